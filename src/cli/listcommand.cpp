// SPDX-License-Identifier: MIT
#include "cli/listcommand.h"

#include "render/json.h"
#include "search/browseorder.h"
#include "search/searchquery.h"

#include <optional>

namespace statusbook {

namespace {

// Which entries `list CLASS` lists.
struct Selection {
    StatusClass statusClass = StatusClass::None; // None: of every class
    State state = State::Unstated;               // Unstated: of every state

    [[nodiscard]] bool has(const Status &status) const
    {
        return (statusClass == StatusClass::None || status.statusClass() == statusClass)
            && (state == State::Unstated || status.state() == state);
    }
};

std::optional<Selection> parseSelection(const QStringList &arguments)
{
    Selection selection;
    for (const QString &argument : arguments) {
        const SearchQuery query = SearchQuery::parse(argument);
        const State state = parseState(argument.toLower().toUtf8());
        if (query.kind() == SearchQuery::Kind::CodeClass)
            selection.statusClass = query.statusClass();
        else if (state != State::Unstated)
            selection.state = state;
        else
            return {};
    }
    return selection;
}

QString line(const Status &status, Format format)
{
    if (format == Format::Tsv)
        return tsvLine({status.id(), QString::fromUtf8(status.code()),
                        QString::fromUtf8(status.phrase()), status.definedBy(),
                        nameOf(status.state())});
    QString text = status.title();
    if (!isRegistered(status.state()) && !status.definedBy().isEmpty())
        text += u" (" + status.definedBy() + u')';
    return withoutControls(text) + u'\n';
}

} // namespace

Command::Description ListCommand::description() const
{
    return {
        .name = QStringLiteral("list"),
        .arguments = QStringLiteral("[CLASS]"),
        .value = Value::Class,
        .summary = QStringLiteral("every entry (4xx, unofficial, ...)"),
        .details = QStringLiteral(
            "Write every entry, or those of a class (`4xx`) or state (`unofficial`), or of both "
            "together."),
        .formats = {Format::Text, Format::Json, Format::Tsv},
        .options = {OptionId::Format, OptionId::Limit, OptionId::Catalog, OptionId::NoBundled,
                    OptionId::NoOwn, OptionId::Help},
    };
}

ExitStatus ListCommand::run(const Request &request, const Output &output) const
{
    const auto selection = parseSelection(request.arguments);
    if (!selection) {
        output.message(quoted(request.arguments.join(u' '))
                       + u" is neither a class (4xx) nor a state (unofficial)");
        return ExitStatus::Error;
    }
    // Written entry by entry: a catalog may hold a million.
    qsizetype listed = 0;
    const bool json = request.format == Format::Json;
    if (json) {
        output.result("{\"registryDate\":\"" + request.catalog->registryDate().toUtf8()
                      + "\",\"dataVersion\":\"" + request.catalog->dataVersion().toUtf8()
                      + "\",\"entries\":[");
    }
    for (const quint32 entry : browseOrder(*request.catalog)) {
        const Status status = request.catalog->at(entry);
        if (!selection->has(status))
            continue;
        if (request.limit >= 0 && listed >= request.limit)
            break;
        if (json)
            output.result((listed > 0 ? ",\n" : "\n") + toJsonLine(toJson(status)));
        else
            output.result(line(status, request.format));
        ++listed;
    }
    if (json)
        output.result(QByteArray("\n]}\n"));
    return listed > 0 ? ExitStatus::Found : ExitStatus::NothingFound;
}

} // namespace statusbook
