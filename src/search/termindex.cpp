// SPDX-License-Identifier: MIT
#include "search/termindex.h"

#include "search/words.h"

#include <algorithm>
#include <numeric>

namespace statusbook {

namespace {

void appendNumber(QByteArray &bytes, quint32 number)
{
    while (number >= 0x80) {
        bytes += char(number | 0x80);
        number >>= 7;
    }
    bytes += char(number);
}

} // namespace

QByteArrayView TermIndex::word(quint32 number) const
{
    const qsizetype begin = m_words[number].text;
    const qsizetype end
        = number + 1 < m_words.size() ? qsizetype(m_words[number + 1].text) : m_text.size();
    return QByteArrayView(m_text).sliced(begin, end - begin);
}

TermIndex::Range TermIndex::withPrefix(QByteArrayView prefix) const
{
    const auto first = std::partition_point(
        m_words.begin(), m_words.end(), [&](const Word &w) {
            return word(quint32(&w - m_words.data())) < prefix;
        });
    const auto last = std::partition_point(first, m_words.end(), [&](const Word &w) {
        return word(quint32(&w - m_words.data())).startsWith(prefix);
    });
    return {quint32(first - m_words.begin()), quint32(last - m_words.begin())};
}

TermIndex::Range TermIndex::exactly(QByteArrayView wanted) const
{
    Range range = withPrefix(wanted);
    range.last = !range.isEmpty() && word(range.first) == wanted ? range.first + 1 : range.first;
    return range;
}

std::vector<quint32> TermIndex::withStem(QByteArrayView stem) const
{
    const auto text = [&](const auto &entry) {
        const auto *next = &entry + 1;
        const qsizetype end
            = next < m_stems.data() + m_stems.size() ? qsizetype(next->first) : m_stemText.size();
        return QByteArrayView(m_stemText).sliced(entry.first, end - entry.first);
    };
    const auto found = std::partition_point(m_stems.begin(), m_stems.end(),
                                            [&](const auto &entry) { return text(entry) < stem; });
    if (found == m_stems.end() || text(*found) != stem)
        return {};
    const auto end = found + 1 == m_stems.end() ? m_byStem.size() : size_t((found + 1)->second);
    return {m_byStem.begin() + found->second, m_byStem.begin() + qsizetype(end)};
}

// A step is the difference to the document before, less one, times two; odd where a byte with the
// word's count in the document follows.
void TermIndexBuilder::Postings::flush()
{
    if (count == 0)
        return;
    appendNumber(bytes, ((last - beforeLast - 1) << 1) | (count > 1 ? 1U : 0U));
    if (count > 1)
        bytes += char(std::min(count, 255U));
    beforeLast = last;
    count = 0;
    ++documents;
}

void TermIndexBuilder::add(QByteArrayView word, Field field, quint32 document)
{
    const auto key = QByteArray::fromRawData(word.data(), word.size());
    auto found = m_words.find(key);
    if (found == m_words.end())
        found = m_words.try_emplace(word.toByteArray()).first;
    Postings &postings = found->second[size_t(field)];
    if (postings.last != document) {
        postings.flush();
        postings.last = document;
    }
    ++postings.count;
}

TermIndex TermIndexBuilder::finish()
{
    using Item = decltype(m_words)::value_type;
    std::vector<Item *> items;
    items.reserve(m_words.size());
    for (Item &item : m_words)
        items.push_back(&item);
    std::sort(items.begin(), items.end(),
              [](const Item *a, const Item *b) { return a->first < b->first; });

    TermIndex index;
    const Stemmer stemmer;
    std::vector<QByteArray> stems;
    for (Item *item : items) {
        TermIndex::Word word;
        word.text = quint32(index.m_text.size());
        index.m_text += item->first;
        for (size_t f = 0; f < fieldCount; ++f) {
            Postings &postings = item->second[f];
            postings.flush();
            word.fields[f] = {quint32(index.m_postings.size()), postings.documents};
            index.m_postings += postings.bytes;
        }
        index.m_words.push_back(word);
        stems.push_back(stemmer.stem(item->first).toByteArray());
    }

    index.m_byStem.resize(items.size());
    std::iota(index.m_byStem.begin(), index.m_byStem.end(), 0);
    std::stable_sort(index.m_byStem.begin(), index.m_byStem.end(),
                     [&](quint32 a, quint32 b) { return stems[a] < stems[b]; });
    for (size_t i = 0; i < index.m_byStem.size(); ++i) {
        const QByteArray &stem = stems[index.m_byStem[i]];
        if (i == 0 || stem != stems[index.m_byStem[i - 1]]) {
            index.m_stems.emplace_back(quint32(index.m_stemText.size()), quint32(i));
            index.m_stemText += stem;
        }
    }
    return index;
}

} // namespace statusbook
