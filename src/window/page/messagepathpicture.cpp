// SPDX-License-Identifier: MIT
#include "window/page/messagepathpicture.h"

#include "window/look/classcolors.h"
#include "window/look/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace statusbook {

namespace {

// As partiesInOrder and placesInOrder.
constexpr const char *partyLabels[] {
    QT_TRANSLATE_NOOP("statusbook::MessagePathPicture", "client"),
    QT_TRANSLATE_NOOP("statusbook::MessagePathPicture", "cache"),
    QT_TRANSLATE_NOOP("statusbook::MessagePathPicture", "proxy"),
    QT_TRANSLATE_NOOP("statusbook::MessagePathPicture", "gateway"),
    QT_TRANSLATE_NOOP("statusbook::MessagePathPicture", "origin server"),
};
constexpr const char *spokenParties[] {
    QT_TRANSLATE_NOOP("statusbook::MessagePathPicture", "the client"),
    QT_TRANSLATE_NOOP("statusbook::MessagePathPicture", "a cache"),
    QT_TRANSLATE_NOOP("statusbook::MessagePathPicture", "a proxy"),
    QT_TRANSLATE_NOOP("statusbook::MessagePathPicture", "a gateway"),
    QT_TRANSLATE_NOOP("statusbook::MessagePathPicture", "the origin server"),
};
constexpr const char *placeLabels[] {
    QT_TRANSLATE_NOOP("statusbook::MessagePathPicture", "on the wire"),
    QT_TRANSLATE_NOOP("statusbook::MessagePathPicture", "in logs"),
    QT_TRANSLATE_NOOP("statusbook::MessagePathPicture", "in JSON content"),
    QT_TRANSLATE_NOOP("statusbook::MessagePathPicture", "as a library constant"),
};

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(int(font.pixelSize() * factor), 1));
    return font;
}

struct Station {
    QString label;
    bool sends;
    QRectF box;
};

struct Tag {
    QString label;
    QRectF box;
};

// Where everything stands, from left to right; lengths in parts of a line of text.
class Layout
{
public:
    Layout(const QStringList &parties, const QList<bool> &sends, double width, const QFont &font)
        : m_font(font), m_width(width)
    {
        for (qsizetype i = 0; i < parties.size(); ++i)
            stations.append({parties[i], sends[i], {}});
        fit();
        placeStations();
    }

    void placeTags(const QString &intro, const QStringList &labels);

    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] double line() const { return QFontMetricsF(m_font).height(); }
    [[nodiscard]] double stroke() const { return std::max(std::round(line() / 14), 1.0); }
    /// Where the way back is drawn, or the words in place of it.
    [[nodiscard]] QRectF lane() const
    {
        return {edge(), edge() + m_boxHeight, m_width - edge() * 2, line() * 1.25};
    }
    [[nodiscard]] double height() const { return m_height; }

    QList<Station> stations;
    QList<Tag> tags; // the first one is the words before them

private:
    void fit();
    void placeStations();
    [[nodiscard]] double edge() const { return stroke() * 2; }
    [[nodiscard]] QSizeF sizeOf(const QString &label) const
    {
        return QFontMetricsF(boldOf(m_font)).size(0, label) + QSizeF(line() * 0.9, line() * 0.5);
    }
    [[nodiscard]] double boxesWidth() const
    {
        double sum = edge() * 2;
        for (const Station &station : stations)
            sum += sizeOf(station.label).width();
        return sum;
    }
    [[nodiscard]] bool fits() const
    {
        return boxesWidth() + line() * 0.6 * double(stations.size() - 1) <= m_width;
    }

    QFont m_font;
    double m_width;
    double m_boxHeight = 0;
    double m_height = 0;
};

// Labels break at their spaces first, then the font becomes smaller.
void Layout::fit()
{
    if (fits())
        return;
    for (Station &station : stations)
        station.label.replace(u' ', u'\n');
    const QFont font = m_font;
    for (int percent = 95; !fits() && percent >= 30; percent -= 5)
        m_font = scaled(font, percent / 100.0);
}

void Layout::placeStations()
{
    const double room = (m_width - boxesWidth()) / double(stations.size() - 1);
    const double gap = std::min(room, line() * 3);
    for (const Station &station : stations)
        m_boxHeight = std::max(m_boxHeight, sizeOf(station.label).height());
    double x = edge();
    for (Station &station : stations) {
        station.box = {x, edge(), sizeOf(station.label).width(), m_boxHeight};
        x = station.box.right() + gap;
    }
    m_height = lane().bottom();
}

void Layout::placeTags(const QString &intro, const QStringList &labels)
{
    if (labels.isEmpty())
        return;
    const QFontMetricsF metrics(m_font);
    const double height = line() * 1.3;
    double x = edge();
    double y = lane().bottom() + line() * 0.2;
    tags.append({intro, {x, y, metrics.horizontalAdvance(intro), height}});
    x = tags.first().box.right() + line() * 0.5;
    for (const QString &label : labels) {
        const double width = metrics.horizontalAdvance(label) + line();
        if (x + width > m_width - edge() && x > edge()) {
            x = edge();
            y += height + line() * 0.2;
        }
        tags.append({label, {x, y, width, height}});
        x += width + line() * 0.4;
    }
    m_height = y + height + edge();
}

class Drawing
{
public:
    Drawing(const Layout &layout, double width, const PictureLook &look, StatusClass statusClass)
        : m_layout(layout),
          m_width(width),
          m_isMirrored(look.direction == Qt::RightToLeft),
          m_base(look.palette.color(QPalette::Base)),
          m_text(look.palette.color(QPalette::Text)),
          m_color(classColor(statusClass, look.palette)),
          m_outline(readable(mixed(m_text, m_base, 0.5), m_text, m_base)),
          m_image((QSizeF(width, std::ceil(layout.height())) * look.devicePixelRatio).toSize(),
                  QImage::Format_RGB32)
    {
        m_image.setDevicePixelRatio(look.devicePixelRatio);
        m_image.fill(m_base);
        m_painter.begin(&m_image);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setLayoutDirection(look.direction);
    }

    void drawStations();
    void drawWayBack();
    void drawWordsInPlaceOfIt(const QString &words);
    void drawTags();

    [[nodiscard]] QImage finish()
    {
        m_painter.end();
        return m_image;
    }

private:
    [[nodiscard]] QPointF mirrored(QPointF point) const
    {
        return m_isMirrored ? QPointF(m_width - point.x(), point.y()) : point;
    }
    [[nodiscard]] QRectF mirrored(QRectF rect) const
    {
        if (m_isMirrored)
            rect.moveLeft(m_width - rect.right());
        return rect;
    }
    void fillLine(QPointF from, QPointF to, double thickness, const QColor &color);
    void drawBox(const QRectF &box, double radius, const QColor &outline, const QColor &fill);

    const Layout &m_layout;
    double m_width;
    bool m_isMirrored;
    QColor m_base;
    QColor m_text;
    QColor m_color;
    QColor m_outline;
    QImage m_image;
    QPainter m_painter;
};

// Across or down, ends included. Here and in drawBox() on whole pixels: a smoothed thin line has
// half of its color's contrast.
void Drawing::fillLine(QPointF from, QPointF to, double thickness, const QColor &color)
{
    const QRectF ends = QRectF(mirrored(from), mirrored(to)).normalized();
    const double x = std::round(ends.left() - thickness / 2);
    const double y = std::round(ends.top() - thickness / 2);
    m_painter.fillRect(QRectF(x, y, std::round(ends.width()) + thickness,
                              std::round(ends.height()) + thickness),
                       color);
}

void Drawing::drawBox(const QRectF &box, double radius, const QColor &outline, const QColor &fill)
{
    const double inset = m_layout.stroke() / 2;
    m_painter.setPen({outline, m_layout.stroke()});
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(
        QRectF(mirrored(box).toRect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void Drawing::drawStations()
{
    const QRectF first = m_layout.stations.first().box;
    const QRectF last = m_layout.stations.last().box;
    fillLine(first.center(), last.center(), m_layout.stroke(), m_outline);
    for (const Station &station : m_layout.stations) {
        drawBox(station.box, m_layout.line() / 4, station.sends ? m_color : m_outline,
                station.sends ? m_color : m_base);
        m_painter.setPen(station.sends ? m_base : m_text);
        m_painter.setFont(station.sends ? boldOf(m_layout.font()) : m_layout.font());
        m_painter.drawText(mirrored(station.box), Qt::AlignCenter, station.label);
    }
}

// From the bottom of each sender to one line, along it to the client, and up into it.
void Drawing::drawWayBack()
{
    const double y = m_layout.lane().center().y();
    const double head = m_layout.line() * 0.45;
    const QRectF client = m_layout.stations.first().box;
    const QPointF tip(client.center().x(), client.bottom() + m_layout.stroke());
    double farthest = tip.x();
    const double thickness = m_layout.stroke() * 2;
    for (const Station &station : m_layout.stations.sliced(1)) {
        if (!station.sends)
            continue;
        farthest = station.box.center().x();
        fillLine({farthest, station.box.bottom()}, {farthest, y}, thickness, m_color);
    }
    if (farthest == tip.x())
        return; // the client made it itself
    fillLine({farthest, y}, {tip.x(), y}, thickness, m_color);
    fillLine({tip.x(), y}, {tip.x(), tip.y() + head}, thickness, m_color);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_color);
    const QPointF corners[] {mirrored(tip), mirrored(tip + QPointF(-head * 0.8, head)),
                             mirrored(tip + QPointF(head * 0.8, head))};
    m_painter.drawPolygon(corners, 3);
}

// Below the senders, as far as the picture's edges allow.
void Drawing::drawWordsInPlaceOfIt(const QString &words)
{
    const QRectF lane = m_layout.lane();
    double left = lane.right();
    double right = lane.left();
    for (const Station &station : m_layout.stations) {
        if (!station.sends)
            continue;
        left = std::min(left, station.box.left());
        right = std::max(right, station.box.right());
    }
    const double width = QFontMetricsF(m_layout.font()).horizontalAdvance(words) + 1;
    const double x = std::clamp((left + right - width) / 2, lane.left(),
                                std::max(lane.right() - width, lane.left()));
    m_painter.setFont(m_layout.font());
    m_painter.setPen(m_text);
    m_painter.drawText(mirrored(QRectF(x, lane.top(), width, lane.height())), Qt::AlignCenter,
                       words);
}

void Drawing::drawTags()
{
    m_painter.setFont(m_layout.font());
    for (qsizetype i = 0; i < m_layout.tags.size(); ++i) {
        const auto &[label, box] = m_layout.tags[i];
        if (i > 0)
            drawBox(box, box.height() / 2, m_outline, m_base);
        m_painter.setPen(m_text);
        m_painter.drawText(mirrored(box), Qt::AlignCenter, label);
    }
}

} // namespace

MessagePathPicture::MessagePathPicture(const MessagePath &path, StatusClass statusClass)
    : m_path(path), m_class(statusClass)
{
}

QString MessagePathPicture::text() const
{
    QStringList parties;
    for (size_t i = 0; i < partiesInOrder.size(); ++i) {
        if (m_path.senders & partiesInOrder[i])
            parties.prepend(tr(spokenParties[i])); // who most often sends it comes first
    }
    QStringList places;
    for (size_t i = 0; i < placesInOrder.size(); ++i) {
        if (m_path.seenIn & placesInOrder[i])
            places.append(tr(placeLabels[i]));
    }
    const auto join = [](QStringList items, const QString &lastTwo) {
        while (items.size() > 2) {
            const QString first = items.takeFirst();
            items.first() = tr("%1, %2", "items of a list").arg(first, items.first());
        }
        return items.size() < 2 ? items.join(QString()) : lastTwo.arg(items[0], items[1]);
    };
    const QString who = join(parties, tr("%1 or %2", "the last senders of a list"));
    const QString sent = m_path.senders == Party::Client ? tr("Made by the client itself")
        : m_path.reachesClient()                         ? tr("Sent to the client by %1").arg(who)
                                 : tr("Made by %1, not on the wire").arg(who);
    if (places.isEmpty())
        return tr("%1.", "a sentence").arg(sent);
    return tr("%1; seen %2.").arg(sent, join(places, tr("%1 and %2", "the last places of a list")));
}

QImage MessagePathPicture::image(int width, const PictureLook &look) const
{
    QStringList parties;
    QList<bool> sends;
    for (size_t i = 0; i < partiesInOrder.size(); ++i) {
        parties.append(tr(partyLabels[i]));
        sends.append(m_path.senders.testFlag(partiesInOrder[i]));
    }
    QStringList places;
    for (size_t i = 0; i < placesInOrder.size(); ++i) {
        if (m_path.seenIn & placesInOrder[i])
            places.append(tr(placeLabels[i]));
    }
    Layout layout(parties, sends, width, look.font);
    layout.placeTags(tr("Seen"), places);
    Drawing drawing(layout, width, look, m_class);
    drawing.drawStations();
    if (m_path.reachesClient())
        drawing.drawWayBack();
    else
        drawing.drawWordsInPlaceOfIt(tr("not on the wire"));
    drawing.drawTags();
    return drawing.finish();
}

} // namespace statusbook
