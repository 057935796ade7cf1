// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalog.h"
#include "search/searchindex.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <atomic>
#include <future>
#include <memory>

namespace statusbook {

/// Reads people's own catalogs on a thread of its own, makes the index of them and the bundled
/// reference together, and does it again whenever one of the files changes. The bundled reference
/// alone comes first, so that nobody waits for more.
class Library final : public QObject
{
    Q_OBJECT

public:
    /// `named` files are read wherever they are; of `folder` every *.md is, notes.md as notes. The
    /// folder need not be there.
    Library(std::shared_ptr<const Catalog> bundled, QStringList named, QString folder,
            QObject *parent = nullptr);
    /// Cancels.
    ~Library() override;

    /// Where notes are kept.
    [[nodiscard]] QString notesPath() const;
    [[nodiscard]] bool isReading() const { return m_reading.valid(); }

    /// How long a reading takes before it tells how far it is, in milliseconds: half a second
    /// unless said otherwise.
    void setPatience(int patience) { m_patience = patience; }

public slots:
    /// Reads what has changed since the last time, everything at first, and watches from then on.
    void read();
    /// Reads these files too, from now on.
    void add(const QStringList &named);
    /// Gives up what is being read; what was loaded stays until a file changes again.
    void cancel();

signals:
    /// 1 to 100, rising, a few times while it lasts; of readings that take longer than patience.
    void progressed(int percent);
    /// Before own catalogs are read for the first time: the index of the bundled reference.
    void begun(std::shared_ptr<const statusbook::SearchIndex> bundled);
    /// The reading has ended, with nothing new where it was cancelled.
    void finished();
    void loaded(std::shared_ptr<const statusbook::SearchIndex> index);

private:
    // What can be seen of a file without reading it.
    struct Stamp {
        qint64 size = -1;
        qint64 modified = 0; // milliseconds
        qint64 changed = 0;  // the same, by a new name, place or permission, too
        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    struct Source {
        QString path;
        Stamp stamp;
        bool isSettled = false; // what comes to be now has another stamp
        std::shared_ptr<const CatalogFile> file; // null: to be read
    };
    struct Work {
        std::vector<Source> sources;
        std::shared_ptr<const SearchIndex> index; // null: cancelled
    };

    [[nodiscard]] QStringList paths() const;
    void watch();
    [[nodiscard]] Work make(std::vector<Source> sources);
    [[nodiscard]] std::shared_ptr<const SearchIndex> bundledIndex();
    void tell(double share);
    void take();

    std::shared_ptr<const Catalog> m_bundled;
    QStringList m_named;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet; // an editor writes in several steps
    std::vector<Source> m_sources; // as they were loaded
    bool m_wasRead = false;
    bool m_again = false; // something changed while it was being read
    std::atomic<bool> m_isCancelled = false;
    int m_patience = 500;
    int m_told = 0; // the thread's
    QElapsedTimer m_since; // when it began
    // The last member: it waits for the thread, which uses the others.
    std::future<Work> m_reading;
};

} // namespace statusbook
