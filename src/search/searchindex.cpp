// SPDX-License-Identifier: MIT
#include "search/searchindex.h"

#include "catalog/constants.h"
#include "search/browseorder.h"
#include "search/correction.h"
#include "search/entrynames.h"
#include "search/ranking.h"
#include "search/wordranking.h"
#include "search/words.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <optional>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace statusbook {

namespace {

// Calls `add(word, isJoined)` for each word, and for two that a hyphen joins: "Time-out" is found by
// "timeout" too.
template <typename Add>
void forEachWord(QByteArrayView text, Add add)
{
    QByteArray joined;
    for (WordReader reader(text); reader.next();) {
        add(reader.word(), false);
        if (reader.hyphenated()) {
            joined += reader.word();
            add(joined, true);
        }
        if (!joined.isEmpty())
            joined.truncate(0);
        if (reader.end() < text.size() && text[reader.end()] == '-')
            joined += reader.word();
    }
}

void addWords(QByteArrayView text, Field field, quint32 document, TermIndexBuilder &terms)
{
    forEachWord(text, [&](QByteArrayView word, bool) { terms.add(word, field, document); });
}

constexpr size_t largeCatalog = 20000; // entries, from where on short beginnings are prepared

// Between entries that match alike people mean the registered one, and rarely a substatus.
float standingOf(const Status &status)
{
    if (status.state() == State::Registered || status.state() == State::Unstated)
        return 1.0F;
    if (status.code().contains('.'))
        return 0.75F;
    return status.state() == State::Unofficial ? 0.9F : 0.8F;
}

} // namespace

SearchIndex::SearchIndex(std::shared_ptr<const Catalog> catalog, const Progress &goOn,
                         Extent extent)
    : m_catalog(std::move(catalog)), m_order(browseOrder(*m_catalog))
{
    m_classes.reserve(m_order.size());
    m_standings.reserve(m_order.size());
    m_lengths.reserve(m_order.size());
    TermIndexBuilder terms;
    double length = 0;
    const auto size = quint32(m_order.size());
    for (quint32 number = 0; number < size; ++number) {
        constexpr quint32 step = 1024;
        if (number % step == 0 && goOn && !goOn(double(number) / size))
            return;
        addEntry(number, extent, terms);
        length += double(m_lengths.back());
    }
    const auto mean = float(std::max(length / double(std::max<size_t>(m_order.size(), 1)), 1.0));
    for (float &each : m_lengths)
        each /= mean;
    m_terms = terms.finish();
    m_codes.sort();
    m_names.sort();
    m_constants.sort();
    weighNames();
    prepareStarts();
#ifdef __GLIBC__
    if (m_order.size() >= largeCatalog)
        malloc_trim(0); // a quarter of what building took is free now
#endif
    m_isComplete = true;
}

void SearchIndex::addEntry(quint32 number, Extent extent, TermIndexBuilder &terms)
{
    const Status status = m_catalog->at(qsizetype(m_order[number]));
    const StatusText text = status.text();
    m_classes.push_back(status.statusClass());
    m_standings.push_back(standingOf(status));
    m_lengths.push_back(float(status.markdown().size()));
    addNames(number, status, text, terms);
    if (extent == Extent::Names)
        return;
    addWords(status.code(), Field::Explanation, number, terms);
    addWords(plainInline(text.explanation), Field::Explanation, number, terms);
    for (const Fact &fact : text.facts) {
        if (fact.name != "Source" && fact.name != "See also")
            addWords(plainInline(fact.value), Field::Fact, number, terms);
    }
    for (const Section &section : text.sections) {
        addWords(section.title, Field::Text, number, terms);
        addWords(plainInline(section.text), Field::Text, number, terms);
    }
    if (m_catalog->hasNotes()) {
        if (const auto note = m_catalog->noteOn(status.id()))
            addWords(plainInline(note->markdown()), Field::Text, number, terms);
    }
}

void SearchIndex::addNames(quint32 number, const Status &status, const StatusText &text,
                           TermIndexBuilder &terms)
{
    m_codes.add(status.code().toByteArray().toLower(), number, NameKind::Phrase);
    // A number's constants mean its registered entry where it has one.
    if (isRegistered(status.state()))
        m_registered.insert(status.code().toByteArray());
    if (status.file().prefix().isEmpty()
        && (isRegistered(status.state()) || !m_registered.contains(status.code().toByteArray()))) {
        for (const Constant &constant : Constants::bundled().of(status.code())) {
            for (const QString &spelling : {constant.name, constant.bareName})
                m_constants.add(squashed(spelling.toUtf8()), number, NameKind::Constant);
        }
    }
    const QList<EntryName> names = entryNames(status, text);
    for (qsizetype i = 0; i < names.size(); ++i)
        addName(names[i], number, i == 0, terms); // the phrase comes first
}

// Reads the name once for all that it is needed for.
void SearchIndex::addName(const EntryName &name, quint32 entry, bool isPhrase,
                          TermIndexBuilder &terms)
{
    QByteArray folded;
    folded.reserve(name.text.size());
    forEachWord(name.text, [&](QByteArrayView word, bool isJoined) {
        terms.add(word, Field::Name, m_names.size());
        if (isPhrase)
            terms.add(word, Field::Explanation, entry);
        if (isJoined)
            return;
        if (!folded.isEmpty())
            folded += ' ';
        folded += word;
    });
    m_names.add(folded, entry, name.kind, name.share);
}

// Names stand in the explanation or the facts, too, but for those that we gave: an entry that says
// a word in many of its names makes it no less telling.
quint32 SearchIndex::entriesWith(quint32 word) const
{
    quint32 most = 0;
    for (const Field field : {Field::Explanation, Field::Fact, Field::Text})
        most = std::max(most, m_terms.documentCount(word, field));
    return most > 0 ? most : m_terms.documentCount(word, Field::Name);
}

// Inverse document frequency, and the sum of it over the words of each name.
void SearchIndex::weighNames()
{
    const auto entries = float(m_order.size());
    m_wordWeights.resize(m_terms.size());
    m_nameWeights.resize(m_names.size());
    for (quint32 word = 0; word < m_terms.size(); ++word) {
        m_wordWeights[word] = std::log(1 + entries / float(std::max(entriesWith(word), 1U)));
        m_terms.forEach(word, Field::Name, [&](quint32 name, quint32) {
            m_nameWeights[name] += m_wordWeights[word];
        });
    }
}

void SearchIndex::prepareStarts()
{
    if (m_order.size() < largeCatalog)
        return;
    constexpr size_t mostStarts = 64; // more than a page of results
    for (quint32 number = 0; number < m_names.size(); ++number) {
        const NameTable::Name &name = m_names[number];
        if (name.kind != NameKind::Phrase || m_standings[name.entry] < 1)
            continue;
        for (qsizetype length = 1; length <= std::min<qsizetype>(name.size, 2); ++length) {
            auto &starts = m_starts[m_names.text(name).first(length).toByteArray()];
            if (starts.size() < mostStarts)
                starts.push_back(name.entry);
        }
    }
}

// In the order of browsing, which needs no ranking.
SearchResults SearchIndex::listed(qsizetype limit, quint64 generation) const
{
    const auto all = qsizetype(m_order.size());
    const qsizetype count = limit < 0 ? all : std::min(limit, all);
    SearchResults results;
    results.generation = generation;
    results.ranked.reserve(count);
    for (const quint32 entry : std::span(m_order).first(size_t(count)))
        results.ranked.append({qsizetype(entry), Tier::Listed});
    results.total = all;
    results.hasMore = count < all;
    return results;
}

SearchResults SearchIndex::search(const SearchQuery &query, qsizetype limit,
                                  quint64 generation) const
{
    Ranking ranking(m_order, limit);
    QString suggestion;
    switch (query.kind()) {
    case SearchQuery::Kind::Everything:
        return listed(limit, generation);
    case SearchQuery::Kind::Codes:
        rankCodes(query, ranking, [this](quint32 entry) { return m_standings[entry]; });
        break;
    case SearchQuery::Kind::CodeClass:
        for (quint32 number = 0; number < m_order.size(); ++number) {
            if (m_classes[number] == query.statusClass())
                ranking.add(number);
        }
        ranking.close(Tier::CodeClass);
        break;
    case SearchQuery::Kind::Words:
        suggestion = rankWords(query, ranking);
        break;
    }
    SearchResults results = ranking.take();
    results.generation = generation;
    results.suggestion = suggestion;
    return results;
}

QString SearchIndex::rankWords(const SearchQuery &query, Ranking &ranking) const
{
    WordRanking words(*this, query);
    if (!query.codes().isEmpty()) // "nginx 499": of several meanings the one that the words mean
        rankCodes(query, ranking, [&](quint32 entry) { return words.scoreOf(entry); });
    words.rankWholes(ranking);
    // With a word that stands nowhere no entry has every word: what comes next is a guess.
    const auto right = ranking.isFull() ? std::nullopt : corrected(query, m_terms);
    QString suggestion;
    std::optional<WordRanking> guess;
    if (right) {
        suggestion = QString::fromUtf8(right->folded());
        guess.emplace(*this, *right, Tier::Guess);
        guess->rankWholes(ranking);
    }
    WordRanking &rest = guess ? *guess : words;
    if (!ranking.isFull())
        rest.rankNames(ranking);
    if (!ranking.isFull())
        rest.rankNearNames(ranking);
    if (!ranking.isFull())
        rest.rankTexts(ranking);
    if (!ranking.isFull())
        rest.rankParts(ranking);
    return suggestion;
}

void SearchIndex::rankCodes(const SearchQuery &query, Ranking &ranking,
                            const std::function<float(quint32)> &scoreOf) const
{
    for (const QByteArray &code : query.codes()) {
        m_codes.forEachWithPrefix(code, [&](const NameTable::Name &name) {
            if (name.size == code.size())
                ranking.add(name.entry, scoreOf(name.entry));
        });
        ranking.close(Tier::Code); // one by one: the order asked for stays
    }
    if (query.isBeginning()) {
        addCodeStarts(query.codes().first(), ranking);
        ranking.close(Tier::CodeStart);
    }
}

// Of very many codes that begin so only the first are looked for: codes are numbered in the order
// of browsing, as results are.
void SearchIndex::addCodeStarts(QByteArrayView beginning, Ranking &ranking) const
{
    if (ranking.limit() < 0 || m_codes.countWithPrefix(beginning) < largeCatalog) {
        m_codes.forEachWithPrefix(
            beginning, [&](const NameTable::Name &name) { ranking.add(name.entry); });
        return;
    }
    qsizetype wanted = ranking.limit() + 1;
    for (quint32 number = 0; number < m_codes.size() && wanted > 0; ++number) {
        if (m_codes.text(m_codes[number]).startsWith(beginning)) {
            ranking.add(m_codes[number].entry);
            --wanted;
        }
    }
}

} // namespace statusbook
