// SPDX-License-Identifier: MIT
#include "search/wordtable.h"

#include <QHashFunctions>

namespace statusbook {

void WordTable::grow()
{
    std::vector<Slot> larger(m_slots.empty() ? 1024 : m_slots.size() * 2);
    for (const Slot &slot : m_slots) {
        if (slot.next == 0)
            continue;
        size_t at = slot.hash & (larger.size() - 1);
        while (larger[at].next != 0)
            at = (at + 1) & (larger.size() - 1);
        larger[at] = slot;
    }
    m_slots = std::move(larger);
}

quint32 WordTable::number(QByteArrayView word)
{
    if (m_ends.size() * 2 >= m_slots.size())
        grow();
    const auto hash = quint32(qHashBits(word.data(), size_t(word.size())));
    size_t at = hash & (m_slots.size() - 1);
    for (; m_slots[at].next != 0; at = (at + 1) & (m_slots.size() - 1)) {
        const Slot &slot = m_slots[at];
        if (slot.hash == hash && (*this)[slot.next - 1] == word)
            return slot.next - 1;
    }
    m_text += word;
    m_ends.push_back(quint32(m_text.size()));
    m_slots[at] = {hash, size()};
    return size() - 1;
}

} // namespace statusbook
