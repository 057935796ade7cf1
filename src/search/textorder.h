// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <vector>

namespace statusbook {

/// The numbers from 0 to before `count` in the order of `text(number)`, equal texts by number.
/// The first eight bytes decide nearly always and are kept beside the number: comparing them
/// reads no text.
template <typename Text>
[[nodiscard]] std::vector<quint32> sortedByText(quint32 count, Text text)
{
    struct Key {
        quint64 beginning;
        quint32 number;
    };
    std::vector<Key> keys;
    keys.reserve(count);
    for (quint32 number = 0; number < count; ++number) {
        const QByteArrayView bytes = text(number);
        quint64 beginning = 0;
        std::memcpy(&beginning, bytes.data(), size_t(std::min<qsizetype>(bytes.size(), 8)));
        keys.push_back({qFromBigEndian(beginning), number});
    }
    std::sort(keys.begin(), keys.end(), [&](const Key &a, const Key &b) {
        if (a.beginning != b.beginning)
            return a.beginning < b.beginning;
        const QByteArrayView left = text(a.number);
        const QByteArrayView right = text(b.number);
        const auto common = size_t(std::min(left.size(), right.size()));
        const int order = std::memcmp(left.data(), right.data(), common);
        if (order != 0)
            return order < 0;
        return left.size() != right.size() ? left.size() < right.size() : a.number < b.number;
    });
    std::vector<quint32> sorted;
    sorted.reserve(count);
    for (const Key &key : keys)
        sorted.push_back(key.number);
    return sorted;
}

} // namespace statusbook
