// SPDX-License-Identifier: MIT
#pragma once

#include "search/wordtable.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QtAlgorithms>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace statusbook {

/// The letters of a word as bits. Each edit of a word changes two of them at most.
[[nodiscard]] inline quint64 lettersOf(QByteArrayView word)
{
    quint64 bits = 0;
    for (const char c : word)
        bits |= quint64(1) << (uchar(c) % 64);
    return bits;
}

/// Where words stand. Documents of Name are names (see NameTable), of the others entries.
enum class Field : quint8 { Name, Explanation, Fact, Text };
inline constexpr size_t fieldCount = 4;

/// Which words stand in which documents and how often: a sorted dictionary, and for each word and
/// field its documents as differences in a byte string. Made by TermIndexBuilder, immutable.
class TermIndex
{
public:
    /// Words by their number in the dictionary's order, `first` to before `last`.
    struct Range {
        quint32 first = 0;
        quint32 last = 0;
        [[nodiscard]] bool isEmpty() const { return first == last; }
    };

    [[nodiscard]] quint32 size() const { return m_words.empty() ? 0 : quint32(m_words.size() - 1); }
    [[nodiscard]] QByteArrayView word(quint32 number) const
    {
        const quint32 begin = m_words[number];
        return QByteArrayView(m_text).sliced(begin, m_words[number + 1] - begin);
    }
    [[nodiscard]] Range withPrefix(QByteArrayView prefix) const;
    /// One word or none.
    [[nodiscard]] Range exactly(QByteArrayView word) const;
    /// The words with this stem.
    [[nodiscard]] std::vector<quint32> withStem(QByteArrayView stem) const;

    /// Calls `visit(number)`, in the dictionary's order, for each word that may be made of `wanted`
    /// by so many edits, going by their lengths and letters. Passes over a run of words at a time
    /// where it can: a million codes are far from every word.
    template <typename Visit>
    void forEachNear(QByteArrayView wanted, int edits, Visit visit) const
    {
        const quint64 letters = lettersOf(wanted);
        const auto isNear = [edits](quint64 differing) {
            return int(qPopulationCount(differing)) <= 2 * edits;
        };
        for (size_t run = 0; run < m_letters.size(); ++run) {
            const Letters &each = m_letters[run];
            if (!isNear((letters & ~each.inAny) | (each.inAll & ~letters)))
                continue;
            const auto last = std::min(quint32((run + 1) * lettersRun), size());
            for (auto number = quint32(run * lettersRun); number < last; ++number) {
                const QByteArrayView known = word(number);
                if (std::abs(known.size() - wanted.size()) <= edits
                    && isNear(lettersOf(known) ^ letters))
                    visit(number);
            }
        }
    }

    /// In how many documents of the field the word stands.
    [[nodiscard]] quint32 documentCount(quint32 number, Field field) const
    {
        const char *at = postings(number, field);
        return at == nullptr ? 0 : readNumber(at);
    }
    /// The same of the field in which it stands in the most.
    [[nodiscard]] quint32 documentCount(quint32 number) const
    {
        quint32 most = 0;
        for (size_t field = 0; field < fieldCount; ++field)
            most = std::max(most, documentCount(number, Field(field)));
        return most;
    }

    /// Calls `visit(document, count)` for each of them in rising order; count from 1 to 255.
    template <typename Visit>
    void forEach(quint32 number, Field field, Visit visit) const
    {
        const char *at = postings(number, field);
        const quint32 documents = at == nullptr ? 0 : readNumber(at);
        quint32 document = quint32(-1);
        for (quint32 i = 0; i < documents; ++i) {
            const quint32 step = readNumber(at);
            document += (step >> 1) + 1;
            visit(document, (step & 1) != 0 ? quint32(uchar(*at++)) : 1U);
        }
    }

private:
    friend class TermIndexBuilder;

    // How many documents there are, and for each of them its step: the difference to the one
    // before, less one, times two; odd where a byte with the word's count in it follows.
    struct FieldPostings {
        std::vector<quint32> begins; // in bytes, by word, and the end; empty without any word
        QByteArray bytes;
    };
    struct Stem {
        quint32 begin;   // in m_stemText
        quint32 members; // where they begin in m_byStem
    };

    static constexpr size_t lettersRun = 32;
    struct Letters { // of that many words
        quint64 inAny = 0;
        quint64 inAll = ~quint64(0);
    };

    // Null where the word does not stand in the field.
    [[nodiscard]] const char *postings(quint32 number, Field field) const
    {
        const FieldPostings &all = m_fields[size_t(field)];
        if (all.begins.empty() || all.begins[number] == all.begins[number + 1])
            return nullptr;
        return all.bytes.constData() + all.begins[number];
    }
    [[nodiscard]] QByteArrayView stemText(const Stem &stem) const
    {
        const quint32 end = (&stem + 1)->begin; // the last one is no stem but the end
        return QByteArrayView(m_stemText).sliced(stem.begin, end - stem.begin);
    }

    static quint32 readNumber(const char *&at)
    {
        quint32 number = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = uchar(*at++);
            number |= quint32(byte & 0x7f) << shift;
            if (byte < 0x80)
                return number;
        }
    }

    QByteArray m_text;
    std::vector<quint32> m_words; // where each begins in m_text, and the end
    std::array<FieldPostings, fieldCount> m_fields;
    // Stems that are not the one word that has them: a million codes are stems of themselves.
    QByteArray m_stemText;
    std::vector<Stem> m_stems;     // in the alphabet's order, and the end
    std::vector<quint32> m_byStem; // words, stem by stem
    std::vector<Letters> m_letters;
};

/// Collects words document by document, in rising order for each field.
class TermIndexBuilder
{
public:
    void add(QByteArrayView word, Field field, quint32 document);
    [[nodiscard]] TermIndex finish();

private:
    struct Occurrence {
        quint32 word; // its number in one of m_words, times two, and which one
        quint32 document;
    };
    // In blocks: a vector of that size would be twice in memory each time it grows.
    using Blocks = std::vector<std::vector<Occurrence>>;

    using Ranks = std::array<std::vector<quint32>, 2>; // of words in the dictionary, as in m_words

    [[nodiscard]] Ranks addWords(TermIndex &index);
    void addPostings(TermIndex &index, Field field, const Ranks &ranks);
    static void addStems(TermIndex &index);
    static void addLetters(TermIndex &index);

    // Those that end in a digit apart: codes are many and each is seen once or twice, and between
    // them the words that are seen over and over would lie too far from each other for a cache.
    std::array<WordTable, 2> m_words;
    std::array<Blocks, fieldCount> m_occurrences;
};

} // namespace statusbook
