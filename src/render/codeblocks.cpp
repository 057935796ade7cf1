// SPDX-License-Identifier: MIT
#include "render/codeblocks.h"

#include <QRegularExpression>

namespace statusbook {

namespace {

// The characters that md4c escapes.
QString unescaped(QStringView html)
{
    QString text = html.toString();
    if (!text.contains(u'&'))
        return text;
    text.replace(QLatin1StringView("&lt;"), QLatin1StringView("<"));
    text.replace(QLatin1StringView("&gt;"), QLatin1StringView(">"));
    text.replace(QLatin1StringView("&quot;"), QLatin1StringView("\""));
    return text.replace(QLatin1StringView("&amp;"), QLatin1StringView("&"));
}

QString withCrLf(QString text)
{
    return text.replace(u'\n', QLatin1StringView("\r\n"));
}

bool isStartLine(QStringView line)
{
    static const QRegularExpression form(
        QStringLiteral("^(HTTP/\\d(\\.\\d)? \\d{3}( .*)?|\\S+ \\S+ HTTP/\\d(\\.\\d)?)$"));
    return form.match(line.toString()).hasMatch();
}

bool isChunked(const QString &head)
{
    static const QRegularExpression field(QStringLiteral("^Transfer-Encoding:.*chunked"),
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::MultilineOption);
    return field.match(head).hasMatch();
}

} // namespace

QList<CodeBlock> codeBlocksIn(const QString &html)
{
    // md4c escapes what a catalog wrote, so that these are always tags.
    static const QRegularExpression form(
        QStringLiteral("<pre><code(?: class=\"language-([^\"]*)\")?>([^<]*)</code></pre>"));
    QList<CodeBlock> blocks;
    for (auto match = form.globalMatch(html); match.hasNext();) {
        const auto block = match.next();
        blocks.append({unescaped(block.capturedView(1)), unescaped(block.capturedView(2))});
    }
    return blocks;
}

QString copiedCode(const CodeBlock &block)
{
    if (block.language.compare(u"http", Qt::CaseInsensitive) != 0)
        return block.text;
    const qsizetype lineEnd = block.text.indexOf(u'\n');
    if (lineEnd < 0 || !isStartLine(QStringView(block.text).first(lineEnd)))
        return withCrLf(block.text);
    const qsizetype headEnd = block.text.indexOf(u"\n\n");
    if (headEnd < 0)
        return withCrLf(block.text + u'\n');
    const QString head = block.text.first(headEnd + 2);
    QString content = block.text.sliced(headEnd + 2);
    if (isChunked(head))
        return withCrLf(block.text);
    if (content.endsWith(u'\n'))
        content.chop(1);
    return withCrLf(head) + content;
}

} // namespace statusbook
