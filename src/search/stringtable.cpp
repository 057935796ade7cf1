// SPDX-License-Identifier: MIT
#include "search/stringtable.h"

#include <algorithm>

namespace statusbook {

void StringTable::add(QByteArrayView string, quint32 entry)
{
    if (string.isEmpty())
        return;
    m_rows.push_back({quint32(m_text.size()), quint32(string.size()), entry});
    m_text += string;
}

void StringTable::sort()
{
    std::sort(m_rows.begin(), m_rows.end(),
              [this](const Row &a, const Row &b) { return text(a) < text(b); });
}

std::vector<StringTable::Row>::const_iterator
StringTable::firstNotBefore(QByteArrayView string) const
{
    return std::partition_point(m_rows.begin(), m_rows.end(),
                                [&](const Row &row) { return text(row) < string; });
}

void StringTable::collectEqual(QByteArrayView string, BitSet &entries) const
{
    for (auto row = firstNotBefore(string); row != m_rows.end() && text(*row) == string; ++row)
        entries.insert(row->entry);
}

void StringTable::collectWithPrefix(QByteArrayView prefix, BitSet &entries) const
{
    for (auto row = firstNotBefore(prefix); row != m_rows.end() && text(*row).startsWith(prefix);
         ++row)
        entries.insert(row->entry);
}

} // namespace statusbook
