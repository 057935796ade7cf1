// SPDX-License-Identifier: MIT
#include "search/termindex.h"

#include "catalog/characters.h"
#include "search/textorder.h"
#include "search/words.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace statusbook {

namespace {

constexpr size_t blockSize = 1 << 16;

void appendNumber(QByteArray &bytes, quint32 number)
{
    while (number >= 0x80) {
        bytes += char(number | 0x80);
        number >>= 7;
    }
    bytes += char(number);
}

// The documents are rising; one that is there several times counts so often.
void appendPostings(QByteArray &bytes, const quint32 *begin, const quint32 *end)
{
    if (begin == end)
        return;
    quint32 distinct = 1;
    for (const quint32 *at = begin + 1; at != end; ++at)
        distinct += *at != at[-1] ? 1 : 0;
    appendNumber(bytes, distinct);
    quint32 last = quint32(-1);
    while (begin != end) {
        const quint32 document = *begin;
        quint32 count = 0;
        for (; begin != end && *begin == document; ++begin)
            ++count;
        appendNumber(bytes, ((document - last - 1) << 1) | (count > 1 ? 1U : 0U));
        if (count > 1)
            bytes += char(std::min(count, 255U));
        last = document;
    }
}

} // namespace

TermIndex::Range TermIndex::withPrefix(QByteArrayView prefix) const
{
    const auto firstWhere = [this](quint32 first, auto isBefore) {
        quint32 last = size();
        while (first < last) {
            const quint32 middle = first + (last - first) / 2;
            if (isBefore(word(middle)))
                first = middle + 1;
            else
                last = middle;
        }
        return first;
    };
    const quint32 first = firstWhere(0, [&](QByteArrayView word) { return word < prefix; });
    return {first, firstWhere(first, [&](QByteArrayView word) { return word.startsWith(prefix); })};
}

TermIndex::Range TermIndex::exactly(QByteArrayView wanted) const
{
    Range range = withPrefix(wanted);
    range.last = !range.isEmpty() && word(range.first) == wanted ? range.first + 1 : range.first;
    return range;
}

std::vector<quint32> TermIndex::withStem(QByteArrayView stem) const
{
    if (!m_stems.empty()) {
        const auto end = m_stems.end() - 1;
        const auto found = std::partition_point(
            m_stems.begin(), end, [&](const Stem &each) { return stemText(each) < stem; });
        if (found != end && stemText(*found) == stem)
            return {m_byStem.begin() + found->members, m_byStem.begin() + (found + 1)->members};
    }
    const Range itself = exactly(stem);
    if (itself.isEmpty() || Stemmer().stem(stem) != stem)
        return {};
    return {itself.first};
}

void TermIndexBuilder::add(QByteArrayView word, Field field, quint32 document)
{
    Q_ASSERT(!word.isEmpty());
    Blocks &blocks = m_occurrences[size_t(field)];
    if (blocks.empty() || blocks.back().size() == blockSize)
        blocks.emplace_back().reserve(blockSize);
    const quint32 which = isDigit(word.back()) ? 1 : 0;
    blocks.back().push_back({m_words[which].number(word) * 2 + which, document});
}

TermIndex TermIndexBuilder::finish()
{
    TermIndex index;
    const Ranks ranks = addWords(index);
    for (size_t field = 0; field < fieldCount; ++field)
        addPostings(index, Field(field), ranks);
    addStems(index);
    addLetters(index);
    return index;
}

// The dictionary: both tables, merged in the alphabet's order.
TermIndexBuilder::Ranks TermIndexBuilder::addWords(TermIndex &index)
{
    std::array<std::vector<quint32>, 2> sorted;
    Ranks ranks;
    for (size_t which = 0; which < 2; ++which) {
        const WordTable &words = m_words[which];
        sorted[which] = sortedByText(words.size(), [&](quint32 number) { return words[number]; });
        ranks[which].resize(words.size());
    }
    const size_t count = sorted[0].size() + sorted[1].size();
    index.m_text.reserve(m_words[0].textSize() + m_words[1].textSize());
    index.m_words.reserve(count + 1);
    std::array<size_t, 2> at {};
    while (index.m_words.size() < count) {
        const auto next = [&](size_t which) { return m_words[which][sorted[which][at[which]]]; };
        const size_t which = at[1] == sorted[1].size()
                || (at[0] < sorted[0].size() && next(0) < next(1)) ? 0 : 1;
        ranks[which][sorted[which][at[which]]] = quint32(index.m_words.size());
        index.m_words.push_back(quint32(index.m_text.size()));
        index.m_text += next(which);
        ++at[which];
    }
    index.m_words.push_back(quint32(index.m_text.size()));
    m_words = {};
    return ranks;
}

void TermIndexBuilder::addLetters(TermIndex &index)
{
    constexpr size_t run = TermIndex::lettersRun;
    index.m_letters.resize((index.size() + run - 1) / run);
    for (quint32 word = 0; word < index.size(); ++word) {
        const quint64 letters = lettersOf(index.word(word));
        index.m_letters[word / run].inAny |= letters;
        index.m_letters[word / run].inAll &= letters;
    }
}

// Sorts the field's occurrences by word, which leaves those of a word in the order of documents.
void TermIndexBuilder::addPostings(TermIndex &index, Field field, const Ranks &ranks)
{
    Blocks blocks = std::exchange(m_occurrences[size_t(field)], {});
    if (blocks.empty())
        return;
    const auto rankOf = [&](const Occurrence &each) { return ranks[each.word % 2][each.word / 2]; };
    std::vector<quint32> begins(index.m_words.size());
    for (const auto &block : blocks) {
        for (const Occurrence &each : block)
            ++begins[rankOf(each) + 1];
    }
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<quint32> documents(begins.back());
    std::vector<quint32> ends(begins.begin(), begins.end() - 1);
    for (auto &block : blocks) {
        for (const Occurrence &each : block)
            documents[ends[rankOf(each)]++] = each.document;
        std::exchange(block, {});
    }

    TermIndex::FieldPostings &postings = index.m_fields[size_t(field)];
    for (size_t word = 0; word < ends.size(); ++word) {
        const quint32 *begin = documents.data() + begins[word];
        begins[word] = quint32(postings.bytes.size());
        appendPostings(postings.bytes, begin, documents.data() + ends[word]);
    }
    begins.back() = quint32(postings.bytes.size());
    postings.bytes.squeeze();
    postings.begins = std::move(begins);
}

void TermIndexBuilder::addStems(TermIndex &index)
{
    const Stemmer stemmer;
    WordTable stems;
    std::vector<std::pair<quint32, quint32>> members; // number in stems, word
    const auto add = [&](QByteArrayView stem, quint32 word) {
        members.emplace_back(stems.number(stem), word);
    };
    for (quint32 word = 0; word < index.size(); ++word) {
        const QByteArrayView text = index.word(word);
        if (isDigit(text.back())) // all endings are letters
            continue;
        if (const QByteArrayView stem = stemmer.stem(text); stem != text)
            add(stem, word);
    }
    for (quint32 number = 0; number < stems.size(); ++number) {
        const TermIndex::Range itself = index.exactly(stems[number]);
        if (!itself.isEmpty() && stemmer.stem(stems[number]) == stems[number])
            members.emplace_back(number, itself.first);
    }
    const std::vector<quint32> order
        = sortedByText(stems.size(), [&](quint32 number) { return stems[number]; });
    std::vector<quint32> ranks(order.size());
    for (size_t rank = 0; rank < order.size(); ++rank)
        ranks[order[rank]] = quint32(rank);
    std::sort(members.begin(), members.end(), [&](const auto &a, const auto &b) {
        return a.first != b.first ? ranks[a.first] < ranks[b.first] : a.second < b.second;
    });
    index.m_byStem.reserve(members.size());
    for (size_t i = 0; i < members.size(); ++i) {
        if (i == 0 || members[i].first != members[i - 1].first) {
            index.m_stems.push_back({quint32(index.m_stemText.size()), quint32(i)});
            index.m_stemText += stems[members[i].first];
        }
        index.m_byStem.push_back(members[i].second);
    }
    index.m_stems.push_back({quint32(index.m_stemText.size()), quint32(members.size())});
}

} // namespace statusbook
