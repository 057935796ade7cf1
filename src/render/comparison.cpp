// SPDX-License-Identifier: MIT
#include "render/comparison.h"

#include "render/address.h"
#include "render/html.h"
#include "render/markdown.h"
#include "render/plaintext.h"
#include "render/textwriter.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace statusbook {

namespace {

constexpr QByteArrayView explanationName("Explanation");
constexpr QStringView missing = u"–";

bool isCompared(QByteArrayView fact)
{
    return fact != "State" && fact != "Found by" && fact != "Source";
}

QString nameOf(const Comparison::Row &row)
{
    return (row.differs ? QStringLiteral("≠ ") : QString()) + QString::fromUtf8(row.name);
}

QString cellToHtml(const Comparison::Row &row, QByteArrayView value)
{
    if (value.isEmpty())
        return missing.toString();
    return row.name == explanationName ? markdownToHtml(value) : valueToHtml({row.name, value});
}

// A pipe would end the cell; one behind a backslash is escaped already.
QString cellToMarkdown(QString text)
{
    static const QRegularExpression pipe(QStringLiteral("(?<!\\\\)\\|"));
    return text.replace(pipe, QStringLiteral("\\|"))
        .remove(u'\r')
        .replace(QStringLiteral("\n\n"), QStringLiteral("<br><br>"))
        .replace(u'\n', u' ');
}

QString lineToMarkdown(const QStringList &cells)
{
    return u"| " + cells.join(u" | ") + u" |\n";
}

QString titleOf(const Status &status)
{
    return withoutControls(status.title());
}

} // namespace

Comparison compare(const QList<Status> &statuses, ComparedRows rows)
{
    Comparison comparison {statuses, {}};
    QList<StatusText> texts;
    for (const Status &status : statuses)
        texts.append(status.text());
    const auto add = [&](QByteArrayView name, auto valueAt) {
        Comparison::Row row {name, {}, false};
        for (qsizetype i = 0; i < statuses.size(); ++i)
            row.values.append(valueAt(i));
        const QByteArrayView first = row.values.value(0);
        row.differs = std::any_of(row.values.cbegin(), row.values.cend(),
                                  [&](QByteArrayView value) { return value != first; });
        const bool isStated = row.differs || !first.isEmpty();
        if (isStated && (row.differs || rows == ComparedRows::All))
            comparison.rows.append(row);
    };
    const auto addFact = [&](QByteArrayView name) {
        add(name, [&](qsizetype i) { return texts[i].fact(name); });
    };
    add("Class", [&](qsizetype i) -> QByteArrayView { return nameOf(statuses[i].statusClass()); });
    addFact("State");
    add(explanationName, [&](qsizetype i) { return texts[i].explanation; });
    for (const QByteArrayView name : factNames) {
        if (isCompared(name))
            addFact(name);
    }
    return comparison;
}

QString toHtml(const Comparison &comparison)
{
    // The entries share evenly what the names leave.
    const QString width = QString::number(80 / std::max<qsizetype>(comparison.statuses.size(), 1));
    QString html = QStringLiteral("<table class=\"comparison\" width=\"100%\" cellspacing=\"0\">\n"
                                  "<tr class=\"head\"><th></th>");
    for (const Status &status : comparison.statuses) {
        html += u"<th align=\"left\" width=\"" + width + u"%\"><a href=\"" + addressOf(status.id())
            + u"\">" + titleOf(status).toHtmlEscaped() + u"</a></th>";
    }
    html += u"</tr>\n";
    for (const Comparison::Row &row : comparison.rows) {
        html += row.differs ? u"<tr class=\"differs\">" : u"<tr>";
        html += u"<th align=\"left\">" + nameOf(row).toHtmlEscaped() + u"</th>";
        for (const QByteArrayView value : row.values)
            html += u"<td>" + cellToHtml(row, value) + u"</td>";
        html += u"</tr>\n";
    }
    return html + u"</table>\n";
}

QString toMarkdown(const Comparison &comparison)
{
    QStringList head {QString()};
    for (const Status &status : comparison.statuses)
        head.append(cellToMarkdown(status.title()));
    QString text = lineToMarkdown(head);
    text += lineToMarkdown(QStringList(head.size(), QStringLiteral("---")));
    for (const Comparison::Row &row : comparison.rows) {
        QStringList cells {nameOf(row)};
        for (const QByteArrayView value : row.values)
            cells.append(value.isEmpty() ? missing.toString()
                                         : cellToMarkdown(QString::fromUtf8(value)));
        text += lineToMarkdown(cells);
    }
    return text;
}

QString toPlainText(const Comparison &comparison)
{
    QString text;
    qsizetype width = 0;
    for (const Status &status : comparison.statuses) {
        text += titleOf(status) + u'\n';
        width = std::max(width, status.id().size());
    }
    for (const Comparison::Row &row : comparison.rows) {
        text += u'\n' + nameOf(row) + u'\n';
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            const QByteArrayView value = row.values[i];
            const QString indent(width + 4, u' ');
            const QString id = withoutControls(comparison.statuses[i].id());
            text += u"  " + id.leftJustified(width) + u"  "
                + (value.isEmpty() ? missing.toString()
                                   : markdownToText(value).replace(u'\n', u'\n' + indent))
                + u'\n';
        }
    }
    return text;
}

} // namespace statusbook
