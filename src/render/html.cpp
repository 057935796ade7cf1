// SPDX-License-Identifier: MIT
#include "render/html.h"

#include "catalog/catalogfile.h"
#include "catalog/constants.h"
#include "render/address.h"
#include "render/markdown.h"
#include "render/plaintext.h"

namespace statusbook {

namespace {

// "410 (gone for good); 403" with each code a link to its entry.
QString seeAlsoToHtml(QByteArrayView value)
{
    QStringList items;
    for (const FactItem &item : factItems(value)) {
        const QString id = QString::fromUtf8(item.text);
        QString html = u"<a href=\"" + addressOf(id) + u"\">" + id.toHtmlEscaped() + u"</a>";
        if (!item.remark.isEmpty())
            html += u" (" + inlineToHtml(item.remark) + u')';
        items.append(html);
    }
    return items.join(u"<br>");
}

// What says where the entry is from and how it is found, not what it is: it stands last.
bool isAboutTheEntry(const Fact &fact)
{
    return fact.name == "Found by" || fact.name == "Source";
}

QString factsToHtml(const QList<Fact> &facts, bool aboutTheEntry)
{
    QString html;
    for (const Fact &fact : facts) {
        if (isAboutTheEntry(fact) != aboutTheEntry)
            continue;
        html += u"<tr><th align=\"left\">" + QString::fromUtf8(fact.name).toHtmlEscaped()
            + u"</th><td>"
            + valueToHtml(fact) + u"</td></tr>\n";
    }
    return html.isEmpty() ? html : u"<table class=\"facts\">\n" + html + u"</table>\n";
}

QString constantsToHtml(const QList<Constant> &constants, const QStringList &libraries)
{
    QString html;
    for (const Constant &constant : constants) {
        if (!libraries.isEmpty() && !libraries.contains(constant.library))
            continue;
        const QString name = u"<code>" + constant.name.toHtmlEscaped() + u"</code>";
        html += u"<tr><th align=\"left\">" + constant.library.toHtmlEscaped() + u"</th><td>"
            + (constant.deprecated ? u"<s>" + name + u"</s> deprecated" : name) + u"</td></tr>\n";
    }
    return html.isEmpty() ? html
                          : u"<h2>Constants</h2>\n<table class=\"constants\">\n" + html
            + u"</table>\n";
}

QString noteToHtml(const Status &note, const QString &title)
{
    return u"<h2>" + title.toHtmlEscaped() + u"</h2>\n<div class=\"note\">"
        + markdownToHtml(bodyOf(note)) + u"</div>\n";
}

} // namespace

QString valueToHtml(const Fact &fact)
{
    return fact.name == "See also" ? seeAlsoToHtml(fact.value) : inlineToHtml(fact.value);
}

QString toHtml(const Status &status, const PageOptions &options)
{
    const StatusText text = status.text();
    QString html = u"<h1>" + withoutControls(status.title()).toHtmlEscaped() + u"</h1>\n";
    if (const QString kind = kindOf(status); !kind.isEmpty())
        html += u"<p class=\"kind\">" + kind.toHtmlEscaped() + u"</p>\n";
    html += markdownToHtml(text.explanation);
    html += options.picture;
    if (options.note)
        html += noteToHtml(*options.note, options.noteTitle);
    html += factsToHtml(text.facts, false);
    for (const Section &section : text.sections) {
        html += u"<h2>" + QString::fromUtf8(section.title).toHtmlEscaped() + u"</h2>\n"
            + markdownToHtml(section.text);
    }
    html += constantsToHtml(constantsOf(status), options.libraries);
    if (const QString about = factsToHtml(text.facts, true); !about.isEmpty())
        html += u"<h2>About this entry</h2>\n" + about;
    return html;
}

} // namespace statusbook
