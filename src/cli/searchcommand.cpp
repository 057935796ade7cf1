// SPDX-License-Identifier: MIT
#include "cli/searchcommand.h"

#include "render/json.h"
#include "render/plaintext.h"
#include "search/matchtext.h"
#include "search/searchindex.h"

#include <QJsonObject>

namespace statusbook {

namespace {

QByteArray jsonLine(qsizetype rank, const Status &status, Tier tier)
{
    return toJsonLine({{QStringLiteral("rank"), rank},
                       {QStringLiteral("id"), status.id()},
                       {QStringLiteral("code"), QString::fromUtf8(status.code())},
                       {QStringLiteral("phrase"), QString::fromUtf8(status.phrase())},
                       {QStringLiteral("origin"), status.definedBy()},
                       {QStringLiteral("tier"), nameOf(tier)}})
        + '\n';
}

// "2. phrase-words: every word is in its reason phrase (score 0.53)"
QString why(qsizetype rank, const SearchResult &result)
{
    return QStringLiteral("%1. %2: %3 (score %4)")
        .arg(QString::number(rank), nameOf(result.tier), explanationOf(result.tier))
        .arg(double(result.score), 0, 'g', 3);
}

QString textLine(const Status &status, const MatchText &match, const TextStyle &style)
{
    const QString code = withoutControls(QString::fromUtf8(status.code()));
    QString line = bold(code, style) + u' ' + withoutControls(QString::fromUtf8(status.phrase()));
    if (const QString definer = definerOf(status); !definer.isEmpty())
        line += u" (" + definer + u')';
    if (!match.context.isEmpty())
        line += u"\n    " + withoutControls(match.context);
    return line + u'\n';
}

} // namespace

Command::Description SearchCommand::description() const
{
    return {
        .name = QStringLiteral("search"),
        .arguments = QStringLiteral("WORDS..."),
        .value = Value::Words,
        .summary = QStringLiteral("ranked matches, best first"),
        .details = QStringLiteral(
            "Write what matches WORDS, best first: a code or its beginning, a class (`4xx`), "
            "several codes (`401 403`, `500-504`), a reason phrase, words in any order, a constant "
            "of a library, a field, a symptom, a log line."),
        .formats = {Format::Text, Format::Json, Format::Tsv},
        .options = {OptionId::Format, OptionId::Limit, OptionId::Explain, OptionId::Catalog,
                    OptionId::NoBundled, OptionId::NoOwn, OptionId::Help},
        .leastArguments = 1,
    };
}

ExitStatus SearchCommand::run(const Request &request, const Output &output) const
{
    const SearchIndex index(request.catalog);
    const SearchQuery query = SearchQuery::parse(request.arguments.join(u' '));
    if (query.wasCut())
        output.message(QStringLiteral("what is looked for is too long; only its beginning was read"));
    const SearchResults results = index.search(query, request.limit);
    const TextStyle style = Output::textStyle();
    qsizetype rank = 0;
    for (const SearchResult &result : results.ranked) {
        const Status status = request.catalog->at(result.entry);
        ++rank;
        if (request.format == Format::Tsv)
            output.result(tsvLine({QString::number(rank), status.id(),
                                   QString::fromUtf8(status.code()),
                                   QString::fromUtf8(status.phrase()), status.definedBy(),
                                   nameOf(result.tier)}));
        else if (request.format == Format::Json)
            output.result(jsonLine(rank, status, result.tier));
        else
            output.result(textLine(status, matchText(query, status, result.tier), style));
        if (request.explain)
            output.problem(why(rank, result));
    }
    if (!results.suggestion.isEmpty())
        output.message(QStringLiteral("did you mean '%1'?").arg(results.suggestion));
    if (results.total > 0)
        return ExitStatus::Found;
    output.message(u"nothing found for " + quoted(request.arguments.join(u' ')));
    return ExitStatus::NothingFound;
}

} // namespace statusbook
