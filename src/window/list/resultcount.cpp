// SPDX-License-Identifier: MIT
#include "window/list/resultcount.h"

#include "window/look/classcolors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace statusbook {

ResultCount::ResultCount(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_cancel(new QToolButton(this))
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_cancel);
    connect(m_text, &QLabel::linkActivated, this, &ResultCount::suggestionChosen);
    connect(m_cancel, &QToolButton::clicked, this, &ResultCount::cancelled);
}

QString ResultCount::textOf(const Browser &browser)
{
    const auto total = int(browser.total());
    return browser.isSearching() ? tr("%Ln results", nullptr, total)
                                 : tr("%Ln entries", nullptr, total);
}

void ResultCount::setAnswer(const Browser &browser)
{
    m_count = textOf(browser);
    m_suggestion = browser.suggestion();
    if (m_cancel->isHidden())
        showCount();
}

// A label takes the color of links from the application, whatever ground it stands on.
void ResultCount::showCount()
{
    QString text = m_count;
    if (!m_suggestion.isEmpty()) {
        const QString escaped = m_suggestion.toHtmlEscaped();
        const QColor color = readable(palette().color(QPalette::Link),
                                      palette().color(QPalette::WindowText),
                                      palette().color(QPalette::Window));
        const QString link = u"<a href=\"" + escaped + u"\" style=\"color:" + color.name()
            + u"\">" + escaped + u"</a>";
        text += u" - " + tr("did you mean %1?").arg(link);
    }
    m_text->setText(text);
}

void ResultCount::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_cancel->isHidden())
        showCount();
    QWidget::changeEvent(event);
}

void ResultCount::showProgress(int percent)
{
    m_cancel->show();
    m_text->setText(tr("Reading catalogs: %1 %").arg(percent));
}

void ResultCount::endProgress(const Browser &browser)
{
    m_cancel->hide();
    setAnswer(browser);
}

} // namespace statusbook
