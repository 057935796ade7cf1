// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

namespace statusbook {

/// The names on the session bus. The files in packaging/linux say the same.
inline constexpr QLatin1StringView applicationName("org.statusbook.Statusbook");
inline constexpr QLatin1StringView applicationPath("/org/statusbook/Statusbook");
inline constexpr QLatin1StringView applicationInterface("org.freedesktop.Application");

inline constexpr QLatin1StringView providerName("org.statusbook.Statusbook.SearchProvider");
inline constexpr QLatin1StringView searchProviderPath("/org/statusbook/Statusbook/SearchProvider");
inline constexpr QLatin1StringView runnerPath("/org/statusbook/Statusbook/Runner");

/// The action of the application that puts an entry on the clipboard: id, CopyFormat.
inline constexpr QLatin1StringView copyAction("copy");
/// The action that opens another window, as the desktop entry names it.
inline constexpr QLatin1StringView newWindowAction("new-window");

} // namespace statusbook
