// SPDX-License-Identifier: MIT
#include "window/tools/explanationpage.h"

#include "render/address.h"
#include "render/html.h"
#include "render/markdown.h"
#include "render/plaintext.h"

#include <QRegularExpression>
#include <QUrl>

namespace statusbook {

namespace {


constexpr qsizetype mostShown = 100; // each of them is a paragraph to lay out

constexpr QLatin1StringView lineScheme("line");

QString paragraph(const QString &html, const char *kind = nullptr)
{
    return (kind ? u"<p class=\"" + QString::fromLatin1(kind) + u"\">" : QStringLiteral("<p>"))
        + html + u"</p>\n";
}

// What stands under a title.
QString told(const QString &html)
{
    return u"<div class=\"told\">" + html + u"</div>\n";
}

QString heading(const QString &text)
{
    return u"<h2>" + text.toHtmlEscaped() + u"</h2>\n";
}

QString link(const QString &address, const QString &text)
{
    return u"<a href=\"" + address.toHtmlEscaped() + u"\">" + text.toHtmlEscaped() + u"</a>";
}

QString sentenceOf(PasteKind kind)
{
    switch (kind) {
    case PasteKind::StatusLine:
        return ExplanationPage::tr("Recognized as an HTTP response");
    case PasteKind::AccessLog:
        return ExplanationPage::tr("Recognized as lines of a log");
    case PasteKind::Message:
        return ExplanationPage::tr("Recognized as a message that names a status");
    case PasteKind::None:
        break;
    }
    return {};
}

QString wordOf(Severity severity)
{
    return severity == Severity::Required ? ExplanationPage::tr("required") : ExplanationPage::tr("recommended");
}

QString statusToHtml(const PastedStatus &pasted, const Catalog &catalog)
{
    const QString times = pasted.count == 1
        ? QString()
        : u" · " + ExplanationPage::tr("%Ln times", nullptr, int(pasted.count)).toHtmlEscaped();
    const QList<Status> entries = entriesOf(pasted, catalog);
    if (entries.isEmpty())
        return paragraph(u"<b>" + QString::fromLatin1(pasted.code).toHtmlEscaped() + u"</b>"
                         + times + u"<br>" + ExplanationPage::tr("Nothing is known of it."));
    QString html;
    for (const Status &status : entries) {
        QString title = u"<b>" + link(addressOf(status.id()), withoutControls(status.title()))
            + u"</b>";
        if (const QString definer = definerOf(status); !definer.isEmpty())
            title += u" (" + definer.toHtmlEscaped() + u')';
        html += paragraph(title + times, "title");
        html += told(markdownToHtml(firstParagraph(status.text().explanation)));
    }
    return html;
}

// "RFC 9110, section 15.5.6", as a link.
QString sectionToHtml(const QString &section)
{
    static const QRegularExpression form(QStringLiteral("^RFC (\\d+), sections? ([\\d.]*\\d)"));
    const QRegularExpressionMatch match = form.match(section);
    if (!match.hasMatch())
        return section.toHtmlEscaped();
    return link(u"https://www.rfc-editor.org/rfc/rfc" + match.captured(1) + u".html#section-"
                    + match.captured(2),
                section);
}

QString findingToHtml(const Finding &finding)
{
    const QString line = QString::number(finding.line);
    QString message = withoutControls(finding.message);
    message[0] = message.at(0).toUpper();
    return paragraph(u"<b>" + link(lineScheme + u':' + line, ExplanationPage::tr("Line %1").arg(line))
                         + u"</b> · " + QString::fromLatin1(finding.code).toHtmlEscaped() + u" · "
                         + wordOf(finding.severity).toHtmlEscaped(),
                     "title")
        + told(paragraph(message.toHtmlEscaped() + u" (" + sectionToHtml(finding.section) + u")."));
}

// Each of the first few, and how many more there are.
template <typename List, typename Function>
QString listToHtml(const List &list, Function toHtml)
{
    QString html;
    for (const auto &item : list.first(std::min(list.size(), mostShown)))
        html += toHtml(item);
    if (const qsizetype more = list.size() - mostShown; more > 0)
        html += paragraph(ExplanationPage::tr("… and %Ln more", nullptr, int(more)).toHtmlEscaped(), "kind");
    return html;
}

QString findingsToHtml(const Explanation &explanation)
{
    const QString html = heading(ExplanationPage::tr("What the standard asks"));
    if (!explanation.findings.isEmpty())
        return html + listToHtml(explanation.findings, findingToHtml);
    if (explanation.responses > 0)
        return html + paragraph(ExplanationPage::tr("Nothing was found that the response lacks.")
                                    .toHtmlEscaped());
    return html
        + paragraph(ExplanationPage::tr("A response is examined where its status line and its fields are "
                             "pasted.")
                        .toHtmlEscaped());
}

} // namespace

QString ExplanationPage::toHtml(const Explanation &explanation, const Catalog &catalog)
{
    QString html;
    if (explanation.pasted.wasCut)
        html += paragraph(u"<b>" + tr("The text is too long: only its beginning was read.")
                                       .toHtmlEscaped() + u"</b>");
    const QList<PastedStatus> &statuses = explanation.pasted.statuses;
    if (statuses.isEmpty() && explanation.findings.isEmpty())
        return html + u"<h2>" + tr("Nothing found").toHtmlEscaped() + u"</h2>\n"
            + paragraph(tr("No HTTP status was found in the text.").toHtmlEscaped())
            + invitation();
    html += paragraph(sentenceOf(explanation.pasted.kind).toHtmlEscaped(), "kind");
    html += listToHtml(statuses, [&](const PastedStatus &status) {
        return statusToHtml(status, catalog);
    });
    return html + findingsToHtml(explanation);
}

QString ExplanationPage::invitation()
{
    return paragraph(tr("Paste a response with its fields, what <code>curl -i</code> or "
                        "<code>curl -v</code> shows, lines of an access log, or an error message: "
                        "every status in it is explained, and what the standard asks of a response "
                        "that this one lacks is told with its section."));
}

std::optional<int> ExplanationPage::lineOf(const QUrl &address)
{
    if (address.scheme() != lineScheme)
        return {};
    return address.path().toInt();
}

} // namespace statusbook
