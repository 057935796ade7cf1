// SPDX-License-Identifier: MIT
#include "contrasts.h"

#include "window/look/classcolors.h"

#include <QApplication>
#include <QHash>
#include <QImage>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <functional>

namespace statusbook {

namespace {

constexpr int shortestStroke = 24; // pixels: more than a text cursor has

QColor over(const QColor &color, const QColor &ground)
{
    return mixed(color, ground, color.alphaF());
}

// Of a gradient's colors, which are as frequent as one another, the worst.
QColor groundOf(const QColor &color, const QImage &image, const QRect &part)
{
    QHash<QRgb, int> counts;
    const QRect inside = part.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QColor found;
    int most = 0;
    for (auto at = counts.constBegin(); at != counts.constEnd(); ++at) {
        const QColor ground(at.key());
        const bool isWorse = at.value() == most
            && contrast(over(color, ground), ground) < contrast(over(color, found), found);
        if (at.value() > most || isWorse) {
            most = at.value();
            found = ground;
        }
    }
    return found;
}

// Hands everything on to the painter of a picture and writes down what is written.
class Engine final : public QPaintEngine
{
public:
    explicit Engine(QImage &image) : QPaintEngine(AllFeatures), m_image(image) {}

    bool begin(QPaintDevice *) override
    {
        m_image.paintEngine()->setSystemClip(systemClip()); // the widget's part of the window
        return m_painter.begin(&m_image);
    }
    bool end() override { return m_painter.end(); }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState &now) override
    {
        const auto flags = now.state();
        if (flags & DirtyTransform)
            m_painter.setTransform(now.transform());
        if (flags & DirtyPen)
            m_painter.setPen(now.pen());
        if (flags & DirtyBrush)
            m_painter.setBrush(now.brush());
        if (flags & DirtyBrushOrigin)
            m_painter.setBrushOrigin(now.brushOrigin());
        if (flags & DirtyBackground)
            m_painter.setBackground(now.backgroundBrush());
        if (flags & DirtyBackgroundMode)
            m_painter.setBackgroundMode(now.backgroundMode());
        if (flags & DirtyOpacity)
            m_painter.setOpacity(now.opacity());
        if (flags & DirtyCompositionMode)
            m_painter.setCompositionMode(now.compositionMode());
        if (flags & DirtyHints)
            m_painter.setRenderHints(now.renderHints());
        if (flags & DirtyClipRegion)
            m_painter.setClipRegion(now.clipRegion(), now.clipOperation());
        if (flags & DirtyClipPath)
            m_painter.setClipPath(now.clipPath(), now.clipOperation());
        if (flags & DirtyClipEnabled)
            m_painter.setClipping(now.isClipEnabled());
    }

    void drawRects(const QRectF *rects, int count) override { m_painter.drawRects(rects, count); }
    void drawLines(const QLineF *lines, int count) override { m_painter.drawLines(lines, count); }
    void drawEllipse(const QRectF &rect) override { m_painter.drawEllipse(rect); }
    void drawPath(const QPainterPath &path) override { m_painter.drawPath(path); }
    void drawPoints(const QPointF *points, int count) override
    {
        m_painter.drawPoints(points, count);
    }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        if (mode == PolylineMode)
            m_painter.drawPolyline(points, count);
        else
            m_painter.drawPolygon(points, count,
                                  mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    }
    void drawPixmap(const QRectF &rect, const QPixmap &pixmap, const QRectF &source) override
    {
        m_painter.drawPixmap(rect, pixmap, source);
    }
    void drawTiledPixmap(const QRectF &rect, const QPixmap &pixmap, const QPointF &offset) override
    {
        m_painter.drawTiledPixmap(rect, pixmap, offset);
    }
    void drawImage(const QRectF &rect, const QImage &image, const QRectF &source,
                   Qt::ImageConversionFlags flags) override
    {
        m_painter.drawImage(rect, image, source, flags);
    }

    void drawTextItem(const QPointF &point, const QTextItem &item) override
    {
        const QRectF box(point.x(), point.y() - item.ascent(), item.width(),
                         item.ascent() + item.descent());
        QRect seen = m_painter.transform().mapRect(box).toAlignedRect() & m_image.rect();
        if (const QRegion widget = systemClip(); !widget.isEmpty())
            seen &= widget.boundingRect();
        if (m_painter.hasClipping())
            seen &= m_painter.transform().mapRect(m_painter.clipBoundingRect()).toAlignedRect();
        if (!seen.isEmpty() && !item.text().trimmed().isEmpty()) {
            QColor color = m_painter.pen().color();
            color.setAlphaF(float(color.alphaF() * m_painter.opacity()));
            const QColor ground = groundOf(color, m_image, seen);
            const QFont font = item.font();
            texts.append({item.text(), over(color, ground), ground,
                          font.pointSizeF() >= (font.bold() ? 14 : 18), seen.topLeft()});
        }
        m_painter.setFont(item.font());
        m_painter.drawText(point, item.text());
    }

    QList<PaintedText> texts;

private:
    QImage &m_image;
    QPainter m_painter;
};

// An image to the widgets, by its size and resolution; painted is the engine's.
class Device final : public QImage
{
public:
    explicit Device(const QWidget &like)
        : QImage(like.size(), QImage::Format_RGB32), m_painted(*this), m_engine(m_painted)
    {
        m_painted.fill(like.palette().color(QPalette::Window));
    }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] const QList<PaintedText> &texts() const { return m_engine.texts; }

private:
    QImage m_painted;
    mutable Engine m_engine;
};

} // namespace

double PaintedText::contrast() const
{
    return statusbook::contrast(color, ground);
}

QList<PaintedText> textsPaintedBy(QWidget &widget)
{
    Device device(widget);
    widget.render(&device);
    return device.texts();
}

double contrastOfFocus(QWidget &widget, QWidget &other)
{
    widget.window()->setAttribute(Qt::WA_KeyboardFocusChange); // as the key Tab does
    other.setFocus(Qt::TabFocusReason);
    const QImage without = widget.grab().toImage();
    widget.setFocus(Qt::TabFocusReason);
    const QImage with = widget.grab().toImage();
    QList<double> changes;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            if (with.pixel(x, y) != without.pixel(x, y))
                changes.append(contrast(with.pixelColor(x, y), without.pixelColor(x, y)));
        }
    }
    if (changes.size() < shortestStroke)
        return 1;
    std::nth_element(changes.begin(), changes.begin() + shortestStroke - 1, changes.end(),
                     std::greater<>());
    return changes.at(shortestStroke - 1);
}

} // namespace statusbook
