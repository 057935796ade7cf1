// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;

namespace statusbook {

/// From here on SIGTERM, SIGINT and SIGHUP end the event loop, so that the program ends in order: a
/// logout keeps the window's state as a click on its close button does. Nothing is asked then. A
/// second signal of a kind ends the program at once; what was ignored before, as by nohup, stays so.
void endOnSignals(QCoreApplication &application);

} // namespace statusbook
