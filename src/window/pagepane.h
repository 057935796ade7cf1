// SPDX-License-Identifier: MIT
#pragma once

#include <QStackedWidget>

namespace statusbook {

class CodeMap;
class StatusPage;

/// The right side of the window: the page of an entry, or the map of all codes in its place.
class PagePane final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PagePane(QWidget *parent = nullptr);

    [[nodiscard]] StatusPage &page() const { return *m_page; }
    [[nodiscard]] CodeMap &map() const { return *m_map; }

    [[nodiscard]] bool showsMap() const;
    void showMap(bool shows);

private:
    StatusPage *m_page;
    CodeMap *m_map;
};

} // namespace statusbook
