// SPDX-License-Identifier: MIT
#include "window/statuspage.h"

#include "window/classcolors.h"

#include <QApplication>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace statusbook {

const QString StatusPage::pictureAddress = QStringLiteral("picture:path");

StatusPage::StatusPage(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(16);
}

void StatusPage::showHtml(const QString &html)
{
    m_html = html;
    document()->setDefaultStyleSheet(styleSheetText());
    setHtml(html);
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

void StatusPage::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_picture && m_pictureWidth != pictureWidth())
        renderAgain();
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
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const QString text = event->text();
    if (plain && !text.isEmpty() && text.at(0).isPrint() && text != u" ")
        emit typed(text);
    else
        QTextBrowser::keyPressEvent(event);
}

void StatusPage::renderAgain()
{
    if (m_html.isEmpty())
        return;
    const int position = verticalScrollBar()->value();
    showHtml(m_html);
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
                          "pre { background-color: %2; font-family: '%4'; }"
                          "code { font-family: '%4'; }"
                          "a { color: %3; }")
        .arg(faint, panel, link, mono, rule, text.name());
}

} // namespace statusbook
