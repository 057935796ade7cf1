// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"
#include "cli/options.h"

#include <QList>
#include <QString>

namespace statusbook {

/// The command line of one of the two programs: what its parser, --help, man page and completions
/// are made from.
struct Program {
    QString name;
    QString summary;
    QString arguments;         ///< behind the name in the usage line
    QString argumentsDetails;  ///< what they are, one line; empty where commands say it
    QString exitStatus;        ///< the last lines of --help
    QList<OptionId> options;   ///< of the program, or of all of its commands together
    QList<OptionId> hiddenOptions; ///< taken, but for programs to give: no help tells of them
    QList<Command::Description> commands; ///< none: it has none
};

/// statusbook-cli
[[nodiscard]] const Program &terminalProgram();
/// statusbook
[[nodiscard]] const Program &windowProgram();

/// What --help prints.
[[nodiscard]] QString helpText(const Program &program);
/// What COMMAND --help prints.
[[nodiscard]] QString helpText(const Program &program, const Command::Description &command);

/// "text, json, tsv"
[[nodiscard]] QString listOf(const QList<Format> &formats);

} // namespace statusbook
