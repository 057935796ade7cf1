// SPDX-License-Identifier: MIT
#include "search/wordranking.h"

#include "search/words.h"

#include <algorithm>
#include <cmath>

namespace statusbook {

namespace {

// What a word of the dictionary is worth against the query's word.
constexpr float sameWord = 1.0F;
constexpr float joinedWord = 0.95F; // "time out" for "timeout"
constexpr float sameStem = 0.9F;
constexpr float longerWord = 0.8F; // begins with the unfinished word

constexpr float weakWord = 0.1F; // of a weak word's weight

// What a word is worth by where it stands, for the score over the whole entry.
constexpr float explanationWeight = 1.6F;
constexpr float factWeight = 1.2F;
constexpr float textWeight = 1.0F;
constexpr float nameWeight = 2.5F; // of how much a name and the query have in common
constexpr float saturation = 1.2F; // BM25's k1
constexpr float lengthShare = 0.6F; // BM25's b

constexpr float nearName = 0.45F; // in common, from where on a name counts as nearly the query
constexpr float leastShare = 0.34F; // of the query's weight that a part of it has to have

} // namespace

WordRanking::WordRanking(const SearchIndex &index, const SearchQuery &query,
                         std::optional<Tier> as)
    : m_index(index), m_query(query), m_as(as)
{
}

void WordRanking::close(Ranking &ranking, Tier tier) const
{
    ranking.close(m_as.value_or(tier));
}

float WordRanking::standing(quint32 number) const
{
    return m_index.m_standings[number];
}

bool WordRanking::isWanted(quint32 number) const
{
    return (m_query.statusClass() == StatusClass::None
            || m_index.m_classes[number] == m_query.statusClass())
        && (m_query.quoted().isEmpty() || hasQuoted(number));
}

bool WordRanking::hasQuoted(quint32 number) const
{
    const Status status = m_index.m_catalog->at(qsizetype(m_index.m_order[number]));
    const QByteArray text = ' ' + folded(status.markdown()) + ' ';
    return std::all_of(m_query.quoted().begin(), m_query.quoted().end(),
                       [&](const QByteArray &quoted) {
                           return text.contains(QByteArray(' ' + quoted + ' '));
                       });
}

// True where `name`, which begins with `typed`, does so as the query allows: a finished last word
// has to be a whole word of the name.
bool WordRanking::continues(const NameTable::Name &name, QByteArrayView typed) const
{
    return m_query.words().last().unfinished || name.size == typed.size()
        || m_index.m_names.text(name)[typed.size()] == ' ';
}

// An entry of which the field is one of few that it goes with comes first, and what the standard
// says before what a vendor does.
float WordRanking::scoreOfWhole(const NameTable::Name &name) const
{
    const bool isField
        = name.kind == NameKind::RequiredField || name.kind == NameKind::RelatedField;
    if (!isField)
        return 1;
    return (name.kind == NameKind::RequiredField ? 2.0F : 1.0F) / float(name.share)
        + (standing(name.entry) >= 1 ? 1.0F : 0.0F);
}

void WordRanking::rankWholes(Ranking &ranking) const
{
    if (!m_query.constant().isEmpty()) {
        m_index.m_constants.forEachWithPrefix(
            m_query.constant(), [&](const NameTable::Name &name) {
                if (isWanted(name.entry))
                    ranking.add(name.entry, name.size == m_query.constant().size() ? 2 : 1);
            });
        close(ranking, Tier::Constant);
    }
    const QByteArray strong = m_query.foldedStrong();
    std::vector<std::pair<quint32, float>> names;
    std::vector<std::pair<quint32, float>> starts;
    for (const QByteArray &typed : {m_query.folded(), strong}) {
        m_index.m_names.forEachWithPrefix(typed, [&](const NameTable::Name &name) {
            if (!isWanted(name.entry) || !continues(name, typed))
                return;
            const bool whole = name.size == typed.size();
            if (whole && name.kind == NameKind::Phrase)
                ranking.add(name.entry, standing(name.entry));
            else if (whole)
                names.emplace_back(name.entry,
                                   scoreOfWhole(name) * standing(name.entry));
            else if (name.kind == NameKind::Phrase)
                starts.emplace_back(name.entry, standing(name.entry));
        });
        if (typed == strong)
            break;
    }
    close(ranking, Tier::Phrase);
    std::stable_sort(names.begin(), names.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    for (const auto &[entry, score] : names)
        ranking.add(entry, score);
    close(ranking, Tier::Name);
    for (const auto &[entry, score] : starts)
        ranking.add(entry, score);
    close(ranking, Tier::PhraseStart);
}

void WordRanking::expandWords()
{
    m_weights.assign(size_t(m_query.words().size()), 0);
    for (qsizetype i = 0; i < m_query.words().size(); ++i)
        addAnswers(i);
    for (qsizetype i = 0; i < m_query.words().size(); ++i) {
        const SearchQuery::Word &word = m_query.words()[i];
        float &weight = m_weights[size_t(i)];
        if (weight == 0) // a word that stands nowhere
            weight = std::log(1 + float(m_index.m_order.size())) * (word.weak ? weakWord : 1);
        m_total += weight;
        if (!word.weak)
            m_all |= 1U << i;
    }
    // Better answers first: Sums counts the first for a document.
    std::stable_sort(m_answers.begin(), m_answers.end(),
                     [](const Answer &a, const Answer &b) { return a.weight > b.weight; });
}

void WordRanking::addAnswers(qsizetype number)
{
    const SearchQuery::Word &word = m_query.words()[number];
    const TermIndex &terms = m_index.m_terms;
    const quint32 bit = 1U << number;
    const float strength = word.weak ? weakWord : 1;
    float &weight = m_weights[size_t(number)];
    const auto add = [&](quint32 answer, float quality, quint32 mask) {
        const float itsWeight = m_index.m_wordWeights[answer] * strength;
        weight = std::max(weight, itsWeight * quality);
        m_answers.push_back({answer, mask, itsWeight * quality});
    };
    const TermIndex::Range exact = terms.exactly(word.text);
    if (!exact.isEmpty())
        add(exact.first, sameWord, bit);
    if (number + 1 < m_query.words().size()) {
        const TermIndex::Range joined = terms.exactly(QByteArray(word.text + m_query.words()[number + 1].text));
        if (!joined.isEmpty())
            add(joined.first, joinedWord, bit | bit << 1);
    }
    for (const quint32 other : terms.withStem(Stemmer().stem(word.text))) {
        if (exact.isEmpty() || other != exact.first)
            add(other, sameStem, bit);
    }
    if (!word.unfinished)
        return;
    const TermIndex::Range longer = terms.withPrefix(word.text);
    for (quint32 other = longer.first; other < longer.last; ++other) {
        if (exact.isEmpty() || other != exact.first)
            add(other, longerWord, bit);
    }
}

// Each entry's best phrase and best other name, by how much it has in common with the query:
// the weight of the common words to that of all words of both.
void WordRanking::addNames()
{
    const TermIndex &terms = m_index.m_terms;
    size_t hits = 0;
    for (const Answer &answer : m_answers)
        hits += terms.documentCount(answer.word, Field::Name);
    Sums sums(m_index.m_names.size(), hits);
    for (const Answer &answer : m_answers) {
        terms.forEach(answer.word, Field::Name, [&](quint32 name, quint32) {
            sums.add(name, answer.mask, answer.weight);
        });
    }
    sums.forEach([&](quint32 number, const Sum &sum) {
        const NameTable::Name &name = m_index.m_names[number];
        if (name.kind == NameKind::Origin) {
            m_origins.push_back({name.entry, sum.words, share(sum.words)});
            return;
        }
        const float common
            = sum.score / (m_total + std::max(m_index.m_nameWeights[number] - sum.score, 0.0F));
        const float score = common * standing(name.entry) * (name.kind == NameKind::Phrase ? 1.05F : 1.0F)
            / (name.kind == NameKind::RelatedField ? 1.5F : 1.0F);
        auto &list = name.kind == NameKind::Phrase ? m_phrases : m_names;
        if (list.empty() || list.back().number != name.entry) {
            list.push_back({name.entry, sum.words, score});
        } else {
            Candidate &best = list.back();
            const bool isFuller = (best.words & m_all) != m_all && (sum.words & m_all) == m_all;
            const bool isEmptier = (best.words & m_all) == m_all && (sum.words & m_all) != m_all;
            if (isFuller || (!isEmptier && score > best.score))
                best = {name.entry, sum.words, score};
        }
    });
}

void WordRanking::rankNames(Ranking &ranking)
{
    expandWords();
    addNames();
    const auto addFull = [&](const std::vector<Candidate> &candidates, Tier tier) {
        for (const Candidate &candidate : candidates) {
            if ((candidate.words & m_all) == m_all && isWanted(candidate.number))
                ranking.add(candidate.number, candidate.score);
        }
        close(ranking, tier);
    };
    addFull(m_phrases, Tier::PhraseWords);
    for (const QByteArray &typed : {m_query.folded(), m_query.foldedStrong()}) {
        m_index.m_names.forEachWithPrefix(typed, [&](const NameTable::Name &name) {
            if (isWanted(name.entry) && continues(name, typed))
                ranking.add(name.entry, standing(name.entry) / float(name.size));
        });
    }
    close(ranking, Tier::NameStart);
    addFull(withOrigins(), Tier::NameWords);
}

void WordRanking::rankNearNames(Ranking &ranking) const
{
    for (const auto *list : {&m_phrases, &m_names}) {
        for (const Candidate &candidate : *list) {
            if (candidate.score >= nearName && isWanted(candidate.number))
                ranking.add(candidate.number, candidate.score);
        }
    }
    close(ranking, Tier::NearName);
}

// "cloudflare timeout": who defined an entry counts as part of its names.
std::vector<WordRanking::Candidate> WordRanking::withOrigins() const
{
    std::vector<Candidate> all = m_names;
    for (const Candidate &origin : m_origins) {
        for (const auto *list : {&m_phrases, &m_names}) {
            const auto found = std::lower_bound(
                list->begin(), list->end(), origin.number,
                [](const Candidate &c, quint32 number) { return c.number < number; });
            if (found != list->end() && found->number == origin.number)
                all.push_back({origin.number, found->words | origin.words,
                               found->score + origin.score * standing(origin.number)});
        }
    }
    return all;
}

void WordRanking::addTexts()
{
    struct TextField {
        Field field;
        float weight;
    };
    static constexpr TextField fields[] {{Field::Explanation, explanationWeight},
                                         {Field::Fact, factWeight},
                                         {Field::Text, textWeight}};
    const TermIndex &terms = m_index.m_terms;
    size_t hits = 0;
    for (const Answer &answer : m_answers) {
        for (const TextField &each : fields)
            hits += terms.documentCount(answer.word, each.field);
    }
    Sums sums(quint32(m_index.m_order.size()), hits);
    for (const Answer &answer : m_answers) {
        for (const TextField &each : fields) {
            terms.forEach(answer.word, each.field, [&](quint32 entry, quint32 count) {
                const float length = 1 - lengthShare + lengthShare * m_index.m_lengths[entry];
                const float often = float(count) / (float(count) + saturation * length);
                sums.add(entry, answer.mask, answer.weight * each.weight * often);
            });
        }
    }
    // Merged with what the names say; all three lists are in the order of entries.
    auto phrase = m_phrases.begin();
    auto name = m_names.begin();
    const auto addName = [&](Candidate &candidate) {
        float best = 0;
        for (auto *list : {&phrase, &name}) {
            const auto end = list == &phrase ? m_phrases.end() : m_names.end();
            while (*list != end && (*list)->number < candidate.number)
                ++*list;
            if (*list != end && (*list)->number == candidate.number) {
                candidate.words |= (*list)->words;
                best = std::max(best, (*list)->score);
            }
        }
        candidate.score += best * nameWeight * m_total;
    };
    sums.forEach([&](quint32 number, const Sum &sum) {
        Candidate candidate {number, sum.words, sum.score};
        candidate.score *= standing(number);
        addName(candidate);
        m_candidates.push_back(candidate);
    });
}

void WordRanking::rankTexts(Ranking &ranking)
{
    addTexts();
    for (const Candidate &candidate : m_candidates) {
        if ((candidate.words & m_all) == m_all && isWanted(candidate.number))
            ranking.add(candidate.number, candidate.score);
    }
    close(ranking, Tier::Text);
}

float WordRanking::share(quint32 words) const
{
    float sum = 0;
    for (size_t i = 0; i < m_weights.size(); ++i)
        sum += (words >> i & 1) != 0 ? m_weights[i] : 0;
    return sum / m_total;
}

void WordRanking::rankParts(Ranking &ranking) const
{
    for (const Candidate &candidate : m_candidates) {
        if (share(candidate.words) >= leastShare && isWanted(candidate.number))
            ranking.add(candidate.number, candidate.score);
    }
    close(ranking, Tier::SomeWords);
}

} // namespace statusbook
