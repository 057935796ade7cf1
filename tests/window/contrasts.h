// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QString>

class QWidget;

namespace statusbook {

/// A text that was painted, and the color that most of what is behind it has.
struct PaintedText {
    QString text;
    QColor color;
    QColor ground;
    bool isLarge = false; ///< 18 pt and more, or 14 pt and more in bold (WCAG 2.1, 1.4.3)
    QPointF place; ///< where its line begins, in the widget

    [[nodiscard]] double contrast() const;
    /// What its contrast has to be at least.
    [[nodiscard]] double least() const { return isLarge ? 3.0 : 4.5; }
};

/// Paints the widget with all that is in it, and collects the texts on the way: whatever a style, a
/// delegate or a document chose, as it comes to the eye.
[[nodiscard]] QList<PaintedText> textsPaintedBy(QWidget &widget);

/// By how much the part of a widget that changes most with the focus changes: the contrast of a
/// pixel with it to the same one without it (WCAG 2.2, 2.4.13). The widget's window is active, and
/// another widget to take the focus is in it.
[[nodiscard]] double contrastOfFocus(QWidget &widget, QWidget &other);

} // namespace statusbook
