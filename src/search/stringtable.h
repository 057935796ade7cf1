// SPDX-License-Identifier: MIT
#pragma once

#include "search/bitset.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace statusbook {

/// Folded strings, each pointing at an entry, for the questions "is" and "begins with".
/// Filled with add(), then sorted once, then asked.
class StringTable
{
public:
    void add(QByteArrayView string, quint32 entry);
    void sort();

    void collectEqual(QByteArrayView string, BitSet &entries) const;
    void collectWithPrefix(QByteArrayView prefix, BitSet &entries) const;

private:
    struct Row {
        quint32 begin;
        quint32 size;
        quint32 entry;
    };
    [[nodiscard]] QByteArrayView text(const Row &row) const
    {
        return QByteArrayView(m_text).sliced(row.begin, row.size);
    }
    [[nodiscard]] std::vector<Row>::const_iterator firstNotBefore(QByteArrayView string) const;

    QByteArray m_text;
    std::vector<Row> m_rows;
};

} // namespace statusbook
