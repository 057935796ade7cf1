// SPDX-License-Identifier: MIT
#include "render/markdown.h"

#include <md4c-html.h>

#include <algorithm>
#include <array>

namespace statusbook {

namespace {

constexpr unsigned parserFlags = MD_DIALECT_COMMONMARK | MD_FLAG_NOHTML;
constexpr int deepestLevel = 40; // of quotes and lists in each other; to lay out more takes minutes

// The value of an attribute in a tag that md4c wrote, escaped as it stands there.
QByteArrayView attribute(QByteArrayView tag, QByteArrayView name)
{
    const QByteArray opening = ' ' + name.toByteArray() + "=\"";
    const qsizetype at = tag.indexOf(opening);
    if (at < 0)
        return {};
    const QByteArrayView rest = tag.sliced(at + opening.size());
    const qsizetype end = rest.indexOf('"');
    return rest.first(end < 0 ? rest.size() : end);
}

// "<blockquote>", "</ul>", "<ol start=\"2\">", "<li>": what may hold itself.
bool isContainer(QByteArrayView tag)
{
    static constexpr std::array<QByteArrayView, 4> names {"blockquote", "ul", "ol", "li"};
    const QByteArrayView name = tag.sliced(tag.startsWith("</") ? 2 : 1);
    return std::any_of(names.begin(), names.end(), [&](QByteArrayView each) {
        return name.startsWith(each) && (name[each.size()] == '>' || name[each.size()] == ' ');
    });
}

// md4c writes every tag itself, so that "<img " and "<a " in its output are always tags.
QByteArray withoutForeignContent(QByteArrayView html)
{
    QByteArray safe;
    safe.reserve(html.size());
    bool refused = false;
    int depth = 0;
    while (!html.isEmpty()) {
        const qsizetype open = html.indexOf('<');
        const qsizetype close = open < 0 ? -1 : html.indexOf('>', open);
        if (close < 0)
            break;
        safe += html.first(open);
        const QByteArrayView tag = html.sliced(open, close + 1 - open);
        if (tag.startsWith("<img ")) {
            safe += attribute(tag, "alt");
        } else if (tag.startsWith("<a ")) {
            refused = !isAllowedAddress(attribute(tag, "href"));
            if (!refused)
                safe += tag;
        } else if (tag == "</a>" && refused) {
            refused = false; // links do not nest (CommonMark 0.30, section 6.3)
        } else if (isContainer(tag)) {
            const bool closes = tag.startsWith("</");
            depth += closes ? 0 : 1;
            if (depth <= deepestLevel)
                safe += tag;
            depth -= closes ? 1 : 0;
        } else {
            safe += tag;
        }
        html = html.sliced(close + 1);
    }
    safe += html;
    return safe;
}

} // namespace

bool isAllowedAddress(QByteArrayView address)
{
    static constexpr std::array<QByteArrayView, 4> allowed {"https:", "http:", "mailto:",
                                                            "statusbook:"};
    return std::any_of(allowed.begin(), allowed.end(), [&](QByteArrayView each) {
        return address.size() > each.size()
            && address.first(each.size()).compare(each, Qt::CaseInsensitive) == 0;
    });
}

QString markdownToHtml(QByteArrayView markdown)
{
    QByteArray html;
    const auto append = [](const MD_CHAR *text, MD_SIZE size, void *out) {
        static_cast<QByteArray *>(out)->append(text, size);
    };
    // With a NUL behind it: md4c 0.4.8 looks for the ")" of an open link behind the end as well,
    // and crashes where it finds one.
    const QByteArray text = markdown.toByteArray();
    if (md_html(text.data(), MD_SIZE(text.size()), append, &html, parserFlags,
                MD_HTML_FLAG_SKIP_UTF8_BOM)
        != 0)
        return QString::fromUtf8(markdown).toHtmlEscaped();
    return QString::fromUtf8(withoutForeignContent(html));
}

QString inlineToHtml(QByteArrayView markdown)
{
    QString html = markdownToHtml(markdown).trimmed();
    if (html.startsWith(u"<p>") && html.endsWith(u"</p>") && html.count(u"<p>") == 1)
        html = html.sliced(3).chopped(4);
    return html;
}

QByteArray firstParagraph(QByteArrayView markdown)
{
    const QByteArray text = markdown.toByteArray().replace("\r\n", "\n");
    const qsizetype end = text.indexOf("\n\n");
    return end < 0 ? text : text.first(end);
}

} // namespace statusbook
