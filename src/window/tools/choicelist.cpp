// SPDX-License-Identifier: MIT
#include "window/tools/choicelist.h"

#include <QVBoxLayout>

namespace statusbook {

ChoiceList::ChoiceList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
}

void ChoiceList::setChoices(const QList<Choice> &choices)
{
    m_layout->setSpacing(m_isFlat ? 0 : 6);
    while (m_buttons.size() < choices.size()) {
        auto *button = new ChoiceButton(this);
        button->setFlat(m_isFlat);
        connect(button, &QPushButton::clicked, this,
                [this, index = int(m_buttons.size())] { emit chosen(index); });
        m_layout->addWidget(button);
        m_buttons.append(button);
    }
    m_shown = choices.size();
    setVisible(m_shown > 0);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (i < m_shown)
            m_buttons[i]->offer(choices[i]);
        m_buttons[i]->setVisible(i < m_shown);
    }
}

} // namespace statusbook
