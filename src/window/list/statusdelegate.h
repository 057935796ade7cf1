// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace statusbook {

/// Draws a row of the list: the code, colored by its class, the phrase with the match marked,
/// and a line of context where the match is elsewhere.
class StatusDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace statusbook
