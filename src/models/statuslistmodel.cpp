// SPDX-License-Identifier: MIT
#include "models/statuslistmodel.h"

#include "catalog/catalog.h"
#include "models/bookmarks.h"
#include "models/texts.h"
#include "search/codepattern.h"
#include "search/matchtext.h"

namespace statusbook {

StatusListModel::StatusListModel(const Bookmarks &bookmarks, QObject *parent)
    : QAbstractListModel(parent), m_bookmarks(bookmarks)
{
}

void StatusListModel::setAnswer(std::shared_ptr<const Catalog> catalog, const SearchQuery &query,
                                QList<SearchResult> results)
{
    beginResetModel();
    m_catalog = std::move(catalog);
    m_query = query;
    m_results = std::move(results);
    m_matches.clear();
    findGroups();
    endResetModel();
}

void StatusListModel::findGroups()
{
    m_groups.clear();
    if (m_query.kind() != SearchQuery::Kind::Everything)
        return;
    std::pair<const CatalogFile *, StatusClass> last {nullptr, StatusClass::None};
    for (int row = 0; row < int(m_results.size()); ++row) {
        const Status status = statusAt(row);
        // Numbers are grouped by class, wherever they are from.
        const bool isNumber = isThreeDigits(status.code());
        const std::pair group {isNumber ? nullptr : &status.file(), status.statusClass()};
        if (row == 0 || group != last)
            m_groups.insert(row, groupOf(status));
        last = group;
    }
}

int StatusListModel::rowOf(const QString &id) const
{
    for (int row = 0; row < int(m_results.size()); ++row) {
        if (m_catalog->at(m_results[row].entry).id() == id)
            return row;
    }
    return -1;
}

Status StatusListModel::statusAt(int row) const
{
    return m_catalog->at(m_results[row].entry);
}

int StatusListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_results.size());
}

QVariant StatusListModel::data(const QModelIndex &index, int role) const
{
    // Views ask for invalid indexes in good faith; checkIndex() would warn of them.
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    // What a row's height is made of is asked of every row.
    if (role == LinesRole)
        return hasContext(m_results[index.row()].tier) ? 2 : 1;
    if (role == GroupRole)
        return m_groups.value(index.row());
    const Status status = statusAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return status.title();
    case Qt::AccessibleTextRole: {
        QStringList parts {status.title(), textOf(status.statusClass()).toLower(),
                           vendorOf(status)};
        if (m_bookmarks.contains(status.id()))
            parts.append(tr("bookmark"));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case IdRole:
        return status.id();
    case CodeRole:
        return QString::fromUtf8(status.code());
    case PhraseRole:
        return QString::fromUtf8(status.phrase());
    case ClassRole:
        return int(status.statusClass());
    case StateRole:
        return int(status.state());
    case VendorRole:
        return vendorOf(status);
    case BookmarkRole:
        return m_bookmarks.contains(status.id());
    case ContextRole:
        return matchAt(index.row()).context;
    case CodeRangesRole:
        return QVariant::fromValue(matchAt(index.row()).code);
    case PhraseRangesRole:
        return QVariant::fromValue(matchAt(index.row()).phrase);
    case ContextRangesRole:
        return QVariant::fromValue(matchAt(index.row()).contextRanges);
    default:
        return {};
    }
}

QHash<int, QByteArray> StatusListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"},
                  {CodeRole, "code"},
                  {PhraseRole, "phrase"},
                  {ClassRole, "statusClass"},
                  {StateRole, "state"},
                  {VendorRole, "vendor"},
                  {GroupRole, "group"},
                  {BookmarkRole, "bookmark"},
                  {LinesRole, "lines"},
                  {ContextRole, "context"},
                  {CodeRangesRole, "codeRanges"},
                  {PhraseRangesRole, "phraseRanges"},
                  {ContextRangesRole, "contextRanges"}});
    return names;
}

const MatchText &StatusListModel::matchAt(int row) const
{
    auto found = m_matches.find(row);
    if (found == m_matches.end()) {
        const SearchResult &result = m_results[row];
        found = m_matches.insert(
            row, matchText(m_query, m_catalog->at(result.entry), result.tier));
    }
    return *found;
}

} // namespace statusbook
