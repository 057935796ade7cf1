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
    bool isService = false; ///< D-Bus has started it and will say what for
};
/// Reads the arguments behind the program's name, saying nothing. Nothing where there is something
/// else to do than to open a window: --help, --version, wrong use.
[[nodiscard]] std::optional<WindowStart> windowStart(const QStringList &arguments);
/// The same, and answers what is not a start: nothing where the program has to end with
/// `exitStatus` then.
[[nodiscard]] std::optional<WindowStart>
parseWindowArguments(const QStringList &arguments, const QString &version, int &exitStatus);

/// Answers for a window that has no display: the entry where the query is a code or one's address,
/// else the ranked matches.
[[nodiscard]] int answerOnTerminal(const WindowStart &start);

} // namespace statusbook
