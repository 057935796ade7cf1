// SPDX-License-Identifier: MIT
#include "search/browseorder.h"

#include "catalog/characters.h"
#include "search/codepattern.h"

#include <algorithm>
#include <compare>

namespace statusbook {

namespace {

// By number, so that 404.2 comes before 404.13 and E9 before E10.
std::strong_ordering compareCodes(QByteArrayView a, QByteArrayView b)
{
    const auto digits = [&](QByteArrayView text, qsizetype at) {
        qsizetype end = at;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        while (at + 1 < end && text[at] == '0')
            ++at;
        return text.sliced(at, end - at);
    };
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const QByteArrayView left = digits(a, i);
            const QByteArrayView right = digits(b, j);
            if (left.size() != right.size())
                return left.size() <=> right.size();
            if (left != right)
                return left < right ? std::strong_ordering::less : std::strong_ordering::greater;
            i = left.end() - a.begin();
            j = right.end() - b.begin();
        } else if (a[i] != b[j]) {
            return uchar(a[i]) <=> uchar(b[j]);
        } else {
            ++i;
            ++j;
        }
    }
    if (const auto rest = (a.size() - i) <=> (b.size() - j); std::is_neq(rest))
        return rest;
    return a.size() <=> b.size(); // "007" and "7"
}

} // namespace

std::vector<quint32> browseOrder(const Catalog &catalog)
{
    struct Key {
        QByteArrayView code;
        bool isOther;
        bool isUnregistered;
        quint32 entry;
    };
    std::vector<Key> keys;
    keys.reserve(size_t(catalog.size()));
    quint32 entry = 0;
    for (const auto &file : catalog.files()) {
        for (const EntryRecord &record : file->entries()) {
            const QByteArrayView code = Status(file, record).code(); // lies in the file's text
            keys.push_back({code, !isThreeDigits(code), !isRegistered(record.state), entry++});
        }
    }
    const auto before = [](const Key &a, const Key &b) {
        if (a.isOther != b.isOther)
            return b.isOther;
        if (const auto order = compareCodes(a.code, b.code); std::is_neq(order))
            return std::is_lt(order);
        if (a.isUnregistered != b.isUnregistered)
            return b.isUnregistered;
        return a.entry < b.entry;
    };
    if (!std::is_sorted(keys.begin(), keys.end(), before)) // as most large catalogs are
        std::sort(keys.begin(), keys.end(), before);
    std::vector<quint32> order;
    order.reserve(keys.size());
    for (const Key &key : keys)
        order.push_back(key.entry);
    return order;
}

} // namespace statusbook
