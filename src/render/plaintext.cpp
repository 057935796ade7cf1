// SPDX-License-Identifier: MIT
#include "render/plaintext.h"

#include "catalog/catalogfile.h"

#include <algorithm>

namespace statusbook {

namespace {

// A name and its value, the values one below the other.
void appendRow(QString &text, const QString &name, qsizetype nameWidth, const QString &value)
{
    text += name.leftJustified(nameWidth) + u"  " + value + u'\n';
}

QString valueToText(const QByteArrayView value, qsizetype indent, const TextStyle &style)
{
    TextStyle narrow = style;
    if (style.width > 0)
        narrow.width = std::max(style.width - int(indent), 20);
    return markdownToText(value, narrow).replace(u'\n', u'\n' + QString(indent, u' '));
}

QString factsToText(const QList<Fact> &facts, const TextStyle &style)
{
    qsizetype width = 0;
    for (const Fact &fact : facts)
        width = std::max(width, fact.name.size());
    QString text;
    for (const Fact &fact : facts)
        appendRow(text, withoutControls(QString::fromUtf8(fact.name)), width,
                  valueToText(fact.value, width + 2, style));
    return text;
}

QString constantsToText(QList<Constant> constants, const QStringList &libraries)
{
    constants.removeIf([&](const Constant &constant) {
        return !libraries.isEmpty() && !libraries.contains(constant.library);
    });
    qsizetype width = 0;
    for (const Constant &constant : constants)
        width = std::max(width, constant.library.size());
    QString text;
    for (const Constant &constant : constants)
        appendRow(text, constant.library, width,
                  constant.name + (constant.deprecated ? u" (deprecated)" : u""));
    return text;
}

} // namespace

QByteArrayView bodyOf(const Status &status)
{
    const QByteArrayView markdown = status.markdown();
    const qsizetype heading = markdown.indexOf('\n');
    return heading < 0 ? QByteArrayView() : markdown.sliced(heading + 1);
}

QString kindOf(const Status &status)
{
    QString kind = nameOf(status.statusClass());
    if (const QString state = nameOf(status.state()); !state.isEmpty())
        kind += (kind.isEmpty() ? u"" : u", ") + state;
    if (!kind.isEmpty())
        kind[0] = kind[0].toUpper();
    return kind;
}

QString definerOf(const Status &status)
{
    return isRegistered(status.state()) ? QString() : withoutControls(status.definedBy());
}

QList<Constant> constantsOf(const Status &status)
{
    const bool isBundled = status.file().prefix().isEmpty();
    if (!isBundled || status.id() != QString::fromUtf8(status.code()))
        return {};
    return Constants::bundled().of(status.code());
}

QString toPlainText(const Status &status, const TextStyle &style, const PageOptions &options)
{
    const StatusText parts = status.text();
    QString text = bold(withoutControls(status.title()), style) + u'\n';
    if (const QString kind = kindOf(status); !kind.isEmpty())
        text += kind + u'\n';
    const auto addBlock = [&](const QString &title, const QString &block) {
        if (block.isEmpty())
            return;
        text += u'\n';
        if (!title.isEmpty())
            text += bold(withoutControls(title), style) + u"\n\n";
        text += block + (block.endsWith(u'\n') ? u"" : u"\n");
    };
    addBlock({}, markdownToText(parts.explanation, style));
    if (options.note)
        addBlock(options.noteTitle, markdownToText(bodyOf(*options.note), style));
    addBlock({}, factsToText(parts.facts, style));
    for (const Section &section : parts.sections)
        addBlock(QString::fromUtf8(section.title), markdownToText(section.text, style));
    addBlock(QStringLiteral("Constants"), constantsToText(constantsOf(status), options.libraries));
    return text;
}

QString toMarkdown(const Status &status)
{
    return QString::fromUtf8(status.markdown()) + u'\n';
}

} // namespace statusbook
