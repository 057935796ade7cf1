// SPDX-License-Identifier: MIT
#include "window/list/filterbar.h"

#include "models/texts.h"

#include <QEvent>
#include <QLocale>

namespace statusbook {

FilterBar::FilterBar(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setDocumentMode(true);
    setUsesScrollButtons(true);
    for (size_t filter = 0; filter < filterCount; ++filter) {
        const int tab = addTab(nameOf(Filter(filter)));
        const QString className
            = tab <= int(StatusClass::ServerError) ? textOf(StatusClass(tab)) : QString();
        setTabToolTip(tab, className);
    }
    connect(this, &QTabBar::currentChanged, this, [this](int tab) { emit chosen(Filter(tab)); });
}

QString FilterBar::nameOf(Filter filter)
{
    switch (filter) {
    case Filter::All:
        return tr("All");
    case Filter::Unofficial:
        return tr("Unofficial");
    case Filter::Bookmarked:
        return tr("Bookmarks");
    default:
        return QString::number(int(filter)) + u"xx";
    }
}

void FilterBar::setCounts(const FilterCounts &counts)
{
    for (size_t filter = 0; filter < filterCount; ++filter) {
        const QString name = nameOf(Filter(filter));
        const int count = counts[filter];
        setTabText(int(filter), tr("%1 (%2)").arg(name, locale().toString(count)));
        const QString className = textOf(StatusClass(filter <= 5 ? filter : 0));
        setAccessibleTabName(int(filter), tr("%1, %Ln entries", nullptr, count)
                                              .arg(className.isEmpty() ? name : className));
    }
}

void FilterBar::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace statusbook
