// SPDX-License-Identifier: MIT
#include "vocabulary.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <array>

namespace statusbook {

namespace {

constexpr size_t wordCount = 60'000;
constexpr int shortBases = 4'000; // the most frequent ones, of one or two syllables

template <size_t N>
QByteArrayView pick(const std::array<QByteArrayView, N> &parts, SplitMix &random)
{
    return parts[random.below(N)];
}

QByteArray syllable(SplitMix &random)
{
    static constexpr std::array<QByteArrayView, 40> onsets {
        "b",  "c",  "d",  "f",  "g",  "h",  "l",  "m",  "n",  "p",  "r",  "s",  "t",  "v",
        "w",  "b",  "d",  "l",  "m",  "n",  "p",  "r",  "s",  "t",  "bl", "br", "ch", "cl",
        "cr", "dr", "fl", "gr", "pl", "pr", "sh", "sl", "st", "th", "tr", "qu"};
    static constexpr std::array<QByteArrayView, 14> nuclei {
        "a", "e", "i", "o", "u", "a", "e", "i", "o", "ai", "ea", "oo", "ou", "ie"};
    QByteArray result = pick(onsets, random).toByteArray();
    result += pick(nuclei, random);
    return result;
}

// Ends in a consonant, so that it takes -s, -ed and -ing as it is.
QByteArray base(int syllables, SplitMix &random)
{
    static constexpr std::array<QByteArrayView, 24> codas {
        "b",  "ck", "d",  "ft", "g",  "l",  "ll", "lt", "m",  "n",  "nd", "nt",
        "mp", "p",  "r",  "rd", "rk", "rm", "rn", "rt", "t",  "st", "nk", "sk"};
    QByteArray result;
    for (int i = 0; i < syllables; ++i)
        result += syllable(random);
    result += pick(codas, random);
    return result;
}

QList<QByteArray> readWords()
{
    QFile file(QStringLiteral(BENCH_DATA "/words.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return file.readAll().trimmed().split('\n');
}

} // namespace

Vocabulary::Vocabulary(quint64 seed)
{
    struct Word {
        quint64 order;
        QByteArray text;
    };
    SplitMix random(seed);
    std::vector<Word> words;
    QSet<QByteArray> known;
    for (const QByteArray &word : readWords()) { // the most frequent first
        words.push_back({quint64(words.size()) * 3, word});
        known.insert(word);
    }
    for (int number = 0; words.size() < wordCount; ++number) {
        const bool isShort = number < shortBases;
        const QByteArray stem
            = base((isShort ? 1 : 2) + (random.below(6) == 0 ? 1 : 0), random);
        if (known.contains(stem))
            continue;
        quint64 form = 1; // inflections are rarer than their base
        for (const char *ending : {"", "s", "ed", "ing"}) {
            const QByteArray text = stem + ending;
            if (known.contains(text) || words.size() == wordCount)
                continue;
            known.insert(text);
            words.push_back({(quint64(number) + random.below(200)) * form++, text});
        }
    }
    std::sort(words.begin(), words.end(), [](const Word &a, const Word &b) {
        return a.order != b.order ? a.order < b.order : a.text < b.text;
    });
    for (Word &word : words)
        m_words.push_back(std::move(word.text));
    addSums();
}

void Vocabulary::addSums()
{
    quint64 sum = 0;
    for (size_t rank = 0; rank < m_words.size(); ++rank) {
        sum += (quint64(1) << 32) / (rank + 3);
        m_sums.push_back(sum);
    }
}

QByteArrayView Vocabulary::draw(SplitMix &random) const
{
    const quint64 at = random.below(m_sums.back());
    const auto found = std::upper_bound(m_sums.begin(), m_sums.end(), at);
    return m_words[size_t(found - m_sums.begin())];
}

QByteArray Vocabulary::absent(SplitMix &random) const
{
    while (true) {
        const QByteArray word = base(3, random);
        if (std::find(m_words.begin(), m_words.end(), word) == m_words.end())
            return word;
    }
}

} // namespace statusbook
