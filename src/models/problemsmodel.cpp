// SPDX-License-Identifier: MIT
#include "models/problemsmodel.h"

#include <QFileInfo>

namespace statusbook {

void ProblemsModel::setProblems(const QList<Problem> &problems)
{
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Problem &problem = m_problems.at(index.row());
    const QString severity
        = problem.severity == Problem::Severity::Error ? tr("Error") : tr("Warning");
    if (role == Qt::AccessibleTextRole && index.column() == PlaceColumn)
        return tr("%1: %2, %3", "a problem: what is wrong, severity, place")
            .arg(problem.message, severity, problem.place());
    if (role == Qt::ToolTipRole && index.column() == PlaceColumn)
        return problem.place();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case PlaceColumn:
        return problem.place().sliced(problem.file.size() - QFileInfo(problem.file).fileName().size());
    case SeverityColumn:
        return severity;
    default:
        return problem.message;
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn:
        return tr("Place");
    case SeverityColumn:
        return tr("Severity");
    default:
        return tr("Problem");
    }
}

} // namespace statusbook
