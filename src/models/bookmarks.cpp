// SPDX-License-Identifier: MIT
#include "models/bookmarks.h"

#include "catalog/filecontent.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace statusbook {

namespace {

constexpr qint64 largestBookmarks = 1 << 20; // bytes

} // namespace

Bookmarks::Bookmarks(QString path, QObject *parent) : QObject(parent), m_path(std::move(path))
{
    const FileContent content = FileContent::read(m_path, largestBookmarks);
    m_isReadable = content.trouble == FileContent::Trouble::None
        || content.trouble == FileContent::Trouble::Missing;
    if (!m_isReadable)
        m_problem = tr("The bookmarks cannot be read; move the file away to begin anew.");
    for (const QByteArray &line : content.bytes.split('\n')) {
        const QString id = QString::fromUtf8(line).trimmed();
        if (!id.isEmpty() && !m_set.contains(id)) {
            m_ids.append(id);
            m_set.insert(id);
        }
    }
}

void Bookmarks::set(const QString &id, bool isBookmark)
{
    if (!m_isReadable || id.isEmpty() || m_set.contains(id) == isBookmark)
        return;
    QStringList ids = m_ids;
    if (isBookmark)
        ids.append(id);
    else
        ids.removeAll(id);
    if (!write(ids))
        return;
    m_ids = ids;
    isBookmark ? void(m_set.insert(id)) : void(m_set.remove(id));
    emit changed(id);
}

bool Bookmarks::write(const QStringList &ids)
{
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.write(ids.join(u'\n').toUtf8() + (ids.isEmpty() ? "" : "\n")) >= 0
        && file.commit();
    m_problem = isWritten ? QString()
                          : tr("The bookmarks cannot be written: %1").arg(file.errorString());
    return isWritten;
}

} // namespace statusbook
