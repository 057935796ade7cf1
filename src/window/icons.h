// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QLatin1StringView>

namespace statusbook {

/// The icon of that name (freedesktop.org Icon Naming Specification): the theme's symbolic one
/// where it has it, else the program's own of resources/icons, in the palette's text color. Each is
/// looked up once. Null where neither has one.
[[nodiscard]] QIcon icon(QLatin1StringView name);

} // namespace statusbook
