// SPDX-License-Identifier: MIT
#pragma once

#include "search/bitset.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>

#include <array>
#include <unordered_map>
#include <vector>

namespace statusbook {

/// Where in an entry a word stands, best first.
enum class Field : quint8 {
    Phrase, ///< the code and the reason phrase
    Name,   ///< Also called, Found by
    Fact,   ///< the other facts
    Text,   ///< the explanation and the sections
};
inline constexpr size_t fieldCount = 4;

/// Which words stand in which entries: a sorted dictionary with the entries of each word and
/// field as differences in a byte string. Made by TermIndexBuilder, immutable.
class TermIndex
{
public:
    /// Words in the dictionary's order, `first` to before `last`.
    struct Range {
        quint32 first = 0;
        quint32 last = 0;
        [[nodiscard]] bool isEmpty() const { return first == last; }
    };

    [[nodiscard]] quint32 size() const { return quint32(m_words.size()); }
    [[nodiscard]] QByteArrayView word(quint32 number) const;
    [[nodiscard]] Range withPrefix(QByteArrayView prefix) const;
    /// One word or none.
    [[nodiscard]] Range exactly(QByteArrayView word) const;
    /// The words with this stem, as numbers of words.
    [[nodiscard]] std::vector<quint32> withStem(QByteArrayView stem) const;

    /// Adds the entries in which the word stands in this field to `entries`.
    void collect(quint32 number, Field field, BitSet &entries) const;

private:
    friend class TermIndexBuilder;

    struct Word {
        quint32 text = 0; // where it begins in m_text; it ends where the next one begins
        std::array<quint32, fieldCount> postings {}; // where they begin in m_postings
    };

    QByteArray m_text;
    std::vector<Word> m_words;
    std::vector<quint32> m_byStem; // numbers of words, ordered by their stem
    QByteArray m_stemText;
    std::vector<std::pair<quint32, quint32>> m_stems; // begin in m_stemText, begin in m_byStem
    QByteArray m_postings;
};

/// Collects words entry by entry, in rising order of entries.
class TermIndexBuilder
{
public:
    void add(QByteArrayView word, Field field, quint32 entry);
    [[nodiscard]] TermIndex finish();

private:
    struct Postings {
        std::array<quint32, fieldCount> last {}; // entry + 1
        std::array<QByteArray, fieldCount> bytes;
    };
    std::unordered_map<QByteArray, Postings> m_words;
    QByteArray m_key;
};

} // namespace statusbook
