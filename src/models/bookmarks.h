// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

namespace statusbook {

/// The entries that a person keeps at hand: a text file with an id a line, in the order in which
/// they were added. Ids without an entry stay in it, since their catalog may come back.
class Bookmarks final : public QObject
{
    Q_OBJECT

public:
    /// Reads the file; one that is not there has no bookmarks. A file of more than 1 MiB is no list
    /// of bookmarks and is left alone: problem() says so, and set() does nothing.
    explicit Bookmarks(QString path, QObject *parent = nullptr);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QStringList &ids() const { return m_ids; }
    [[nodiscard]] bool contains(const QString &id) const { return m_set.contains(id); }

    /// Why the file at path() could not be read or written the last time; empty where it could.
    [[nodiscard]] const QString &problem() const { return m_problem; }

public slots:
    /// Writes the file before it says changed(); where that fails nothing changes but problem().
    void set(const QString &id, bool isBookmark);

signals:
    void changed(const QString &id);

private:
    [[nodiscard]] bool write(const QStringList &ids);

    QString m_path;
    QStringList m_ids;
    QSet<QString> m_set;
    QString m_problem;
    bool m_isReadable = true;
};

} // namespace statusbook
