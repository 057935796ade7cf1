// SPDX-License-Identifier: MIT
#include "window/statusdelegate.h"

#include "models/statuslistmodel.h"
#include "window/classcolors.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace statusbook {

namespace {

// A text of one line with parts of it marked.
struct MarkedText {
    QString text;
    QList<TextRange> ranges;
    QFont font;
    QColor color;
    QColor mark; // behind the marked parts
};

void draw(QPainter *painter, const QRect &rect, const MarkedText &marked, Qt::LayoutDirection dir)
{
    QString text = marked.text;
    text.replace(u'\n', u' ');
    const QFontMetrics metrics(marked.font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    const qsizetype kept = shown == text ? text.size() : shown.size() - 1;

    QTextLayout layout(shown, marked.font);
    QTextOption option(Qt::AlignVCenter | (dir == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(dir);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : marked.ranges) {
        if (range.begin >= kept)
            continue;
        QTextLayout::FormatRange format;
        format.start = int(range.begin);
        format.length = int(std::min(range.length, kept - range.begin));
        format.format.setBackground(marked.mark);
        format.format.setFontUnderline(true);
        formats.append(format);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    painter->setPen(marked.color);
    layout.draw(painter, QPointF(rect.x(), rect.y() + (rect.height() - line.height()) / 2));
}

QFont codeFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setBold(true);
    return font;
}

// "nginx": who stands behind an entry that the registry does not know.
QString vendorOf(const QModelIndex &index)
{
    if (isRegistered(State(index.data(StateRole).toInt())))
        return {};
    const QString origin = index.data(OriginRole).toString();
    return origin.section(QStringLiteral(" ("), 0, 0).section(u',', 0, 0);
}

int margin(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 3;
}

} // namespace

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
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
    const QColor mark = mixed(text, ground, 0.18);
    const QColor faint = mixed(text, ground, 0.72);
    const QColor code = selected
        ? text
        : classColor(StatusClass(index.data(ClassRole).toInt()), palette);

    const int gap = margin(option);
    const QRect inner = option.rect.adjusted(gap, gap / 2, -gap, -gap / 2);
    const QFont bold = codeFont(option);
    const QString number = index.data(CodeRole).toString();
    const int codeWidth
        = std::min(std::max(QFontMetrics(bold).horizontalAdvance(number),
                            QFontMetrics(bold).horizontalAdvance(QStringLiteral("000"))),
                   inner.width() / 2);
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
    const int textWidth = inner.right() - textX;
    const QString phrase = index.data(PhraseRole).toString();
    draw(painter, place(textX, top, textWidth),
         {phrase, index.data(PhraseRangesRole).value<QList<TextRange>>(), option.font, text, mark},
         option.direction);
    const int phraseWidth = option.fontMetrics.horizontalAdvance(phrase) + gap * 2;
    if (const QString vendor = vendorOf(index); textWidth - phraseWidth > lineHeight * 2)
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
    const int lines = index.data(ContextRole).toString().isEmpty() ? 1 : 2;
    return {0, option.fontMetrics.height() * lines + margin(option) * 2};
}

} // namespace statusbook
