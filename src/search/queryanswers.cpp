// SPDX-License-Identifier: MIT
#include "search/queryanswers.h"

#include "search/words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace statusbook {

namespace {

// What a word of the dictionary is worth against the query's word.
constexpr float sameWord = 1.0F;
constexpr float joinedWord = 0.95F; // "time out" for "timeout"
constexpr float sameStem = 0.9F;
constexpr float longerWord = 0.8F; // begins with the unfinished word
constexpr float weakWord = 0.1F; // of a weak word's weight
constexpr size_t manyHits = 20000;   // of a word that is common
constexpr size_t tooManyHits = 100000; // of a beginning, to look them all up

} // namespace

QueryAnswers::QueryAnswers(const SearchQuery &query, const TermIndex &terms,
                           const std::vector<float> &wordWeights, size_t entries)
    : m_query(query), m_terms(terms), m_wordWeights(wordWeights), m_entries(entries)
{
    m_weights.assign(size_t(m_query.words().size()), 0);
    for (qsizetype i = 0; i < m_query.words().size(); ++i)
        addAnswers(i);
    for (qsizetype i = 0; i < m_query.words().size(); ++i) {
        const SearchQuery::Word &word = m_query.words()[i];
        float &weight = m_weights[size_t(i)];
        if ((m_beginning >> i & 1) != 0)
            continue;
        if (weight > 0)
            m_known |= 1U << i;
        else
            weight = std::log(1 + float(m_entries)) * (word.weak ? weakWord : 1);
        m_total += weight;
        if (!word.weak)
            m_all |= 1U << i;
    }
    findCommonWords();
    // Common words last, else better answers first: Sums counts the first for a document.
    std::stable_sort(m_answers.begin(), m_answers.end(), [this](const Answer &a, const Answer &b) {
        const bool aIsCommon = isCommon(a);
        return aIsCommon != isCommon(b) ? !aIsCommon : a.weight > b.weight;
    });
}

// In a large catalog a word that stands in very many entries adds to those that have a rarer word
// of the query; by itself it says too little to list them all.
void QueryAnswers::findCommonWords()
{
    std::vector<size_t> hits(m_weights.size());
    for (const Answer &answer : m_answers)
        hits[size_t(qCountTrailingZeroBits(answer.mask))] += m_terms.documentCount(answer.word);
    quint32 rarest = 0;
    size_t fewest = SIZE_MAX;
    bool isEachKnown = true; // of the words that an entry must have
    for (size_t i = 0; i < hits.size(); ++i) {
        const quint32 bit = 1U << i;
        if (hits[i] > manyHits)
            m_common |= bit;
        if ((m_all & ~m_beginning & bit) != 0) {
            isEachKnown &= hits[i] > 0;
            if (hits[i] < fewest) {
                fewest = hits[i];
                rarest = bit;
            }
        }
    }
    if (isEachKnown)
        m_common &= ~rarest;
    // What says little and stands everywhere changes nothing.
    std::erase_if(m_answers, [&](const Answer &answer) {
        return (answer.mask & (m_all | ~m_common)) == 0;
    });
}

bool QueryAnswers::isCommon(const Answer &answer) const
{
    return (answer.mask & ~m_common) == 0;
}

void QueryAnswers::addAnswers(qsizetype number)
{
    const SearchQuery::Word &word = m_query.words()[number];
    const quint32 bit = 1U << number;
    const float strength = word.weak ? weakWord : 1;
    float &weight = m_weights[size_t(number)];
    const auto add = [&](quint32 answer, float quality, quint32 mask, float most = 1e9F) {
        const float itsWeight = std::min(m_wordWeights[answer], most) * strength;
        weight = std::max(weight, itsWeight * quality);
        m_answers.push_back({answer, mask, itsWeight * quality});
    };
    const TermIndex::Range exact = m_terms.exactly(word.text);
    if (!exact.isEmpty())
        add(exact.first, sameWord, bit);
    const QByteArray next
        = number + 1 < m_query.words().size() ? m_query.words()[number + 1].text : QByteArray();
    if (word.text.size() > 1 && next.size() > 1) {
        const TermIndex::Range joined = m_terms.exactly(QByteArray(word.text + next));
        if (!joined.isEmpty())
            add(joined.first, joinedWord, bit | bit << 1);
    }
    for (const quint32 other : m_terms.withStem(Stemmer().stem(word.text))) {
        if (exact.isEmpty() || other != exact.first)
            add(other, sameStem, bit);
    }
    if (!word.unfinished)
        return;
    const TermIndex::Range longer = m_terms.withPrefix(word.text);
    size_t hits = 0;
    for (quint32 other = longer.first; other < longer.last; ++other)
        hits += m_terms.documentCount(other);
    const bool isAlone = m_query.foldedStrong() == word.text;
    if (!isAlone && hits > tooManyHits) {
        m_beginning = bit; // proven from the text of those that the other words find
        std::erase_if(m_answers, [&](const Answer &answer) { return answer.mask == bit; });
        weight = 0;
        return;
    }
    // "requ" says as little as all that it begins, however rare one of them is.
    const float most = std::log(1 + float(m_entries) / float(std::max<size_t>(hits, 1)));
    for (quint32 other = longer.first; other < longer.last; ++other) {
        if (exact.isEmpty() || other != exact.first)
            add(other, longerWord, bit, most);
    }
}

float QueryAnswers::share(quint32 words) const
{
    float sum = 0;
    float known = 0;
    for (size_t i = 0; i < m_weights.size(); ++i) {
        sum += (words >> i & 1) != 0 ? m_weights[i] : 0;
        known += (m_known >> i & 1) != 0 ? m_weights[i] : 0;
    }
    return known > 0 ? sum / known : 0;
}

} // namespace statusbook
