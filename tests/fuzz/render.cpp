// SPDX-License-Identifier: MIT
// An entry of any content as HTML, text, JSON and Markdown: nothing in it makes a viewer fetch or
// run anything, or a terminal do more than show text.
#include "target.h"

#include "catalog/catalog.h"
#include "render/codeblocks.h"
#include "render/comparison.h"
#include "render/document.h"
#include "render/html.h"
#include "render/json.h"
#include "render/markdown.h"
#include "render/messagepath.h"
#include "render/plaintext.h"

#include <algorithm>
#include <array>

using namespace statusbook;

namespace {

// All that the page's HTML may be made of.
bool isOurs(QStringView name)
{
    static constexpr std::array<QStringView, 26> names {
        u"a",  u"b",  u"blockquote", u"br",  u"code",   u"em",    u"h1", u"h2", u"h3",
        u"h4", u"h5", u"h6",         u"hr",  u"li",     u"ol",    u"p",  u"pre", u"s",
        u"ul", u"td", u"th",         u"tr",  u"strong", u"table", u"div", u"input"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

void checkTag(QStringView tag)
{
    const bool closes = tag.startsWith(u'/');
    const QStringView body = tag.sliced(closes ? 1 : 0);
    qsizetype end = 0;
    while (end < body.size() && body[end].isLetterOrNumber())
        ++end;
    require(isOurs(body.first(end)), "every tag is one that we write");
    if (closes || body.first(end) != u"a")
        return;
    const QStringView start = u" href=\"";
    require(body.sliced(end).startsWith(start), "a link has an address");
    require(isAllowedAddress(body.sliced(end + start.size()).toUtf8()),
            "a link leads where links may lead");
}

void checkHtml(const QString &html)
{
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        const qsizetype end = html.indexOf(u'>', at);
        require(end > at, "a tag is closed");
        checkTag(QStringView(html).sliced(at + 1, end - at - 1));
    }
}

void checkText(const QString &text)
{
    require(withoutControls(text) == text, "text has no control characters");
}

void checkEntry(const Status &status)
{
    const QString html = toHtml(status);
    checkHtml(html);
    for (const CodeBlock &block : codeBlocksIn(html))
        (void)copiedCode(block);
    checkText(toPlainText(status));
    checkText(toPlainText(status, {20, false}));
    require(!toJsonLine(toJson(status)).contains('\n'), "an entry's JSON is one line");
    (void)messagePath(status.text());
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input = inputOf(data, size);
    checkHtml(markdownToHtml(input));
    checkHtml(inlineToHtml(input));
    checkText(markdownToText(input));

    const auto file = CatalogFile::parse(input.toByteArray(), QStringLiteral("x.md"), {});
    const Catalog catalog({file});
    QList<Status> entries;
    for (qsizetype i = 0; i < catalog.size(); ++i)
        entries.append(catalog.at(i));
    for (const Status &status : std::as_const(entries))
        checkEntry(status);
    if (entries.size() < 2)
        return 0;
    const Comparison comparison = compare(entries);
    checkHtml(toHtml(comparison));
    (void)toMarkdown(comparison);
    checkText(toPlainText(comparison));
    (void)toHtmlDocument(EntryList::of(entries), {});
    // Written and read again, the entries are the same.
    const QString document = toMarkdownDocument(EntryList::of(entries), {});
    const auto again = CatalogFile::parse(document.toUtf8(), QStringLiteral("x.md"), {});
    require(again->entries().size() == file->entries().size(), "an export has every entry");
    for (qsizetype i = 0; i < entries.size(); ++i)
        require(Status(again, again->entries()[size_t(i)]).title() == entries[i].title(),
                "an export has the entries in their order");
    return 0;
}
