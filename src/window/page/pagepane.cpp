// SPDX-License-Identifier: MIT
#include "window/page/pagepane.h"

#include "window/map/codemap.h"
#include "window/page/findbar.h"
#include "window/page/messagepathpicture.h"
#include "window/page/statuspage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace statusbook {

PagePane::PagePane(QWidget *parent)
    : QWidget(parent),
      m_stack(new QStackedWidget(this)),
      m_page(new StatusPage(this)),
      m_map(new CodeMap(this))
{
    m_page->setObjectName(QStringLiteral("page"));
    m_page->setAccessibleName(tr("Page"));
    m_map->setObjectName(QStringLiteral("map"));
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_map);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack);
}

QWidget *PagePane::shown() const
{
    return m_stack->currentWidget();
}

void PagePane::showStatus(const Status &status, PageOptions options)
{
    m_page->setPicture({});
    if (const auto path = messagePath(status.text())) {
        const MessagePathPicture picture(*path, status.statusClass());
        m_page->setPicture([this, picture](int width) {
            return picture.image(width, {m_page->palette(), m_page->font(),
                                         m_page->layoutDirection(), devicePixelRatioF()});
        });
        options.picture = u"<p><img src=\"" + StatusPage::pictureAddress
            + u"\"><br><span class=\"kind\">" + picture.text().toHtmlEscaped()
            + u"</span></p>\n";
    }
    m_page->showHtml(toHtml(status, options));
}

bool PagePane::showsMap() const
{
    return shown() == m_map;
}

void PagePane::showMap(bool shows)
{
    if (shows == showsMap())
        return;
    const bool hadFocus = shown()->hasFocus();
    m_stack->setCurrentWidget(shows ? static_cast<QWidget *>(m_map) : m_page);
    if (shows && m_findBar)
        m_findBar->hide();
    if (hadFocus)
        shown()->setFocus();
}

void PagePane::beginFind()
{
    if (!showsMap())
        findBar().begin();
}

void PagePane::findNext()
{
    if (!showsMap())
        findBar().findNext();
}

void PagePane::findPrevious()
{
    if (!showsMap())
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
