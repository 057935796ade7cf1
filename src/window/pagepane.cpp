// SPDX-License-Identifier: MIT
#include "window/pagepane.h"

#include "window/codemap.h"
#include "window/statuspage.h"

namespace statusbook {

PagePane::PagePane(QWidget *parent)
    : QStackedWidget(parent), m_page(new StatusPage(this)), m_map(new CodeMap(this))
{
    m_page->setObjectName(QStringLiteral("page"));
    m_page->setAccessibleName(tr("Page"));
    m_map->setObjectName(QStringLiteral("map"));
    addWidget(m_page);
    addWidget(m_map);
}

bool PagePane::showsMap() const
{
    return currentWidget() == m_map;
}

void PagePane::showMap(bool shows)
{
    if (shows == showsMap())
        return;
    const bool hadFocus = currentWidget()->hasFocus();
    setCurrentWidget(shows ? static_cast<QWidget *>(m_map) : m_page);
    if (hadFocus)
        currentWidget()->setFocus();
}

} // namespace statusbook
