// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/status.h"
#include "render/copyformat.h"

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace statusbook {

/// Has the application do what a program without windows cannot. Nothing here waits: what goes
/// wrong is written to the log.
class Launcher final : public QObject
{
    Q_OBJECT

public:
    explicit Launcher(const QDBusConnection &connection, QObject *parent = nullptr);

    /// Opens addresses in the window; D-Bus starts the application where it does not run.
    /// `platformData` has the token that allows it to come to the front.
    void open(const QStringList &addresses, const QVariantMap &platformData);

    /// Puts an entry on the clipboard. A clipboard belongs to a window: on Wayland only the one
    /// that has the keyboard may set it, and on X11 it lasts as long as its owner. Plasma's Klipper
    /// does it for others on both; where there is none, the application comes to the front for it.
    void copy(const Status &status, CopyFormat format, const QVariantMap &platformData);

private:
    void callApplication(const QString &method, const QVariantList &arguments);

    QDBusConnection m_connection;
};

} // namespace statusbook
