// SPDX-License-Identifier: MIT
#include "search/wordranking.h"

#include "search/words.h"

#include <algorithm>
#include <cmath>

namespace statusbook {

namespace {

// Names that say what an entry goes with rather than what it is.
bool isGoneWith(NameKind kind)
{
    return kind == NameKind::RequiredField || kind == NameKind::RelatedField;
}


// What a word is worth by where it stands, for the score over the whole entry.
constexpr float explanationWeight = 1.6F;
constexpr float factWeight = 1.2F;
constexpr float textWeight = 1.0F;
constexpr float nameWeight = 2.5F; // of how much a name and the query have in common
constexpr float containedWeight = 2.0F; // of a name that stands whole in the query
constexpr float saturation = 0.6F; // BM25's k1
constexpr float lengthShare = 0.3F; // BM25's b

constexpr float nearName = 0.6F; // in common, from where on a name counts as nearly the query
constexpr float mostOfQuery = 0.7F; // that a name which stands in it has to be, for the same
constexpr float farBetter = 2.0F; // than the best text with every word, for the same
constexpr float leastShareAlone = 0.15F; // where nothing has more
constexpr float leastShare = 0.34F; // of the query's weight that a part of it has to have

} // namespace

WordRanking::WordRanking(const SearchIndex &index, const SearchQuery &query,
                         std::optional<Tier> as)
    : m_index(index), m_query(query), m_as(as)
{
}

quint32 WordRanking::beginning() const
{
    return m_words ? m_words->beginning() : 0;
}

void WordRanking::close(Ranking &ranking, Tier tier) const
{
    // Some words alone are no better for having been guessed.
    const Tier named = tier == Tier::SomeWords ? tier : m_as.value_or(tier);
    const bool isPart = tier == Tier::NearName || tier == Tier::SomeWords;
    const bool needsProof = !m_query.quoted().isEmpty() || (beginning() != 0 && !isPart);
    ranking.close(named, needsProof ? [this, isPart](quint32 number) {
        return isProven(number, !isPart);
    } : std::function<bool(quint32)>());
}

float WordRanking::standing(quint32 number) const
{
    return m_index.m_standings[number];
}

bool WordRanking::isWanted(quint32 number) const
{
    return m_query.statusClass() == StatusClass::None
        || m_index.m_classes[number] == m_query.statusClass();
}

// What only the entry's text can tell: words that have to stand side by side, and the beginning of
// a word that was too short to look up.
bool WordRanking::isProven(quint32 number, bool withBeginning) const
{
    const Status status = m_index.m_catalog->at(qsizetype(m_index.m_order[number]));
    const QByteArray text = ' ' + folded(status.markdown()) + ' ';
    if (withBeginning && beginning() != 0
        && !text.contains(QByteArray(' ' + m_query.words().last().text)))
        return false;
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

bool WordRanking::isWordOfNames(QByteArrayView word) const
{
    const TermIndex::Range known = m_index.m_terms.exactly(word);
    return !known.isEmpty() && m_index.m_terms.documentCount(known.first, Field::Name) > 0;
}

void WordRanking::rankConstants(Ranking &ranking) const
{
    for (const QByteArray &constant : m_query.constants()) {
        m_index.m_constants.forEachWithPrefix(constant, [&](const NameTable::Name &name) {
            const bool isWhole = name.size == constant.size();
            if (isWanted(name.entry) && (isWhole || m_query.isConstant()))
                ranking.add(name.entry, isWhole ? 2 : 1);
        });
    }
    const QByteArray strong = m_query.foldedStrong();
    if (!isWordOfNames(strong)) { // "badrequest"
        m_index.m_constants.forEachThatIs(strong, [&](quint32 number) {
            const quint32 entry = m_index.m_constants[number].entry;
            if (isWanted(entry))
                ranking.add(entry, 1);
        });
    }
    close(ranking, Tier::Constant);
}

void WordRanking::rankWholes(Ranking &ranking)
{
    rankConstants(ranking);
    const QByteArray strong = m_query.foldedStrong();
    Wholes wholes;
    if (takePreparedStarts(ranking))
        return;
    addWholes(m_query.folded(), wholes);
    if (strong != m_query.folded()) { // little is lost without "the" and "http"
        Wholes less;
        addWholes(strong, less);
        wholes.starts.insert(wholes.starts.begin(), less.phrases.begin(), less.phrases.end());
        for (std::vector<Whole> *list : {&less.names, &less.starts}) {
            for (Whole &whole : *list)
                whole.score -= 1;
        }
        wholes.names.insert(wholes.names.end(), less.names.begin(), less.names.end());
        wholes.starts.insert(wholes.starts.end(), less.starts.begin(), less.starts.end());
    }
    if (!m_query.field().isEmpty() && m_query.field() != m_query.folded())
        addGoneWith(m_query.field());
    if (m_query.asksForField())
        moveFields(wholes.names);
    const auto add = [&](std::vector<Whole> &list, Tier tier) {
        std::stable_sort(list.begin(), list.end(),
                         [](const Whole &x, const Whole &y) { return x.score > y.score; });
        for (const Whole &whole : list)
            ranking.add(whole.entry, whole.score);
        close(ranking, tier);
    };
    add(wholes.phrases, Tier::Phrase);
    add(wholes.names, Tier::Name);
    add(wholes.starts, Tier::PhraseStart);
}

// In a large catalog the first phrases that begin with one or two letters are known beforehand.
bool WordRanking::takePreparedStarts(Ranking &ranking) const
{
    const QByteArray strong = m_query.foldedStrong();
    const bool isBeginning = m_query.words().last().unfinished
        && m_query.words().last().text == strong && m_query.statusClass() == StatusClass::None
        && m_query.quoted().isEmpty();
    const auto found = m_index.m_starts.find(strong);
    if (!isBeginning || found == m_index.m_starts.end() || ranking.limit() < 0
        || ranking.limit() > qsizetype(found->second.size()))
        return false;
    for (const quint32 entry : found->second)
        ranking.add(entry);
    close(ranking, Tier::PhraseStart);
    return true;
}

// The names that are `typed`, or phrases that begin with it.
void WordRanking::addWholes(QByteArrayView typed, Wholes &wholes)
{
    m_index.m_names.forEachWithPrefix(typed, [&](const NameTable::Name &name) {
        if (!isWanted(name.entry) || !continues(name, typed))
            return;
        const Whole whole {name.entry, standing(name.entry)};
        const bool isWhole = name.size == typed.size();
        if (name.kind == NameKind::Phrase)
            (isWhole ? wholes.phrases : wholes.starts).push_back(whole);
        else if (isWhole && isGoneWith(name.kind))
            m_goneWith.push_back(whole);
        else if (isWhole) // people's own words before what servers say
            wholes.names.push_back(
                {whole.entry, whole.score + (name.kind == NameKind::FoundBy ? 0.05F : 0.0F)});
    });
}

// `Retry-After: 120`: the name of a field before its value.
void WordRanking::addGoneWith(QByteArrayView field)
{
    m_index.m_names.forEachThatIs(field, [&](quint32 number) {
        const NameTable::Name &name = m_index.m_names[number];
        if (isWanted(name.entry) && isGoneWith(name.kind))
            m_goneWith.push_back({name.entry, standing(name.entry)});
    });
}

// Of the entries that a field goes with those come first that say most about it.
void WordRanking::rankFields(Ranking &ranking)
{
    for (const Whole &each : m_goneWith)
        ranking.add(each.entry, scoreOfField(each));
    close(ranking, Tier::Field);
}

float WordRanking::scoreOfField(const Whole &field)
{
    constexpr float registeredFirst = 100;
    return scoreOf(field.entry) + (field.score >= 1 ? registeredFirst : 0);
}

// "Allow header" means the field, not words of phrases.
void WordRanking::moveFields(std::vector<Whole> &names)
{
    for (const Whole &field : m_goneWith)
        names.push_back({field.entry, scoreOfField(field)});
    m_goneWith.clear();
}

float WordRanking::scoreOf(quint32 number)
{
    addTexts();
    const auto found = std::lower_bound(
        m_candidates.begin(), m_candidates.end(), number,
        [](const Candidate &c, quint32 wanted) { return c.number < wanted; });
    return found == m_candidates.end() || found->number != number ? 0 : found->score;
}

// Each entry's best phrase and best other name, by how much it has in common with the query:
// the weight of the common words to that of all words of both.
void WordRanking::addNames()
{
    if (m_words)
        return;
    addContained();
    m_words.emplace(m_query, m_index.m_terms, m_index.m_wordWeights, m_index.m_order.size());
    const TermIndex &terms = m_index.m_terms;
    size_t hits = 0;
    for (const Answer &answer : m_words->list())
        hits += terms.documentCount(answer.word, Field::Name);
    Sums sums(m_index.m_names.size(), hits);
    for (const Answer &answer : m_words->list()) {
        if (m_words->isCommon(answer)) {
            terms.forEach(answer.word, Field::Name, [&](quint32 name, quint32) {
                sums.addToPresent(name, answer.mask, answer.weight);
            });
        } else {
            terms.forEach(answer.word, Field::Name, [&](quint32 name, quint32) {
                sums.add(name, answer.mask, answer.weight);
            });
        }
    }
    sums.forEach([&](quint32 number, const Sum &sum) {
        const NameTable::Name &name = m_index.m_names[number];
        if (name.kind == NameKind::Origin) {
            m_origins.push_back({name.entry, sum.words, m_words->share(sum.words)});
            return;
        }
        const float itsWeight = m_index.m_nameWeights[number];
        const float common = sum.score / (m_words->total() + std::max(itsWeight - sum.score, 0.0F))
            * std::min(sum.score / itsWeight, 1.0F);
        const float score = common * standing(name.entry) * (name.kind == NameKind::Phrase ? 1.05F : 1.0F)
            / (name.kind == NameKind::RelatedField ? 1.5F : 1.0F);
        auto &list = name.kind == NameKind::Phrase ? m_phrases : m_names;
        if (list.empty() || list.back().number != name.entry) {
            list.push_back({name.entry, sum.words, score});
        } else {
            Candidate &best = list.back();
            const bool isFuller = !m_words->hasAll(best.words) && m_words->hasAll(sum.words);
            const bool isEmptier = m_words->hasAll(best.words) && !m_words->hasAll(sum.words);
            if (isFuller || (!isEmptier && score > best.score))
                best = {name.entry, sum.words, score};
        }
    });
}

// The names that stand in the query as they are: what a server or a client says is pasted with
// addresses, numbers and times around it.
void WordRanking::addContained()
{
    m_index.m_names.forEachWithin(m_query.folded(), [this](quint32 number) {
        const NameTable::Name &name = m_index.m_names[number];
        const bool isSaid = name.kind == NameKind::Phrase || name.kind == NameKind::AlsoCalled
            || name.kind == NameKind::FoundBy;
        if (isSaid && m_index.m_names.text(name).contains(' '))
            m_contained.push_back(
                {name.entry, m_index.m_nameWeights[number] * standing(name.entry)});
    });
    std::sort(m_contained.begin(), m_contained.end(), [](const Whole &x, const Whole &y) {
        return x.entry != y.entry ? x.entry < y.entry : x.score > y.score;
    });
    const auto isSame = [](const Whole &x, const Whole &y) { return x.entry == y.entry; };
    m_contained.erase(std::unique(m_contained.begin(), m_contained.end(), isSame),
                      m_contained.end());
}

void WordRanking::rankNames(Ranking &ranking)
{
    addNames();
    const auto addFull = [&](const std::vector<Candidate> &candidates, Tier tier) {
        for (const Candidate &candidate : candidates) {
            if (m_words->hasAll(candidate.words) && isWanted(candidate.number))
                ranking.add(candidate.number, candidate.score);
        }
        close(ranking, tier);
    };
    addFull(m_phrases, Tier::PhraseWords);
    rankFields(ranking);
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
    for (const Whole &each : m_contained) {
        if (isWanted(each.entry) && each.score >= mostOfQuery * m_words->total())
            ranking.add(each.entry, each.score / m_words->total());
    }
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
    if (std::exchange(m_hasTexts, true))
        return;
    addNames();
    struct TextField {
        Field field;
        float weight;
    };
    static constexpr TextField fields[] {{Field::Explanation, explanationWeight},
                                         {Field::Fact, factWeight},
                                         {Field::Text, textWeight}};
    const TermIndex &terms = m_index.m_terms;
    size_t hits = 0;
    for (const Answer &answer : m_words->list()) {
        for (const TextField &each : fields)
            hits += terms.documentCount(answer.word, each.field);
    }
    Sums sums(quint32(m_index.m_order.size()), hits);
    for (const Answer &answer : m_words->list()) {
        const bool isCommonWord = m_words->isCommon(answer);
        for (const TextField &each : fields) {
            terms.forEach(answer.word, each.field, [&](quint32 entry, quint32 count) {
                const float length = 1 - lengthShare + lengthShare * m_index.m_lengths[entry];
                const float often = float(count) / (float(count) + saturation * length);
                const float score = answer.weight * each.weight * often;
                isCommonWord ? sums.addToPresent(entry, answer.mask, score)
                             : sums.add(entry, answer.mask, score);
            });
        }
    }
    // Merged with what the names say; all three lists are in the order of entries.
    auto phrase = m_phrases.begin();
    auto name = m_names.begin();
    auto contained = m_contained.begin();
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
        while (contained != m_contained.end() && contained->entry < candidate.number)
            ++contained;
        if (contained != m_contained.end() && contained->entry == candidate.number)
            candidate.score += contained->score * containedWeight;
        candidate.score += best * nameWeight * m_words->total();
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
    float best = 0; // of those that have every word
    for (const Candidate &candidate : m_candidates) {
        if (m_words->hasAll(candidate.words) && isWanted(candidate.number))
            best = std::max(best, candidate.score);
    }
    for (const Candidate &candidate : m_candidates) {
        if (best > 0 && candidate.score > farBetter * best && isWanted(candidate.number))
            ranking.add(candidate.number, candidate.score);
    }
    close(ranking, Tier::NearName);
    for (const Candidate &candidate : m_candidates) {
        if (m_words->hasAll(candidate.words) && isWanted(candidate.number))
            ranking.add(candidate.number, candidate.score);
    }
    close(ranking, Tier::Text);
}

bool WordRanking::isContained(quint32 number) const
{
    const auto found
        = std::lower_bound(m_contained.begin(), m_contained.end(), number,
                           [](const Whole &each, quint32 wanted) { return each.entry < wanted; });
    return found != m_contained.end() && found->entry == number;
}

void WordRanking::rankParts(Ranking &ranking) const
{
    // Of a long text that says nothing else little is enough.
    const float enough = ranking.isEmpty() ? leastShareAlone : leastShare;
    for (const Candidate &candidate : m_candidates) {
        if ((candidate.words & m_words->required()) != 0
            && (m_words->share(candidate.words) >= enough || isContained(candidate.number))
            && isWanted(candidate.number))
            ranking.add(candidate.number, candidate.score);
    }
    close(ranking, Tier::SomeWords);
}

} // namespace statusbook
