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

    [[nodiscard]] quint32 size() const { return quint32(m_ends.size()); }
    [[nodiscard]] qsizetype textSize() const { return m_text.size(); }
    [[nodiscard]] QByteArrayView operator[](quint32 number) const
    {
        const qsizetype begin = number == 0 ? 0 : qsizetype(m_ends[number - 1]);
        return QByteArrayView(m_text).sliced(begin, qsizetype(m_ends[number]) - begin);
    }

private:
    struct Slot {
        quint32 hash = 0;
        quint32 next = 0; // the word's number and one; 0: free
    };

    void grow();

    QByteArray m_text;
    std::vector<quint32> m_ends; // of the words in m_text
    std::vector<Slot> m_slots;   // their count is a power of two
};

} // namespace statusbook
