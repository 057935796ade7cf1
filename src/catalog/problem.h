// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace statusbook {

/// One thing that is wrong with a catalog file, and what to do about it.
struct Problem {
    enum class Severity { Warning, Error };

    Severity severity = Severity::Error;
    QString file;      ///< the path as it was given
    qint64 line = 0;   ///< from 1; 0 where the file as a whole is meant
    qint64 column = 0; ///< in bytes, from 1; 0 together with line 0
    QString message;   ///< what is wrong and what to do, without a full stop

    /// `FILE:LINE:COLUMN`, or `FILE` for the file as a whole.
    [[nodiscard]] QString place() const;
    /// `FILE:LINE:COLUMN: error: MESSAGE`, or `FILE: error: MESSAGE` for the file as a whole.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Problem &, const Problem &) = default;
};

[[nodiscard]] bool hasErrors(const QList<Problem> &problems);

} // namespace statusbook
