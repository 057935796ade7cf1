// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/status.h"

#include <array>
#include <bitset>

namespace statusbook {

class Bookmarks;

/// Which entries of an answer are listed.
enum class Filter : quint8 {
    All,
    Informational,
    Successful,
    Redirection,
    ClientError,
    ServerError,
    Unofficial, ///< what no standard knows, one's own entries among it
    Bookmarked,
};
inline constexpr size_t filterCount = 8;

/// How many entries of an answer each filter lists.
using FilterCounts = std::array<int, filterCount>;

/// The filters that list it, by number of the Filter.
[[nodiscard]] std::bitset<filterCount> filtersOf(const Status &status, const Bookmarks &bookmarks);

/// True for the reference's entries that no standard knows; those of people's own files are theirs.
[[nodiscard]] bool isBundledUnofficial(const Status &status);

} // namespace statusbook
