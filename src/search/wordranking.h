// SPDX-License-Identifier: MIT
#pragma once

#include "search/queryanswers.h"
#include "search/ranking.h"
#include "search/searchindex.h"
#include "search/sums.h"

#include <optional>

namespace statusbook {

/// Ranks the entries that answer a query of words, from the best tier on.
class WordRanking
{
public:
    /// What it finds goes into the tiers named below, or all into the tier `as`.
    WordRanking(const SearchIndex &index, const SearchQuery &query, std::optional<Tier> as = {});

    /// How much the entry has of the query, by all that is known of it.
    [[nodiscard]] float scoreOf(quint32 number);
    /// The tiers for what is typed as a whole: Constant, Phrase, Name and PhraseStart.
    void rankWholes(Ranking &ranking);
    /// The tiers for words within names: PhraseWords, Field, NameStart and NameWords.
    void rankNames(Ranking &ranking);
    /// NearName by names; rankNames() comes before.
    void rankNearNames(Ranking &ranking) const;
    /// Text, and NearName for what says far more; rankNames() comes before.
    void rankTexts(Ranking &ranking);
    /// SomeWords: a third of what the known words say; rankTexts() comes before.
    void rankParts(Ranking &ranking) const;

private:
    // An entry with a name that is what was typed.
    struct Whole {
        quint32 entry;
        float score;
    };
    struct Wholes {
        std::vector<Whole> phrases;
        std::vector<Whole> names;
        std::vector<Whole> starts; // phrases that begin with it
    };
    // An entry with all that is known of it.
    struct Candidate {
        quint32 number;
        quint32 words;
        float score;
    };

    [[nodiscard]] quint32 beginning() const;
    void close(Ranking &ranking, Tier tier) const;
    [[nodiscard]] bool continues(const NameTable::Name &name, QByteArrayView typed) const;
    void rankConstants(Ranking &ranking) const;
    [[nodiscard]] bool isWordOfNames(QByteArrayView word) const;
    void addWholes(QByteArrayView typed, Wholes &wholes);
    void addGoneWith(QByteArrayView field);
    void moveFields(std::vector<Whole> &names);
    [[nodiscard]] float scoreOfField(const Whole &field);
    void rankFields(Ranking &ranking);
    [[nodiscard]] bool takePreparedStarts(Ranking &ranking) const;
    [[nodiscard]] bool isContained(quint32 number) const;
    void addContained();
    void addNames();
    [[nodiscard]] std::vector<Candidate> withOrigins() const;
    void addTexts();
    [[nodiscard]] float standing(quint32 number) const;
    [[nodiscard]] bool isWanted(quint32 number) const;
    [[nodiscard]] bool isProven(quint32 number, bool withBeginning) const;

    const SearchIndex &m_index;
    const SearchQuery &m_query;
    std::optional<Tier> m_as;
    std::optional<QueryAnswers> m_words; // made when they are first needed
    std::vector<Candidate> m_phrases; // entries by their best phrase, and by their best name
    std::vector<Candidate> m_names;
    std::vector<Candidate> m_origins;
    std::vector<Candidate> m_candidates; // by all that is known of them
    std::vector<Whole> m_contained; // entries by the weight of a name that stands in the query
    std::vector<Whole> m_goneWith; // entries that go with the field that was typed
    bool m_hasTexts = false;
};

} // namespace statusbook
