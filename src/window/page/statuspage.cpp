// SPDX-License-Identifier: MIT
#include "window/page/statuspage.h"

#include "search/matchtext.h"
#include "window/list/searchfield.h"
#include "window/look/classcolors.h"
#include "window/page/codebutton.h"

#include <QApplication>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace statusbook {

const QString StatusPage::pictureAddress = QStringLiteral("picture:path");
namespace {

constexpr qsizetype mostSelections = 1000; // each costs something whenever the page is painted

// Numbers the blocks of code, so that they are found again in the document. Their last line break
// would show as an empty line.
QString withNumberedCode(const QString &html)
{
    static const QString opening = QStringLiteral("<pre><code");
    QString numbered;
    qsizetype copied = 0;
    int number = 0;
    for (qsizetype at = html.indexOf(opening); at >= 0; at = html.indexOf(opening, copied)) {
        numbered += QStringView(html).sliced(copied, at - copied);
        numbered += u"<pre style=\"-qt-user-state: " + QString::number(number++) + u"\">";
        copied = at + 5;
        const qsizetype end = html.indexOf(QLatin1StringView("</code></pre>"), copied);
        if (end > 0 && html[end - 1] == u'\n') {
            numbered += QStringView(html).sliced(copied, end - 1 - copied);
            copied = end;
        }
    }
    return numbered + QStringView(html).sliced(copied);
}

QTextCharFormat markFormat(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const QColor highlight = palette.color(QPalette::Highlight);
    QColor ground = mixed(highlight, base, 0.3);
    for (double share = 0.2; contrast(text, ground) < 4.5 && share > 0; share -= 0.1)
        ground = mixed(highlight, base, share);
    QTextCharFormat format;
    format.setBackground(ground);
    format.setForeground(text);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(readable(highlight, text, ground));
    return format;
}

QTextCharFormat hitFormat(const QPalette &palette)
{
    QTextCharFormat format;
    format.setBackground(mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.2));
    format.setForeground(palette.color(QPalette::Text));
    return format;
}

QTextCharFormat currentHitFormat(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Active, QPalette::Highlight);
    QTextCharFormat format;
    format.setBackground(ground);
    // Many a palette's own pair has less: white on a middle blue.
    const QColor own = palette.color(QPalette::Active, QPalette::HighlightedText);
    const QColor strong = contrast(Qt::white, ground) > contrast(Qt::black, ground) ? Qt::white
                                                                                    : Qt::black;
    format.setForeground(contrast(own, ground) < 4.5 ? strong : own);
    return format;
}

} // namespace

StatusPage::StatusPage(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(16);
}

void StatusPage::showHtml(const QString &html)
{
    if (html.isEmpty() && m_html.isEmpty())
        return; // as it begins
    m_html = html;
    m_marks.clear();
    m_hits.clear();
    m_currentHit = -1;
    load();
    emit shown();
}

void StatusPage::load()
{
    document()->setDefaultStyleSheet(styleSheetText());
    const QString html = withNumberedCode(m_html);
    m_isLoading = true; // the page is resized meanwhile where a scroll bar comes or goes
    setHtml(html);
    if (m_picture && m_pictureWidth != pictureWidth())
        setHtml(html);
    m_isLoading = false;
    showSelections();
    showCodeButton();
}

void StatusPage::setMarks(const SearchQuery &query)
{
    const bool hadSome = !m_marks.isEmpty();
    m_marks = matchesIn(query, text());
    if (hadSome || !m_marks.isEmpty())
        showSelections();
}

void StatusPage::setHits(const QList<TextRange> &hits, qsizetype current)
{
    m_hits = hits;
    m_currentHit = current;
    showSelections();
    if (current >= 0)
        reveal(hits.at(current));
}

// What was set last covers what was set before it.
void StatusPage::showSelections()
{
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](const TextRange &range, const QTextCharFormat &format) {
        QTextCursor cursor(document());
        cursor.setPosition(int(range.begin));
        cursor.setPosition(int(range.begin + range.length), QTextCursor::KeepAnchor);
        selections.append({cursor, format});
    };
    const auto addAll = [&](const QList<TextRange> &ranges, const QTextCharFormat &format) {
        for (const TextRange &range : ranges.first(std::min(ranges.size(), mostSelections)))
            add(range, format);
    };
    addAll(m_marks, markFormat(palette()));
    addAll(m_hits, hitFormat(palette()));
    if (m_currentHit >= 0)
        add(m_hits.at(m_currentHit), currentHitFormat(palette()));
    setExtraSelections(selections);
}

void StatusPage::showCodeButton()
{
    QList<CodeBlock> blocks = codeBlocksIn(m_html);
    if (!m_codeButton && !blocks.isEmpty()) {
        m_codeButton = new CodeButton(*this);
        connect(m_codeButton, &CodeButton::copied, this, &StatusPage::copied);
    }
    if (m_codeButton)
        m_codeButton->setBlocks(std::move(blocks));
}

void StatusPage::reveal(const TextRange &range)
{
    QTextCursor cursor(document());
    cursor.setPosition(int(range.begin + range.length));
    setTextCursor(cursor); // its end first, so that a hit at the edge is seen as a whole
    cursor.setPosition(int(range.begin));
    setTextCursor(cursor);
}

void StatusPage::setZoom(int percent)
{
    m_zoom = std::clamp(percent, 50, 400);
    QFont font = QApplication::font(this);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * m_zoom / 100);
    else
        font.setPixelSize(font.pixelSize() * m_zoom / 100);
    setFont(font);
}

QVariant StatusPage::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || name != QUrl(pictureAddress) || !m_picture)
        return {};
    m_pictureWidth = pictureWidth();
    return m_picture(m_pictureWidth);
}

int StatusPage::pictureWidth() const
{
    constexpr int letters = 76; // a line that reads well
    const int room = viewport()->width() - int(2 * document()->documentMargin());
    return std::clamp(fontMetrics().averageCharWidth() * letters, 1, std::max(room, 1));
}

bool StatusPage::event(QEvent *event)
{
    // The window's Copy decides between the selection and the whole entry.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->ignore();
        return false;
    }
    return QTextBrowser::event(event);
}

void StatusPage::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        renderAgain();
}

void StatusPage::keyPressEvent(QKeyEvent *event)
{
    const QString text = typedText(*event);
    if (!text.isEmpty() && text != u" ") // which scrolls
        emit typed(text);
    else
        QTextBrowser::keyPressEvent(event);
}

// The base class would go to the first link again where the code's button is left.
bool StatusPage::focusNextPrevChild(bool next)
{
    if (m_codeButton && m_codeButton->hasFocus()) // NOLINTNEXTLINE(bugprone-parent-virtual-call)
        return QAbstractScrollArea::focusNextPrevChild(next);
    return QTextBrowser::focusNextPrevChild(next);
}

void StatusPage::mouseMoveEvent(QMouseEvent *event)
{
    QTextBrowser::mouseMoveEvent(event);
    if (m_codeButton && event->buttons() == Qt::NoButton)
        m_codeButton->pointAt(event->position().toPoint());
}

void StatusPage::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (!m_isLoading && m_picture && m_pictureWidth != pictureWidth())
        renderAgain();
    if (m_codeButton)
        m_codeButton->place();
}

void StatusPage::renderAgain()
{
    if (m_html.isEmpty())
        return;
    const int position = verticalScrollBar()->value();
    load();
    verticalScrollBar()->setValue(position);
}

QString StatusPage::styleSheetText() const
{
    const QColor text = palette().color(QPalette::Text);
    const QColor base = palette().color(QPalette::Base);
    const QString faint = mixed(text, base, 0.7).name();
    const QString panel = mixed(text, base, 0.07).name();
    const QString rule = mixed(text, base, 0.25).name();
    const QString link = readable(palette().color(QPalette::Link), text, base).name();
    const QString mono = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    return QStringLiteral("h1 { font-size: x-large; font-weight: 600; margin-bottom: 0; }"
                          "h2 { font-size: large; font-weight: 600; margin-top: 18px; }"
                          "p, li { line-height: 135%; }"
                          ".kind { color: %1; margin-top: 2px; }"
                          "table { margin-top: 10px; }"
                          "th { color: %1; font-weight: normal; padding: 2px 14px 2px 0; }"
                          "td { padding: 2px 0; }"
                          ".title { margin-bottom: 0; }"
                          ".told p { margin-top: 2px; }"
                          ".comparison th, .comparison td"
                          " { padding: 6px 14px 6px 0; border-top: 1px solid %5; }"
                          ".comparison .head th { border-top: 0; }"
                          ".head a { font-weight: 600; }"
                          ".differs th { color: %6; font-weight: 600; }"
                          "pre { background-color: %2; font-family: '%4'; white-space: pre-wrap; }"
                          "code { font-family: '%4'; }"
                          "a { color: %3; }")
        .arg(faint, panel, link, mono, rule, text.name());
}

} // namespace statusbook
