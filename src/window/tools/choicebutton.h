// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/status.h"

#include <QPushButton>

namespace statusbook {

/// What a ChoiceButton offers.
struct Choice {
    QString mark; ///< a digit, a code or a sign, in front of the text
    QString text;
    QString spoken;      ///< what a screen reader says
    QString description; ///< what it says besides; may be empty
    StatusClass markClass = StatusClass::None; ///< colors the mark
};

/// A choice as a large button whose text wraps, in the palette's colors. Enter and Space choose
/// it; Up, Down and all else are left to the window. A flat one shows itself when pointed at.
class ChoiceButton final : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    void offer(const Choice &choice);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int margin() const;
    [[nodiscard]] int markWidth() const;
    [[nodiscard]] QFont markFont() const;
    void paintGround(QPainter &painter) const;

    Choice m_choice;
};

} // namespace statusbook
