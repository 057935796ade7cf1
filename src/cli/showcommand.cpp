// SPDX-License-Identifier: MIT
#include "cli/showcommand.h"

#include "render/html.h"
#include "render/json.h"
#include "render/plaintext.h"

namespace statusbook {

namespace {

QByteArray rendered(const Status &status, const Request &request)
{
    const PageOptions options {{}, request.catalog->noteOn(status.id()),
                               QStringLiteral("Your note")};
    switch (request.format) {
    case Format::Markdown:
        return toMarkdown(status).toUtf8();
    case Format::Html:
        return toHtml(status, options).toUtf8();
    case Format::Json:
        return toJsonLine(toJson(status)) + '\n';
    default:
        return toPlainText(status, Output::textStyle(), options).toUtf8();
    }
}

} // namespace

Command::Description ShowCommand::description() const
{
    return {
        .name = QStringLiteral("show"),
        .arguments = QStringLiteral("CODE..."),
        .value = Value::Code,
        .summary = QStringLiteral("the entry, or each entry, of a code"),
        .details = QStringLiteral(
            "Write the entry of each CODE, or each of its entries where it has several meanings. "
            "CODE may be an id too (`499-nginx`). A number of three digits without an entry is "
            "answered by its class. Under an entry stands your note on it, as text and HTML."),
        .formats = {Format::Text, Format::Markdown, Format::Html, Format::Json},
        .options = {OptionId::Format, OptionId::Limit, OptionId::Catalog, OptionId::NoBundled,
                    OptionId::NoOwn, OptionId::Help},
        .leastArguments = 1,
    };
}

ExitStatus ShowCommand::run(const Request &request, const Output &output) const
{
    ExitStatus exit = ExitStatus::Found;
    qsizetype shown = 0;
    for (const QString &code : request.arguments) {
        const QList<Status> found = request.catalog->lookUp(code);
        if (found.isEmpty()) {
            output.message(u"no entry for " + quoted(code));
            exit = ExitStatus::NothingFound;
        }
        for (const Status &status : found) {
            if (request.limit >= 0 && shown >= request.limit)
                break;
            if (shown > 0 && request.format != Format::Json)
                output.result(QByteArray("\n"));
            output.result(rendered(status, request));
            ++shown;
        }
    }
    return exit;
}

} // namespace statusbook
