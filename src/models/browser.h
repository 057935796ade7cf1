// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalog.h"
#include "models/filter.h"
#include "models/history.h"
#include "models/statuslistmodel.h"
#include "search/searchindex.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

namespace statusbook {

/// What a person looks for and what they look at: the query, its answer, what is listed of it and
/// the current status. The window shows it and tells it what was typed and chosen; it knows no
/// widgets.
class Browser final : public QObject
{
    Q_OBJECT

public:
    /// Begins with the empty query, no current status and no index; what is searched for waits
    /// for one. `bookmarks` has to outlive it.
    Browser(std::shared_ptr<const Catalog> catalog, const Bookmarks &bookmarks,
            QObject *parent = nullptr);
    ~Browser() override;

    [[nodiscard]] const Catalog &catalog() const { return *m_catalog; }
    [[nodiscard]] const std::shared_ptr<const Catalog> &sharedCatalog() const { return m_catalog; }
    /// The one that it began with; it stays for the browser's life.
    [[nodiscard]] const Catalog &bundled() const { return *m_bundled; }
    [[nodiscard]] const Bookmarks &bookmarks() const { return m_bookmarks; }
    [[nodiscard]] bool hasIndex() const { return m_index != nullptr; }
    [[nodiscard]] StatusListModel *results() { return &m_results; }
    [[nodiscard]] const QString &queryText() const { return m_queryText; }
    [[nodiscard]] const SearchQuery &query() const { return m_query; }
    [[nodiscard]] bool isSearching() const
    {
        return m_query.kind() != SearchQuery::Kind::Everything;
    }
    /// How many entries answer the query, filtered or not.
    [[nodiscard]] qsizetype total() const { return m_answer.total; }
    /// The codes in the answer, whatever the filter.
    [[nodiscard]] QSet<QString> matchingCodes() const;
    /// "Did you mean", where words of the query were taken for others; else empty.
    [[nodiscard]] const QString &suggestion() const { return m_answer.suggestion; }

    [[nodiscard]] Filter filter() const { return m_filter; }
    /// Of the answer's first thousand.
    [[nodiscard]] const FilterCounts &counts() const { return m_counts; }

    /// The status whose page is shown; may be one that is not listed: the class's answer for a
    /// number without an entry, or an entry that a link led to.
    [[nodiscard]] const std::optional<Status> &current() const { return m_current; }
    /// Its row in results(), or -1.
    [[nodiscard]] int currentRow() const;

    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }

public slots:
    /// Another catalog from now on, or the index of this one; query, filter and current status stay,
    /// by id. A search that waits is answered.
    void setIndex(std::shared_ptr<const statusbook::SearchIndex> index);

    /// Answers `text`, once there is an index. The first result becomes current; without any,
    /// nothing is current. The empty text keeps what is current.
    void search(const QString &text);
    void setFilter(statusbook::Filter filter);
    void setShowsUnofficial(bool shows);
    void showRow(int row);
    /// Goes to an entry that may not be listed; false where there is none with this id or code.
    bool show(const QString &idOrCode);
    /// What is current was meant, not only passed over: going back leads to it.
    void settle() { m_history.settle(); }
    void goBack();
    void goForward();
    /// Goes back to what was current before the search began, be it nothing.
    void leaveSearch();

signals:
    /// What is listed was replaced; the view's selection has to be set again from currentRow().
    void answered();
    /// current() is another one, or none, or says or is noted something else now.
    void currentChanged();
    /// Another catalog is there.
    void catalogChanged();

private:
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] std::optional<Status> best() const;
    void setCatalog(std::shared_ptr<const Catalog> catalog);
    void answer();
    void list();
    void setCurrent(std::optional<Status> status, History::Visit visit);
    void goTo(const QString &id);

    std::shared_ptr<const Catalog> m_bundled;
    std::shared_ptr<const Catalog> m_catalog;
    std::shared_ptr<const SearchIndex> m_index; // null until it has been made
    const Bookmarks &m_bookmarks;
    StatusListModel m_results;
    QString m_queryText;
    SearchQuery m_query;
    SearchResults m_answer;
    Filter m_filter = Filter::All;
    FilterCounts m_counts {};
    bool m_showsUnofficial = true;
    std::optional<Status> m_current;
    History m_history;
    std::optional<Status> m_beforeSearch; // nothing where nothing was current
    bool m_canLeave = false;              // a search began that was not left yet
    std::optional<QString> m_waiting;     // searched for before there was an index
    QString m_whenWaiting;                // the id of what was current then
};

} // namespace statusbook
