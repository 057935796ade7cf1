// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/desktopsearch.h"
#include "desktop/launcher.h"
#include "desktop/runner.h"
#include "desktop/searchprovider.h"

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace statusbook {

/// Serves the search of desktops on a bus until nobody has asked for a while.
class ProviderService final : public QObject
{
    Q_OBJECT

public:
    ProviderService(std::shared_ptr<const Catalog> catalog, const QDBusConnection &connection,
                    std::chrono::milliseconds idle, QObject *parent = nullptr);

    /// What hinders it in a few words; empty where it serves now.
    [[nodiscard]] QString begin();

signals:
    /// It has been left alone for as long as it was told, or the bus has gone.
    void ended();

private slots:
    void noteCall();
    void end();

private:
    DesktopSearch m_search;
    Launcher m_launcher;
    SearchProvider m_searchProvider;
    Runner m_runner;
    QDBusConnection m_connection;
    QTimer m_idle;
    QTimer m_preparing;
};

} // namespace statusbook
