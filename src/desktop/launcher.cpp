// SPDX-License-Identifier: MIT
#include "desktop/launcher.h"

#include "desktop/names.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace statusbook {

namespace {

constexpr int klipperTime = 1000; // milliseconds

} // namespace

Launcher::Launcher(const QDBusConnection &connection, QObject *parent)
    : QObject(parent), m_connection(connection)
{
}

void Launcher::open(const QStringList &addresses, const QVariantMap &platformData)
{
    if (addresses.isEmpty())
        callApplication(QStringLiteral("Activate"), {platformData});
    else
        callApplication(QStringLiteral("Open"), {addresses, platformData});
}

void Launcher::copy(const Status &status, CopyFormat format, const QVariantMap &platformData)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.kde.klipper"), QStringLiteral("/klipper"),
        QStringLiteral("org.kde.klipper.klipper"), QStringLiteral("setClipboardContents"));
    call << copied(status, format);
    call.setAutoStartService(false);
    auto *watcher
        = new QDBusPendingCallWatcher(m_connection.asyncCall(call, klipperTime), this);
    const QVariantList arguments {QString(copyAction),
                                  QVariantList {status.id(), QString(nameOf(format))},
                                  platformData};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, arguments] {
        watcher->deleteLater();
        if (watcher->isError())
            callApplication(QStringLiteral("ActivateAction"), arguments);
    });
}

void Launcher::callApplication(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(applicationName, applicationPath,
                                                       applicationInterface, method);
    call.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_connection.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher] {
        watcher->deleteLater();
        if (watcher->isError())
            qWarning("statusbook: the application did not answer: %s",
                     qUtf8Printable(watcher->error().message()));
    });
}

} // namespace statusbook
