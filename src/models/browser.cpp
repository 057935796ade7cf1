// SPDX-License-Identifier: MIT
#include "models/browser.h"

#include "models/bookmarks.h"
#include "search/browseorder.h"

namespace statusbook {

namespace {

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

Browser::Browser(std::shared_ptr<const Catalog> catalog, const Bookmarks &bookmarks,
                 QObject *parent)
    : QObject(parent),
      m_bundled(std::move(catalog)),
      m_catalog(m_bundled),
      m_bookmarks(bookmarks),
      m_results(bookmarks)
{
    connect(&bookmarks, &Bookmarks::changed, this, [this] {
        list();
        emit answered();
    });
    m_answer = everything(*m_catalog);
    list();
}

Browser::~Browser() = default;

void Browser::setIndex(std::shared_ptr<const SearchIndex> index)
{
    m_index = std::move(index);
    if (m_index->sharedCatalog() != m_catalog)
        setCatalog(m_index->sharedCatalog());
    if (!m_waiting)
        return;
    const QString shown = currentId();
    search(*std::exchange(m_waiting, std::nullopt));
    if (!shown.isEmpty() && shown != m_whenWaiting)
        show(shown); // it was gone to meanwhile
}

void Browser::setCatalog(std::shared_ptr<const Catalog> catalog)
{
    const auto saysOf = [this] {
        const auto note = m_current ? m_catalog->noteOn(m_current->id()) : std::nullopt;
        return m_current ? m_current->markdown().toByteArray() + '\0'
                + (note ? note->markdown().toByteArray() : QByteArray())
                         : QByteArray();
    };
    const QByteArray before = saysOf();
    m_catalog = std::move(catalog);
    const QString id = currentId();
    const bool isUnassigned = m_current && m_current->state() == State::Unassigned;
    answer();
    list();
    if (!isUnassigned)
        m_current = m_catalog->find(id);
    // A catalog may bring what was looked for in vain, or take away what was found.
    if (isSearching() && (!m_current || isUnassigned)) {
        m_current = best();
        m_history.visit(m_current ? m_current->id() : QString(), History::Visit::Passing);
    }
    emit catalogChanged();
    emit answered();
    if (currentId() != id || saysOf() != before)
        emit currentChanged();
}

QString Browser::currentId() const
{
    return m_current ? m_current->id() : QString();
}

int Browser::currentRow() const
{
    return m_current ? m_results.rowOf(m_current->id()) : -1;
}

void Browser::search(const QString &text)
{
    if (!m_index && !text.isEmpty()) {
        m_whenWaiting = currentId();
        m_waiting = text;
        return;
    }
    m_waiting.reset();
    const bool wasSearching = isSearching();
    m_queryText = text;
    m_query = SearchQuery::parse(text);
    if (isSearching() && !wasSearching) {
        m_beforeSearch = m_current;
        m_canLeave = true;
    }
    answer();
    list();
    if (isSearching())
        setCurrent(best(), History::Visit::Passing);
    emit answered();
}

// What a search shows before anything is chosen.
std::optional<Status> Browser::best() const
{
    if (m_results.rowCount() > 0)
        return m_results.statusAt(0);
    if (m_query.kind() == SearchQuery::Kind::Codes && m_answer.ranked.isEmpty())
        return unassigned(m_query.codes().first());
    return {};
}

void Browser::answer()
{
    if (!m_index)
        m_answer = everything(*m_catalog);
    else
        m_answer = m_index->search(m_query, isSearching() ? mostResults : SearchIndex::unlimited);
}

// What the filter leaves of the answer.
void Browser::list()
{
    m_counts = {};
    QList<SearchResult> listed;
    for (const SearchResult &result : m_answer.ranked) {
        const Status status = m_catalog->at(result.entry);
        if (!m_showsUnofficial && result.tier != Tier::Code && isBundledUnofficial(status))
            continue;
        for (size_t filter = 0; filter < filterCount; ++filter) {
            if (accepts(Filter(filter), status, m_bookmarks))
                ++m_counts[filter];
        }
        if (accepts(m_filter, status, m_bookmarks))
            listed.append(result);
    }
    m_results.setAnswer(m_catalog, m_query, std::move(listed));
}

QSet<QString> Browser::matchingCodes() const
{
    QSet<QString> codes;
    for (const SearchResult &result : m_answer.ranked)
        codes.insert(QString::fromUtf8(m_catalog->at(result.entry).code()));
    return codes;
}

void Browser::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    list();
    // While searching the first one is looked at, as after typing.
    if (isSearching() && currentRow() < 0 && m_results.rowCount() > 0)
        setCurrent(m_results.statusAt(0), History::Visit::Passing);
    emit answered();
}

void Browser::setShowsUnofficial(bool shows)
{
    if (shows == m_showsUnofficial)
        return;
    m_showsUnofficial = shows;
    list();
    emit answered();
}

void Browser::showRow(int row)
{
    const QString id = m_results.data(m_results.index(row), IdRole).toString();
    if (!id.isEmpty() && !(m_current && m_current->id() == id))
        setCurrent(m_results.statusAt(row), History::Visit::Passing);
}

bool Browser::show(const QString &idOrCode)
{
    const QList<Status> found = m_catalog->lookUp(idOrCode);
    if (found.isEmpty())
        return false;
    m_history.settle();
    setCurrent(found.first(), History::Visit::Settled);
    emit answered(); // the selection follows where the answer has it
    return true;
}

void Browser::goBack()
{
    if (canGoBack())
        goTo(m_history.back());
}

void Browser::goForward()
{
    if (canGoForward())
        goTo(m_history.forward());
}

// What lay in the history may be gone: nothing is current then.
void Browser::goTo(const QString &id)
{
    const QList<Status> found = m_catalog->lookUp(id);
    m_current = found.isEmpty() ? std::nullopt : std::make_optional(found.first());
    emit currentChanged();
    emit answered();
}

void Browser::leaveSearch()
{
    if (!m_canLeave)
        return;
    m_canLeave = false;
    setCurrent(std::exchange(m_beforeSearch, std::nullopt), History::Visit::Passing);
    emit answered();
}

void Browser::setCurrent(std::optional<Status> status, History::Visit visit)
{
    const bool isSame = status && m_current ? status->id() == m_current->id()
                                            : !status && !m_current;
    m_current = std::move(status);
    m_history.visit(m_current ? m_current->id() : QString(), visit);
    if (!isSame)
        emit currentChanged();
}

} // namespace statusbook
