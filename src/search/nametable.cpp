// SPDX-License-Identifier: MIT
#include "search/nametable.h"

#include "search/textorder.h"

#include <algorithm>
#include <limits>

namespace statusbook {

quint32 NameTable::add(QByteArrayView folded, quint32 entry, NameKind kind, qsizetype share)
{
    const auto size
        = quint16(std::min<qsizetype>(folded.size(), std::numeric_limits<quint16>::max()));
    m_names.push_back({entry, quint32(m_text.size()), size, kind,
                       quint8(std::clamp<qsizetype>(share, 1, 255))});
    m_text += folded.first(size);
    return quint32(m_names.size() - 1);
}

void NameTable::sort()
{
    m_text.squeeze();
    m_names.shrink_to_fit();
    m_sorted = sortedByText(size(), [this](quint32 number) { return text(m_names[number]); });
}

std::vector<quint32>::const_iterator NameTable::firstNotBefore(QByteArrayView string) const
{
    return std::partition_point(m_sorted.begin(), m_sorted.end(), [&](quint32 number) {
        return text(m_names[number]) < string;
    });
}

size_t NameTable::countWithPrefix(QByteArrayView prefix) const
{
    const auto first = firstNotBefore(prefix);
    const auto last = std::partition_point(first, m_sorted.end(), [&](quint32 number) {
        return text(m_names[number]).startsWith(prefix);
    });
    return size_t(last - first);
}

} // namespace statusbook
