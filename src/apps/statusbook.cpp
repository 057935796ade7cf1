// SPDX-License-Identifier: MIT
#include "apps/display.h"
#include "apps/endsignals.h"
#include "apps/remotecontrol.h"
#include "catalog/owncatalogs.h"
#include "cli/command.h"
#include "cli/commandline.h"
#include "desktop/handover.h"
#include "language/translations.h"
#include "models/browser.h"
#include "models/preferences.h"
#include "window/look/icons.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace statusbook;
using namespace std::chrono_literals;

namespace {

// How long a service waits to be told what it was started for.
constexpr auto patience = 20s;

// Nothing where the program has to end with `exitStatus`.
std::optional<WindowStart> parseArguments(int &exitStatus)
{
    return parseWindowArguments(QCoreApplication::arguments().sliced(1),
                                QStringLiteral(STATUSBOOK_VERSION), exitStatus);
}

bool handOver(const WindowStart &start)
{
    return handOver(WindowRequest {start.query, start.catalogs});
}

// Whether the window that runs has taken it. What is wrong with the arguments, and what only Qt
// knows of them, is left to parseArguments().
bool isTakenOver(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto start = windowStart(arguments);
    return start && !start->newWindow && !start->isService && handOver(*start);
}

int runOnTerminal(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    int exitStatus = 0;
    const auto start = parseArguments(exitStatus);
    if (!start)
        return exitStatus;
    if (start->query.isEmpty()) {
        fputs("statusbook: there is no display; name what to look for, to be answered here\n", stderr);
        return int(ExitStatus::Error);
    }
    fputs("statusbook: there is no display; the answer is on the terminal\n", stderr);
    return answerOnTerminal(*start);
}

// Shows the window; a service's is shown by who had it started.
int run(MainWindow &window, bool isService)
{
    if (!isService) {
        window.show();
    } else {
        QTimer::singleShot(patience, &window, [&window] {
            if (!window.isVisible())
                QApplication::quit();
        });
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("statusbook"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STATUSBOOK_VERSION));
    if (!hasDisplay())
        return runOnTerminal(argc, argv);
    if (isTakenOver(argc, argv))
        return int(ExitStatus::Found);

    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.statusbook.Statusbook"));
    int exitStatus = 0;
    const auto start = parseArguments(exitStatus);
    if (!start)
        return exitStatus;
    ApplicationService service(QDBusConnection::sessionBus());
    if (!start->newWindow && !service.publish() && (start->isService || handOver(*start)))
        return int(ExitStatus::Found); // another start was quicker
    QGuiApplication::setWindowIcon(applicationIcon());
    if (installTranslations(application) == Qt::RightToLeft) // else as the options say
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto bundled = Catalog::load();
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                    + u"/statusbook");
    Bookmarks bookmarks(data.filePath(QStringLiteral("bookmarks.txt")));
    Browser browser(bundled, bookmarks);
    Library library(bundled, start->catalogs, ownCatalogs());
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("statusbook"),
                       QStringLiteral("statusbook"));
    removeUnsignedLock(settings.fileName());
    MainWindow window(browser, bookmarks, library, settings);
    RemoteControl remoteControl(service, window, browser, library);
    remoteControl.open(start->query);
    endOnSignals(application);
    return run(window, start->isService);
}
