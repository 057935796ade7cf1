// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/status.h"

#include <QSet>
#include <QString>

#include <memory>

namespace statusbook {

/// The ids of entries of one file, given one after the other.
class EntryIds
{
public:
    /// Gives `entry` of `file` an id that none before it has: its own, or where that is taken the
    /// one that carries who defined it. False where that is taken, too, or nobody did.
    [[nodiscard]] bool give(const std::shared_ptr<const CatalogFile> &file, EntryRecord &entry);

private:
    QSet<QString> m_ids;
};

} // namespace statusbook
