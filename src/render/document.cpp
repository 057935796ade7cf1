// SPDX-License-Identifier: MIT
#include "render/document.h"

#include "catalog/catalogfile.h"
#include "catalog/characters.h"
#include "catalog/entryids.h"
#include "catalog/markdownlines.h"
#include "render/textwriter.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace statusbook {

namespace {

// The reader's own colors (CSS Color 4, section 6.2), so that it is readable in light and dark.
const QLatin1StringView styleSheet(R"(
:root { color-scheme: light dark; }
body { background: Canvas; color: CanvasText; font: 1rem/1.5 system-ui, sans-serif;
       max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { line-height: 1.2; margin-bottom: 0; }
a { color: LinkText; }
.kind { margin-top: .2rem; opacity: .8; }
nav ul { columns: 18rem; padding: 0; list-style: none; }
article { border-top: 1px solid GrayText; margin-top: 3rem; }
article:only-of-type { border: 0; margin: 0; }
table { border-collapse: collapse; margin: 1rem 0; }
th { font-weight: normal; opacity: .8; padding: .2rem 1rem .2rem 0; white-space: nowrap; }
th, td { text-align: start; vertical-align: top; overflow-wrap: anywhere; }
pre { background: rgba(128, 128, 128, .15); padding: .8rem; overflow-x: auto; }
code { font-family: ui-monospace, monospace; font-size: .95em; }
.note { border-inline-start: .2rem solid GrayText; padding-inline-start: 1rem; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; }
  article { break-before: page; border: 0; margin: 0; }
  article:only-of-type { break-before: auto; }
  h1, h2 { break-after: avoid; }
  pre { white-space: pre-wrap; }
  nav a, .facts a { color: inherit; text-decoration: none; }
}
)");

constexpr double contentsShare = 0.2; // of the work, estimated
constexpr qsizetype longestDefiner = 100; // that we give, in characters

QString escapedTitle(const QString &title)
{
    return withoutControls(title).toHtmlEscaped();
}

// Letters, digits, '-' and '.' as they are, every other byte in hexadecimal behind '_'.
QString fragmentOf(const QString &id)
{
    QString fragment;
    const QByteArray bytes = id.toUtf8();
    for (const char c : bytes) {
        const bool isPlain = isLetter(c) || isDigit(c) || c == '-' || c == '.';
        fragment += isPlain ? QString(QLatin1Char(c))
                            : u'_' + QString::number(uchar(c), 16).rightJustified(2, u'0');
    }
    return fragment;
}

// Where links within the document lead: by id, and by code to the first entry that has it.
class Fragments
{
public:
    void add(const Status &status, const QString &fragment)
    {
        m_byId.insert(status.id(), fragment);
        if (const QString code = QString::fromUtf8(status.code()); !m_byCode.contains(code))
            m_byCode.insert(code, fragment);
    }

    [[nodiscard]] QString find(const QString &idOrCode) const
    {
        return m_byId.value(idOrCode, m_byCode.value(idOrCode));
    }

private:
    QHash<QString, QString> m_byId;
    QHash<QString, QString> m_byCode;
};

QString withLinksInside(const QString &html, const Fragments &fragments)
{
    // Quotes in text are escaped, so that this is always a tag; links do not nest.
    static const QRegularExpression link(
        QStringLiteral("<a href=\"statusbook:([^\"]*)\"[^>]*>(.*?)</a>"),
        QRegularExpression::CaseInsensitiveOption
            | QRegularExpression::DotMatchesEverythingOption);
    QString result;
    qsizetype copied = 0;
    for (auto match = link.globalMatch(html); match.hasNext();) {
        const auto found = match.next();
        result += QStringView(html).sliced(copied, found.capturedStart() - copied);
        copied = found.capturedEnd();
        const QString address
            = found.captured(1).replace(QLatin1StringView("&amp;"), QLatin1StringView("&"));
        const QString id = QUrl::fromPercentEncoding(address.toUtf8());
        const QString place = fragments.find(id);
        result += place.isEmpty() ? found.captured(2)
                                  : QString(u"<a href=\"#" + place + u"\">" + found.captured(2)
                                            + u"</a>");
    }
    return result + QStringView(html).sliced(copied);
}

QString htmlHead(const QString &title)
{
    return u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
           u"<meta http-equiv=\"Content-Security-Policy\" "
           u"content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
           u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + escapedTitle(title) + u"</title>\n<style>" + styleSheet
        + u"</style>\n</head>\n<body>\n";
}

// An entry's own text, its last fence closed: what follows would become code otherwise.
QByteArray closedMarkdown(const Status &status)
{
    QByteArray text = status.markdown().toByteArray();
    MarkdownLines lines(text);
    QByteArrayView fence;
    while (lines.next()) {
        if (lines.insideFence() && lines.fenceLine() == lines.number())
            fence = lines.line().trimmed();
    }
    if (lines.insideFence()) {
        const auto mark = fence.front();
        const auto end = std::find_if(fence.begin(), fence.end(), [=](char c) { return c != mark; });
        text += '\n' + QByteArray(end - fence.begin(), mark);
    }
    return text;
}

QByteArray withDefiner(QByteArray markdown, const QByteArray &definer)
{
    if (const QByteArrayView own = splitEntry(markdown).fact("Defined by"); !own.isEmpty())
        return markdown.insert(own.data() - markdown.constData(), definer + "; ");
    const QByteArray fact = "- Defined by: " + definer;
    for (MarkdownLines lines(markdown); lines.next();) {
        if (lines.kind() == MarkdownLines::Kind::Section && lines.title() == "Facts")
            return markdown.insert(lines.after(), '\n' + fact + '\n');
    }
    return markdown + "\n\n## Facts\n\n" + fact;
}

// What an entry's catalog is called as a definer: "acme", "acme 2".
QByteArray definerAfterCatalog(const Status &status, qsizetype number)
{
    const QString prefix = status.file().prefix();
    const QString name = prefix.isEmpty() ? status.file().title() : prefix.chopped(1);
    const QByteArray definer
        = definerIn(withoutControls(name).simplified().left(longestDefiner).toUtf8());
    return number == 1 ? definer : definer + ' ' + QByteArray::number(number);
}

// Whether whoever reads the file that is being written keeps the entry.
bool isKept(const QByteArray &markdown, EntryIds &ids)
{
    const auto file = CatalogFile::parse(markdown, {}, {});
    if (file->entries().empty())
        return true; // too long to be read, whatever its id
    EntryRecord entry = file->entries().front();
    return ids.give(file, entry);
}

QString markdownHead(const EntryList &entries, const QString &title)
{
    QString heading = withoutControls(title).simplified();
    if (!parseHeading(heading.toUtf8()).code.isEmpty())
        heading.prepend(u"Statusbook: "); // not an entry
    QString head = u"# " + heading + u"\n\n";
    if (entries.size == 0)
        return head;
    const Status first = entries.at(0);
    for (const char *name : {"Registry", "Date"}) {
        if (const QByteArrayView value = first.file().metadata(name); !value.isEmpty())
            head += u"- " + QLatin1StringView(name) + u": " + QString::fromUtf8(value) + u'\n';
    }
    return head + u'\n';
}

} // namespace

EntryList EntryList::of(const QList<Status> &entries)
{
    return {entries.size(), [entries](qsizetype index) { return entries.at(index); }};
}

bool writeHtml(const EntryList &entries, const DocumentOptions &options, const DocumentSink &sink)
{
    const double total = double(std::max<qsizetype>(entries.size, 1));
    if (!sink(htmlHead(options.title), 0))
        return false;
    const bool hasContents = entries.size > 1;
    if (hasContents && !sink(u"<h1>" + escapedTitle(options.title) + u"</h1>\n<nav>\n<h2>"
                                 + escapedTitle(options.contents) + u"</h2>\n<ul>\n", 0))
        return false;
    Fragments fragments;
    for (qsizetype i = 0; i < entries.size; ++i) {
        const Status status = entries.at(i);
        const QString fragment = fragmentOf(status.id());
        fragments.add(status, fragment);
        const QString line = u"<li><a href=\"#" + fragment + u"\">"
            + escapedTitle(status.title()) + u"</a></li>\n";
        if (!sink(hasContents ? line : QString(), contentsShare * double(i + 1) / total))
            return false;
    }
    if (hasContents && !sink(QStringLiteral("</ul>\n</nav>\n"), contentsShare))
        return false;
    for (qsizetype i = 0; i < entries.size; ++i) {
        const Status status = entries.at(i);
        const QString html = u"<article id=\"" + fragmentOf(status.id()) + u"\">\n"
            + withLinksInside(toHtml(status, options.page), fragments) + u"</article>\n";
        if (!sink(html, contentsShare + (1 - contentsShare) * double(i + 1) / total))
            return false;
    }
    return sink(QStringLiteral("</body>\n</html>\n"), 1);
}

bool writeMarkdown(const EntryList &entries, const DocumentOptions &options,
                   const DocumentSink &sink)
{
    if (!sink(markdownHead(entries, options.title), 0))
        return false;
    EntryIds ids;
    for (qsizetype i = 0; i < entries.size; ++i) {
        const Status status = entries.at(i);
        const QByteArray own = closedMarkdown(status);
        QByteArray markdown = own;
        // One of i + 1 names is free: no more than i entries have taken one.
        for (qsizetype number = 1; !isKept(markdown, ids) && number <= i + 1; ++number)
            markdown = withDefiner(own, definerAfterCatalog(status, number));
        const QString piece = QString::fromUtf8(markdown) + (i + 1 < entries.size ? u"\n\n" : u"\n");
        if (!sink(piece, double(i + 1) / double(entries.size)))
            return false;
    }
    return true;
}

QString toHtmlDocument(const EntryList &entries, const DocumentOptions &options)
{
    QString document;
    writeHtml(entries, options, [&](const QString &piece, double) {
        document += piece;
        return true;
    });
    return document;
}

QString toMarkdownDocument(const EntryList &entries, const DocumentOptions &options)
{
    QString document;
    writeMarkdown(entries, options, [&](const QString &piece, double) {
        document += piece;
        return true;
    });
    return document;
}

} // namespace statusbook
