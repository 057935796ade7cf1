// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/status.h"

#include <QColor>
#include <QPalette>

namespace statusbook {

/// True where the palette draws light text on dark ground.
[[nodiscard]] bool isDark(const QPalette &palette);

/// The color that stands for a class on the palette's Base: at least 4.5 : 1 against it
/// (WCAG 2.1, 1.4.3).
[[nodiscard]] QColor classColor(StatusClass statusClass, const QPalette &palette);

/// `color`, moved towards `text` until it can be read on `ground` (4.5 : 1).
[[nodiscard]] QColor readable(const QColor &color, const QColor &text, const QColor &ground);

/// `color` mixed into `ground`; `share` from 0 to 1.
[[nodiscard]] QColor mixed(const QColor &color, const QColor &ground, double share);

/// The contrast ratio of two opaque colors, 1 to 21 (WCAG 2.1, relative luminance).
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace statusbook
