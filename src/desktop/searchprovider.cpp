// SPDX-License-Identifier: MIT
#include "desktop/searchprovider.h"

#include "desktop/names.h"
#include "render/address.h"
#include "render/textwriter.h"

#include <QDBusMetaType>

namespace statusbook {

namespace {

// What startup notification makes of the time of the key press that started something: a window
// manager on X11 reads it back from the name.
QVariantMap platformDataAt(uint timestamp)
{
    return {{QStringLiteral("desktop-startup-id"),
             QString(u"statusbook_TIME" + QString::number(timestamp))}};
}

// Without "clipboardText": the shell copies that when a result is opened, over what was there.
QVariantMap metaOf(const QString &id, const std::optional<Status> &status)
{
    QVariantMap meta {{QStringLiteral("id"), id},
                      {QStringLiteral("gicon"), QString(applicationName)}};
    if (status) {
        meta.insert(QStringLiteral("name"), withoutControls(status->title()));
        meta.insert(QStringLiteral("description"), summaryOf(*status));
    } else {
        meta.insert(QStringLiteral("name"), abridged(id));
        meta.insert(QStringLiteral("description"), QStringLiteral("There is no such entry."));
    }
    return meta;
}

} // namespace

SearchProvider::SearchProvider(DesktopSearch &search, Launcher &launcher, QObject *parent)
    : QObject(parent), m_search(search), m_launcher(launcher)
{
    qDBusRegisterMetaType<QList<QVariantMap>>();
}

QStringList SearchProvider::GetInitialResultSet(const QStringList &terms)
{
    emit called();
    QStringList ids;
    for (const DesktopSearch::Match &match : m_search.search(terms.join(u' ')))
        ids.append(match.status.id());
    return ids;
}

// Not only of what was found before: "40" finds nothing, "404" does.
QStringList SearchProvider::GetSubsearchResultSet(const QStringList & /*previous*/,
                                                  const QStringList &terms)
{
    return GetInitialResultSet(terms);
}

QList<QVariantMap> SearchProvider::GetResultMetas(const QStringList &ids)
{
    emit called();
    QList<QVariantMap> metas;
    for (const QString &id : ids)
        metas.append(metaOf(id, m_search.find(id)));
    return metas;
}

void SearchProvider::ActivateResult(const QString &id, const QStringList &terms, uint timestamp)
{
    emit called();
    QStringList addresses {addressOfSearch(terms.join(u' '))}; // the way back to the same search
    if (m_search.find(id))
        addresses.append(addressOf(id));
    m_launcher.open(addresses, platformDataAt(timestamp));
}

void SearchProvider::LaunchSearch(const QStringList &terms, uint timestamp)
{
    emit called();
    m_launcher.open({addressOfSearch(terms.join(u' '))}, platformDataAt(timestamp));
}

} // namespace statusbook
