// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/status.h"
#include "render/comparison.h"

#include <QMimeData>

#include <memory>

namespace statusbook {

/// A whole entry as text/plain, text/html and text/markdown at once, so that it pastes well
/// wherever it is pasted.
[[nodiscard]] std::unique_ptr<QMimeData> entryForClipboard(const Status &status);

/// A comparison in the same three forms.
[[nodiscard]] std::unique_ptr<QMimeData> comparisonForClipboard(const Comparison &comparison);

} // namespace statusbook
