// SPDX-License-Identifier: MIT
#include "search/wordtable.h"

#include <QHashFunctions>

namespace statusbook {

size_t WordTable::slotOf(QByteArrayView word, quint32 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    while (m_slots[at] != 0) {
        const quint32 known = m_slots[at] - 1;
        if (m_words[known].hash == hash && (*this)[known] == word)
            break;
        at = (at + 1) & mask;
    }
    return at;
}

void WordTable::grow()
{
    std::vector<quint32>(m_slots.empty() ? 1024 : m_slots.size() * 2).swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (quint32 number = 0; number < m_words.size(); ++number) {
        size_t at = m_words[number].hash & mask;
        while (m_slots[at] != 0)
            at = (at + 1) & mask;
        m_slots[at] = number + 1;
    }
}

quint32 WordTable::number(QByteArrayView word)
{
    if (m_words.size() * 2 >= m_slots.size())
        grow();
    const auto hash = quint32(qHashBits(word.data(), size_t(word.size())));
    quint32 &slot = m_slots[slotOf(word, hash)];
    if (slot == 0) {
        m_text += word;
        m_words.push_back({quint32(m_text.size()), hash});
        slot = quint32(m_words.size());
    }
    return slot - 1;
}

} // namespace statusbook
