// SPDX-License-Identifier: MIT
#include "apps/endsignals.h"
#include "desktop/providerservice.h"
#include "language/translations.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace statusbook;

namespace {

constexpr int usualIdle = 300; // seconds
constexpr int longestIdle = 86400;

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("statusbook-search-provider"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STATUSBOOK_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Answers the search of GNOME Shell and KRunner. D-Bus starts it."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption idle(QStringLiteral("idle"),
                                  QStringLiteral("Leave after SECONDS without a question."),
                                  QStringLiteral("SECONDS"), QString::number(usualIdle));
    parser.addOption(idle);
    parser.process(application);
    bool isNumber = false;
    const double seconds = parser.value(idle).toDouble(&isNumber);
    if (!isNumber || !(seconds > 0 && seconds <= longestIdle)) {
        fputs("statusbook-search-provider: --idle takes seconds, more than 0\n", stderr);
        return 2;
    }

    installTranslations(application);
    ProviderService service(Catalog::load(), QDBusConnection::sessionBus(),
                            std::chrono::milliseconds(qint64(seconds * 1000)));
    QObject::connect(&service, &ProviderService::ended, &application, &QCoreApplication::quit);
    if (const QString problem = service.begin(); !problem.isEmpty()) {
        fprintf(stderr, "statusbook-search-provider: %s\n", qUtf8Printable(problem));
        return 1;
    }
    endOnSignals(application);
    return QCoreApplication::exec();
}
