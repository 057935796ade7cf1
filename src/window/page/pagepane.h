// SPDX-License-Identifier: MIT
#pragma once

#include "render/html.h"

#include <QWidget>

class QStackedWidget;

namespace statusbook {

class CodeMap;
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
    [[nodiscard]] CodeMap &map() const { return *m_map; }

    /// The page of the status, with its picture.
    void showStatus(const Status &status, PageOptions options);

    [[nodiscard]] bool showsMap() const;
    void showMap(bool shows);
    /// The one of both that is shown.
    [[nodiscard]] QWidget *shown() const;

public slots:
    /// Finds in the page, beginning with the text that is selected there.
    void beginFind();
    void findNext();
    void findPrevious();

private:
    [[nodiscard]] FindBar &findBar();

    QStackedWidget *m_stack;
    StatusPage *m_page;
    CodeMap *m_map;
    FindBar *m_findBar = nullptr; // made when it is first asked for
};

} // namespace statusbook
