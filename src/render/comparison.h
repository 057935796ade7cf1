// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/status.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace statusbook {

/// Entries side by side, their facts aligned.
struct Comparison {
    struct Row {
        QByteArrayView name;           ///< "Class", "Explanation", or a fact's name
        QList<QByteArrayView> values;  ///< Markdown, one for each status; empty: not stated
        bool differs = false;          ///< the values are not all the same
    };

    QList<Status> statuses; ///< keep alive what the rows are views of
    QList<Row> rows;        ///< without those that no entry states
};

enum class ComparedRows { All, Differing };

/// Class, state, explanation and the other facts of factNames, of as many statuses as there are;
/// what an entry is found by and its sources are left out.
[[nodiscard]] Comparison compare(const QList<Status> &statuses,
                                 ComparedRows rows = ComparedRows::All);

/// A table as an HTML fragment with classes and no colors: `comparison` (the table), `head` (the
/// row of titles, which lead to the entries) and `differs` (a row; its name begins with `≠`, too).
[[nodiscard]] QString toHtml(const Comparison &comparison);

/// A table as GitHub Flavored Markdown has it; paragraphs within its cells end with `<br>`s.
[[nodiscard]] QString toMarkdown(const Comparison &comparison);

/// Row by row, the values one below the other, each behind its entry's id.
[[nodiscard]] QString toPlainText(const Comparison &comparison);

} // namespace statusbook
