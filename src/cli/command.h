// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalog.h"
#include "cli/options.h"
#include "cli/output.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace statusbook {

/// What the program's exit status says (as grep's does).
enum class ExitStatus {
    Found = 0,
    NothingFound = 1, ///< of `check`: there are problems
    Error = 2,        ///< wrong use, or a catalog that could not be read as a whole
};

/// What a command is run with.
struct Request {
    QStringList arguments; ///< behind the command's name
    Format format = Format::Text;
    qsizetype limit = -1; ///< no more results than these; -1: all
    bool explain = false; ///< say of each result why it was found
    std::shared_ptr<const Catalog> catalog; ///< null for a command without --catalog
};

/// One command of statusbook-cli.
class Command
{
public:
    /// What the parser, --help, the man page and the completions know of it.
    struct Description {
        QString name;
        QString arguments; ///< "CODE..."
        Value value = Value::None; ///< what each of the arguments is
        QString summary; ///< a few words
        QString details; ///< for the man page: sentences; `...` is set bold
        QList<Format> formats; ///< that it has, the default first
        QList<OptionId> options; ///< that it has; catalogs are read for one with --catalog
        int leastArguments = 0;
        QString exitStatus = QStringLiteral(
            "Exit status: 0 found, 1 nothing found, 2 wrong use or an error.");
    };

    virtual ~Command() = default;
    [[nodiscard]] virtual Description description() const = 0;
    [[nodiscard]] virtual ExitStatus run(const Request &request, const Output &output) const = 0;
};

/// All commands, in the order in which --help lists them.
[[nodiscard]] const std::vector<std::unique_ptr<Command>> &commands();

[[nodiscard]] QString nameOf(Format format);

} // namespace statusbook
