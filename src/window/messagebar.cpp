// SPDX-License-Identifier: MIT
#include "window/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace statusbook {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *show = new QPushButton(tr("Show …"), this);
    show->setAccessibleDescription(tr("Lists what is wrong, with the lines"));
    show->setAutoDefault(false);
    connect(show, &QPushButton::clicked, this, &MessageBar::asked);
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setText(QStringLiteral("✕"));
    close->setForegroundRole(QPalette::ToolTipText);
    close->setAccessibleName(tr("Close message"));
    close->setToolTip(tr("Close message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(show);
    layout->addWidget(close);
    hide();
}

void MessageBar::tell(const QList<Problem> &problems)
{
    setVisible(!problems.isEmpty());
    if (problems.isEmpty())
        return;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size));
    const Problem &first = problems.first();
    // From right to left a path keeps its order, and its place before the words: a mark and an
    // isolate (UAX #9).
    const QString place = isRightToLeft()
        ? QStringView(u"\u200f\u2068") + first.place() + QChar(0x2069)
        : first.place();
    QString text = place + u": " + first.message;
    if (const auto more = int(problems.size() - 1); more > 0)
        text += u' ' + tr("(and %Ln more)", nullptr, more);
    m_text->setText(text);
    setAccessibleName(text);
}

} // namespace statusbook
