// SPDX-License-Identifier: MIT
#include "cli/pages.h"

#include <QRegularExpression>

namespace statusbook {

namespace {

constexpr qsizetype lineWidth = 78; // of the source: mandoc complains of more than 80

QString escaped(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
}

QString boldRoff(const QString &text)
{
    return u"\\fB" + escaped(text) + u"\\fR";
}

// "[FILE|-]": what stands for something else is in italics.
QString argumentRoff(const QString &arguments)
{
    static const QRegularExpression name(QStringLiteral("([A-Z]+)"));
    return escaped(arguments).replace(name, QStringLiteral("\\fI\\1\\fR"));
}

QString formRoff(const Option &option)
{
    QString form = boldRoff(u"--" + option.name);
    if (!option.letter.isEmpty())
        form.prepend(boldRoff(u'-' + option.letter) + u", ");
    return option.placeholder.isEmpty() ? form : form + u' ' + argumentRoff(option.placeholder);
}

// Sentences, each on lines of its own; `...` is bold.
QString textRoff(const QString &text)
{
    static const QRegularExpression marked(QStringLiteral("`([^`]*)`"));
    const QString roff = escaped(text)
                             .replace(marked, QStringLiteral("\\fB\\1\\fR"))
                             .replace(QStringLiteral(". "), QStringLiteral(".\n"));
    QString lines;
    for (const QString &sentence : roff.split(u'\n')) {
        qsizetype column = 0;
        for (const QString &word : sentence.split(u' ')) {
            if (column > 0 && column + 1 + word.size() > lineWidth) {
                lines += u'\n';
                column = 0;
            }
            if (column > 0)
                lines += u' ';
            else if (word.startsWith(u'.') || word.startsWith(u'\''))
                lines += u"\\&"; // no request
            lines += word;
            column += word.size() + 1;
        }
        lines += u'\n';
    }
    return lines;
}

QString listRoff(const QString &title, const QStringList &names)
{
    QStringList marked;
    for (const QString &name : names)
        marked.append(u'`' + name + u'`');
    return u".br\n" + textRoff(title + u": " + marked.join(u", ") + u'.');
}

QString commandRoff(const Command::Description &command)
{
    QStringList formats;
    for (const Format format : command.formats)
        formats.append(nameOf(format));
    QStringList options;
    for (const OptionId id : command.options)
        options.append(u"--" + nameOf(id));
    return u".TP\n" + boldRoff(command.name) + u' ' + argumentRoff(command.arguments) + u'\n'
        + textRoff(command.details) + listRoff(QStringLiteral("Formats"), formats)
        + listRoff(QStringLiteral("Options"), options);
}

QString synopsisRoff(const QString &name, const QString &arguments)
{
    return boldRoff(name) + u' ' + argumentRoff(arguments) + u'\n';
}

} // namespace

PageParts manParts(const Program &program)
{
    QStringList synopsis;
    QString commands;
    for (const Command::Description &command : program.commands) {
        synopsis.append(synopsisRoff(program.name + u' ' + command.name,
                                     u"[OPTION...] " + command.arguments));
        commands += commandRoff(command);
    }
    if (synopsis.isEmpty())
        synopsis.append(synopsisRoff(program.name, program.arguments));
    QString options;
    for (const OptionId id : program.options)
        options += u".TP\n" + formRoff(optionOf(id)) + u'\n' + textRoff(optionOf(id).details);
    return {{"man-synopsis", synopsis.join(QStringLiteral(".br\n"))},
            {"man-commands", commands},
            {"man-options", options}};
}

} // namespace statusbook
