// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"

#include <QString>
#include <QStringList>

namespace statusbook {

/// One option of statusbook-cli. The table of them feeds the parser and --help.
struct CommandLineOption {
    QString name;
    QString value; ///< "FILE", empty where it takes none
    QString summary;
};
[[nodiscard]] const QList<CommandLineOption> &commandLineOptions();

/// What --help prints.
[[nodiscard]] QString helpText();

/// Runs statusbook-cli with the arguments behind the program's name; the result is its exit
/// status. `version` is what --version prints.
[[nodiscard]] int runCommandLine(const QStringList &arguments, const QString &version);

/// Answers a query on the terminal: the entry where it is a code, else the ranked matches.
[[nodiscard]] int answerOnTerminal(const QString &query, std::shared_ptr<const Catalog> catalog);

/// Writes a catalog's problems to standard error.
void tellProblems(const Catalog &catalog);

} // namespace statusbook
