// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace statusbook {

/// Runs statusbook-cli with the arguments behind the program's name; the result is its exit
/// status. `version` is what --version prints.
[[nodiscard]] int runCommandLine(const QStringList &arguments, const QString &version);

/// What statusbook, the window, is started with.
struct WindowStart {
    QString query;
    QStringList catalogs;
    bool newWindow = false; ///< even where one is open
};
/// Reads the arguments behind the program's name. Nothing where the program has to end with
/// `exitStatus` instead: after --help, --version and wrong use, which it has answered.
[[nodiscard]] std::optional<WindowStart>
parseWindowArguments(const QStringList &arguments, const QString &version, int &exitStatus);

/// Answers for a window that has no display: the entry where the query is a code, else the ranked
/// matches.
[[nodiscard]] int answerOnTerminal(const WindowStart &start);

} // namespace statusbook
