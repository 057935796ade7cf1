// SPDX-License-Identifier: MIT
#include "apps/endsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace statusbook {

namespace {

int farEnd = -1; // of a pipe: a handler may do no more than write

void tellLoop(int)
{
    const int error = errno;
    const char byte = 0;
    [[maybe_unused]] const auto written = write(farEnd, &byte, 1);
    errno = error;
}

} // namespace

void endOnSignals(QCoreApplication &application)
{
    std::array<int, 2> pipe {};
    if (pipe2(pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // they end it as they always did
    farEnd = pipe[1];
    auto *told = new QSocketNotifier(pipe[0], QSocketNotifier::Read, &application);
    QObject::connect(told, &QSocketNotifier::activated, &application, [told] {
        told->setEnabled(false);
        QCoreApplication::exit();
    });
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        struct sigaction action {};
        sigaction(number, nullptr, &action);
        if (action.sa_handler == SIG_IGN)
            continue;
        action = {};
        action.sa_handler = tellLoop;
        action.sa_flags = SA_RESTART | int(SA_RESETHAND);
        sigaction(number, &action, nullptr);
    }
}

} // namespace statusbook
