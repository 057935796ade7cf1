// SPDX-License-Identifier: MIT
#include "cli/explaincommand.h"

#include "explain/explanation.h"
#include "render/json.h"
#include "render/markdown.h"
#include "render/plaintext.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>
#include <optional>

namespace statusbook {

namespace {

// At most one byte more than is read, so that the cut is noticed.
std::optional<QByteArray> readText(const QString &path, QString &error)
{
    QFile file(path);
    const bool isInput = path == QStringLiteral("-");
    if (!isInput && QFileInfo(path).isDir()) {
        error = QStringLiteral("it is a folder");
        return {};
    }
    const bool isOpen = isInput ? file.open(stdin, QIODevice::ReadOnly)
                                : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        error = file.errorString();
        return {};
    }
    QByteArray text;
    while (text.size() <= longestPaste) {
        const QByteArray more = file.read(longestPaste + 1 - text.size());
        if (more.isEmpty())
            break;
        text += more;
    }
    if (file.error() != QFileDevice::NoError) {
        error = file.errorString();
        return {};
    }
    return text;
}

QString timesFound(const PastedStatus &status)
{
    return status.count == 1 ? QString() : QStringLiteral(" (%1 times)").arg(status.count);
}

QString entriesToText(const PastedStatus &pasted, const Catalog &catalog, const TextStyle &style)
{
    const QList<Status> entries = entriesOf(pasted, catalog);
    if (entries.isEmpty())
        return bold(QString::fromLatin1(pasted.code), style) + timesFound(pasted)
            + u"\nNothing is known of it.\n";
    QString text;
    for (const Status &status : entries) {
        if (!text.isEmpty())
            text += u'\n';
        text += bold(withoutControls(status.title()), style);
        if (const QString definer = definerOf(status); !definer.isEmpty())
            text += u" (" + definer + u')';
        text += timesFound(pasted) + u'\n';
        const QByteArray paragraph = firstParagraph(status.text().explanation);
        const QString explanation = markdownToText(paragraph, style);
        text += explanation + (explanation.endsWith(u'\n') ? u"" : u"\n");
    }
    return text;
}

QString findingToText(const Finding &finding, const TextStyle &style)
{
    return QStringLiteral("Line %1: ").arg(finding.line)
        + bold(QString::fromLatin1(finding.code), style) + u": " + finding.message + u" ("
        + nameOf(finding.severity) + u", " + finding.section + u")\n";
}

QString explanationToText(const Explanation &explanation, const QList<PastedStatus> &statuses,
               const Catalog &catalog)
{
    const TextStyle style = Output::textStyle();
    QString text;
    for (const PastedStatus &status : statuses)
        text += (text.isEmpty() ? u"" : u"\n") + entriesToText(status, catalog, style);
    if (!explanation.findings.isEmpty())
        text += (text.isEmpty() ? u"" : u"\n")
            + bold(QStringLiteral("What the standard asks"), style) + u'\n';
    for (const Finding &finding : explanation.findings)
        text += findingToText(finding, style);
    return text;
}

QJsonValue kindToJson(PasteKind kind)
{
    switch (kind) {
    case PasteKind::StatusLine:
        return QStringLiteral("status-line");
    case PasteKind::AccessLog:
        return QStringLiteral("access-log");
    case PasteKind::Message:
        return QStringLiteral("message");
    case PasteKind::None:
        break;
    }
    return {};
}

QJsonObject explanationToJson(const Explanation &explanation, const QList<PastedStatus> &pasted,
                   const Catalog &catalog)
{
    QJsonArray statuses;
    for (const PastedStatus &status : pasted) {
        QJsonArray entries;
        for (const Status &entry : entriesOf(status, catalog))
            entries.append(toJson(entry));
        statuses.append(QJsonObject {{QStringLiteral("code"), QString::fromLatin1(status.code)},
                                     {QStringLiteral("count"), status.count},
                                     {QStringLiteral("entries"), entries}});
    }
    QJsonArray findings;
    for (const Finding &finding : explanation.findings)
        findings.append(QJsonObject {{QStringLiteral("line"), finding.line},
                                     {QStringLiteral("code"), QString::fromLatin1(finding.code)},
                                     {QStringLiteral("severity"), nameOf(finding.severity)},
                                     {QStringLiteral("message"), finding.message},
                                     {QStringLiteral("section"), finding.section}});
    return {{QStringLiteral("kind"), kindToJson(explanation.pasted.kind)},
            {QStringLiteral("cut"), explanation.pasted.wasCut},
            {QStringLiteral("statuses"), statuses},
            {QStringLiteral("findings"), findings}};
}

} // namespace

Command::Description ExplainCommand::description() const
{
    return {
        .name = QStringLiteral("explain"),
        .arguments = QStringLiteral("[FILE|-]"),
        .value = Value::File,
        .summary = QStringLiteral("what a response or log says, and what the response lacks"),
        .details = QStringLiteral(
            "Write each status in a pasted response, header block or log with the beginning of "
            "its explanation, and what the standard asks of a response that this one lacks, with "
            "the section. Without FILE, or where it is `-`, standard input is read."),
        .formats = {Format::Text, Format::Json},
        .options = {OptionId::Format, OptionId::Limit, OptionId::Catalog, OptionId::NoBundled,
                    OptionId::NoOwn, OptionId::Help},
    };
}

ExitStatus ExplainCommand::run(const Request &request, const Output &output) const
{
    if (request.arguments.size() > 1) {
        output.message(QStringLiteral("'explain' takes one file"));
        return ExitStatus::Error;
    }
    const QString path = request.arguments.value(0, QStringLiteral("-"));
    QString error;
    const auto text = readText(path, error);
    if (!text) {
        output.message(QStringLiteral("'%1' could not be read: %2").arg(path, error));
        return ExitStatus::Error;
    }
    const Explanation explanation = explain(*text);
    if (explanation.pasted.wasCut)
        output.message(QStringLiteral("the text is longer than %1 MiB; only those were read")
                           .arg(longestPaste / 1024 / 1024));
    if (explanation.pasted.statuses.isEmpty() && explanation.findings.isEmpty()) {
        output.message(QStringLiteral("no HTTP status was found in the text"));
        return ExitStatus::NothingFound;
    }
    const QList<PastedStatus> statuses = explanation.pasted.statuses.mid(0, request.limit);
    const Catalog &catalog = *request.catalog;
    if (request.format == Format::Json)
        output.result(toJsonLine(explanationToJson(explanation, statuses, catalog)) + '\n');
    else
        output.result(explanationToText(explanation, statuses, catalog));
    return ExitStatus::Found;
}

} // namespace statusbook
