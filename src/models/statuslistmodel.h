// SPDX-License-Identifier: MIT
#pragma once

#include "search/searchquery.h"
#include "search/searchresult.h"

#include <QAbstractListModel>

#include <memory>

namespace statusbook {

class Bookmarks;
class Catalog;
class Status;

/// What the roles of StatusListModel hold.
enum StatusRole {
    IdRole = Qt::UserRole, ///< QString
    CodeRole,              ///< QString
    PhraseRole,            ///< QString
    ClassRole,             ///< int, a StatusClass
    StateRole,             ///< int, a State
    VendorRole,            ///< QString: who defined what no standard knows, else empty
    GroupRole,             ///< QString: the heading above the row, empty where it has none
    BookmarkRole,          ///< bool
    LinesRole,             ///< int: how many lines the row has, 1 or 2 (with context)
    ContextRole,           ///< QString: a line of the entry, where the match may be only there
    CodeRangesRole,        ///< QList<TextRange>: what matches in each of them
    PhraseRangesRole,
    ContextRangesRole,
};

/// An answer of the search as a list, in its order; where nothing was asked the first row of each
/// group has its heading. Qt::DisplayRole is "404 Not Found", Qt::AccessibleTextRole
/// "404 Not Found, client error".
class StatusListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `bookmarks` has to outlive it.
    explicit StatusListModel(const Bookmarks &bookmarks, QObject *parent = nullptr);

    /// Replaces the whole list; the view's current index is gone afterwards.
    void setAnswer(std::shared_ptr<const Catalog> catalog, const SearchQuery &query,
                   QList<SearchResult> results);

    /// The row of the entry with this id, -1 where the answer does not have it.
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] Status statusAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void findGroups();
    [[nodiscard]] const MatchText &matchAt(int row) const;

    const Bookmarks &m_bookmarks;
    std::shared_ptr<const Catalog> m_catalog;
    SearchQuery m_query;
    QList<SearchResult> m_results;
    QHash<int, QString> m_groups; // by the row that each begins with
    mutable QHash<int, MatchText> m_matches; // of the rows that were shown
};

} // namespace statusbook

Q_DECLARE_METATYPE(statusbook::TextRange)
