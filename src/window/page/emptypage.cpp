// SPDX-License-Identifier: MIT
#include "window/page/emptypage.h"

#include "render/textwriter.h"
#include "window/list/filterbar.h"

namespace statusbook {

const QString EmptyPage::showAllAddress = QStringLiteral("window:all");

QString EmptyPage::toHtml(const Browser &browser, const QKeySequence &bookmarkKey)
{
    if (!browser.isSearching()) // all filters but one list something
        return u"<h1>" + tr("No bookmarks yet") + u"</h1><p>"
            + tr("%1 keeps the entry that is shown at hand.")
                  .arg(bookmarkKey.toString(QKeySequence::NativeText))
            + u"</p>";
    const QString typed = abridged(browser.queryText(), 80).toHtmlEscaped();
    const QString html = u"<h1>" + tr("Nothing found") + u"</h1><p>";
    if (const auto elsewhere = int(browser.total()); elsewhere > 0)
        return html
            + tr("Nothing under %1 answers “%2”.").arg(FilterBar::nameOf(browser.filter()), typed)
            + u"</p><p><a href=\"" + showAllAddress + u"\">"
            + tr("Show all %Ln results", nullptr, elsewhere) + u"</a></p>";
    return html + tr("No status code answers “%1”.").arg(typed) + u"</p><p>"
        + tr("Try fewer or other words, a number, or a class such as <b>4xx</b>.") + u"</p>";
}

} // namespace statusbook
