// SPDX-License-Identifier: MIT
#pragma once

#include "models/preferences.h"

#include <QPalette>
#include <QString>

namespace statusbook {

/// The palette of our own for Light or Dark: every pair that is drawn keeps 4.5 : 1, what is
/// disabled 3 : 1 (WCAG 2.1, 1.4.3).
[[nodiscard]] QPalette paletteOf(Theme theme);

/// Lays a Theme over the application, and takes it off again: System is the platform's style and
/// palette, which it leaves alone; Light and Dark are the style Fusion with a palette of our own.
class ApplicationTheme final
{
public:
    /// Remembers the platform's style. Needs the QApplication, and no theme laid over it yet.
    ApplicationTheme();

    /// May be called at any time; widgets that exist follow with the next events.
    void set(Theme theme);
    [[nodiscard]] Theme theme() const { return m_theme; }

private:
    QString m_platformStyle;
    QPalette m_platformPalette; // only what the application itself has set, if anything
    QPalette m_platformToolTip;
    Theme m_theme = Theme::System;
};

} // namespace statusbook
