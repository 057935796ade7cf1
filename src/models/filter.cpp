// SPDX-License-Identifier: MIT
#include "models/filter.h"

#include "catalog/catalogfile.h"
#include "models/bookmarks.h"

namespace statusbook {

std::bitset<filterCount> filtersOf(const Status &status, const Bookmarks &bookmarks)
{
    std::bitset<filterCount> filters;
    filters.set(size_t(Filter::All));
    filters.set(size_t(status.statusClass())); // they stand in the same order; None is All
    filters.set(size_t(Filter::Unofficial), !isRegistered(status.state()));
    filters.set(size_t(Filter::Bookmarked),
                !bookmarks.ids().isEmpty() && bookmarks.contains(status.id()));
    return filters;
}

bool isBundledUnofficial(const Status &status)
{
    return !isRegistered(status.state()) && status.file().prefix().isEmpty();
}

} // namespace statusbook
