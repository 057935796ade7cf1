// SPDX-License-Identifier: MIT
#include "window/list/resultcount.h"

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
    return browser.isSearching() ? tr("%n results", nullptr, total)
                                 : tr("%n entries", nullptr, total);
}

void ResultCount::setAnswer(const Browser &browser)
{
    if (!m_cancel->isHidden())
        return;
    QString text = textOf(browser);
    if (const QString &suggestion = browser.suggestion(); !suggestion.isEmpty()) {
        const QString escaped = suggestion.toHtmlEscaped();
        const QString link = u"<a href=\"" + escaped + u"\">" + escaped + u"</a>";
        text += u" - " + tr("did you mean %1?").arg(link);
    }
    m_text->setText(text);
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
