// SPDX-License-Identifier: MIT
#include "cli/commandline.h"

#include <QCoreApplication>

#include <csignal>

int main(int argc, char *argv[])
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away ends the output, not the program
    const QCoreApplication application(argc, argv);
    return statusbook::runCommandLine(QCoreApplication::arguments().sliced(1),
                                      QStringLiteral(STATUSBOOK_VERSION));
}
