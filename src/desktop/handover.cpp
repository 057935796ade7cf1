// SPDX-License-Identifier: MIT
#include "desktop/handover.h"

#include "desktop/applicationservice.h"
#include "desktop/names.h"
#include "render/address.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QUrl>

namespace statusbook {

namespace {

constexpr QLatin1StringView connectionName("handover");
constexpr int busTime = 1000;    // milliseconds
constexpr int answerTime = 3000; // milliseconds; a window that takes longer hangs

bool hasOwner(const QDBusConnection &bus)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
    call << QString(applicationName);
    return bus.call(call, QDBus::Block, busTime).arguments().value(0).toBool();
}

bool isAnswered(const QDBusConnection &bus, const WindowRequest &request)
{
    const QStringList addresses = addressesOf(request);
    QDBusMessage call = QDBusMessage::createMethodCall(
        applicationName, applicationPath, applicationInterface,
        addresses.isEmpty() ? QStringLiteral("Activate") : QStringLiteral("Open"));
    call.setAutoStartService(false);
    if (!addresses.isEmpty())
        call << addresses;
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    const QByteArray startup = qgetenv("DESKTOP_STARTUP_ID");
    call << ActivationToken::take().toPlatformData();
    if (bus.call(call, QDBus::Block, answerTime).type() == QDBusMessage::ReplyMessage)
        return true;
    if (!token.isEmpty()) // not used up: it is for the window that opens here
        qputenv("XDG_ACTIVATION_TOKEN", token);
    if (!startup.isEmpty())
        qputenv("DESKTOP_STARTUP_ID", startup);
    return false;
}

} // namespace

QStringList addressesOf(const WindowRequest &request)
{
    QStringList addresses;
    for (const QString &path : request.catalogs)
        addresses.append(QString::fromLatin1(
            QUrl::fromLocalFile(QDir().absoluteFilePath(path)).toEncoded()));
    if (!request.query.isEmpty())
        addresses.append(Address::parse(request.query).kind == Address::Kind::Foreign
                             ? addressOfSearch(request.query)
                             : request.query);
    return addresses;
}

bool handOver(const WindowRequest &request)
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        && qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return false; // libdbus would start a bus of its own, with a process behind it
    bool isDone = false;
    {
        const auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName);
        isDone = bus.isConnected() && hasOwner(bus) && isAnswered(bus, request);
    }
    QDBusConnection::disconnectFromBus(connectionName);
    return isDone;
}

} // namespace statusbook
