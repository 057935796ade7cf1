// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <bit>
#include <vector>

namespace statusbook {

/// A set of entries by their number, one bit each.
class BitSet
{
public:
    explicit BitSet(qsizetype size = 0) : m_bits(size_t(size + 63) / 64) {}

    void insert(quint32 number) { m_bits[number / 64] |= quint64(1) << (number % 64); }
    [[nodiscard]] bool contains(quint32 number) const
    {
        return m_bits[number / 64] >> (number % 64) & 1;
    }

    BitSet &operator|=(const BitSet &other)
    {
        for (size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] |= other.m_bits[i];
        return *this;
    }
    BitSet &operator&=(const BitSet &other)
    {
        for (size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] &= other.m_bits[i];
        return *this;
    }
    /// Takes the other's numbers out of this one.
    BitSet &operator-=(const BitSet &other)
    {
        for (size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] &= ~other.m_bits[i];
        return *this;
    }

    [[nodiscard]] qsizetype count() const
    {
        qsizetype count = 0;
        for (const quint64 word : m_bits)
            count += std::popcount(word);
        return count;
    }

    /// Calls `visit(number)` in rising order until it returns false.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (size_t i = 0; i < m_bits.size(); ++i) {
            for (quint64 word = m_bits[i]; word != 0; word &= word - 1) {
                if (!visit(quint32(i * 64 + size_t(std::countr_zero(word)))))
                    return;
            }
        }
    }

private:
    std::vector<quint64> m_bits;
};

} // namespace statusbook
