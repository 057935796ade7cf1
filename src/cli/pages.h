// SPDX-License-Identifier: MIT
#pragma once

#include "cli/program.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace statusbook {

/// What the placeholders of man pages and completions stand for, by name. They are made from the
/// program's table, so that they say what the program does.
using PageParts = QHash<QByteArray, QString>;

/// `man-synopsis`, `man-commands`, `man-options`: roff, in the macros of man(7).
[[nodiscard]] PageParts manParts(const Program &program);

/// `bash-commands`, `zsh-options`, `zsh-commands`, `zsh-arguments`, `fish-commands`, ...: what the
/// shells' completions offer at each place.
[[nodiscard]] PageParts completionParts(const Program &program);

/// `text` with each @NAME@ replaced; nothing where one has no part, which is then in `unknown`.
/// A part that stands alone on a line takes its line break with it where it is empty.
[[nodiscard]] std::optional<QByteArray> filled(const QByteArray &text, const PageParts &parts,
                                               QByteArray &unknown);

} // namespace statusbook
