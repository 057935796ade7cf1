// SPDX-License-Identifier: MIT
#pragma once

#include "render/codeblocks.h"

#include <QToolButton>

#include <vector>

class QTextEdit;

namespace statusbook {

/// Copies a block of code of a page: one button for all of them, in the top corner of the block
/// under the pointer, else of the one it was at, the first one in the beginning. With the focus, Tab
/// and Shift+Tab take it from block to block and Enter copies.
class CodeButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit CodeButton(QTextEdit &page);

    /// To be called whenever the page's document was set, with its blocks in order. The number of
    /// each has to be the user state (`-qt-user-state`) of its first block in the document.
    void setBlocks(QList<CodeBlock> blocks);
    [[nodiscard]] const QList<CodeBlock> &blocks() const { return m_blocks; }

    /// Goes to the block at a point of the page's viewport, if there is one.
    void pointAt(QPoint point);
    /// Follows its block after the page was scrolled or laid out.
    void place();

signals:
    /// In a few words what was copied.
    void copied(const QString &what);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool forward) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // The blocks of the document from its first to its last line, by number; -1: it has no lines.
    struct Place {
        int first = -1;
        int last = -1;
    };

    void setUp();
    void copy();
    void goTo(qsizetype block);
    void reveal();
    [[nodiscard]] qsizetype next(qsizetype from, int step) const;
    [[nodiscard]] QRect area() const;

    QTextEdit &m_page;
    QList<CodeBlock> m_blocks;
    std::vector<Place> m_places; // as many as there are blocks
    qsizetype m_at = -1;         // where the button is
};

} // namespace statusbook
