// SPDX-License-Identifier: MIT
#include "window/list/statusdelegate.h"

#include "models/statuslistmodel.h"
#include "window/look/classcolors.h"
#include "window/look/fonts.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace statusbook {

namespace {

QString bookmarkMark()
{
    return QStringLiteral("★");
}

// A text of one line with parts of it marked.
struct MarkedText {
    QString text;
    QList<TextRange> ranges;
    QFont font;
    QColor color;
    QColor mark; // behind the marked parts
};

// Black or white, whichever is farther from the color.
QColor farthestFrom(const QColor &color)
{
    return contrast(Qt::black, color) > contrast(Qt::white, color) ? Qt::black : Qt::white;
}

// One line, marked as far as it is kept; returns how wide it would be.
double layOut(QTextLayout &layout, const MarkedText &marked, qsizetype kept, int width,
              Qt::LayoutDirection direction)
{
    const QString text = layout.text();
    QTextOption option(Qt::AlignVCenter
                       | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    option.setWrapMode(QTextOption::NoWrap);
    // The reference's English keeps its order, and the ellipsis its end, in every language.
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : marked.ranges) {
        if (range.begin >= kept)
            continue;
        QTextLayout::FormatRange format;
        format.start = int(range.begin);
        format.length = int(std::min(range.length, kept - range.begin));
        format.format.setBackground(marked.mark);
        format.format.setForeground(
            readable(marked.color, farthestFrom(marked.mark), marked.mark));
        format.format.setFontUnderline(true);
        formats.append(format);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line.naturalTextWidth();
}

// Returns how wide the text is, be there as much room or not.
double draw(QPainter *painter, const QRect &rect, const MarkedText &marked,
            Qt::LayoutDirection direction)
{
    QString text = marked.text;
    text.replace(u'\n', u' ');
    QTextLayout layout(text, marked.font);
    const double width = layOut(layout, marked, text.size(), rect.width(), direction);
    if (width >= rect.width() + 1) { // places are whole pixels, texts are not
        const QString shown
            = QFontMetrics(marked.font).elidedText(text, Qt::ElideRight, rect.width());
        layout.setText(shown);
        layOut(layout, marked, shown.size() - 1, rect.width(), direction);
    }
    painter->setPen(marked.color);
    const double spare = rect.height() - layout.lineAt(0).height();
    layout.draw(painter, QPointF(rect.x(), rect.y() + spare / 2));
    return width;
}

int margin(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 3;
}

int headingHeight(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.data(GroupRole).toString().isEmpty())
        return 0;
    return option.fontMetrics.height() + margin(option) * (index.row() == 0 ? 2 : 4);
}

// Where the row itself is: below the heading of its group.
QRect rowRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return option.rect.adjusted(0, headingHeight(option, index), 0, 0);
}

void drawHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QColor ground = option.palette.color(QPalette::Base);
    const QColor text = mixed(option.palette.color(QPalette::Text), ground, 0.72);
    const int gap = margin(option);
    const QRect place = option.rect.adjusted(gap, 0, -gap, 0);
    const int height = option.fontMetrics.height();
    const int bottom = option.rect.y() + headingHeight(option, index) - gap / 2;
    draw(painter, {place.x(), bottom - height, place.width(), height},
         {index.data(GroupRole).toString(), {}, boldOf(option.font), text, ground}, option.direction);
}

} // namespace

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &whole,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem option = whole;
    option.rect = rowRect(whole, index);
    if (option.rect != whole.rect)
        drawHeading(painter, whole, index);
    QStyleOptionViewItem panel = option;
    initStyleOption(&panel, index);
    panel.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &panel, painter, option.widget);

    const bool selected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QPalette &palette = option.palette;
    const QColor ground
        = palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
    const QColor text
        = palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    // What is selected has little contrast to give away.
    const QColor mark = selected ? mixed(farthestFrom(text), ground, 0.25)
                                 : mixed(text, ground, 0.18);
    const QColor faint = readable(mixed(text, ground, 0.72), text, ground);
    const QColor code = selected
        ? text
        : classColor(StatusClass(index.data(ClassRole).toInt()), palette);

    const int gap = margin(option);
    const QRect inner = option.rect.adjusted(gap, gap / 2, -gap, -gap / 2);
    const QFont bold = boldOf(option.font);
    const QString number = index.data(CodeRole).toString();
    const int usualWidth = QFontMetrics(bold).horizontalAdvance(QStringLiteral("000"));
    const int codeWidth = number.size() <= 3
        ? usualWidth
        : std::min(QFontMetrics(bold).horizontalAdvance(number), inner.width() / 2);
    const int lineHeight = option.fontMetrics.height();
    const QString context = index.data(ContextRole).toString();
    const int top = inner.y() + (context.isEmpty() ? (inner.height() - lineHeight) / 2 : 0);
    const auto place = [&](int x, int y, int width) {
        return QStyle::visualRect(option.direction, option.rect, QRect(x, y, width, lineHeight));
    };

    painter->save();
    painter->setClipRect(option.rect);
    draw(painter, place(inner.x(), top, codeWidth + 1),
         {number, index.data(CodeRangesRole).value<QList<TextRange>>(), bold, code, mark},
         option.direction);
    const int textX = inner.x() + codeWidth + gap * 3 / 2;
    const bool isBookmark = index.data(BookmarkRole).toBool();
    const int starWidth = isBookmark ? option.fontMetrics.horizontalAdvance(bookmarkMark()) + gap : 0;
    const int textWidth = inner.right() - textX - starWidth;
    if (isBookmark)
        draw(painter, place(inner.right() - starWidth + gap, top, starWidth),
             {bookmarkMark(), {}, option.font, text, mark}, option.direction);
    const QString phrase = index.data(PhraseRole).toString();
    const double drawn = draw(
        painter, place(textX, top, textWidth),
        {phrase, index.data(PhraseRangesRole).value<QList<TextRange>>(), option.font, text, mark},
         option.direction);
    const int phraseWidth = int(std::ceil(drawn)) + gap * 2;
    if (const QString vendor = index.data(VendorRole).toString();
        !vendor.isEmpty() && textWidth - phraseWidth > lineHeight * 2)
        draw(painter, place(textX + phraseWidth, top, textWidth - phraseWidth),
             {vendor, {}, option.font, faint, mark}, option.direction);
    if (!context.isEmpty()) {
        draw(painter, place(textX, top + lineHeight, textWidth),
             {context, index.data(ContextRangesRole).value<QList<TextRange>>(), option.font,
              faint, mark},
             option.direction);
    }
    painter->restore();
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Asked of every row when the list is laid out.
    const int lines = index.data(LinesRole).toInt();
    const int line = option.fontMetrics.height();
    return {0, line * lines + line / 3 * 2 + headingHeight(option, index)};
}

} // namespace statusbook
