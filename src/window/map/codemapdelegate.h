// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

#include <memory>

namespace statusbook {

class Cells;

/// Draws a row of CodeMapModel: a number as a box in the color of its class, filled where the
/// number is registered, outlined where it is not; a dimmed one without a box.
class CodeMapDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CodeMapDelegate(QObject *parent = nullptr);
    ~CodeMapDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] Cells &cells(const QStyleOptionViewItem &option) const;

    mutable std::unique_ptr<Cells> m_cells; // of the last font and screen
};

} // namespace statusbook
