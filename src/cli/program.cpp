// SPDX-License-Identifier: MIT
#include "cli/program.h"

namespace statusbook {

namespace {

constexpr qsizetype nameColumn = 20;
constexpr int helpWidth = 80;

QString row(const QString &name, const QString &summary)
{
    return u"  " + name.leftJustified(nameColumn) + u' ' + summary + u'\n';
}

QString optionRows(const QList<OptionId> &options, const QList<Format> &formats = {})
{
    QString text;
    for (const OptionId id : options) {
        const Option &option = optionOf(id);
        QString summary = option.summary;
        if (id == OptionId::Format && !formats.isEmpty()) {
            const QString names = listOf(formats);
            const qsizetype comma = names.lastIndexOf(u", ");
            summary = u"write " + names.first(comma) + u" or " + names.sliced(comma + 2);
        }
        text += row(formOf(option), summary + (option.isRepeatable ? u" (repeatable)" : u""));
    }
    return text;
}

QString usage(const QString &line)
{
    return u"Usage: " + line + u'\n';
}

} // namespace

const Program &terminalProgram()
{
    static const Program program {
        QStringLiteral("statusbook-cli"),
        QStringLiteral("HTTP status codes, explained."),
        QStringLiteral("COMMAND [OPTION...] [ARGUMENT...]"),
        {},
        QStringLiteral("Exit status: 0 found, 1 nothing found, 2 wrong use or an error.\n"
                       "Of check: 0 no problems, 1 problems, 2 wrong use."),
        {OptionId::Format, OptionId::Limit, OptionId::Explain, OptionId::Catalog,
         OptionId::NoBundled, OptionId::NoOwn, OptionId::Version, OptionId::Help},
        {},
        [] {
            QList<Command::Description> descriptions;
            for (const auto &command : commands())
                descriptions.append(command->description());
            return descriptions;
        }()};
    return program;
}

const Program &windowProgram()
{
    static const Program program {
        QStringLiteral("statusbook"),
        QStringLiteral("A reference of HTTP status codes."),
        QStringLiteral("[OPTION...] [QUERY...]"),
        QStringLiteral("QUERY is what to search: a code, a phrase, words."),
        QStringLiteral("Without a display QUERY is answered on the terminal."),
        {OptionId::Catalog, OptionId::NewWindow, OptionId::Version, OptionId::Help},
        {OptionId::Service},
        {}};
    return program;
}

QString helpText(const Program &program)
{
    QString text = usage(program.name + u' ' + program.arguments) + program.summary + u'\n'
        + program.argumentsDetails + (program.argumentsDetails.isEmpty() ? u"" : u"\n");
    if (!program.commands.isEmpty())
        text += u"\nCommands:\n";
    for (const Command::Description &command : program.commands)
        text += row(command.name + u' ' + command.arguments, command.summary);
    text += u"\nOptions:\n" + optionRows(program.options) + u'\n';
    if (!program.commands.isEmpty())
        text += u'\'' + program.name + u" COMMAND --help' tells which options a command has.\n";
    return text + program.exitStatus + u'\n';
}

QString helpText(const Program &program, const Command::Description &command)
{
    return usage(program.name + u' ' + command.name + u" [OPTION...] " + command.arguments)
        + markdownToText(command.details.toUtf8(), {helpWidth, false}) + u"\n\nOptions:\n"
        + optionRows(command.options, command.formats) + u'\n'
        + command.exitStatus + u'\n';
}

QString listOf(const QList<Format> &formats)
{
    QStringList names;
    for (const Format format : formats)
        names.append(nameOf(format));
    return names.join(u", ");
}

} // namespace statusbook
