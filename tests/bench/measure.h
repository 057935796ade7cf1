// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace statusbook {

/// What was measured of one engine, as its child process found it.
struct Measurement {
    QString engine;
    quint32 entries = 0;
    double buildSeconds = 0; ///< from the catalog in the page cache until ready to answer
    double residentMiB = 0;  ///< how much RssAnon and RssFile grew by building
    double databaseMiB = 0;  ///< of the database file, which the page cache has to hold
    double peakMiB = 0;      ///< how much more than at the start was resident while building
    std::vector<double> milliseconds; ///< by key, the median of three
};

/// Builds the engine in this process and types the keys.
[[nodiscard]] Measurement measure(const QString &engine, const QString &catalogPath,
                                  const QStringList &keys, qsizetype limit);

/// The value that the share `part` of the values does not exceed; 0 where there are none.
[[nodiscard]] double percentile(std::vector<double> values, double part);

/// The table's header and one of its lines, without the line break.
[[nodiscard]] QString tableHeader();
[[nodiscard]] QString tableRow(const Measurement &measurement);

/// "slower_than_porter: 3 of 300 keys, worst ratio 1.52"
[[nodiscard]] QString comparison(const Measurement &ours, const Measurement &porter);

/// As lines of text, for a child to hand to its parent.
[[nodiscard]] QByteArray serialized(const Measurement &measurement);
[[nodiscard]] Measurement deserialized(const QByteArray &lines);

} // namespace statusbook
