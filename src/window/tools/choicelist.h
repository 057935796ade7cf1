// SPDX-License-Identifier: MIT
#pragma once

#include "window/tools/choicebutton.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace statusbook {

/// A column of choices, replaced as a whole. Without any it takes no room.
class ChoiceList final : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceList(QWidget *parent = nullptr);

    /// Flat choices are for what is beside the matter. Set before the first choices.
    void setFlat(bool flat) { m_isFlat = flat; }
    void setChoices(const QList<Choice> &choices);

    /// Those that are shown, from the top.
    [[nodiscard]] QList<ChoiceButton *> buttons() const { return m_buttons.first(m_shown); }

signals:
    void chosen(int index);

private:
    QVBoxLayout *m_layout;
    // Kept when fewer are shown: one of them may be what was just clicked.
    QList<ChoiceButton *> m_buttons;
    qsizetype m_shown = 0;
    bool m_isFlat = false;
};

} // namespace statusbook
