// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace statusbook {

class StatusPage;

/// The right side of the window: the page of an entry, with what finds in it, or the map of all
/// codes in its place.
class PagePane final : public QWidget
{
    Q_OBJECT

public:
    explicit PagePane(QWidget *parent = nullptr);

    [[nodiscard]] StatusPage &page() const { return *m_page; }

private:
    StatusPage *m_page;
};

} // namespace statusbook
