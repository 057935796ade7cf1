// SPDX-License-Identifier: MIT
#include "window/pagepane.h"

#include "window/statuspage.h"

#include <QVBoxLayout>

namespace statusbook {

PagePane::PagePane(QWidget *parent) : QWidget(parent), m_page(new StatusPage(this))
{
    m_page->setObjectName(QStringLiteral("page"));
    m_page->setAccessibleName(tr("Page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    setFocusProxy(m_page);
}

} // namespace statusbook
