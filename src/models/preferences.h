// SPDX-License-Identifier: MIT
#pragma once

#include "render/copyformat.h"

#include <QString>
#include <QStringList>

class QSettings;

namespace statusbook {

enum class Theme : quint8 { System, Light, Dark };

/// What a person chose for themselves. What a settings file says that makes no sense counts as not
/// said.
struct Preferences {
    Theme theme = Theme::System;
    QString font;                    ///< as QFont::toString() writes it; empty: the system's
    CopyFormat favoriteCopy = CopyFormat::Title; ///< what one key copies
    QStringList libraries;           ///< whose constants a page shows; empty: all
    bool showsUnofficial = true;

    /// `problems` gets a line for each value that makes no sense.
    [[nodiscard]] static Preferences read(const QSettings &settings, QStringList *problems);
    /// The file is written when it returns.
    void write(QSettings &settings) const;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// Removes a lock that a process left beside the settings when it was killed before it had signed it:
/// QSettings would wait 30 s for its owner. For the start of the program.
void removeUnsignedLock(const QString &settingsFile);

} // namespace statusbook
