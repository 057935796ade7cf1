// SPDX-License-Identifier: MIT
#pragma once

#include "models/filter.h"

#include <QTabBar>

namespace statusbook {

/// The filters of the list as a row of tabs, each with how many entries it lists.
class FilterBar final : public QTabBar
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setCounts(const FilterCounts &counts);
    void setFilter(Filter filter) { setCurrentIndex(int(filter)); }

    /// "4xx", "Bookmarks".
    [[nodiscard]] static QString nameOf(Filter filter);

signals:
    void chosen(statusbook::Filter filter);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace statusbook
