// SPDX-License-Identifier: MIT
#include "render/messagepath.h"

#include <algorithm>
#include <utility>

namespace statusbook {

namespace {

constexpr std::pair<QByteArrayView, Party> partyNames[] {
    {"client", Party::Client},   {"cache", Party::Cache},
    {"proxy", Party::Proxy},     {"gateway", Party::Gateway},
    {"origin server", Party::OriginServer},
};

constexpr std::pair<QByteArrayView, Place> placeNames[] {
    {"wire", Place::Wire},
    {"log", Place::Log},
    {"json content", Place::JsonContent},
    {"library constant", Place::LibraryConstant},
};

// "wire (rarely), log; JSON content" #=> "wire", "log", "json content"
QList<QByteArray> itemsOf(QByteArrayView value)
{
    QList<QByteArray> items {{}};
    int depth = 0;
    const QByteArray text = plainInline(value);
    for (const char c : text) {
        if (c == '(')
            ++depth;
        else if (c == ')')
            depth = std::max(depth - 1, 0);
        else if (depth == 0 && (c == ',' || c == ';'))
            items.append(QByteArray());
        else if (depth == 0)
            items.last() += c;
    }
    for (QByteArray &item : items)
        item = item.simplified().toLower();
    return items;
}

template <typename Flag, size_t size>
QFlags<Flag> flagsOf(QByteArrayView value, const std::pair<QByteArrayView, Flag> (&names)[size])
{
    QFlags<Flag> flags;
    const QList<QByteArray> items = itemsOf(value);
    for (const auto &[name, flag] : names)
        flags.setFlag(flag, items.contains(name));
    return flags;
}

} // namespace

bool MessagePath::reachesClient() const
{
    return seenIn == Places() || (seenIn & (Place::Wire | Place::JsonContent));
}

std::optional<MessagePath> messagePath(const StatusText &text)
{
    const MessagePath path {flagsOf(text.fact("Sent by"), partyNames),
                            flagsOf(text.fact("Seen in"), placeNames)};
    if (path.senders == Parties())
        return {};
    return path;
}

} // namespace statusbook
