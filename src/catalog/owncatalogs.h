// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace statusbook {

/// Where a person's own catalogs lie: $XDG_DATA_HOME/statusbook/catalogs. It need not be there.
[[nodiscard]] QString ownCatalogs();

/// The file of notes in a folder of catalogs.
[[nodiscard]] QString notesIn(const QString &folder);

/// The catalog files to read: `named`, and behind them every *.md of `folder` by name, its notes
/// among them, but for files that are named already.
[[nodiscard]] QStringList catalogPaths(const QStringList &named, const QString &folder);

} // namespace statusbook
