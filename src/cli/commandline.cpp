// SPDX-License-Identifier: MIT
#include "cli/commandline.h"

#include "catalog/owncatalogs.h"
#include "cli/program.h"
#include "cli/searchcommand.h"
#include "cli/showcommand.h"
#include "render/address.h"

#include <QCommandLineParser>

#include <algorithm>

namespace statusbook {

namespace {

int exitWith(ExitStatus status, const Output &output)
{
    return int(output.finish() ? status : ExitStatus::Error);
}

int answer(const QString &text, const Output &output)
{
    output.result(text);
    return exitWith(ExitStatus::Found, output);
}

// Wrong use: what is wrong, and where help is.
int refuse(const QString &message, const Program &program, const Output &output)
{
    output.message(message);
    output.message(QStringLiteral("see '%1 --help'").arg(program.name));
    return int(ExitStatus::Error);
}

QString versionText(const Program &program, const QString &version)
{
    return program.name + u' ' + version + u'\n';
}

bool isSet(const QCommandLineParser &parser, OptionId id)
{
    return parser.isSet(nameOf(id));
}

bool parse(QCommandLineParser &parser, const Program &program, const QStringList &arguments)
{
    addOptions(parser, program.options);
    addOptions(parser, program.hiddenOptions);
    return parser.parse(QStringList {program.name} + arguments);
}

const Command *commandNamed(const QString &name)
{
    const auto &all = commands();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &command) {
        return command->description().name == name;
    });
    return found == all.end() ? nullptr : found->get();
}

// Takes what was given for one command into the request; the result is what is wrong with it.
QString takeOptions(const QCommandLineParser &parser, const Command::Description &about,
                    Request &request)
{
    for (const OptionId id : terminalProgram().options) {
        if (isSet(parser, id) && !about.options.contains(id))
            return QStringLiteral("'%1' has no option '--%2'").arg(about.name, nameOf(id));
    }
    if (request.arguments.size() < about.leastArguments)
        return QStringLiteral("'%1' needs %2").arg(about.name, about.arguments);
    if (isSet(parser, OptionId::Format)) {
        const QString wanted = parser.value(nameOf(OptionId::Format));
        const auto found
            = std::find_if(about.formats.begin(), about.formats.end(),
                           [&](Format format) { return nameOf(format) == wanted; });
        if (found == about.formats.end())
            return QStringLiteral("'%1' has no format '%2', only %3")
                .arg(about.name, wanted, listOf(about.formats));
        request.format = *found;
    }
    if (isSet(parser, OptionId::Limit)) {
        bool isNumber = false;
        const QString wanted = parser.value(nameOf(OptionId::Limit));
        request.limit = wanted.toLongLong(&isNumber);
        if (!isNumber || request.limit < 0)
            return QStringLiteral("--limit takes a number from 0, not '%1'").arg(wanted);
    }
    request.explain = isSet(parser, OptionId::Explain);
    return {};
}

// A warning about a file that nobody named would come again with every command.
void tellProblems(const Catalog &catalog, const QStringList &named, const Output &output)
{
    for (const Problem &problem : catalog.problems()) {
        if (problem.severity == Problem::Severity::Error || named.contains(problem.file))
            output.problem(problem.toString());
    }
}

std::shared_ptr<const Catalog> loadCatalogs(const QCommandLineParser &parser, const Output &output)
{
    const QStringList named = parser.values(nameOf(OptionId::Catalog));
    auto catalog = Catalog::load(named,
                                 isSet(parser, OptionId::NoBundled) ? Catalog::Bundled::LeaveOut
                                                                    : Catalog::Bundled::Include,
                                 isSet(parser, OptionId::NoOwn) ? QString() : ownCatalogs());
    tellProblems(*catalog, named, output);
    return catalog;
}

} // namespace

int runCommandLine(const QStringList &arguments, const QString &version)
{
    const Program &program = terminalProgram();
    const Output output(program.name);
    QCommandLineParser parser;
    if (!parse(parser, program, arguments))
        return refuse(parser.errorText(), program, output);
    if (isSet(parser, OptionId::Version))
        return answer(versionText(program, version), output);

    Request request;
    request.arguments = parser.positionalArguments();
    const bool isHelp = isSet(parser, OptionId::Help);
    if (request.arguments.isEmpty())
        return isHelp ? answer(helpText(program), output)
                      : refuse(QStringLiteral("a command is missing"), program, output);
    const QString name = request.arguments.takeFirst();
    const Command *command = commandNamed(name);
    if (!command)
        return refuse(u"there is no command " + quoted(name), program, output);
    const Command::Description about = command->description();
    if (isHelp)
        return answer(helpText(program, about), output);
    if (const QString wrong = takeOptions(parser, about, request); !wrong.isEmpty())
        return refuse(wrong, program, output);

    if (about.options.contains(OptionId::Catalog))
        request.catalog = loadCatalogs(parser, output);
    const ExitStatus status = command->run(request, output);
    const bool isIncomplete = request.catalog && hasErrors(request.catalog->problems());
    return exitWith(isIncomplete ? ExitStatus::Error : status, output);
}

std::optional<WindowStart> windowStart(const QStringList &arguments)
{
    QCommandLineParser parser;
    if (!parse(parser, windowProgram(), arguments) || isSet(parser, OptionId::Version)
        || isSet(parser, OptionId::Help))
        return {};
    const QString query = parser.positionalArguments().join(u' ');
    if (Address::parse(query).kind == Address::Kind::Invalid)
        return {};
    return WindowStart {query, parser.values(nameOf(OptionId::Catalog)),
                        isSet(parser, OptionId::NewWindow), isSet(parser, OptionId::Service)};
}

std::optional<WindowStart> parseWindowArguments(const QStringList &arguments,
                                                const QString &version, int &exitStatus)
{
    if (auto start = windowStart(arguments))
        return start;
    const Program &program = windowProgram();
    const Output output(program.name);
    QCommandLineParser parser;
    if (!parse(parser, program, arguments))
        exitStatus = refuse(parser.errorText(), program, output);
    else if (isSet(parser, OptionId::Version))
        exitStatus = answer(versionText(program, version), output);
    else if (isSet(parser, OptionId::Help))
        exitStatus = answer(helpText(program), output);
    else
        exitStatus = refuse(Address::parse(parser.positionalArguments().join(u' ')).text, program,
                            output);
    return {};
}

int answerOnTerminal(const WindowStart &start)
{
    const Output output(windowProgram().name);
    Request request;
    request.arguments = {searchedBy(start.query).trimmed()};
    request.catalog = Catalog::load(start.catalogs, Catalog::Bundled::Include, ownCatalogs());
    tellProblems(*request.catalog, start.catalogs, output);
    const bool isCode = !request.catalog->lookUp(request.arguments.first()).isEmpty();
    return exitWith(isCode ? ShowCommand().run(request, output)
                           : SearchCommand().run(request, output),
                    output);
}

} // namespace statusbook
