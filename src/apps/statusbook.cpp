// SPDX-License-Identifier: MIT
#include "apps/display.h"
#include "cli/commandline.h"
#include "models/browser.h"
#include "window/icons.h"
#include "window/mainwindow.h"
#include "window/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>

using namespace statusbook;

namespace {

struct Start {
    QString query;
    QStringList catalogs;
};

// Ends the program for --help, --version and wrong use.
Start parseArguments()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A reference of HTTP status codes."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption catalog(QStringLiteral("catalog"),
                                     QStringLiteral("Read entries from FILE too."),
                                     QStringLiteral("FILE"));
    parser.addOption(catalog);
    parser.addPositionalArgument(QStringLiteral("QUERY"),
                                 QStringLiteral("What to search: a code, a phrase, words."),
                                 QStringLiteral("[QUERY...]"));
    parser.process(*QCoreApplication::instance());
    return {parser.positionalArguments().join(u' '), parser.values(catalog)};
}

int runOnTerminal(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Start start = parseArguments();
    fputs("statusbook: there is no display; the answer is on the terminal\n", stderr);
    if (start.query.isEmpty())
        return int(ExitStatus::Error);
    return answerOnTerminal(start.query, Catalog::load(start.catalogs));
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
    const Start start = parseArguments();
    installTranslations(application);
    const auto bundled = Catalog::load();
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                    + u"/statusbook");
    Bookmarks bookmarks(data.filePath(QStringLiteral("bookmarks.txt")));
    Browser browser(bundled, bookmarks);
    Library library(bundled, start.catalogs, data.filePath(QStringLiteral("catalogs")));
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("statusbook"),
                       QStringLiteral("statusbook"));
    MainWindow window(browser, bookmarks, library, settings);
    if (!start.query.isEmpty())
        window.search(start.query);
    window.show();
    return QApplication::exec();
}
