// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalog.h"
#include "catalog/status.h"

#include <QJsonObject>

namespace statusbook {

/// An entry for scripts; the keys are a promise, listed in statusbook-cli(1):
///
///     id, code, phrase        strings
///     class, state            strings, or null where it has none
///     definedBy               string without links, or null
///     explanation             Markdown, as in the file
///     facts                   object: name -> value (Markdown)
///     sections                array of {title, text}; text is Markdown
///     constants               array of {library, name, deprecated}
///     catalog                 the title of its catalog
[[nodiscard]] QJsonObject toJson(const Status &status);

/// One line without a line break.
[[nodiscard]] QByteArray toJsonLine(const QJsonObject &object);

} // namespace statusbook
