// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QLatin1StringView>

namespace statusbook {

/// The icon of that name (freedesktop.org Icon Naming Specification): the theme's symbolic one
/// where it has it, else the program's own of resources/icons, either painted in the palette's
/// ButtonText of the moment. What points back or forward is mirrored where one reads from right to
/// left. A name whose drawing has an "-on" beside it is the program's own and shows it when it is
/// checked. Each name is looked up once, when it is first painted. Null, with a warning, where
/// resources/icons has no such drawing.
[[nodiscard]] QIcon icon(QLatin1StringView name);

/// The program's own icon, in its colors; the theme's where one is installed.
[[nodiscard]] QIcon applicationIcon();

} // namespace statusbook
