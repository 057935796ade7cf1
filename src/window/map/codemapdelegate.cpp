// SPDX-License-Identifier: MIT
#include "window/map/codemapdelegate.h"

#include "models/codemapmodel.h"
#include "window/look/classcolors.h"
#include "window/look/fonts.h"
#include "window/map/cells.h"

#include <QAbstractItemView>
#include <QPainter>

namespace statusbook {

namespace {

bool isCell(const QModelIndex &index)
{
    return index.flags() & Qt::ItemIsEnabled;
}

// A heading is bold and has some room above it; the legend is neither.
bool isHeading(const QModelIndex &index)
{
    return !isCell(index) && index.row() < index.model()->rowCount() - 1;
}

struct BoxColors {
    QColor fill; // none: no box
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
        const QColor fill = hovered ? mixed(text, base, 0.1) : QColor();
        return {fill, fill, readable(mixed(text, base, 0.6), text, hovered ? fill : base)};
    }
    if (isRegistered(State(index.data(StateRole).toInt()))) {
        const QColor fill = hovered ? mixed(text, color, 0.3) : color;
        return {fill, fill, base};
    }
    const QColor fill = hovered ? mixed(color, base, 0.2) : base;
    return {fill, color, readable(color, text, fill)};
}

void drawText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
              int gap)
{
    painter->setFont(isHeading(index) ? boldOf(option.font) : option.font);
    // The palette's current group is Disabled here: no cell, but to be read all the same.
    painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->drawText(option.rect.adjusted(gap, gap, -gap, -gap),
                      int(alignment | Qt::AlignBottom | Qt::TextWordWrap),
                      index.data(Qt::DisplayRole).toString());
}

void drawCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
              Cells &cells)
{
    const BoxColors colors = colorsOf(option, index);
    const QRect box = cells.boxIn(option.rect);
    if (colors.fill.isValid())
        cells.drawBox(*painter, box.topLeft(), colors.fill, colors.line);
    painter->setPen(colors.text);
    cells.drawNumber(*painter, box, index.data(CodeRole).toString());

    const bool focused = option.state & QStyle::State_HasFocus;
    if (!focused && !(option.state & QStyle::State_Selected))
        return;
    const int gap = cells.gap();
    const double thickness = focused ? cells.line() * 2 : cells.line();
    const double out = gap - thickness / 2;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen({option.palette.color(QPalette::Text), thickness});
    painter->drawRoundedRect(QRectF(box).adjusted(-out, -out, out, out), gap * 2, gap * 2);
}

} // namespace

CodeMapDelegate::CodeMapDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

CodeMapDelegate::~CodeMapDelegate() = default;

Cells &CodeMapDelegate::cells(const QStyleOptionViewItem &option) const
{
    const double ratio = option.widget ? option.widget->devicePixelRatioF() : 1;
    if (!m_cells || !m_cells->isFor(option.font, ratio))
        m_cells = std::make_unique<Cells>(option.font, ratio);
    return *m_cells;
}

void CodeMapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    if (isCell(index))
        drawCell(painter, option, index, cells(option));
    else
        drawText(painter, option, index, cells(option).gap());
    painter->restore();
}

QSize CodeMapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isCell(index))
        return cells(option).size();
    const int gap = cells(option).gap();
    const QFontMetrics bold(boldOf(option.font));
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 0;
    const QFontMetrics metrics = isHeading(index) ? bold : option.fontMetrics;
    const QString text = index.data(Qt::DisplayRole).toString();
    const int room = width - gap * 2;
    const int height = metrics.horizontalAdvance(text) <= room
        ? metrics.height() // most need no breaking into lines
        : metrics.boundingRect(0, 0, room, 0, Qt::TextWordWrap, text).height();
    return {width, height + (index.row() > 0 ? bold.height() * 2 / 3 : 0) + gap * 2};
}

} // namespace statusbook
