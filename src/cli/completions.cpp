// SPDX-License-Identifier: MIT
#include "cli/pages.h"

#include <utility>

namespace statusbook {

namespace {

// Which of a command's arguments the shells can offer, as the templates call them.
QString kindOf(Value value)
{
    switch (value) {
    case Value::Code:
        return QStringLiteral("code");
    case Value::Class:
        return QStringLiteral("class");
    case Value::File:
        return QStringLiteral("file");
    case Value::Catalog:
        return QStringLiteral("catalog");
    case Value::Format:
        return QStringLiteral("format");
    case Value::None:
    case Value::Words:
    case Value::Number:
        break;
    }
    return {};
}

// Every class and state that `list` takes.
QString classWords()
{
    QStringList words;
    for (int digit = 1; digit <= 5; ++digit)
        words.append(QString::number(digit) + u"xx");
    for (int state = int(State::Registered); state < int(State::Unassigned); ++state)
        words.append(nameOf(State(state)));
    return words.join(u' ');
}

QString formatWords(const QList<Format> &formats)
{
    return listOf(formats).remove(u',');
}

QString allFormats()
{
    return formatWords({Format::Text, Format::Markdown, Format::Html, Format::Json, Format::Tsv});
}

QStringList commandNames(const Program &program)
{
    QStringList names;
    for (const Command::Description &command : program.commands)
        names.append(command.name);
    return names;
}

// "--format", "-h"
QStringList wordsOf(const QList<OptionId> &options)
{
    QStringList words;
    for (const OptionId id : options) {
        words.append(u"--" + nameOf(id));
        if (const QString letter = optionOf(id).letter; !letter.isEmpty())
            words.append(u'-' + letter);
    }
    return words;
}

QStringList valueOptions(const Program &program)
{
    QStringList words;
    for (const OptionId id : program.options) {
        if (optionOf(id).value != Value::None)
            words.append(u"--" + nameOf(id));
    }
    return words;
}

QString bashCase(const QString &pattern, const QList<OptionId> &options, const QString &formats,
                 const QString &argument)
{
    return QStringLiteral("    %1)\n"
                          "        options='%2'\n"
                          "        formats='%3'\n"
                          "        argument=%4\n"
                          "        ;;\n")
        .arg(pattern, wordsOf(options).join(u' '), formats,
             argument.isEmpty() ? QStringLiteral("''") : argument);
}

QString bashCommands(const Program &program)
{
    if (program.commands.isEmpty())
        return bashCase(QStringLiteral("*"), program.options, {}, {});
    QString cases = bashCase(QStringLiteral("''"), program.options, allFormats(),
                             QStringLiteral("command"));
    for (const Command::Description &command : program.commands)
        cases += bashCase(command.name, command.options, formatWords(command.formats),
                          kindOf(command.value));
    return cases;
}

// Within a specification of _arguments, which is quoted once more.
QString zshText(QString text)
{
    for (const QChar mark : {u'\\', u':', u'[', u']'})
        text.replace(mark, QString(u'\\') + mark);
    return text.replace(u'\'', QStringLiteral("'\\''"));
}

QString zshAction(Value value, const QString &formats, const Program &program)
{
    switch (value) {
    case Value::Code:
        return u'_' + QString(program.name).replace(u'-', u'_') + u"_codes";
    case Value::Class:
        return u'(' + classWords() + u')';
    case Value::Format:
        return u'(' + formats + u')';
    case Value::File:
        return QStringLiteral("_files");
    case Value::Catalog:
        return QStringLiteral("_files -g \"*.md\"");
    case Value::None:
    case Value::Words:
    case Value::Number:
        break;
    }
    return QStringLiteral(" ");
}

QString zshOptions(const QList<OptionId> &options, const QString &formats, const Program &program,
                   const QString &indent)
{
    QString lines;
    for (const OptionId id : options) {
        const Option &option = optionOf(id);
        const bool endsAll = id == OptionId::Help || id == OptionId::Version;
        QString spec = u'[' + zshText(option.summary) + u']';
        if (option.value != Value::None)
            spec = u'=' + spec + u':' + zshText(option.placeholder) + u':'
                + zshAction(option.value, formats, program);
        for (const QString &word : wordsOf({id})) {
            const QString before = endsAll ? QStringLiteral("(- *)")
                : option.isRepeatable      ? QStringLiteral("*")
                                           : QString();
            lines += indent + u'\'' + before + word + spec + u"' \\\n";
        }
    }
    return lines;
}

QString zshArguments(const Program &program)
{
    const QString indent(8, u' ');
    if (program.commands.isEmpty())
        return indent + u"'*:query: ' \\\n";
    return indent + u"'1:command:->command' \\\n" + indent + u"'*::argument:->argument' \\\n";
}

QString zshCommands(const Program &program)
{
    if (program.commands.isEmpty())
        return {};
    QString names;
    QString cases;
    for (const Command::Description &command : program.commands) {
        names += QStringLiteral("            '%1:%2'\n")
                     .arg(command.name, zshText(command.summary));
        const QString formats = formatWords(command.formats);
        cases += QStringLiteral("        %1)\n            _arguments -S \\\n").arg(command.name)
            + zshOptions(command.options, formats, program, QString(16, u' '))
            + QStringLiteral("                '*:%1:%2' && ret=0\n            ;;\n")
                  .arg(zshText(command.arguments), zshAction(command.value, formats, program));
    }
    return QStringLiteral("    case $state in\n"
                          "    command)\n"
                          "        local -a commands=(\n%1        )\n"
                          "        _describe -t commands command commands && ret=0\n"
                          "        ;;\n"
                          "    argument)\n"
                          "        case $line[1] in\n%2        esac\n"
                          "        ;;\n"
                          "    esac\n")
        .arg(names, cases);
}

QString fishText(QString text)
{
    return u'\'' + text.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"))
        + u'\'';
}

// What `complete` offers for a value.
QString fishValue(Value value, const QString &formats, const QString &identifier)
{
    switch (value) {
    case Value::Code:
        return u"-a '(__" + identifier + u"_codes)'";
    case Value::Class:
        return u"-a '" + classWords() + u'\'';
    case Value::Format:
        return u"-a '" + formats + u'\'';
    case Value::File:
        return QStringLiteral("-F");
    case Value::Catalog:
        return QStringLiteral("-k -a '(__fish_complete_suffix .md)'");
    case Value::None:
    case Value::Words:
    case Value::Number:
        break;
    }
    return {};
}

QString fishCommands(const Program &program, const QString &identifier)
{
    const QString begin = u"complete -c " + program.name;
    QString lines;
    for (const Command::Description &command : program.commands) {
        lines += begin + u" -n 'not __" + identifier + u"_command >/dev/null' -a " + command.name
            + u" -d " + fishText(command.summary) + u'\n';
        const QString is = begin + u" -n '__" + identifier + u"_is " + command.name + u"' ";
        const QString formats = formatWords(command.formats);
        if (const QString value = fishValue(command.value, formats, identifier); !value.isEmpty())
            lines += is + value + u'\n';
    }
    return lines;
}

QString fishOption(const Program &program, const Option &option, const QStringList &commands,
                   const QString &formats, const QString &identifier)
{
    QString line = u"complete -c " + program.name;
    if (!commands.isEmpty())
        line += u" -n '__" + identifier + u"_has " + commands.join(u' ') + u'\'';
    line += u" -l " + option.name;
    if (!option.letter.isEmpty())
        line += u" -s " + option.letter;
    if (option.value != Value::None)
        line += u" -x " + fishValue(option.value, formats, identifier);
    return line.trimmed() + u" -d " + fishText(option.summary) + u'\n';
}

QString fishOptions(const Program &program, const QString &identifier)
{
    QString lines;
    for (const OptionId id : program.options) {
        const Option &option = optionOf(id);
        QStringList having;
        for (const Command::Description &command : program.commands) {
            if (option.value == Value::Format) // each has its own
                lines += fishOption(program, option, {command.name}, formatWords(command.formats),
                                    identifier);
            else if (command.options.contains(id))
                having.append(command.name);
        }
        // --version is no command's, so that it stands without one.
        if (option.value != Value::Format)
            lines += fishOption(program, option, having, {}, identifier);
    }
    return lines;
}

} // namespace

PageParts completionParts(const Program &program)
{
    const QString identifier = QString(program.name).replace(u'-', u'_');
    return {{"identifier", identifier},
            {"commands", commandNames(program).join(u' ')},
            {"classes", classWords()},
            {"value-options", valueOptions(program).join(u" | ")},
            {"fish-value-options", valueOptions(program).join(u' ')},
            {"bash-commands", bashCommands(program)},
            // Behind a command its own options alone.
            {"zsh-flags", QString::fromLatin1(program.commands.isEmpty() ? "" : " -A '-*'")},
            {"zsh-options", zshOptions(program.options, allFormats(), program, QString(8, u' '))},
            {"zsh-arguments", zshArguments(program)},
            {"zsh-commands", zshCommands(program)},
            {"fish-commands", fishCommands(program, identifier)},
            {"fish-options", fishOptions(program, identifier)}};
}

} // namespace statusbook
