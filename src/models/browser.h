// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalog.h"
#include "models/indexer.h"
#include "models/statuslistmodel.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace statusbook {

/// What a person looks for and what they look at: the query, its answer and the current status.
/// The window shows it and tells it what was typed and chosen; it knows no widgets.
class Browser final : public QObject
{
    Q_OBJECT

public:
    /// Begins with the empty query and no current status.
    explicit Browser(std::shared_ptr<const Catalog> catalog, QObject *parent = nullptr);
    ~Browser() override;

    [[nodiscard]] const Catalog &catalog() const { return *m_catalog; }
    [[nodiscard]] StatusListModel *results() { return &m_results; }
    [[nodiscard]] const QString &queryText() const { return m_queryText; }
    [[nodiscard]] const SearchQuery &query() const { return m_query; }
    /// How many entries answer the query.
    [[nodiscard]] qsizetype total() const { return m_total; }
    /// "Did you mean", where words of the query were taken for others; else empty.
    [[nodiscard]] const QString &suggestion() const { return m_suggestion; }

    /// The status whose page is shown; may be one that is not in the answer: the class's answer
    /// for a number without an entry, or an entry that a link led to.
    [[nodiscard]] const std::optional<Status> &current() const { return m_current; }
    /// Its row in results(), or -1.
    [[nodiscard]] int currentRow() const;

    /// Begins to make the index, on a thread of its own, before the first search asks for it.
    void prepareIndex();
    /// The query waits for the index; preparing() tells how far it is.
    [[nodiscard]] bool isPreparing() const { return m_isPreparing; }

public slots:
    /// Answers `text`. The first result becomes current; without any, nothing is current. The
    /// empty text keeps what is current. In a large catalog the answer is empty at first and
    /// comes once the index is ready.
    void search(const QString &text);
    void showRow(int row);
    /// Goes to an entry that may not be in the answer; false where there is none with this id or
    /// code.
    bool show(const QString &idOrCode);
    /// Goes back to what was current before the search began, be it nothing.
    void leaveSearch();

signals:
    /// The answer was replaced; the view's selection has to be set again from currentRow().
    void answered();
    /// How far the index is that the query waits for, in percent.
    void preparing(int percent);
    /// current() is another one, or none.
    void currentChanged();

private:
    [[nodiscard]] const SearchIndex *index();
    void showAnswer(const SearchResults &results);
    void setCurrent(std::optional<Status> status);

    std::shared_ptr<const Catalog> m_catalog;
    Indexer m_indexer;
    StatusListModel m_results;
    QString m_queryText;
    SearchQuery m_query;
    qsizetype m_total = 0;
    QString m_suggestion;
    quint64 m_generation = 0; // of the query; an answer to an older one is dropped
    bool m_isPreparing = false;
    std::optional<Status> m_current;
    std::optional<Status> m_beforeSearch; // nothing where nothing was current
    bool m_canLeave = false;              // a search began that was not left yet
};

} // namespace statusbook
