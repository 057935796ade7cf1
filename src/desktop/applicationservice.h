// SPDX-License-Identifier: MIT
#pragma once

#include "render/copyformat.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace statusbook {

/// What allows a window to come to the front: given by who started the program, good for once.
struct ActivationToken {
    QString wayland; ///< XDG_ACTIVATION_TOKEN, "activation-token"
    QString startup; ///< DESKTOP_STARTUP_ID, "desktop-startup-id"

    /// From the environment, which no longer has it then.
    [[nodiscard]] static ActivationToken take();
    [[nodiscard]] static ActivationToken from(const QVariantMap &platformData);
    [[nodiscard]] QVariantMap toPlatformData() const;
};

/// The application's own name on the bus: org.freedesktop.Application for the desktop, the search
/// provider and a second start of the program. Says what is wanted by signals; each request ends
/// with activated().
///
/// Addresses that mean nothing are refused with a D-Bus error that says why, and so are actions
/// that there are not.
class ApplicationService final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationService(const QDBusConnection &connection, QObject *parent = nullptr);

    /// False where another process has the name. Without a bus there is nobody to answer, and
    /// that is as good. What is called before the event loop runs waits for it.
    [[nodiscard]] bool publish();

public slots:
    Q_SCRIPTABLE void Activate(const QVariantMap &platform_data);
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platform_data);
    Q_SCRIPTABLE void ActivateAction(const QString &action_name, const QVariantList &parameter,
                                     const QVariantMap &platform_data);

signals:
    void entryWanted(const QString &id);
    void searchWanted(const QString &text);
    void catalogsWanted(const QStringList &paths);
    void copyWanted(const QString &id, statusbook::CopyFormat format);
    void newWindowWanted();
    void activated(const statusbook::ActivationToken &token);

private:
    void refuse(const QString &why);

    QDBusConnection m_connection;
};

} // namespace statusbook
