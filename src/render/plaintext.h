// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/constants.h"
#include "catalog/status.h"
#include "render/pageoptions.h"
#include "render/textwriter.h"

#include <QString>

namespace statusbook {

/// An entry as text: what toHtml() holds, for the clipboard and the terminal.
[[nodiscard]] QString toPlainText(const Status &status, const TextStyle &style = {},
                                  const PageOptions &options = {});

/// The entry as its catalog wrote it.
[[nodiscard]] QString toMarkdown(const Status &status);

/// The entry's Markdown without its heading: a note stands below the heading of what it is on.
[[nodiscard]] QByteArrayView bodyOf(const Status &status);

/// "Client error, registered": class and state, as far as they are known.
[[nodiscard]] QString kindOf(const Status &status);

/// Who gives its code this meaning, where that is not the registry; else empty. Several entries of
/// one number are told apart by it.
[[nodiscard]] QString definerOf(const Status &status);

/// The names of its code in libraries. They belong to a number, so that only the registered meaning
/// of it has them, not a vendor's and not a person's own entry.
[[nodiscard]] QList<Constant> constantsOf(const Status &status);

} // namespace statusbook
