// SPDX-License-Identifier: MIT
#include "window/map/codemap.h"

#include "window/list/searchfield.h"
#include "window/map/codemapdelegate.h"

#include <QKeyEvent>

#include <cstdlib>
#include <tuple>

namespace statusbook {

CodeMap::CodeMap(QWidget *parent) : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new CodeMapDelegate(this));
    // Rows of cells; a heading is as wide as the view and so has a row of its own.
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    const int margin = fontMetrics().height() / 2;
    setViewportMargins(margin, margin / 2, 0, 0);
    setAutoFillBackground(true); // under the margins too
    setBackgroundRole(QPalette::Base);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Map of all codes"));
    connect(this, &QAbstractItemView::clicked, this, &CodeMap::choose);
}

void CodeMap::setCatalog(std::shared_ptr<const Catalog> catalog)
{
    const QByteArray code = currentIndex().data(CodeRole).toString().toUtf8();
    m_model.setCatalog(std::move(catalog));
    selectionModel()->setCurrentIndex(m_model.index(m_model.rowOf(code)),
                                      QItemSelectionModel::NoUpdate);
}

void CodeMap::setMatches(std::optional<QSet<QString>> codes)
{
    m_model.setMatches(std::move(codes));
}

void CodeMap::setCurrent(const QString &id)
{
    // "acme:460-acme-co": catalog, code and who defined it.
    const QString code = id.section(u':', -1).section(u'-', 0, 0);
    if (const QModelIndex cell = m_model.index(m_model.rowOf(code.toUtf8())); cell.isValid())
        setCurrentIndex(cell);
    else
        clearSelection(); // who walks the map stays where they are
}

void CodeMap::choose(const QModelIndex &index)
{
    if (m_model.isCell(index.row()))
        emit chosen(index.data(IdRole).toString());
}

void CodeMap::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const int key = event->key();
    if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        choose(currentIndex());
    else if (const QString text = typedText(*event); !text.isEmpty())
        emit typed(text);
    else
        QListView::keyPressEvent(event);
}

void CodeMap::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // So that the focus is seen; a click brings its own current cell.
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        selectionModel()->setCurrentIndex(next(-1, 1), QItemSelectionModel::NoUpdate);
}

void CodeMap::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    // The first line of a group brings its heading along.
    const QModelIndex heading = m_model.index(m_model.headingOf(index.row()));
    if (heading.isValid() && visualRect(index).top() <= visualRect(heading).bottom() + 1)
        QListView::scrollTo(heading, hint);
    QListView::scrollTo(index, hint);
}

QModelIndex CodeMap::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    Q_UNUSED(modifiers)
    const int row = currentIndex().row();
    if (row < 0)
        return next(-1, 1);
    const int forward = isRightToLeft() ? -1 : 1;
    const int page = viewport()->height();
    switch (action) {
    case MoveLeft:
        return next(row, -forward);
    case MoveRight:
        return next(row, forward);
    case MovePrevious:
        return next(row, -1);
    case MoveNext:
        return next(row, 1);
    case MoveHome:
        return next(-1, 1);
    case MoveEnd:
        return next(m_model.rowCount(), -1);
    case MoveUp:
        return towards(-1);
    case MoveDown:
        return towards(1);
    case MovePageUp:
        return towards(-page);
    case MovePageDown:
        return towards(page);
    }
    return currentIndex();
}

// The nearest cell behind or before a row, across headings.
QModelIndex CodeMap::next(int row, int step) const
{
    do {
        row += step;
    } while (row >= 0 && row < m_model.rowCount() && !m_model.isCell(row));
    return m_model.index(row);
}

// The cell that is nearest to the one `distance` pixels below the current one (above, where it is
// negative), and not in the current line.
QModelIndex CodeMap::towards(int distance) const
{
    const QRect from = visualRect(currentIndex());
    const QPoint aim = from.center() + QPoint(0, distance);
    QModelIndex nearest;
    std::tuple<int, int> least;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        const QPoint center = visualRect(index).center();
        if (!m_model.isCell(row) || (distance < 0 ? center.y() >= from.top()
                                                  : center.y() <= from.bottom()))
            continue;
        const std::tuple away(std::abs(center.y() - aim.y()), std::abs(center.x() - aim.x()));
        if (!nearest.isValid() || away < least) {
            nearest = index;
            least = away;
        }
    }
    return nearest;
}

} // namespace statusbook
