// SPDX-License-Identifier: MIT
#pragma once

#include "models/codemapmodel.h"

#include <QListView>

namespace statusbook {

/// The map of all codes, shown before any search: a cell for each number, grouped by class,
/// walked by key or mouse. It takes the width it is given, scrolls where it is too small, and
/// scales with its font.
class CodeMap final : public QListView
{
    Q_OBJECT

public:
    explicit CodeMap(QWidget *parent = nullptr);

    /// Shows the numbers of a catalog (CodeMapModel); the current cell stays where it still exists.
    void setCatalog(std::shared_ptr<const Catalog> catalog);
    /// Dims what a query does not match: the cells whose code is not among `codes`. Nothing is
    /// dimmed without them.
    void setMatches(std::optional<QSet<QString>> codes);
    /// Marks the cell of an entry's number, also where the cell leads to another of its meanings;
    /// none where the entry has no cell. Who walks the map without one stays where they are.
    void setCurrent(const QString &id);

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    /// A cell was clicked, or Enter or Space pressed on it.
    void chosen(const QString &id);
    /// Text was typed that is meant for the search.
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void choose(const QModelIndex &index);
    [[nodiscard]] QModelIndex next(int row, int step) const;
    [[nodiscard]] QModelIndex towards(int distance) const;

    CodeMapModel m_model;
};

} // namespace statusbook
