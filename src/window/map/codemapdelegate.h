// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace statusbook {

/// Draws a row of CodeMapModel: a number as a box in the color of its class, filled where the
/// number is registered, outlined where it is not; a dimmed one without a box.
class CodeMapDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace statusbook
