// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace statusbook {

/// Goes where a link of a page leads, after a click: gives the id where it is an entry's, hands
/// other addresses that a link may have (isAllowedAddress()) to the desktop, does nothing else.
[[nodiscard]] std::optional<QString> followLink(const QUrl &address);

} // namespace statusbook
