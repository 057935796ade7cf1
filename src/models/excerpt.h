// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace statusbook {

/// The text of a file around one of its lines, to be looked at: all of a file of ordinary size, of
/// a large one some MiB around the line. One line of text is one line of the file, counted as a
/// Problem counts them: what else breaks lines, and other control characters but tabs, stand as
/// U+FFFD, bytes that are not UTF-8 as well. A line that has no end is cut off with an ellipsis.
struct Excerpt {
    enum class Trouble {
        None,
        Gone,       ///< there is no such file
        TooLarge,   ///< larger than CatalogFile::largestFile
        Unreadable, ///< no regular file, or not allowed
    };

    Trouble trouble = Trouble::None;
    QString text;
    qint64 firstLine = 1;   ///< the number of the text's first line
    qint64 lastLine = 0;    ///< the number of its last one
    bool isWhole = false;   ///< the text is all of the file
    qsizetype position = 0; ///< in the text: where the line and column are, or its end

    /// Reads what is around `line` (from 1; 0 means the beginning) and `column` (in bytes, from 1).
    [[nodiscard]] static Excerpt read(const QString &path, qint64 line, qint64 column);
};

} // namespace statusbook
