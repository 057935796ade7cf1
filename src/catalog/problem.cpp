// SPDX-License-Identifier: MIT
#include "catalog/problem.h"

#include <algorithm>

namespace statusbook {

QString Problem::place() const
{
    return line > 0 ? file + u':' + QString::number(line) + u':' + QString::number(column) : file;
}

QString Problem::toString() const
{
    return place() + (severity == Severity::Error ? u": error: " : u": warning: ") + message;
}

bool hasErrors(const QList<Problem> &problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.severity == Problem::Severity::Error;
    });
}

} // namespace statusbook
