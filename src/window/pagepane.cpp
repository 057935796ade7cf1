// SPDX-License-Identifier: MIT
#include "window/pagepane.h"

#include "window/findbar.h"
#include "window/statuspage.h"

#include <QVBoxLayout>

namespace statusbook {

PagePane::PagePane(QWidget *parent) : QWidget(parent), m_page(new StatusPage(this))
{
    m_page->setObjectName(QStringLiteral("page"));
    m_page->setAccessibleName(tr("Page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_page);
    setFocusProxy(m_page);
}

void PagePane::beginFind()
{
    findBar().begin();
}

void PagePane::findNext()
{
    findBar().findNext();
}

void PagePane::findPrevious()
{
    findBar().findPrevious();
}

FindBar &PagePane::findBar()
{
    if (!m_findBar) {
        m_findBar = new FindBar(*m_page, this);
        m_findBar->setObjectName(QStringLiteral("findBar"));
        layout()->addWidget(m_findBar);
        QWidget::setTabOrder(m_page, m_findBar);
    }
    return *m_findBar;
}

} // namespace statusbook
