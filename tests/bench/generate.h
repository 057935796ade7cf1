// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QList>

namespace statusbook {

/// Writes a catalog like a company's error codes, of about 85 bytes an entry:
///
///     # E0000001 Phrase of two to five words
///
///     Explanation of five to fifteen words.
///
/// The same for the same seed. False where `out` takes no more.
[[nodiscard]] bool writeCatalog(QIODevice &out, quint32 entries, quint64 seed);

/// What people may type into a search of `catalog`: beginnings of codes, one to four words of an
/// entry, the same misspelled, and words that stand nowhere.
[[nodiscard]] QList<QByteArray> makeQueries(const QByteArray &catalog, quint32 count,
                                            quint64 seed);

} // namespace statusbook
