// SPDX-License-Identifier: MIT
#pragma once

#include "search/pasteline.h"

namespace statusbook {

/// How the words behind a number agree with a reason phrase that the bundled reference knows for
/// it, present and former names alike.
struct PhraseMatch {
    qsizetype words = 0;      ///< of the longest that agrees; 0: none does
    bool asWritten = false;   ///< in capitals as on the wire, not as people type it
};

/// "404 Not Found", "(404: Not Found)", "404, message='Not Found'": the phrase behind word `at`.
[[nodiscard]] PhraseMatch reasonPhraseBehind(const PasteLine &line, qsizetype at);

} // namespace statusbook
