// SPDX-License-Identifier: MIT
#include "catalog/owncatalogs.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace statusbook {

QString ownCatalogs()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/statusbook/catalogs";
}

QString notesIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("notes.md"));
}

QStringList catalogPaths(const QStringList &named, const QString &folder)
{
    QStringList paths = named;
    const QDir own(folder);
    for (const QString &name : own.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        const QString path = own.filePath(name);
        // Read twice, its entries would have the same ids.
        const bool isNamed = std::any_of(named.begin(), named.end(), [&](const QString &other) {
            return QFileInfo(other) == QFileInfo(path);
        });
        if (!isNamed)
            paths.append(path);
    }
    return paths;
}

} // namespace statusbook
