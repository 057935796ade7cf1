// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalog.h"

#include <vector>

namespace statusbook {

/// The indexes of a catalog's entries in the order in which people leaf through them: status
/// codes by number, the registered meaning of one before its others, then all other codes, in
/// which digits count as numbers (404.2 before 404.13).
[[nodiscard]] std::vector<quint32> browseOrder(const Catalog &catalog);

} // namespace statusbook
