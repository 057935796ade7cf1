// SPDX-License-Identifier: MIT
#pragma once

#include "render/textwriter.h"

#include <QString>
#include <QStringList>

namespace statusbook {

/// How results are written.
enum class Format { Text, Markdown, Html, Json, Tsv };

/// Where a command writes: results to standard output, everything else to standard error, both
/// in UTF-8 whatever the locale. A reader that has gone away is no error.
class Output
{
public:
    explicit Output(QString program) : m_program(std::move(program)) {}

    void result(const QString &text) const;
    void result(const QByteArray &text) const;
    /// One line, `PROGRAM: TEXT`.
    void message(const QString &text) const;
    /// One line as it is.
    void problem(const QString &line) const;

    /// Ends the results; false, and a message, where some could not be written (a full disk).
    [[nodiscard]] bool finish() const;

    /// As wide as the terminal, with escapes; plain and 80 columns wide for files and pipes and
    /// where NO_COLOR is set (https://no-color.org).
    [[nodiscard]] static TextStyle textStyle();

private:
    QString m_program;
};

/// What a person typed, for a message: in quotes, its first 80 characters.
[[nodiscard]] QString quoted(const QString &typed);

/// One row of a table: tabs and line breaks within cells become spaces.
[[nodiscard]] QString tsvLine(QStringList cells);

} // namespace statusbook
