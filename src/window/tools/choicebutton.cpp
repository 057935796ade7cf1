// SPDX-License-Identifier: MIT
#include "window/tools/choicebutton.h"

#include "window/look/classcolors.h"
#include "window/look/fonts.h"

#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace statusbook {

namespace {

constexpr int widestLine = 60; // characters of the text that the button would like to have

} // namespace

void ChoiceButton::offer(const Choice &choice)
{
    m_choice = choice;
    setAccessibleName(choice.spoken);
    setAccessibleDescription(choice.description);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    updateGeometry();
    update();
}

QSize ChoiceButton::sizeHint() const
{
    const int line = widestLine * fontMetrics().averageCharWidth();
    const int width = std::min(fontMetrics().horizontalAdvance(m_choice.text), line) + markWidth()
        + 3 * margin();
    return {width, heightForWidth(width)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return {markWidth() + 3 * margin() + 12 * fontMetrics().averageCharWidth(),
            fontMetrics().height() + margin()};
}

int ChoiceButton::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(width - markWidth() - 3 * margin(), 1), 1 << 20);
    const int lines
        = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_choice.text).height();
    return std::max(lines, fontMetrics().height()) + (isFlat() ? 1 : 3) * margin();
}

bool ChoiceButton::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QPushButton::event(event);
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        event->ignore(); // a button would go to its neighbours, and out of the column
        break;
    default:
        QPushButton::keyPressEvent(event);
    }
}

void ChoiceButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);

    const int gap = margin();
    const QRect inner = rect().adjusted(gap, 0, -gap, 0);
    const QRect markRect(inner.left(), inner.top(), markWidth(), inner.height());
    const QRect textRect = inner.adjusted(markWidth() + gap, 0, 0, 0);
    const auto placed = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const auto aligned = [this](Qt::Alignment alignment) {
        return int(QStyle::visualAlignment(layoutDirection(), alignment) | Qt::AlignAbsolute);
    };
    const QPalette::ColorRole role = isFlat() ? QPalette::WindowText : QPalette::Text;
    const QPalette::ColorRole ground = isFlat() ? QPalette::Window : QPalette::Base;
    const QColor text = palette().color(role);
    const QColor faint = readable(mixed(text, palette().color(ground), 0.75), text,
                                  palette().color(ground));
    painter.setPen(isFlat() ? faint : text);
    painter.drawText(placed(textRect), aligned(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap,
                     m_choice.text);
    const bool hasClass = m_choice.markClass != StatusClass::None;
    painter.setPen(hasClass ? classColor(m_choice.markClass, palette()) : faint);
    painter.setFont(markFont());
    painter.drawText(placed(markRect), aligned(Qt::AlignHCenter | Qt::AlignVCenter), m_choice.mark);
}

void ChoiceButton::paintGround(QPainter &painter) const
{
    const QColor text = palette().color(QPalette::WindowText);
    const QColor window = palette().color(QPalette::Window);
    const QColor highlight = palette().color(QPalette::Highlight);
    const bool isPointedAt = underMouse() || isDown();
    QColor ground = palette().color(isFlat() ? QPalette::Window : QPalette::Base);
    if (isPointedAt)
        ground = mixed(highlight, ground, isDown() ? 0.2 : 0.1);
    QPen line(isFlat() ? ground : mixed(text, window, 0.25), 1);
    if (hasFocus())
        line = QPen(readable(highlight, text, window), 2);
    painter.setPen(line);
    painter.setBrush(ground);
    const double inset = line.widthF() / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 5, 5);
}

int ChoiceButton::margin() const
{
    return fontMetrics().height() / 2;
}

int ChoiceButton::markWidth() const
{
    const QFontMetrics metrics(markFont());
    return std::max(metrics.horizontalAdvance(m_choice.mark),
                    metrics.horizontalAdvance(QStringLiteral("00")));
}

QFont ChoiceButton::markFont() const
{
    return boldOf(font());
}

} // namespace statusbook
