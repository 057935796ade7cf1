// SPDX-License-Identifier: MIT
#include "models/browser.h"

#include "search/browseorder.h"

namespace statusbook {

namespace {

constexpr qsizetype fewEntries = 5000;
constexpr qsizetype mostResults = 1000; // nobody reads further

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
    : QObject(parent), m_catalog(std::move(catalog)), m_indexer(m_catalog), m_results(m_catalog)
{
    connect(&m_indexer, &Indexer::progressed, this, [this](int percent) {
        if (m_isPreparing)
            emit preparing(percent);
    });
    connect(&m_indexer, &Indexer::ready, this, [this] {
        if (m_isPreparing)
            search(m_queryText);
    });
    const SearchResults all = everything(*m_catalog);
    m_total = all.total;
    m_results.setAnswer(m_query, all);
}

Browser::~Browser() = default;

void Browser::prepareIndex()
{
    m_indexer.start();
}

// The index of the bundled reference is ready within a frame and waited for.
const SearchIndex *Browser::index()
{
    if (m_catalog->size() <= fewEntries)
        return m_indexer.wait();
    m_indexer.start();
    return m_indexer.index();
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

    ++m_generation;
    if (!isSearching) {
        m_isPreparing = false;
        showAnswer(everything(*m_catalog));
        return;
    }
    const SearchIndex *ready = index();
    m_isPreparing = !ready;
    showAnswer(ready ? ready->search(m_query, mostResults, m_generation)
                     : SearchResults {m_generation, {}, 0, false, {}});
}

void Browser::showAnswer(const SearchResults &results)
{
    const bool isSearching = m_query.kind() != SearchQuery::Kind::Everything;
    if (isSearching && results.generation != m_generation)
        return;
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
