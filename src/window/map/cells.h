// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QPixmap>
#include <QRawFont>

class QPainter;

namespace statusbook {

/// What the cells of a map have in common. There are hundreds of them, and they are the first thing
/// that a person sees: what can be is made once for a font and a screen.
class Cells final
{
public:
    /// `ratio` is the screen's pixels in a device-independent one.
    Cells(const QFont &font, double ratio);

    [[nodiscard]] bool isFor(const QFont &font, double ratio) const
    {
        return m_font == font && m_ratio == ratio;
    }

    /// Of a cell, with the gaps around its box.
    [[nodiscard]] QSize size() const { return m_size; }
    /// Between a box and the edge of its cell: the focus is drawn there.
    [[nodiscard]] int gap() const { return m_gap; }
    [[nodiscard]] double line() const { return m_line; }
    [[nodiscard]] QRect boxIn(const QRect &cell) const
    {
        return cell.adjusted(m_gap, m_gap, -m_gap, -m_gap);
    }

    void drawBox(QPainter &painter, QPoint at, const QColor &fill, const QColor &line);
    /// In the middle of `box`, in the painter's pen.
    void drawNumber(QPainter &painter, const QRectF &box, const QString &number) const;

private:
    QFont m_font;
    double m_ratio;
    int m_gap;
    double m_line;
    QFont m_bold;
    QRawFont m_digits;
    QSize m_size;
    QHash<quint64, QPixmap> m_boxes; // by fill and line
};

} // namespace statusbook
