// SPDX-License-Identifier: MIT
#include "search/searchindex.h"

#include "search/browseorder.h"
#include "search/words.h"

namespace statusbook {

// Gathers results tier by tier; an entry stays in the best tier that has it.
class SearchIndex::Ranking
{
public:
    Ranking(const SearchIndex &index, qsizetype limit)
        : m_index(index),
          m_limit(limit),
          m_seen(qsizetype(index.m_order.size()))
    {
    }

    [[nodiscard]] BitSet none() const { return BitSet(qsizetype(m_index.m_order.size())); }

    void add(Tier tier, BitSet entries)
    {
        entries -= m_seen;
        m_seen |= entries;
        m_results.total += entries.count();
        entries.forEach([&](quint32 number) {
            if (m_limit >= 0 && m_results.ranked.size() >= m_limit)
                return false;
            m_results.ranked.append({qsizetype(m_index.m_order[number]), tier});
            return true;
        });
    }

    [[nodiscard]] bool isEmpty() const { return m_results.total == 0; }
    [[nodiscard]] SearchResults take() { return std::move(m_results); }

private:
    const SearchIndex &m_index;
    qsizetype m_limit;
    BitSet m_seen;
    SearchResults m_results;
};

SearchIndex::SearchIndex(std::shared_ptr<const Catalog> catalog)
    : m_catalog(std::move(catalog)), m_order(browseOrder(*m_catalog))
{
    const auto size = quint32(m_order.size());
    m_classes.fill(BitSet(size));
    TermIndexBuilder terms;
    for (quint32 number = 0; number < size; ++number)
        addEntry(number, terms);
    m_terms = terms.finish();
    m_codes.sort();
    m_phrases.sort();
    m_names.sort();
}

void SearchIndex::addEntry(quint32 number, TermIndexBuilder &terms)
{
    const Status status = m_catalog->at(qsizetype(m_order[number]));
    const StatusText text = status.text();
    m_classes[size_t(status.statusClass())].insert(number);
    m_codes.add(status.code().toByteArray().toLower(), number);
    m_phrases.add(folded(status.phrase()), number);
    m_phrases.add(folded(status.title().toUtf8()), number);
    addWords(status.code(), Field::Phrase, number, terms);
    addWords(status.phrase(), Field::Phrase, number, terms);
    for (const Fact &fact : text.facts) {
        if (fact.name == "Also called" || fact.name == "Found by") {
            for (const FactItem &item : factItems(fact.value)) {
                m_names.add(folded(item.text), number);
                addWords(item.text, Field::Name, number, terms);
            }
        } else if (fact.name != "Source") {
            addWords(plainInline(fact.value), Field::Fact, number, terms);
        }
    }
    addWords(text.explanation, Field::Text, number, terms);
    for (const Section &section : text.sections) {
        addWords(section.title, Field::Text, number, terms);
        addWords(section.text, Field::Text, number, terms);
    }
}

void SearchIndex::addWords(QByteArrayView text, Field field, quint32 number,
                           TermIndexBuilder &terms)
{
    QByteArray last;
    for (WordReader reader(text); reader.next();) {
        terms.add(reader.word(), field, number);
        if (reader.hyphenated()) { // "Time-out" is found by "timeout" too
            last += reader.word();
            terms.add(last, field, number);
        }
        last.resize(0);
        last += reader.word();
    }
}

SearchResults SearchIndex::search(const SearchQuery &query, qsizetype limit,
                                  quint64 generation) const
{
    Ranking ranking(*this, limit);
    switch (query.kind()) {
    case SearchQuery::Kind::Everything: {
        BitSet all = ranking.none();
        for (const BitSet &entries : m_classes)
            all |= entries;
        ranking.add(Tier::Listed, all);
        break;
    }
    case SearchQuery::Kind::Code: {
        BitSet equal = ranking.none();
        m_codes.collectEqual(query.code(), equal);
        ranking.add(Tier::Code, equal);
        BitSet beginning = ranking.none();
        m_codes.collectWithPrefix(query.code(), beginning);
        ranking.add(Tier::CodeStart, beginning);
        if (ranking.isEmpty() && !query.words().isEmpty())
            rankWords(query, ranking); // "0x8007000d" is an error number that an entry mentions
        break;
    }
    case SearchQuery::Kind::CodeClass:
        ranking.add(Tier::CodeClass, m_classes[size_t(query.statusClass())]);
        break;
    case SearchQuery::Kind::Words:
        rankWords(query, ranking);
        break;
    }
    SearchResults results = ranking.take();
    results.generation = generation;
    return results;
}

void SearchIndex::rankWords(const SearchQuery &query, Ranking &ranking) const
{
    std::array<BitSet, fieldCount> withAll; // by field: every word in it or in a better one
    for (qsizetype i = 0; i < query.words().size(); ++i) {
        auto with = entriesWith(query.words()[i]);
        for (size_t f = 0; f < fieldCount; ++f) {
            if (i == 0)
                withAll[f] = std::move(with[f]);
            else
                withAll[f] &= with[f];
        }
    }
    const auto addFrom = [&](Tier tier, auto collect) {
        BitSet entries = ranking.none();
        collect(entries);
        ranking.add(tier, entries);
    };
    const QByteArray &typed = query.folded();
    addFrom(Tier::Phrase, [&](BitSet &entries) { m_phrases.collectEqual(typed, entries); });
    addFrom(Tier::Name, [&](BitSet &entries) { m_names.collectEqual(typed, entries); });
    addFrom(Tier::PhraseStart,
            [&](BitSet &entries) { m_phrases.collectWithPrefix(typed, entries); });
    ranking.add(Tier::PhraseWords, withAll[size_t(Field::Phrase)]);
    addFrom(Tier::NameStart, [&](BitSet &entries) { m_names.collectWithPrefix(typed, entries); });
    ranking.add(Tier::NameWords, withAll[size_t(Field::Name)]);
    ranking.add(Tier::Facts, withAll[size_t(Field::Fact)]);
    ranking.add(Tier::Text, withAll[size_t(Field::Text)]);
}

std::array<BitSet, fieldCount> SearchIndex::entriesWith(const SearchQuery::Word &word) const
{
    const Stemmer stemmer;
    std::vector<quint32> words = m_terms.withStem(stemmer.stem(word.text));
    const TermIndex::Range range
        = word.unfinished ? m_terms.withPrefix(word.text) : m_terms.exactly(word.text);
    for (quint32 number = range.first; number < range.last; ++number)
        words.push_back(number);

    std::array<BitSet, fieldCount> entries;
    for (size_t f = 0; f < fieldCount; ++f) {
        entries[f] = f == 0 ? BitSet(qsizetype(m_order.size())) : entries[f - 1];
        for (const quint32 number : words)
            m_terms.collect(number, Field(f), entries[f]);
    }
    return entries;
}

} // namespace statusbook
