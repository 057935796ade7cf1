// SPDX-License-Identifier: MIT
#include "search/correction.h"

#include "search/words.h"

#include <algorithm>
#include <array>

namespace statusbook {

namespace {

constexpr qsizetype longestWord = 40;
constexpr qsizetype mostCorrectedWords = 10; // who types more has pasted it

int mostEdits(qsizetype length)
{
    return length < 4 ? 0 : length < 7 ? 1 : 2;
}

quint32 weight(const TermIndex &terms, quint32 word)
{
    return terms.documentCount(word, Field::Name) * 4 + terms.documentCount(word, Field::Explanation)
        + terms.documentCount(word, Field::Fact) + terms.documentCount(word, Field::Text);
}

bool isKnown(const TermIndex &terms, const SearchQuery::Word &word)
{
    return !terms.exactly(word.text).isEmpty()
        || (word.unfinished && !terms.withPrefix(word.text).isEmpty())
        || !terms.withStem(Stemmer().stem(word.text)).empty();
}

std::optional<QByteArray> nearest(QByteArrayView wanted, const TermIndex &terms)
{
    int best = mostEdits(wanted.size()) + 1;
    quint32 bestWeight = 0;
    std::optional<QByteArray> found;
    const auto look = [&](quint32 number) {
        const QByteArrayView word = terms.word(number);
        const int most = std::min(best, mostEdits(wanted.size()));
        if (std::abs(word.size() - wanted.size()) > most || word.size() < 3)
            return;
        const int distance = editDistance(wanted, word, most);
        if (distance > most)
            return;
        // The first letter is seldom wrong.
        const quint32 itsWeight
            = weight(terms, number) * (word.front() == wanted.front() ? 4 : 1);
        if (distance < best || (distance == best && itsWeight > bestWeight)) {
            best = distance;
            bestWeight = itsWeight;
            found = word.toByteArray();
        }
    };
    terms.forEachNear(wanted, mostEdits(wanted.size()), look);
    return found;
}

// "notfound" #=> "not", "found"; both have to be names' words.
QList<QByteArray> split(QByteArrayView word, const TermIndex &terms)
{
    const auto isNameWord = [&](QByteArrayView part) {
        const TermIndex::Range range = terms.exactly(part);
        return !range.isEmpty() && terms.documentCount(range.first, Field::Name) > 0;
    };
    for (qsizetype at = 2; at + 2 <= word.size(); ++at) {
        if (isNameWord(word.first(at)) && isNameWord(word.sliced(at)))
            return {word.first(at).toByteArray(), word.sliced(at).toByteArray()};
    }
    return {};
}

} // namespace

int editDistance(QByteArrayView a, QByteArrayView b, int most)
{
    if (a.size() > longestWord || b.size() > longestWord)
        return a == b ? 0 : most + 1;
    std::array<std::array<int, longestWord + 1>, 3> rows {};
    const auto n = size_t(a.size());
    const auto m = size_t(b.size());
    for (size_t j = 0; j <= m; ++j)
        rows[0][j] = int(j);
    for (size_t i = 1; i <= n; ++i) {
        auto &row = rows[i % 3];
        const auto &above = rows[(i + 2) % 3];
        const auto &above2 = rows[(i + 1) % 3];
        row[0] = int(i);
        int least = row[0];
        for (size_t j = 1; j <= m; ++j) {
            const char x = a[qsizetype(i) - 1];
            const char y = b[qsizetype(j) - 1];
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (x == y ? 0 : 1)});
            if (i > 1 && j > 1 && x == b[qsizetype(j) - 2] && a[qsizetype(i) - 2] == y)
                row[j] = std::min(row[j], above2[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > most)
            return most + 1;
    }
    return std::min(rows[n % 3][m], most + 1);
}

std::optional<SearchQuery> corrected(const SearchQuery &query, const TermIndex &terms)
{
    if (query.words().size() > mostCorrectedWords)
        return {};
    QList<SearchQuery::Word> words;
    bool isMended = false;
    for (const SearchQuery::Word &word : query.words()) {
        if (word.weak || isKnown(terms, word)) {
            words.append(word);
            continue;
        }
        if (const auto parts = split(word.text, terms); !parts.isEmpty()) {
            for (const QByteArray &part : parts)
                words.append({part, false, false});
            isMended = true;
        } else if (const auto right = nearest(word.text, terms)) {
            words.append({*right, false, false});
            isMended = true;
        } else {
            words.append(word);
        }
    }
    if (!isMended)
        return {};
    return query.withWords(words);
}

} // namespace statusbook
