// SPDX-License-Identifier: MIT
#include "window/look/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QStringBuilder>
#include <QSvgRenderer>

#include <algorithm>
#include <optional>

namespace statusbook {

namespace {

enum class Colors : quint8 { Palette, OfTheDrawing };

QString pathOf(const QString &name)
{
    return u":/icons/" % name % u".svg";
}

// A theme answers with a shorter name where it lacks the one asked for.
QIcon fromTheme(const QString &name)
{
    QIcon found = QIcon::fromTheme(name);
    return found.name() == name ? found : QIcon();
}

bool pointsAlongTheText(const QString &name)
{
    return name == u"go-previous" || name == u"go-next";
}

QColor textColor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

QRect squareIn(const QSize &size)
{
    const int side = std::min(size.width(), size.height());
    return {(size.width() - side) / 2, (size.height() - side) / 2, side, side};
}

// Draws when it is painted and not before, in the colors of that moment.
class SvgEngine final : public QIconEngine
{
public:
    SvgEngine(const QString &name, Colors colors)
        : m_name(name), m_colors(colors), m_hasOn(QFile::exists(pathOf(name % u"-on")))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    // `size` is in pixels of the device.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const bool on = m_hasOn && state == QIcon::On;
        const bool mirrored = pointsAlongTheText(m_name)
            && QGuiApplication::layoutDirection() == Qt::RightToLeft;
        const QColor color = m_colors == Colors::Palette ? textColor(mode) : QColor();
        const QString key = QStringLiteral("statusbook/%1/%2/%3x%4/%5%6")
                                .arg(m_name)
                                .arg(color.rgba(), 0, 16)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(on)
                                .arg(mirrored);
        QPixmap drawn;
        if (!QPixmapCache::find(key, &drawn)) {
            drawn = QPixmap::fromImage(draw(size, on, color).mirrored(mirrored, false));
            QPixmapCache::insert(key, drawn);
        }
        return drawn;
    }

    [[nodiscard]] QString key() const override { return QStringLiteral("statusbook"); }
    QString iconName() override { return m_name; }
    [[nodiscard]] QIconEngine *clone() const override { return new SvgEngine(*this); }

private:
    [[nodiscard]] const QIcon &themed()
    {
        if (!m_themed) {
            const bool symbolic = m_colors == Colors::Palette;
            m_themed = m_hasOn ? QIcon() : fromTheme(symbolic ? m_name % u"-symbolic" : m_name);
        }
        return *m_themed;
    }

    [[nodiscard]] QImage draw(const QSize &size, bool on, const QColor &color)
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        if (const QIcon &icon = themed(); !icon.isNull())
            icon.paint(&painter, squareIn(size));
        else
            QSvgRenderer(pathOf(on ? QString(m_name % u"-on") : m_name))
                .render(&painter, squareIn(size));
        if (m_colors == Colors::Palette) {
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(image.rect(), color);
        }
        return image;
    }

    QString m_name;
    Colors m_colors;
    bool m_hasOn;
    std::optional<QIcon> m_themed; // once looked up; null: the theme has none
};

} // namespace

QIcon icon(QLatin1StringView name)
{
    static QHash<QString, QIcon> known;
    auto found = known.find(name);
    if (found == known.end()) {
        const bool drawn = QFile::exists(pathOf(name));
        if (!drawn)
            qWarning("there is no icon %s", name.data());
        found = known.insert(name, drawn ? QIcon(new SvgEngine(name, Colors::Palette)) : QIcon());
    }
    return *found;
}

QIcon applicationIcon()
{
    return QIcon(new SvgEngine(QStringLiteral("org.statusbook.Statusbook"), Colors::OfTheDrawing));
}

} // namespace statusbook
