// SPDX-License-Identifier: MIT
#include "models/browser.h"

#include "search/browseorder.h"

namespace statusbook {

namespace {

// The answer to the empty query, for which no index is needed.
SearchResults everything(const Catalog &catalog)
{
    SearchResults results;
    for (const quint32 entry : browseOrder(catalog))
        results.ranked.append({qsizetype(entry), Tier::Listed});
    results.total = results.ranked.size();
    return results;
}

} // namespace

Browser::Browser(std::shared_ptr<const Catalog> catalog, QObject *parent)
    : QObject(parent), m_catalog(std::move(catalog)), m_results(m_catalog)
{
    const SearchResults all = everything(*m_catalog);
    m_total = all.total;
    m_results.setAnswer(m_query, all);
}

Browser::~Browser() = default;

void Browser::prepareIndex()
{
    if (!m_index)
        m_index = std::make_unique<SearchIndex>(m_catalog);
}

int Browser::currentRow() const
{
    return m_current ? m_results.rowOf(m_current->id()) : -1;
}

void Browser::search(const QString &text)
{
    const bool wasSearching = m_query.kind() != SearchQuery::Kind::Everything;
    m_queryText = text;
    m_query = SearchQuery::parse(text);
    const bool isSearching = m_query.kind() != SearchQuery::Kind::Everything;
    if (isSearching && !wasSearching) {
        m_beforeSearch = m_current;
        m_canLeave = true;
    }

    prepareIndex();
    const SearchResults results = m_index->search(m_query);
    m_total = results.total;
    m_suggestion = results.suggestion;
    m_results.setAnswer(m_query, results);
    if (isSearching) {
        std::optional<Status> best;
        if (!results.ranked.isEmpty())
            best = m_catalog->at(results.ranked.first().entry);
        else if (m_query.kind() == SearchQuery::Kind::Codes)
            best = unassigned(m_query.codes().first());
        setCurrent(std::move(best));
    }
    emit answered();
}

void Browser::showRow(int row)
{
    const QString id = m_results.data(m_results.index(row), IdRole).toString();
    if (!id.isEmpty() && !(m_current && m_current->id() == id))
        setCurrent(m_catalog->find(id));
}

bool Browser::show(const QString &idOrCode)
{
    const QList<Status> found = m_catalog->lookUp(idOrCode);
    if (found.isEmpty())
        return false;
    setCurrent(found.first());
    emit answered(); // the selection follows where the answer has it
    return true;
}

void Browser::leaveSearch()
{
    if (!m_canLeave)
        return;
    m_canLeave = false;
    setCurrent(std::exchange(m_beforeSearch, std::nullopt));
    emit answered();
}

void Browser::setCurrent(std::optional<Status> status)
{
    const bool isSame = status && m_current ? status->id() == m_current->id()
                                            : !status && !m_current;
    m_current = std::move(status);
    if (!isSame)
        emit currentChanged();
}

} // namespace statusbook
