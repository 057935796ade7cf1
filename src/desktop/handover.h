// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace statusbook {

/// What the command line asks the window for.
struct WindowRequest {
    QString query;        ///< what to search for, or one of our addresses
    QStringList catalogs; ///< paths; relative ones are meant from the current folder
};

/// What the program that runs is to open for it, catalogs first.
[[nodiscard]] QStringList addressesOf(const WindowRequest &request);

/// Gives the request, and the activation token of the environment, to the window that runs. False
/// where none runs or answers in time, or where there is no bus: this process is the one, then.
/// Called before there is a QApplication, so that a second start costs no more than this; needs
/// no application object at all.
[[nodiscard]] bool handOver(const WindowRequest &request);

} // namespace statusbook
