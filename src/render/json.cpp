// SPDX-License-Identifier: MIT
#include "render/json.h"

#include "render/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace statusbook {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonObject toJson(const Status &status)
{
    const StatusText text = status.text();
    QJsonObject facts;
    for (const Fact &fact : text.facts)
        facts.insert(QString::fromUtf8(fact.name), QString::fromUtf8(fact.value));
    QJsonArray sections;
    for (const Section &section : text.sections)
        sections.append(QJsonObject {{QStringLiteral("title"), QString::fromUtf8(section.title)},
                                     {QStringLiteral("text"), QString::fromUtf8(section.text)}});
    QJsonArray constants;
    for (const Constant &constant : constantsOf(status))
        constants.append(QJsonObject {{QStringLiteral("library"), constant.library},
                                      {QStringLiteral("name"), constant.name},
                                      {QStringLiteral("deprecated"), constant.deprecated}});
    return {
        {QStringLiteral("id"), status.id()},
        {QStringLiteral("code"), QString::fromUtf8(status.code())},
        {QStringLiteral("phrase"), QString::fromUtf8(status.phrase())},
        {QStringLiteral("class"), orNull(nameOf(status.statusClass()))},
        {QStringLiteral("state"), orNull(nameOf(status.state()))},
        {QStringLiteral("definedBy"), orNull(status.definedBy())},
        {QStringLiteral("explanation"), QString::fromUtf8(text.explanation)},
        {QStringLiteral("facts"), facts},
        {QStringLiteral("sections"), sections},
        {QStringLiteral("constants"), constants},
        {QStringLiteral("catalog"), status.file().title()},
    };
}

QByteArray toJsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace statusbook
