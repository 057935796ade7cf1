// SPDX-License-Identifier: MIT
#include "apps/display.h"
#include "apps/remotecontrol.h"
#include "cli/commandline.h"
#include "desktop/handover.h"
#include "models/browser.h"
#include "render/address.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

using namespace statusbook;

namespace {

constexpr int patience = 20000; // milliseconds that a service waits for what it was started for

struct Start : WindowRequest {
    bool newWindow = false; // whether another one runs or not
    bool isService = false; // D-Bus has started it and will say what for
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("A reference of HTTP status codes."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{QStringLiteral("catalog"),
                        QStringLiteral("Read entries from FILE too."), QStringLiteral("FILE")},
                       {QStringLiteral("new-window"),
                        QStringLiteral("Open a window of its own beside the one that runs.")}});
    QCommandLineOption service(QStringLiteral("service"));
    service.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(service);
    parser.addPositionalArgument(QStringLiteral("QUERY"),
                                 QStringLiteral("What to search: a code, a phrase, words."),
                                 QStringLiteral("[QUERY...]"));
}

Start startOf(const QCommandLineParser &parser)
{
    return {{parser.positionalArguments().join(u' '), parser.values(QStringLiteral("catalog"))},
            parser.isSet(QStringLiteral("new-window")), parser.isSet(QStringLiteral("service"))};
}

// Ends the program for --help, --version and wrong use.
Start parseArguments()
{
    QCommandLineParser parser;
    describe(parser);
    parser.process(*QCoreApplication::instance());
    Start start = startOf(parser);
    if (const Address address = Address::parse(start.query);
        address.kind == Address::Kind::Invalid) {
        fprintf(stderr, "statusbook: %s\n", qUtf8Printable(address.text));
        exit(int(ExitStatus::Error));
    }
    return start;
}

// Whether the window that runs has taken it. What is wrong with the arguments, and what only Qt
// knows of them, is left to parseArguments().
bool isTakenOver(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments) || parser.isSet(QStringLiteral("help"))
        || parser.isSet(QStringLiteral("version")))
        return false;
    const Start start = startOf(parser);
    return !start.newWindow && !start.isService
        && Address::parse(start.query).kind != Address::Kind::Invalid && handOver(start);
}

int runOnTerminal(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Start start = parseArguments();
    fputs("statusbook: there is no display; the answer is on the terminal\n", stderr);
    if (start.query.isEmpty())
        return int(ExitStatus::Error);
    return answerOnTerminal(searchedBy(start.query), Catalog::load(start.catalogs));
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

    const QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.statusbook.Statusbook"));
    const Start start = parseArguments();
    ApplicationService service(QDBusConnection::sessionBus());
    if (!start.newWindow && !service.publish() && (start.isService || handOver(start)))
        return int(ExitStatus::Found); // another start was quicker
    const auto bundled = Catalog::load();
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                    + u"/statusbook");
    Bookmarks bookmarks(data.filePath(QStringLiteral("bookmarks.txt")));
    Browser browser(bundled, bookmarks);
    Library library(bundled, start.catalogs, data.filePath(QStringLiteral("catalogs")));
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("statusbook"),
                       QStringLiteral("statusbook"));
    MainWindow window(browser, bookmarks, library, settings);
    RemoteControl remoteControl(service, window, browser, library);
    remoteControl.open(start.query);
    if (!start.isService)
        window.show();
    else
        QTimer::singleShot(patience, &window, [&window] {
            if (!window.isVisible())
                QApplication::quit();
        });
    return QApplication::exec();
}
