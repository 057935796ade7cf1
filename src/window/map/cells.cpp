// SPDX-License-Identifier: MIT
#include "window/map/cells.h"

#include "window/look/fonts.h"

#include <QFontMetrics>
#include <QGlyphRun>
#include <QPainter>

namespace statusbook {

Cells::Cells(const QFont &font, double ratio) : m_font(font), m_ratio(ratio), m_bold(boldOf(font))
{
    const QFontMetrics usual(font);
    m_gap = std::max(usual.height() / 6, 3);
    m_line = std::max(usual.lineWidth(), 1);
    m_digits = QRawFont::fromFont(m_bold);
    const QFontMetrics bold(m_bold);
    const int height = bold.height() * 2;
    const int width = std::max(bold.horizontalAdvance(QStringLiteral("0000")), height);
    m_size = {width + m_gap * 2, height + m_gap * 2};
}

void Cells::drawBox(QPainter &painter, QPoint at, const QColor &fill, const QColor &line)
{
    QPixmap &box = m_boxes[quint64(fill.rgb()) << 32 | line.rgb()];
    if (box.isNull()) {
        const QSizeF size = boxIn({{}, m_size}).size();
        box = QPixmap((size * m_ratio).toSize());
        box.setDevicePixelRatio(m_ratio);
        box.fill(Qt::transparent);
        QPainter once(&box);
        once.setRenderHint(QPainter::Antialiasing);
        once.setPen({line, m_line});
        once.setBrush(fill);
        const double inset = m_line / 2;
        once.drawRoundedRect(QRectF({}, size).adjusted(inset, inset, -inset, -inset), m_gap, m_gap);
    }
    painter.drawPixmap(at, box);
}

// As QPainter::drawText() does, without the shaping that digits do not need.
void Cells::drawNumber(QPainter &painter, const QRectF &box, const QString &number) const
{
    const QList<quint32> glyphs = m_digits.glyphIndexesForString(number);
    if (glyphs.contains(0)) { // no number, or not in this font
        painter.setFont(m_bold);
        painter.drawText(box, Qt::AlignCenter, number);
        return;
    }
    QList<QPointF> positions;
    QPointF end;
    for (const QPointF &advance : m_digits.advancesForGlyphIndexes(glyphs)) {
        positions.append(end);
        end += advance;
    }
    QGlyphRun run;
    run.setRawFont(m_digits);
    run.setGlyphIndexes(glyphs);
    run.setPositions(positions);
    const double height = m_digits.ascent() + m_digits.descent();
    const QPointF middle = box.center();
    painter.drawGlyphRun({middle.x() - end.x() / 2, middle.y() - height / 2 + m_digits.ascent()},
                         run);
}

} // namespace statusbook
