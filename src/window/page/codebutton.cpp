// SPDX-License-Identifier: MIT
#include "window/page/codebutton.h"

#include "window/look/icons.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>

namespace statusbook {

CodeButton::CodeButton(QTextEdit &page) : QToolButton(page.viewport()), m_page(page)
{
    setAccessibleName(tr("Copy code"));
    setToolTip(tr("Copy code"));
    setCursor(Qt::ArrowCursor);
    setFocusPolicy(Qt::TabFocus);
    setAutoFillBackground(true);
    setUp();
    hide();
    QWidget::setTabOrder(&page, this);
    connect(this, &QToolButton::clicked, this, &CodeButton::copy);
    connect(page.document()->documentLayout(),
            &QAbstractTextDocumentLayout::documentSizeChanged, this, &CodeButton::place);
    for (QScrollBar *bar : {page.horizontalScrollBar(), page.verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &CodeButton::place);
}

void CodeButton::setUp()
{
    const QIcon copyIcon = statusbook::icon(QLatin1StringView("edit-copy"));
    setIcon(copyIcon);
    setText(tr("Copy"));
    setToolButtonStyle(copyIcon.isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    adjustSize();
}

void CodeButton::setBlocks(QList<CodeBlock> blocks)
{
    m_blocks = std::move(blocks);
    m_places.assign(size_t(m_blocks.size()), {});
    qsizetype current = -1;
    for (QTextBlock block = m_page.document()->begin(); block.isValid() && !m_blocks.isEmpty();
         block = block.next()) {
        if (block.blockFormat().background().style() == Qt::NoBrush) // nothing but code has a ground
            current = -1;
        else if (block.userState() >= 0 && block.userState() < m_blocks.size())
            current = block.userState();
        if (current < 0)
            continue;
        Place &place = m_places[size_t(current)];
        if (place.first < 0)
            place.first = block.blockNumber();
        place.last = block.blockNumber();
    }
    m_at = next(-1, 1);
    place();
}

qsizetype CodeButton::next(qsizetype from, int step) const
{
    for (qsizetype at = from + step; at >= 0 && at < m_blocks.size(); at += step) {
        if (m_places[size_t(at)].first >= 0)
            return at;
    }
    return -1;
}

void CodeButton::pointAt(QPoint point)
{
    if (m_at < 0 || hasFocus())
        return;
    const int number = m_page.cursorForPosition(point).blockNumber();
    const auto found = std::find_if(m_places.begin(), m_places.end(), [=](const Place &place) {
        return place.first >= 0 && place.first <= number && number <= place.last;
    });
    if (found != m_places.end())
        goTo(found - m_places.begin());
}

void CodeButton::goTo(qsizetype block)
{
    if (block == m_at)
        return;
    m_at = block;
    place();
}

// In the viewport; null where it is not laid out yet, since to ask would lay out all before it.
QRect CodeButton::area() const
{
    if (m_at < 0)
        return {};
    const Place &place = m_places[size_t(m_at)];
    const QTextDocument &document = *m_page.document();
    const QTextBlock first = document.findBlockByNumber(place.first);
    const QTextBlock last = document.findBlockByNumber(place.last);
    if (!last.layout() || last.layout()->lineCount() == 0)
        return {};
    const auto *layout = document.documentLayout();
    const int top = int(layout->blockBoundingRect(first).top());
    const int bottom = int(layout->blockBoundingRect(last).bottom());
    const QRect view = m_page.viewport()->rect();
    const int margin = int(document.documentMargin());
    return {view.left() + margin, top - m_page.verticalScrollBar()->value(),
            view.width() - 2 * margin, bottom - top};
}

void CodeButton::place()
{
    const QRect block = area();
    setVisible(!block.isNull());
    if (block.isNull())
        return;
    QRect corner(QPoint(block.right() + 1 - width(), block.top()), size());
    // A long block's button stays in sight as long as the block does.
    corner.moveTop(std::clamp(0, corner.top(), std::max(corner.top(), block.bottom() - height())));
    move(QStyle::visualRect(m_page.layoutDirection(), block, corner).topLeft());
}

void CodeButton::reveal()
{
    auto *layout = m_page.document()->documentLayout();
    const Place &place = m_places[size_t(m_at)];
    // Asking for the last one lays out all of the block.
    const QRectF last = layout->blockBoundingRect(m_page.document()->findBlockByNumber(place.last));
    const QRectF first
        = layout->blockBoundingRect(m_page.document()->findBlockByNumber(place.first));
    QScrollBar *bar = m_page.verticalScrollBar();
    const int view = m_page.viewport()->height();
    const int margin = int(m_page.document()->documentMargin());
    const int top = int(first.top()) - margin;
    if (top < bar->value())
        bar->setValue(top);
    else if (last.bottom() + margin > bar->value() + view)
        bar->setValue(std::min(top, int(last.bottom()) + margin - view));
    this->place();
}

void CodeButton::copy()
{
    if (m_at < 0)
        return;
    const CodeBlock &block = m_blocks.at(m_at);
    const QString text = copiedCode(block);
    QGuiApplication::clipboard()->setText(text);
    emit copied(text.contains(u'\r') ? tr("HTTP message copied, with CR LF at the ends of lines")
                                     : tr("Code copied"));
}

void CodeButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    const bool changesSize = event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange;
    if (changesSize) {
        setUp();
        place();
    }
}

void CodeButton::focusInEvent(QFocusEvent *event)
{
    QToolButton::focusInEvent(event);
    if (m_at < 0)
        return;
    if (event->reason() == Qt::TabFocusReason)
        m_at = next(-1, 1);
    else if (event->reason() == Qt::BacktabFocusReason)
        m_at = next(m_blocks.size(), -1);
    reveal();
}

bool CodeButton::focusNextPrevChild(bool forward)
{
    const qsizetype block = next(m_at, forward ? 1 : -1);
    if (block < 0)
        return QToolButton::focusNextPrevChild(forward);
    m_at = block;
    reveal();
    return true;
}

void CodeButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Escape)
        m_page.setFocus();
    else
        QToolButton::keyPressEvent(event);
}

} // namespace statusbook
