// SPDX-License-Identifier: MIT
#pragma once

#include "explain/explanation.h"
#include "explain/responsehead.h"

namespace statusbook {

/// What the table of rules has to say about one response, in the order of its lines.
[[nodiscard]] QList<Finding> findingsOf(const Response &response);

} // namespace statusbook
