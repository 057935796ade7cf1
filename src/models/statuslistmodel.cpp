// SPDX-License-Identifier: MIT
#include "models/statuslistmodel.h"

#include "catalog/catalog.h"
#include "search/matchtext.h"

namespace statusbook {

StatusListModel::StatusListModel(std::shared_ptr<const Catalog> catalog, QObject *parent)
    : QAbstractListModel(parent), m_catalog(std::move(catalog))
{
}

void StatusListModel::setAnswer(const SearchQuery &query, const SearchResults &results)
{
    beginResetModel();
    m_query = query;
    m_results = results.ranked;
    m_matches.clear();
    endResetModel();
}

int StatusListModel::rowOf(const QString &id) const
{
    for (int row = 0; row < int(m_results.size()); ++row) {
        if (m_catalog->at(m_results[row].entry).id() == id)
            return row;
    }
    return -1;
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
    const Status status = m_catalog->at(m_results[index.row()].entry);
    switch (role) {
    case Qt::DisplayRole:
        return status.title();
    case Qt::AccessibleTextRole: {
        const QString className = nameOf(status.statusClass());
        return className.isEmpty() ? status.title() : status.title() + u", " + className;
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
    case OriginRole:
        return status.definedBy();
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
                  {OriginRole, "origin"},
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
