// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace statusbook {

/// Numbers words in the order in which they are first seen. Their text lies in one piece, and to
/// find one costs a look at a table of numbers: a million words are no million allocations.
class WordTable
{
public:
    /// The word's number, a new one where it has none yet.
    [[nodiscard]] quint32 number(QByteArrayView word);

    [[nodiscard]] quint32 size() const { return quint32(m_words.size()); }
    [[nodiscard]] qsizetype textSize() const { return m_text.size(); }
    [[nodiscard]] QByteArrayView operator[](quint32 number) const
    {
        const qsizetype begin = number == 0 ? 0 : qsizetype(m_words[number - 1].end);
        return QByteArrayView(m_text).sliced(begin, qsizetype(m_words[number].end) - begin);
    }

private:
    struct Word {
        quint32 end; // in m_text
        quint32 hash;
    };

    [[nodiscard]] size_t slotOf(QByteArrayView word, quint32 hash) const;
    void grow();

    QByteArray m_text;
    std::vector<Word> m_words;
    std::vector<quint32> m_slots; // a word's number and one; 0 is free. Their count: a power of two
};

} // namespace statusbook
