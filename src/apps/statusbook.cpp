// SPDX-License-Identifier: MIT
#include "apps/display.h"
#include "catalog/owncatalogs.h"
#include "cli/command.h"
#include "cli/commandline.h"
#include "models/browser.h"
#include "window/icons.h"
#include "window/mainwindow.h"
#include "window/translations.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>

using namespace statusbook;

namespace {

// Nothing where the program has to end with `exitStatus`.
std::optional<WindowStart> parseArguments(int &exitStatus)
{
    return parseWindowArguments(QCoreApplication::arguments().sliced(1),
                                QStringLiteral(STATUSBOOK_VERSION), exitStatus);
}

int runOnTerminal(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    int exitStatus = 0;
    const auto start = parseArguments(exitStatus);
    if (!start)
        return exitStatus;
    fputs("statusbook: there is no display; the answer is on the terminal\n", stderr);
    if (start->query.isEmpty())
        return int(ExitStatus::Error);
    return answerOnTerminal(*start);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("statusbook"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STATUSBOOK_VERSION));
    if (!hasDisplay())
        return runOnTerminal(argc, argv);

    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.statusbook.Statusbook"));
    QGuiApplication::setWindowIcon(applicationIcon());
    int exitStatus = 0;
    const auto start = parseArguments(exitStatus);
    if (!start)
        return exitStatus;
    installTranslations(application);
    const auto bundled = Catalog::load();
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                    + u"/statusbook");
    Bookmarks bookmarks(data.filePath(QStringLiteral("bookmarks.txt")));
    Browser browser(bundled, bookmarks);
    Library library(bundled, start->catalogs, ownCatalogs());
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("statusbook"),
                       QStringLiteral("statusbook"));
    MainWindow window(browser, bookmarks, library, settings);
    if (!start->query.isEmpty())
        window.search(start->query);
    window.show();
    return QApplication::exec();
}
