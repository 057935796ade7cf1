// SPDX-License-Identifier: MIT
#include "desktop/providerservice.h"

#include "desktop/names.h"

#include <QDBusConnectionInterface>
#include <QDBusError>

namespace statusbook {

namespace {

constexpr std::chrono::milliseconds preparingTime(100); // for the rest of what a shell asks

} // namespace

ProviderService::ProviderService(std::shared_ptr<const Catalog> catalog,
                                 const QDBusConnection &connection,
                                 std::chrono::milliseconds idle, QObject *parent)
    : QObject(parent),
      m_search(std::move(catalog)),
      m_launcher(connection),
      m_searchProvider(m_search, m_launcher),
      m_runner(m_search, m_launcher),
      m_connection(connection)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idle);
    m_preparing.setSingleShot(true);
    m_preparing.setInterval(preparingTime);
    connect(&m_searchProvider, &SearchProvider::called, this, &ProviderService::noteCall);
    connect(&m_runner, &Runner::called, this, &ProviderService::noteCall);
    connect(&m_idle, &QTimer::timeout, this, &ProviderService::end);
    connect(&m_preparing, &QTimer::timeout, this, [this] { m_search.prepare(); });
}

QString ProviderService::begin()
{
    if (!m_connection.isConnected())
        return u"there is no session bus: " + m_connection.lastError().message();
    m_connection.connect({}, QStringLiteral("/org/freedesktop/DBus/Local"),
                         QStringLiteral("org.freedesktop.DBus.Local"),
                         QStringLiteral("Disconnected"), this, SIGNAL(ended()));
    // The objects first: who sees the name may call at once.
    m_connection.registerObject(searchProviderPath, &m_searchProvider,
                                QDBusConnection::ExportScriptableSlots);
    m_connection.registerObject(runnerPath, &m_runner, QDBusConnection::ExportScriptableSlots);
    if (!m_connection.registerService(providerName))
        return u"another program serves " + providerName;
    m_idle.start();
    return {};
}

void ProviderService::noteCall()
{
    m_idle.start();
    m_preparing.start();
}

// What was sent before the name was given up is answered still; what comes later starts another.
void ProviderService::end()
{
    m_connection.unregisterService(providerName);
    QTimer::singleShot(0, this, &ProviderService::ended);
}

} // namespace statusbook
