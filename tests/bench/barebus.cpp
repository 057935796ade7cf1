// SPDX-License-Identifier: MIT
// The least that a Qt program can be which D-Bus starts for a question: what the search provider
// is compared with. Given a name it leaves it at asking whether that has an owner, which is what a
// second start of the window is compared with.

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QStringList>

class Bare final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Shell.SearchProvider2")

public slots:
    Q_SCRIPTABLE QStringList GetInitialResultSet(const QStringList &terms) { return terms; }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (argc > 1)
        return bus.interface()->isServiceRegistered(QString::fromLocal8Bit(argv[1])) ? 0 : 1;
    Bare bare;
    bus.registerObject(QStringLiteral("/bare"), &bare, QDBusConnection::ExportScriptableSlots);
    if (!bus.registerService(QStringLiteral("org.statusbook.Bare")))
        return 1;
    return QCoreApplication::exec();
}

#include "barebus.moc"
