// SPDX-License-Identifier: MIT
#include "window/map/codemapdelegate.h"

#include "models/codemapmodel.h"
#include "window/look/classcolors.h"

#include <QAbstractItemView>
#include <QPainter>

namespace statusbook {

namespace {

// Between a box and the edge of its cell: the focus is drawn there.
int gapOf(const QStyleOptionViewItem &option)
{
    return std::max(option.fontMetrics.height() / 6, 3);
}

int lineOf(const QStyleOptionViewItem &option)
{
    return std::max(option.fontMetrics.lineWidth(), 1);
}

bool isCell(const QModelIndex &index)
{
    return index.flags() & Qt::ItemIsEnabled;
}

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

// A heading is bold and has some room above it; the legend is neither.
bool isHeading(const QModelIndex &index)
{
    return !isCell(index) && index.row() < index.model()->rowCount() - 1;
}

struct BoxColors {
    QColor fill;
    QColor line;
    QColor text;
};

BoxColors colorsOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QColor base = option.palette.color(QPalette::Base);
    const QColor text = option.palette.color(QPalette::Text);
    const QColor color = classColor(StatusClass(index.data(ClassRole).toInt()), option.palette);
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (index.data(DimmedRole).toBool()) {
        const QColor fill = hovered ? mixed(text, base, 0.1) : base;
        return {fill, fill, readable(mixed(text, base, 0.6), text, fill)};
    }
    if (isRegistered(State(index.data(StateRole).toInt()))) {
        const QColor fill = hovered ? mixed(text, color, 0.3) : color;
        return {fill, fill, base};
    }
    const QColor fill = hovered ? mixed(color, base, 0.2) : base;
    return {fill, color, readable(color, text, fill)};
}

void drawText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int gap = gapOf(option);
    painter->setFont(isHeading(index) ? boldOf(option.font) : option.font);
    // The palette's current group is Disabled here: no cell, but to be read all the same.
    painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->drawText(option.rect.adjusted(gap, gap, -gap, -gap),
                      int(alignment | Qt::AlignBottom | Qt::TextWordWrap),
                      index.data(Qt::DisplayRole).toString());
}

void drawCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const BoxColors colors = colorsOf(option, index);
    const int gap = gapOf(option);
    const double line = lineOf(option);
    const double inset = line / 2;
    const QRectF box = QRectF(option.rect).adjusted(gap, gap, -gap, -gap);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen({colors.line, line});
    painter->setBrush(colors.fill);
    painter->drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), gap, gap);
    painter->setFont(boldOf(option.font));
    painter->setPen(colors.text);
    painter->drawText(box, Qt::AlignCenter, index.data(CodeRole).toString());

    const bool focused = option.state & QStyle::State_HasFocus;
    if (!focused && !(option.state & QStyle::State_Selected))
        return;
    const double thickness = focused ? line * 2 : line;
    const double out = gap - thickness / 2;
    painter->setBrush(Qt::NoBrush);
    painter->setPen({option.palette.color(QPalette::Text), thickness});
    painter->drawRoundedRect(box.adjusted(-out, -out, out, out), gap * 2, gap * 2);
}

} // namespace

void CodeMapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    isCell(index) ? drawCell(painter, option, index) : drawText(painter, option, index);
    painter->restore();
}

QSize CodeMapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int gap = gapOf(option);
    const QFontMetrics bold(boldOf(option.font));
    if (isCell(index)) {
        const int height = bold.height() * 2;
        return {std::max(bold.horizontalAdvance(QStringLiteral("0000")), height) + gap * 2,
                height + gap * 2};
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 0;
    const QFontMetrics metrics = isHeading(index) ? bold : option.fontMetrics;
    const int height = metrics
                           .boundingRect(0, 0, width - gap * 2, 0, Qt::TextWordWrap,
                                         index.data(Qt::DisplayRole).toString())
                           .height();
    return {width, height + (index.row() > 0 ? bold.height() * 2 / 3 : 0) + gap * 2};
}

} // namespace statusbook
