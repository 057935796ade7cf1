// SPDX-License-Identifier: MIT
#include "window/paper/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QTextDocument>

#include <utility>

namespace statusbook {

namespace {

constexpr double textSize = 10;  // points
constexpr double footerSize = 8; // points
constexpr double footerLines = 2.5; // of the footer's height, the gap above it included

QString styleSheetText(const QString &monospace)
{
    return QStringLiteral("h1 { font-size: x-large; font-weight: 600; margin-bottom: 0; }"
                          "h2 { font-size: large; font-weight: 600; margin-top: 14px; }"
                          ".kind { color: #444; margin-top: 2px; }"
                          "table { margin-top: 8px; }"
                          "th { color: #444; font-weight: normal; padding: 2px 14px 2px 0; }"
                          "td { padding: 2px 0; }"
                          "pre { background-color: #f2f2f2; font-family: '%1'; "
                          "white-space: pre-wrap; }"
                          "code { font-family: '%1'; }"
                          "a { color: #000; }")
        .arg(monospace);
}

} // namespace

Paper::Style Paper::Style::ofApplication()
{
    return {QGuiApplication::font(), QFontDatabase::systemFont(QFontDatabase::FixedFont).family()};
}

Paper::Paper(QPagedPaintDevice &device, Style style, QString title)
    : m_device(device), m_style(std::move(style)), m_title(std::move(title))
{
    m_style.text.setPointSizeF(textSize);
}

bool Paper::begin()
{
    return m_painter.begin(&m_device);
}

void Paper::setPages(int first, int last)
{
    m_firstWanted = first;
    m_lastWanted = last;
}

bool Paper::isWanted(int page) const
{
    return page >= m_firstWanted && (m_lastWanted == 0 || page <= m_lastWanted);
}

bool Paper::add(const QString &html, const std::function<bool()> &goesOn)
{
    QFont footerFont = m_style.text;
    footerFont.setPointSizeF(footerSize);
    m_painter.setFont(footerFont);
    const double footer = footerLines * m_painter.fontMetrics().height();
    const QSizeF page(m_device.width(), m_device.height() - footer);

    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.documentLayout()->setPaintDevice(&m_device);
    document.setDocumentMargin(0);
    document.setDefaultFont(m_style.text);
    document.setDefaultStyleSheet(styleSheetText(m_style.monospace));
    document.setHtml(html);
    document.setPageSize(page);

    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = QPalette(Qt::black, Qt::white);
    for (int i = 0; i < document.pageCount(); ++i) {
        if (goesOn && !goesOn())
            return false;
        if (!isWanted(++m_page))
            continue;
        if (!std::exchange(m_isFresh, false) && !m_device.newPage())
            return false;
        context.clip = QRectF(QPointF(0, i * page.height()), page);
        m_painter.save();
        m_painter.translate(0, -context.clip.top());
        m_painter.setClipRect(context.clip);
        document.documentLayout()->draw(&m_painter, context);
        m_painter.restore();
        drawFooter(QRectF(0, page.height(), page.width(), footer));
    }
    return true;
}

void Paper::drawFooter(const QRectF &area)
{
    const QString number = QLocale().toString(m_page);
    const QFontMetricsF metrics(m_painter.font(), &m_device);
    const double room = area.width() - metrics.horizontalAdvance(number + u"    ");
    m_painter.setPen(Qt::black);
    m_painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                       metrics.elidedText(m_title, Qt::ElideRight, room));
    m_painter.drawText(area, Qt::AlignRight | Qt::AlignBottom, number);
}

} // namespace statusbook
