// SPDX-License-Identifier: MIT
#include "catalog/entryids.h"

namespace statusbook {

bool EntryIds::give(const std::shared_ptr<const CatalogFile> &file, EntryRecord &entry)
{
    QString id = Status(file, entry).id();
    if (m_ids.contains(id) && !entry.namesDefiner) {
        entry.namesDefiner = true;
        id = Status(file, entry).id();
    }
    if (m_ids.contains(id))
        return false;
    m_ids.insert(id);
    return true;
}

} // namespace statusbook
