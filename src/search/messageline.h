// SPDX-License-Identifier: MIT
#pragma once

#include "search/pasteline.h"

#include <QList>

namespace statusbook {

/// What a line stands in.
struct LineSurroundings {
    bool isOnlyLine = false; ///< a title, or what a person typed
};

/// The codes that a line of prose, JSON or `name=value` names as an HTTP status. A number is one
/// where a word before it says so ("status code", "returned error:"), where the reason phrase
/// stands behind it, or a request before it; never where it is a port, a size, a time, a count or
/// the exit status of a process.
[[nodiscard]] QList<PasteHit> statusesInMessage(const PasteLine &line,
                                                const LineSurroundings &surroundings);

/// Whether the line is a record of a structured log (JSON or `name=value`), not an error message.
[[nodiscard]] bool isLogRecord(const PasteLine &line);

} // namespace statusbook
