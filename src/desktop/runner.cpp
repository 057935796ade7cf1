// SPDX-License-Identifier: MIT
#include "desktop/runner.h"

#include "desktop/names.h"
#include "render/address.h"
#include "render/textwriter.h"

#include <QDBusMetaType>

#include <array>

namespace statusbook {

namespace {

// KRunner's QueryMatch::Type. Of these an application's exact name is the highest (100) and a
// calculator's result (50) is above ours, whatever the relevance.
constexpr int possibleMatch = 30;
constexpr double relevanceOfWhole = 0.9;
constexpr double relevanceOfPart = 0.5;
constexpr double step = 0.01; // so that the order stays ours

constexpr int shortestQuery = 2; // letters: "OK"
constexpr qsizetype longestQuery = 1000; // UTF-16 code units that are kept

struct Copy {
    const char *text;
    CopyFormat format;
};
constexpr std::array copies {
    Copy {QT_TRANSLATE_NOOP("statusbook::Runner", "Copy number"), CopyFormat::Number},
    Copy {QT_TRANSLATE_NOOP("statusbook::Runner", "Copy number and phrase"), CopyFormat::Title},
    Copy {QT_TRANSLATE_NOOP("statusbook::Runner", "Copy as Markdown"), CopyFormat::Markdown},
};

QString idOf(const Copy &copy)
{
    return u"copy-" + nameOf(copy.format);
}

} // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const RunnerMatch &match)
{
    argument.beginStructure();
    argument << match.id << match.text << match.icon << match.type << match.relevance
             << match.properties;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, RunnerMatch &match)
{
    argument.beginStructure();
    argument >> match.id >> match.text >> match.icon >> match.type >> match.relevance
        >> match.properties;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const RunnerAction &action)
{
    argument.beginStructure();
    argument << action.id << action.text << action.icon;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, RunnerAction &action)
{
    argument.beginStructure();
    argument >> action.id >> action.text >> action.icon;
    argument.endStructure();
    return argument;
}

Runner::Runner(DesktopSearch &search, Launcher &launcher, QObject *parent)
    : QObject(parent), m_search(search), m_launcher(launcher)
{
    qDBusRegisterMetaType<RunnerMatch>();
    qDBusRegisterMetaType<RunnerAction>();
    qDBusRegisterMetaType<QList<RunnerMatch>>();
    qDBusRegisterMetaType<QList<RunnerAction>>();
}

QList<RunnerMatch> Runner::Match(const QString &query)
{
    emit called();
    m_query = query.left(longestQuery);
    QStringList actions;
    for (const Copy &copy : copies)
        actions.append(idOf(copy));
    QList<RunnerMatch> matches;
    for (const DesktopSearch::Match &match : m_search.search(query)) {
        const double relevance = match.isWhole ? relevanceOfWhole : relevanceOfPart;
        matches.append({match.status.id(), withoutControls(match.status.title()), applicationName,
                        possibleMatch, relevance - step * double(matches.size()),
                        {{QStringLiteral("subtext"), summaryOf(match.status)},
                         {QStringLiteral("actions"), actions}}});
    }
    return matches;
}

QList<RunnerAction> Runner::Actions()
{
    emit called();
    QList<RunnerAction> actions;
    for (const Copy &copy : copies)
        actions.append({idOf(copy), tr(copy.text), QStringLiteral("edit-copy")});
    return actions;
}

void Runner::Run(const QString &matchId, const QString &actionId)
{
    emit called();
    QVariantMap platformData;
    if (!m_token.isEmpty())
        platformData.insert(QStringLiteral("activation-token"), std::exchange(m_token, {}));
    const auto status = m_search.find(matchId);
    if (actionId.isEmpty()) {
        QStringList addresses;
        if (!m_query.isEmpty())
            addresses.append(addressOfSearch(m_query)); // the way back to the same search
        if (status)
            addresses.append(addressOf(matchId));
        m_launcher.open(addresses, platformData);
    } else if (status) {
        for (const Copy &copy : copies) {
            if (idOf(copy) == actionId)
                m_launcher.copy(*status, copy.format, platformData);
        }
    }
}

QVariantMap Runner::Config()
{
    emit called();
    return {{QStringLiteral("MinLetterCount"), shortestQuery}};
}

void Runner::Teardown()
{
    emit called(); // nothing is kept but the query, for a Run that may come after it
}

void Runner::SetActivationToken(const QString &token)
{
    emit called();
    m_token = token;
}

} // namespace statusbook
