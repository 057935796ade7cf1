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
};

/// An entry as an HTML fragment: heading, explanation, note, facts, sections, constants. It carries
/// classes but no colors, so that it pastes well anywhere; a page's style sheet gives them:
/// `kind` (the line under the heading), `note`, `facts` and `constants` (tables).
[[nodiscard]] QString toHtml(const Status &status, const PageOptions &options = {});

} // namespace statusbook
