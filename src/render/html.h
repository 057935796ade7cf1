// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/status.h"
#include "render/pageoptions.h"

#include <QString>

namespace statusbook {

/// An entry as an HTML fragment: heading, explanation, note, facts, sections, constants. It carries
/// classes but no colors, so that it pastes well anywhere; a page's style sheet gives them:
/// `kind` (the line under the heading), `note`, `facts` and `constants` (tables).
[[nodiscard]] QString toHtml(const Status &status, const PageOptions &options = {});

/// The value of a fact, with links to the entries that it names.
[[nodiscard]] QString valueToHtml(const Fact &fact);

} // namespace statusbook
