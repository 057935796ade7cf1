// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/status.h"

#include <QString>

namespace statusbook {

/// The words for classes and groups, in the person's language.

/// "Client error"; empty for None.
[[nodiscard]] QString textOf(StatusClass statusClass);
/// The heading that the entry stands under when everything is listed: "4xx Client error", or its
/// catalog's title.
[[nodiscard]] QString groupOf(const Status &status);
/// Who stands behind an entry that no standard knows: "nginx". Empty for registered ones.
[[nodiscard]] QString vendorOf(const Status &status);

} // namespace statusbook
