// SPDX-License-Identifier: MIT
#include "cli/showcommand.h"

#include "render/html.h"
#include "render/json.h"
#include "render/plaintext.h"

namespace statusbook {

namespace {

QByteArray rendered(const Status &status, Format format)
{
    switch (format) {
    case Format::Markdown:
        return toMarkdown(status).toUtf8();
    case Format::Html:
        return toHtml(status).toUtf8();
    case Format::Json:
        return toJsonLine(toJson(status)) + '\n';
    default:
        return toPlainText(status, Output::textStyle()).toUtf8();
    }
}

} // namespace

Command::Description ShowCommand::description() const
{
    return {QStringLiteral("show"),
            QStringLiteral("CODE..."),
            QStringLiteral("the entry, or each entry, of a code"),
            {Format::Text, Format::Markdown, Format::Html, Format::Json},
            1};
}

ExitStatus ShowCommand::run(const Request &request, const Output &output) const
{
    ExitStatus exit = ExitStatus::Found;
    bool isFirst = true;
    for (const QString &code : request.arguments) {
        const QList<Status> found = request.catalog->lookUp(code);
        if (found.isEmpty()) {
            output.message(u"no entry for " + quoted(code));
            exit = ExitStatus::NothingFound;
        }
        for (const Status &status : found) {
            if (!isFirst && request.format != Format::Json)
                output.result(QByteArray("\n"));
            output.result(rendered(status, request.format));
            isFirst = false;
        }
    }
    return exit;
}

} // namespace statusbook
