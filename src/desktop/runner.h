// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/desktopsearch.h"
#include "desktop/launcher.h"

#include <QDBusArgument>
#include <QList>
#include <QObject>
#include <QVariantMap>

namespace statusbook {

/// A match as KRunner takes it: (sssida{sv}).
struct RunnerMatch {
    QString id;
    QString text;
    QString icon;
    int type = 0;         ///< KRunner orders by type first, then by relevance
    double relevance = 0; ///< 0 to 1
    QVariantMap properties;
};

/// What can be done with a match: (sss).
struct RunnerAction {
    QString id;
    QString text;
    QString icon;
};

QDBusArgument &operator<<(QDBusArgument &argument, const RunnerMatch &match);
const QDBusArgument &operator>>(const QDBusArgument &argument, RunnerMatch &match);
QDBusArgument &operator<<(QDBusArgument &argument, const RunnerAction &action);
const QDBusArgument &operator>>(const QDBusArgument &argument, RunnerAction &action);

/// KRunner's org.kde.krunner1. Matches are ids of entries; running one opens it, its actions copy.
class Runner final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.krunner1")

public:
    /// Both have to outlive it.
    Runner(DesktopSearch &search, Launcher &launcher, QObject *parent = nullptr);

public slots:
    Q_SCRIPTABLE QList<statusbook::RunnerMatch> Match(const QString &query);
    Q_SCRIPTABLE QList<statusbook::RunnerAction> Actions();
    /// `actionId` is empty for opening it.
    Q_SCRIPTABLE void Run(const QString &matchId, const QString &actionId);
    Q_SCRIPTABLE QVariantMap Config();
    Q_SCRIPTABLE void Teardown();
    /// Newer KRunners call it before Run.
    Q_SCRIPTABLE void SetActivationToken(const QString &token);

signals:
    void called();

private:
    DesktopSearch &m_search;
    Launcher &m_launcher;
    QString m_query; // the last one that was answered
    QString m_token; // for the next Run
};

} // namespace statusbook
