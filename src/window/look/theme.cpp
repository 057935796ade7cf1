// SPDX-License-Identifier: MIT
#include "window/look/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QProxyStyle>
#include <QStyleOption>
#include <QToolTip>

namespace statusbook {

namespace {

struct Tones {
    QRgb window, base, alternate, button;
    QRgb text, faint, placeholder, bright;
    QRgb highlight, highlighted, link, visited;
    QRgb toolTip, toolTipText;
    QRgb light, midlight, mid, dark, shadow;
};

constexpr Tones lightTones {
    .window = 0xf3f4f6, .base = 0xffffff, .alternate = 0xf5f7f9, .button = 0xf9fafb,
    .text = 0x1f2328, .faint = 0x7d848d, .placeholder = 0x676e78, .bright = 0xb3261e,
    .highlight = 0x2a6fc9, .highlighted = 0xffffff, .link = 0x0b5cad, .visited = 0x7a3e9d,
    .toolTip = 0xfff8dc, .toolTipText = 0x1f2328,
    .light = 0xffffff, .midlight = 0xe6e8eb, .mid = 0xb4b9c0, .dark = 0x8b9199, .shadow = 0x4a4f56,
};

// Fusion draws a button some 40 % lighter than it is said to be.
constexpr Tones darkTones {
    .window = 0x24272b, .base = 0x1b1d20, .alternate = 0x212428, .button = 0x232629,
    .text = 0xe6e8eb, .faint = 0x858c95, .placeholder = 0x9aa1aa, .bright = 0xff9d94,
    .highlight = 0x3571c6, .highlighted = 0xffffff, .link = 0x6cb2f7, .visited = 0xc79be8,
    .toolTip = 0x3a3f46, .toolTipText = 0xf2f3f5,
    .light = 0x4a4f56, .midlight = 0x3a3f46, .mid = 0x5a6068, .dark = 0x16181a, .shadow = 0x0c0d0e,
};

QPalette paletteOf(const Tones &tones)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, QRgb tone) {
        palette.setColor(QPalette::All, role, QColor(tone));
    };
    set(QPalette::Window, tones.window);
    set(QPalette::Base, tones.base);
    set(QPalette::AlternateBase, tones.alternate);
    set(QPalette::Button, tones.button);
    set(QPalette::WindowText, tones.text);
    set(QPalette::Text, tones.text);
    set(QPalette::ButtonText, tones.text);
    set(QPalette::PlaceholderText, tones.placeholder);
    set(QPalette::BrightText, tones.bright);
    set(QPalette::Highlight, tones.highlight);
    set(QPalette::HighlightedText, tones.highlighted);
    set(QPalette::Link, tones.link);
    set(QPalette::LinkVisited, tones.visited);
    set(QPalette::ToolTipBase, tones.toolTip);
    set(QPalette::ToolTipText, tones.toolTipText);
    set(QPalette::Light, tones.light);
    set(QPalette::Midlight, tones.midlight);
    set(QPalette::Mid, tones.mid);
    set(QPalette::Dark, tones.dark);
    set(QPalette::Shadow, tones.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::Link,
                            QPalette::LinkVisited})
        palette.setColor(QPalette::Disabled, role, QColor(tones.faint));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(tones.midlight));
    return palette;
}

bool isFocusShown(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

// Inside of the rectangle.
void drawFocus(QPainter *painter, const QRect &rect, const QColor &color, int thickness)
{
    painter->save();
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    QPainterPath frame;
    frame.addRoundedRect(rect, 2, 2);
    const QRect inside = rect.adjusted(thickness, thickness, -thickness, -thickness);
    QPainterPath hole;
    hole.addRect(inside);
    painter->drawPath(frame.subtracted(hole));
    painter->restore();
}

// Fusion takes the lines around what is checked or written in from a darker Window, which can
// hardly be seen on a dark Base and not well on a light one, and the line around what has the focus
// from a darker Highlight. Lists and pages do not show at all that they have it.
class SeenFusion final : public QProxyStyle
{
public:
    SeenFusion() : QProxyStyle(QStringLiteral("fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        if (element == PE_FrameFocusRect) {
            drawFocusRect(*option, painter);
            return;
        }
        const bool isOutlined = element == PE_IndicatorCheckBox
            || element == PE_IndicatorRadioButton || element == PE_FrameLineEdit;
        if (isOutlined)
            drawOutlined(element, option, painter, widget);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isFramed = element == PE_FrameLineEdit || element == PE_PanelButtonCommand;
        if (isFramed && option->state.testFlag(State_HasFocus)
            && (element == PE_FrameLineEdit || isFocusShown(*option)))
            drawFocus(painter, option->rect, option->palette.color(QPalette::Link), 2);
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        QProxyStyle::drawControl(element, option, painter, widget);
        if (!option->state.testFlag(State_HasFocus))
            return;
        const QColor color = option->palette.color(QPalette::Link);
        if (element == CE_ShapedFrame && qobject_cast<const QAbstractScrollArea *>(widget))
            drawFocus(painter, option->rect, color, 1); // what is in it may have none of its own
        else if (element == CE_TabBarTab)
            drawFocus(painter, option->rect.adjusted(3, 4, -3, -2), color, 1);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if ((control == CC_ComboBox || control == CC_SpinBox)
            && option->state.testFlag(State_HasFocus))
            drawFocus(painter, option->rect, option->palette.color(QPalette::Link), 2);
    }

    // Its own icons are dark, whatever the palette.
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, returned);
    }

private:
    static void drawFocusRect(const QStyleOption &option, QPainter *painter)
    {
        if (!isFocusShown(option))
            return;
        const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(&option);
        const QPalette &palette = option.palette;
        const bool isSelected
            = focus && focus->backgroundColor == palette.color(QPalette::Highlight);
        drawFocus(painter, option.rect,
                  palette.color(isSelected ? QPalette::HighlightedText : QPalette::Link), 1);
    }

    void drawOutlined(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                      const QWidget *widget) const
    {
        // Every kind of option of these elements that Fusion reads more of than the base.
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const auto draw = [&](auto copy) {
            const QColor line = copy.palette.color(QPalette::PlaceholderText);
            copy.palette.setColor(QPalette::Window, line.lighter(fusionDarker));
            QProxyStyle::drawPrimitive(element, &copy, painter, widget);
        };
        if (button != nullptr)
            draw(*button);
        else if (frame != nullptr)
            draw(*frame);
        else
            draw(*option);
    }

    static constexpr int fusionDarker = 140; // percent: by how much Fusion's lines are darker
};

} // namespace

QPalette paletteOf(Theme theme)
{
    Q_ASSERT(theme != Theme::System);
    return paletteOf(theme == Theme::Dark ? darkTones : lightTones);
}

ApplicationTheme::ApplicationTheme()
    : m_platformStyle(QApplication::style()->name()), m_platformToolTip(QToolTip::palette())
{
    // Roles that nobody set follow the platform, also when it changes later.
    if (const QPalette palette = QApplication::palette(); palette.resolveMask() != 0)
        m_platformPalette = palette;
}

void ApplicationTheme::set(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    const bool isSystem = theme == Theme::System;
    if (isSystem)
        QApplication::setStyle(m_platformStyle);
    else if (dynamic_cast<const SeenFusion *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new SeenFusion);
    const QPalette palette = isSystem ? m_platformPalette : paletteOf(theme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(isSystem ? m_platformToolTip : palette);
}

} // namespace statusbook
