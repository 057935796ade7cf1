// SPDX-License-Identifier: MIT
#pragma once

#include "search/searchquery.h"
#include "search/termindex.h"

#include <vector>

namespace statusbook {

/// A word of the dictionary that answers words of a query.
struct Answer {
    quint32 word;  ///< its number in the dictionary
    quint32 mask;  ///< bit i: it answers word i of the query
    float weight;  ///< how much it says: the rarer and the more alike, the more
};

/// What the dictionary has for the words of a query: the words themselves, other forms of them,
/// what an unfinished one may become, and two that are written as one.
class QueryAnswers
{
public:
    /// `wordWeights` are by word of `terms`. All three have to outlive this.
    QueryAnswers(const SearchQuery &query, const TermIndex &terms,
                 const std::vector<float> &wordWeights, size_t entries);

    /// In the order in which a document takes them: common words last, else the better first.
    [[nodiscard]] const std::vector<Answer> &list() const { return m_answers; }
    /// True for a word of which there are so many that it only adds to what rarer ones found.
    [[nodiscard]] bool isCommon(const Answer &answer) const;

    /// The words that an entry must have, as bits.
    [[nodiscard]] quint32 required() const { return m_all; }
    /// The beginning of a word that is too short to look up, as a bit, or 0: whether an entry has
    /// it has to be proven from its text.
    [[nodiscard]] quint32 beginning() const { return m_beginning; }
    [[nodiscard]] bool hasAll(quint32 words) const
    {
        return ((words | m_beginning) & m_all) == m_all;
    }
    /// How much all words of the query say.
    [[nodiscard]] float total() const { return m_total; }
    /// How much these words say of what those that stand anywhere do, 0 to 1.
    [[nodiscard]] float share(quint32 words) const;

private:
    void addAnswers(qsizetype word);
    void findCommonWords();

    const SearchQuery &m_query;
    const TermIndex &m_terms;
    const std::vector<float> &m_wordWeights;
    size_t m_entries;
    std::vector<Answer> m_answers;
    std::vector<float> m_weights; // of the query's words
    quint32 m_all = 0;
    quint32 m_known = 0;     // the words that stand anywhere
    quint32 m_common = 0;    // the words that stand in very many entries
    quint32 m_beginning = 0;
    float m_total = 0;
};

} // namespace statusbook
