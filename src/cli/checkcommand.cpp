// SPDX-License-Identifier: MIT
#include "cli/checkcommand.h"

#include "catalog/catalogfile.h"
#include "render/json.h"

#include <QJsonObject>

namespace statusbook {

namespace {

QJsonObject problemToJson(const Problem &problem)
{
    const bool hasPlace = problem.line > 0;
    const bool isError = problem.severity == Problem::Severity::Error;
    return {{QStringLiteral("file"), problem.file},
            {QStringLiteral("line"), hasPlace ? QJsonValue(problem.line) : QJsonValue()},
            {QStringLiteral("column"), hasPlace ? QJsonValue(problem.column) : QJsonValue()},
            {QStringLiteral("severity"),
             isError ? QStringLiteral("error") : QStringLiteral("warning")},
            {QStringLiteral("message"), problem.message}};
}

// One line, whatever the file's name holds.
QString problemToText(const Problem &problem)
{
    return withoutControls(problem.toString().replace(u'\n', u' ')) + u'\n';
}

} // namespace

Command::Description CheckCommand::description() const
{
    return {
        .name = QStringLiteral("check"),
        .arguments = QStringLiteral("FILE..."),
        .value = Value::Catalog,
        .summary = QStringLiteral("the problems of catalog files"),
        .details = QStringLiteral(
            "Write what is wrong with each catalog FILE, and what to do about it, one problem a "
            "line: `FILE:LINE:COLUMN: error: MESSAGE`, or `warning`. Columns count bytes. Where "
            "the file as a whole is meant, LINE and COLUMN are left out. An entry with an error "
            "is not used, the rest of the file is."),
        .formats = {Format::Text, Format::Json},
        .options = {OptionId::Format, OptionId::Limit, OptionId::Help},
        .leastArguments = 1,
        .exitStatus = QStringLiteral("Exit status: 0 no problems, 1 problems, 2 wrong use."),
    };
}

ExitStatus CheckCommand::run(const Request &request, const Output &output) const
{
    qsizetype count = 0;
    for (const QString &path : request.arguments) {
        const auto file = CatalogFile::read(path);
        for (const Problem &problem : file->problems()) {
            if (request.limit < 0 || count < request.limit) {
                if (request.format == Format::Json)
                    output.result(toJsonLine(problemToJson(problem)) + '\n');
                else
                    output.result(problemToText(problem));
            }
            ++count;
        }
    }
    return count == 0 ? ExitStatus::Found : ExitStatus::NothingFound;
}

} // namespace statusbook
