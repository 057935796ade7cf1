// SPDX-License-Identifier: MIT
#pragma once

#include "search/searchresult.h"

#include <QWidget>

#include <memory>

namespace Ui {
class FindBar;
}

namespace statusbook {

class StatusPage;

/// Finds text in a page while it is typed. Capitals count where some are typed. Enter and F3 go to
/// the next place, with Shift to the previous one; Esc closes. Hidden until it is asked for.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(StatusPage &page, QWidget *parent = nullptr);
    ~FindBar() override;

    /// Shows itself with the page's selected text, or with what was found last.
    void begin();
    /// Goes from place to place, and on from the other end; begins where nothing was asked yet.
    void findNext() { go(1); }
    void findPrevious() { go(-1); }
    /// Takes the marks away, selects the place it was at, and gives the focus to the page.
    void end();

    /// How many places there are on the page.
    [[nodiscard]] qsizetype count() const { return m_hits.size(); }
    /// The place that is shown, from 0; -1 where none is.
    [[nodiscard]] qsizetype current() const { return m_current; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Wrapped { No, FromTop, FromBottom };

    void find();
    void findAgain();
    void go(int step);
    void show(qsizetype hit, Wrapped wrapped);
    void tell(Wrapped wrapped);
    void setIcons();
    [[nodiscard]] QString selectedText() const;

    StatusPage &m_page;
    std::unique_ptr<Ui::FindBar> m_ui;
    QList<TextRange> m_hits;
    qsizetype m_current = -1;
    int m_from = 0; // the position in the page from which is found while typing
};

} // namespace statusbook
