// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/status.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace statusbook {

/// What a page shows beside the entry itself.
struct PageOptions {
    QStringList libraries {};             ///< whose constants; empty: all
    std::optional<Status> note {};        ///< what the person wrote down on it
    QString noteTitle {};                 ///< "Your note"
    QString picture {};                   ///< HTML below the explanation
};

} // namespace statusbook
