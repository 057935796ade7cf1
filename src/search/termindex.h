// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>

#include <array>
#include <unordered_map>
#include <vector>

namespace statusbook {

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

    [[nodiscard]] quint32 size() const { return quint32(m_words.size()); }
    [[nodiscard]] QByteArrayView word(quint32 number) const;
    [[nodiscard]] Range withPrefix(QByteArrayView prefix) const;
    /// One word or none.
    [[nodiscard]] Range exactly(QByteArrayView word) const;
    /// The words with this stem.
    [[nodiscard]] std::vector<quint32> withStem(QByteArrayView stem) const;

    /// In how many documents of the field the word stands.
    [[nodiscard]] quint32 documentCount(quint32 number, Field field) const
    {
        return m_words[number].fields[size_t(field)].documents;
    }

    /// Calls `visit(document, count)` for each of them in rising order; count from 1 to 255.
    template <typename Visit>
    void forEach(quint32 number, Field field, Visit visit) const
    {
        const FieldPostings &postings = m_words[number].fields[size_t(field)];
        const char *at = m_postings.constData() + postings.begin;
        quint32 document = quint32(-1);
        for (quint32 i = 0; i < postings.documents; ++i) {
            const quint32 step = readNumber(at);
            document += (step >> 1) + 1;
            visit(document, (step & 1) != 0 ? quint32(uchar(*at++)) : 1U);
        }
    }

private:
    friend class TermIndexBuilder;

    struct FieldPostings {
        quint32 begin = 0; // in m_postings
        quint32 documents = 0;
    };
    struct Word {
        quint32 text = 0; // where it begins in m_text; it ends where the next one begins
        std::array<FieldPostings, fieldCount> fields;
    };

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
    std::vector<Word> m_words;
    std::vector<quint32> m_byStem; // numbers of words, ordered by their stem
    QByteArray m_stemText;
    std::vector<std::pair<quint32, quint32>> m_stems; // begin in m_stemText, begin in m_byStem
    QByteArray m_postings;
};

/// Collects words document by document, in rising order for each field.
class TermIndexBuilder
{
public:
    void add(QByteArrayView word, Field field, quint32 document);
    [[nodiscard]] TermIndex finish();

private:
    struct Postings {
        quint32 last = quint32(-1); // the document that is being counted
        quint32 beforeLast = quint32(-1);
        quint32 count = 0; // in the last document
        quint32 documents = 0;
        QByteArray bytes; // without the last document

        void flush();
    };
    std::unordered_map<QByteArray, std::array<Postings, fieldCount>> m_words;
};

} // namespace statusbook
