// SPDX-License-Identifier: MIT
#include "models/filter.h"

#include "catalog/catalogfile.h"
#include "models/bookmarks.h"

namespace statusbook {

bool accepts(Filter filter, const Status &status, const Bookmarks &bookmarks)
{
    switch (filter) {
    case Filter::All:
        return true;
    case Filter::Unofficial:
        return !isRegistered(status.state());
    case Filter::Bookmarked:
        return !bookmarks.ids().isEmpty() && bookmarks.contains(status.id());
    default: // the classes stand in the same order
        return int(status.statusClass()) == int(filter);
    }
}

bool isBundledUnofficial(const Status &status)
{
    return !isRegistered(status.state()) && status.file().prefix().isEmpty();
}

} // namespace statusbook
