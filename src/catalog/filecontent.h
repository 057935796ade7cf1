// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace statusbook {

/// All of a regular file, or why it is not there.
struct FileContent {
    enum class Trouble {
        None,
        Missing,    ///< nothing of that name; a link to nothing is Unreadable
        Directory,
        NotRegular, ///< a pipe or a device: opening it would wait for a writer that may never come
        TooLarge,
        Unreadable,
    };

    QByteArray bytes;
    Trouble trouble = Trouble::None;
    QString reason; ///< in the system's words, where it was not opened or not read

    /// Reads a file of at most `largest` bytes.
    [[nodiscard]] static FileContent read(const QString &path, qint64 largest);
};

} // namespace statusbook
