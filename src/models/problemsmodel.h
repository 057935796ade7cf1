// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/problem.h"

#include <QAbstractTableModel>

namespace statusbook {

/// What is wrong with files, a row for each problem, in their order: where, how bad, and what. The
/// places have the file's name alone; the whole path is in their tool tips.
class ProblemsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PlaceColumn, SeverityColumn, MessageColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(const QList<Problem> &problems);
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<Problem> m_problems;
};

} // namespace statusbook
