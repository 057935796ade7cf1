// SPDX-License-Identifier: MIT
#include "cli/commandline.h"

#include "cli/searchcommand.h"
#include "cli/showcommand.h"

#include <QCommandLineParser>

#include <algorithm>
#include <optional>

namespace statusbook {

namespace {

const QString formatOption = QStringLiteral("format");
const QString limitOption = QStringLiteral("limit");
const QString catalogOption = QStringLiteral("catalog");
const QString explainOption = QStringLiteral("explain");
const QString noBundledOption = QStringLiteral("no-bundled");
const QString versionOption = QStringLiteral("version");
const QString helpOption = QStringLiteral("help");

QStringList formatNames(const QList<Format> &formats)
{
    QStringList names;
    for (const Format format : formats)
        names.append(nameOf(format));
    return names;
}

int exitWith(ExitStatus status)
{
    return int(status);
}

int exitWith(ExitStatus status, const Output &output)
{
    return exitWith(output.finish() ? status : ExitStatus::Error);
}

// Wrong use: what is wrong, and where help is.
int refuse(const Output &output, const QString &message)
{
    output.message(message);
    output.message(QStringLiteral("see 'statusbook-cli --help'"));
    return exitWith(ExitStatus::Error);
}

const Command *commandNamed(const QString &name)
{
    const auto &all = commands();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &command) {
        return command->description().name == name;
    });
    return found == all.end() ? nullptr : found->get();
}

} // namespace

const QList<CommandLineOption> &commandLineOptions()
{
    static const QList<CommandLineOption> options {
        {formatOption, QStringLiteral("FORMAT"),
         QStringLiteral("text, markdown, html, json or tsv, as far as a command has them")},
        {limitOption, QStringLiteral("N"), QStringLiteral("no more than N results")},
        {explainOption, {}, QStringLiteral("with search: say of each result why it was found")},
        {catalogOption, QStringLiteral("FILE"),
         QStringLiteral("read entries from FILE too; may be given several times")},
        {noBundledOption, {}, QStringLiteral("leave out the bundled reference")},
        {versionOption, {}, QStringLiteral("print the version")},
        {helpOption, {}, QStringLiteral("print this text")},
    };
    return options;
}

QString helpText()
{
    QString text = QStringLiteral("Usage: statusbook-cli COMMAND [OPTION...] [ARGUMENT...]\n"
                                  "HTTP status codes, explained.\n\nCommands:\n");
    for (const auto &command : commands()) {
        const Command::Description about = command->description();
        text += u"  " + QString(about.name + u' ' + about.arguments).leftJustified(22)
            + about.summary + u"\n  " + QString(22, u' ') + u"formats: "
            + formatNames(about.formats).join(u", ") + u'\n';
    }
    text += u"\nOptions:\n";
    for (const CommandLineOption &option : commandLineOptions()) {
        const QString form = u"--" + option.name + (option.value.isEmpty() ? u"" : u" ")
            + option.value;
        text += u"  " + form.leftJustified(22) + option.summary + u'\n';
    }
    text += u"\nExit status: 0 found, 1 nothing found, 2 wrong use or an error.\n";
    return text;
}

int runCommandLine(const QStringList &arguments, const QString &version)
{
    const Output output;
    QCommandLineParser parser;
    for (const CommandLineOption &option : commandLineOptions())
        parser.addOption({option.name, option.summary, option.value});
    if (!parser.parse(QStringList {QStringLiteral("statusbook-cli")} + arguments))
        return refuse(output, parser.errorText());
    if (parser.isSet(helpOption)) {
        output.result(helpText());
        return exitWith(ExitStatus::Found, output);
    }
    if (parser.isSet(versionOption)) {
        output.result(u"statusbook-cli " + version + u'\n');
        return exitWith(ExitStatus::Found, output);
    }

    Request request;
    request.arguments = parser.positionalArguments();
    if (request.arguments.isEmpty())
        return refuse(output, QStringLiteral("a command is missing"));
    const QString name = request.arguments.takeFirst();
    const Command *command = commandNamed(name);
    if (!command)
        return refuse(output, u"there is no command " + quoted(name));
    const Command::Description about = command->description();
    if (request.arguments.size() < about.leastArguments)
        return refuse(output, QStringLiteral("'%1' needs %2").arg(name, about.arguments));

    if (parser.isSet(formatOption)) {
        const QString wanted = parser.value(formatOption);
        const qsizetype found = formatNames(about.formats).indexOf(wanted);
        if (found < 0)
            return refuse(output, QStringLiteral("'%1' has no format '%2', only %3")
                                      .arg(name, wanted, formatNames(about.formats).join(u", ")));
        request.format = about.formats[found];
    }
    if (parser.isSet(limitOption)) {
        bool isNumber = false;
        request.limit = parser.value(limitOption).toLongLong(&isNumber);
        if (!isNumber || request.limit < 0)
            return refuse(output, QStringLiteral("--limit takes a number from 0, not '%1'")
                                      .arg(parser.value(limitOption)));
    }
    request.explain = parser.isSet(explainOption);
    const auto bundled = parser.isSet(noBundledOption) ? Catalog::Bundled::LeaveOut
                                                       : Catalog::Bundled::Include;
    request.catalog = Catalog::load(parser.values(catalogOption), bundled);
    tellProblems(*request.catalog);
    const ExitStatus status = command->run(request, output);
    return exitWith(hasErrors(request.catalog->problems()) ? ExitStatus::Error : status, output);
}

int answerOnTerminal(const QString &query, std::shared_ptr<const Catalog> catalog)
{
    tellProblems(*catalog);
    const Output output;
    Request request;
    request.arguments = {query.trimmed()};
    request.catalog = std::move(catalog);
    const bool isCode = !request.catalog->lookUp(query.trimmed()).isEmpty();
    return exitWith(isCode ? ShowCommand().run(request, output)
                           : SearchCommand().run(request, output));
}

void tellProblems(const Catalog &catalog)
{
    for (const Problem &problem : catalog.problems())
        Output().problem(problem.toString());
}

} // namespace statusbook
