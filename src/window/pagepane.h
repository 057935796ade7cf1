// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace statusbook {

class FindBar;
class StatusPage;

/// The right side of the window: the page of an entry, with what finds in it, or the map of all
/// codes in its place.
class PagePane final : public QWidget
{
    Q_OBJECT

public:
    explicit PagePane(QWidget *parent = nullptr);

    [[nodiscard]] StatusPage &page() const { return *m_page; }

public slots:
    /// Finds in the page, beginning with the text that is selected there.
    void beginFind();
    void findNext();
    void findPrevious();

private:
    [[nodiscard]] FindBar &findBar();

    StatusPage *m_page;
    FindBar *m_findBar = nullptr; // made when it is first asked for
};

} // namespace statusbook
