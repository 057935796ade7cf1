// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/desktopsearch.h"
#include "desktop/launcher.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace statusbook {

/// GNOME Shell's org.gnome.Shell.SearchProvider2. Results are ids of entries.
class SearchProvider final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Shell.SearchProvider2")

public:
    /// Both have to outlive it.
    SearchProvider(DesktopSearch &search, Launcher &launcher, QObject *parent = nullptr);

public slots:
    Q_SCRIPTABLE QStringList GetInitialResultSet(const QStringList &terms);
    Q_SCRIPTABLE QStringList GetSubsearchResultSet(const QStringList &previous,
                                                   const QStringList &terms);
    /// One for each id, in their order: the shell takes another number for an error. An id that
    /// names nothing gets a result that says so.
    Q_SCRIPTABLE QList<QVariantMap> GetResultMetas(const QStringList &ids);
    Q_SCRIPTABLE void ActivateResult(const QString &id, const QStringList &terms, uint timestamp);
    Q_SCRIPTABLE void LaunchSearch(const QStringList &terms, uint timestamp);

signals:
    void called();

private:
    DesktopSearch &m_search;
    Launcher &m_launcher;
};

} // namespace statusbook
