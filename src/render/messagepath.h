// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/status.h"

#include <QFlags>

#include <array>
#include <optional>

namespace statusbook {

/// Who a message passes on its way (RFC 9110, section 3).
enum class Party : quint8 { Client = 1, Cache = 2, Proxy = 4, Gateway = 8, OriginServer = 16 };
Q_DECLARE_FLAGS(Parties, Party)

/// The parties as they stand between the person and the resource.
inline constexpr std::array<Party, 5> partiesInOrder {
    Party::Client, Party::Cache, Party::Proxy, Party::Gateway, Party::OriginServer};

/// Where a person meets a status.
enum class Place : quint8 { Wire = 1, Log = 2, JsonContent = 4, LibraryConstant = 8 };
Q_DECLARE_FLAGS(Places, Place)

inline constexpr std::array<Place, 4> placesInOrder {
    Place::Wire, Place::Log, Place::JsonContent, Place::LibraryConstant};

/// The way of the message that carries a status: who makes it, and where it is seen.
struct MessagePath {
    Parties senders; ///< at least one
    Places seenIn;   ///< empty: the entry does not say

    /// A response with this status comes to the client. What is only logged (nginx's 499) or only
    /// a name in a library does not.
    [[nodiscard]] bool reachesClient() const;

    friend bool operator==(const MessagePath &, const MessagePath &) = default;
};

/// The way that an entry's facts "Sent by" and "Seen in" tell, in the words of the catalog's
/// format; remarks in parentheses and other words are passed over. Nothing where no sender is
/// known.
/// "origin server, gateway (as 400)" #=> {OriginServer | Gateway}
[[nodiscard]] std::optional<MessagePath> messagePath(const StatusText &text);

} // namespace statusbook

Q_DECLARE_OPERATORS_FOR_FLAGS(statusbook::Parties)
Q_DECLARE_OPERATORS_FOR_FLAGS(statusbook::Places)
