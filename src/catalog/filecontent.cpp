// SPDX-License-Identifier: MIT
#include "catalog/filecontent.h"

#include <QFile>
#include <QFileInfo>

namespace statusbook {

FileContent FileContent::read(const QString &path, qint64 largest)
{
    const QFileInfo info(path);
    QFile file(path);
    if (info.isDir())
        return {{}, Trouble::Directory, {}};
    if (info.exists() && !info.isFile())
        return {{}, Trouble::NotRegular, {}};
    if (!file.open(QIODevice::ReadOnly)) {
        const bool isMissing = !info.exists() && !info.isSymLink();
        return {{}, isMissing ? Trouble::Missing : Trouble::Unreadable, file.errorString()};
    }
    // Asked first: QIODevice::read() makes room for all that it may read.
    if (file.size() > largest)
        return {{}, Trouble::TooLarge, {}};
    FileContent content {file.readAll(), Trouble::None, {}};
    if (file.error() != QFileDevice::NoError)
        return {{}, Trouble::Unreadable, file.errorString()};
    if (content.bytes.size() > largest) // it has grown
        return {{}, Trouble::TooLarge, {}};
    return content;
}

} // namespace statusbook
