// SPDX-License-Identifier: MIT
#include "desktop/applicationservice.h"

#include "desktop/names.h"
#include "render/address.h"
#include "render/textwriter.h"

#include <QDBusConnectionInterface>
#include <QDBusError>
#include <QUrl>

namespace statusbook {

namespace {

constexpr const char *tokenVariable = "XDG_ACTIVATION_TOKEN";
constexpr const char *startupVariable = "DESKTOP_STARTUP_ID";
constexpr QLatin1StringView tokenKey("activation-token");
constexpr QLatin1StringView startupKey("desktop-startup-id");
constexpr qsizetype mostAddresses = 1000;

} // namespace

ActivationToken ActivationToken::take()
{
    ActivationToken token {qEnvironmentVariable(tokenVariable),
                           qEnvironmentVariable(startupVariable)};
    qunsetenv(tokenVariable);
    qunsetenv(startupVariable);
    return token;
}

ActivationToken ActivationToken::from(const QVariantMap &platformData)
{
    return {platformData.value(tokenKey).toString(), platformData.value(startupKey).toString()};
}

QVariantMap ActivationToken::toPlatformData() const
{
    QVariantMap data;
    if (!wayland.isEmpty())
        data.insert(tokenKey, wayland);
    if (!startup.isEmpty())
        data.insert(startupKey, startup);
    return data;
}

ApplicationService::ApplicationService(const QDBusConnection &connection, QObject *parent)
    : QObject(parent), m_connection(connection)
{
}

bool ApplicationService::publish()
{
    if (!m_connection.isConnected())
        return true;
    // The object first: who sees the name may call at once.
    m_connection.registerObject(applicationPath, this, QDBusConnection::ExportScriptableSlots);
    return m_connection.registerService(applicationName);
}

void ApplicationService::refuse(const QString &why)
{
    if (calledFromDBus())
        sendErrorReply(QDBusError::InvalidArgs, why);
}

void ApplicationService::Activate(const QVariantMap &platform_data)
{
    emit activated(ActivationToken::from(platform_data));
}

void ApplicationService::Open(const QStringList &uris, const QVariantMap &platform_data)
{
    if (uris.size() > mostAddresses) {
        refuse(QStringLiteral("more than %1 addresses at once").arg(mostAddresses));
        return;
    }
    QStringList catalogs;
    QList<Address> addresses;
    for (const QString &uri : uris) {
        const Address address = Address::parse(uri);
        if (const QUrl url(uri); address.kind == Address::Kind::Foreign && url.isLocalFile()) {
            catalogs.append(url.toLocalFile());
        } else if (address.kind == Address::Kind::Foreign) {
            refuse(QString(u'“' + abridged(uri)
                           + u"” is neither a statusbook: address nor a catalog file"));
            return;
        } else if (address.kind == Address::Kind::Invalid) {
            refuse(address.text);
            return;
        } else {
            addresses.append(address);
        }
    }
    if (!catalogs.isEmpty())
        emit catalogsWanted(catalogs);
    for (const Address &address : addresses) {
        if (address.kind == Address::Kind::Search)
            emit searchWanted(address.text);
        else
            emit entryWanted(address.text);
    }
    emit activated(ActivationToken::from(platform_data));
}

void ApplicationService::ActivateAction(const QString &action_name, const QVariantList &parameter,
                                        const QVariantMap &platform_data)
{
    if (action_name == newWindowAction && parameter.isEmpty()) {
        emit newWindowWanted();
        return; // which comes to the front by itself
    }
    if (action_name != copyAction) {
        refuse(QString(u"there is no action “" + abridged(action_name) + u'”'));
        return;
    }
    // As two strings, or as one parameter that holds both.
    QStringList words;
    for (const QVariant &each : parameter)
        words += each.toStringList();
    const auto format = copyFormatOf(words.value(1));
    if (words.size() != 2 || !format || *format == CopyFormat::Constant) {
        refuse(QStringLiteral("“copy” takes the id of an entry and a format"));
        return;
    }
    emit activated(ActivationToken::from(platform_data)); // first: see Launcher::copy()
    emit copyWanted(words.first(), *format);
}

} // namespace statusbook
