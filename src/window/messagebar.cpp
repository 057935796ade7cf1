// SPDX-License-Identifier: MIT
#include "window/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
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
    layout->addWidget(close);
    hide();
}

void MessageBar::tell(const QString &text, const QString &details)
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size));
    m_text->setText(text);
    m_text->setToolTip(details.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    setAccessibleName(text);
    show();
}

void MessageBar::tell(const QList<Problem> &problems)
{
    if (problems.isEmpty())
        return;
    QStringList lines;
    for (const Problem &problem : problems.first(std::min<qsizetype>(problems.size(), 20)))
        lines.append(problem.toString());
    const auto more = int(problems.size() - 1);
    QString text = lines.first();
    if (more > 0)
        text += u' ' + tr("(and %n more)", nullptr, more);
    tell(text, lines.join(u'\n'));
}

} // namespace statusbook
