// SPDX-License-Identifier: MIT
#include "models/library.h"

#include "catalog/owncatalogs.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace statusbook {

namespace {

constexpr int quietTime = 150; // milliseconds
constexpr qint64 coarsestTick = 2000; // milliseconds between two times of a file that differ
constexpr double readingShare = 0.3; // of the time until an index is made

// The folder, or the nearest one above it that is there: it may come to be.
QString nearestFolder(QString folder)
{
    while (!QFileInfo(folder).isDir() && folder != QFileInfo(folder).path())
        folder = QFileInfo(folder).path();
    return folder;
}

} // namespace

Library::Library(std::shared_ptr<const Catalog> bundled, QStringList named, QString folder,
                 QObject *parent)
    : QObject(parent),
      m_bundled(std::move(bundled)),
      m_named(std::move(named)),
      m_folder(std::move(folder))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    const auto wait = [this] {
        m_quiet.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_quiet, &QTimer::timeout, this, &Library::read);
}

Library::~Library()
{
    m_isCancelled = true;
}

QString Library::notesPath() const
{
    return notesIn(m_folder);
}

QStringList Library::paths() const
{
    return catalogPaths(m_named, m_folder);
}

void Library::watch()
{
    QStringList wanted {nearestFolder(m_folder)};
    for (const QString &path : paths()) {
        wanted.append(nearestFolder(QFileInfo(path).path()));
        if (QFileInfo::exists(path))
            wanted.append(path);
    }
    wanted.removeDuplicates();
    // Anew each time: what the watcher says that it watches, it does not where a file was moved on
    // before its first move was seen.
    if (const QStringList old = m_watcher.files() + m_watcher.directories(); !old.isEmpty())
        m_watcher.removePaths(old);
    m_watcher.addPaths(wanted);
}

void Library::read()
{
    if (isReading()) {
        m_again = true;
        return;
    }
    watch(); // first: what changes from here on is seen
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    std::vector<Source> sources;
    for (const QString &path : paths()) {
        const QFileInfo info(path);
        const qint64 modified = info.lastModified().toMSecsSinceEpoch();
        const qint64 changed = info.metadataChangeTime().toMSecsSinceEpoch();
        const bool isSettled = info.isFile() && now - modified > coarsestTick;
        Source source {path, {info.size(), modified, changed}, isSettled, {}};
        const auto known = std::find_if(m_sources.begin(), m_sources.end(), [&](const Source &s) {
            return s.path == path && s.isSettled && s.stamp == source.stamp;
        });
        if (known != m_sources.end())
            source.file = known->file;
        sources.push_back(std::move(source));
    }
    const bool isSame = m_wasRead && sources.size() == m_sources.size()
        && std::all_of(sources.begin(), sources.end(), [](const Source &s) { return s.file; });
    if (isSame)
        return;
    m_isCancelled = false;
    m_told = 0;
    m_since.start();
    m_reading = std::async(std::launch::async, [this, sources = std::move(sources)]() mutable {
        Work work = make(std::move(sources));
        QMetaObject::invokeMethod(this, &Library::take, Qt::QueuedConnection);
        return work;
    });
}

// On the thread.
Library::Work Library::make(std::vector<Source> sources)
{
    if (sources.empty())
        return {{}, bundledIndex()};
    if (!m_wasRead)
        QMetaObject::invokeMethod(
            this, [this, index = bundledIndex()] { emit begun(index); }, Qt::QueuedConnection);
    std::vector<std::shared_ptr<const CatalogFile>> files = m_bundled->files();
    std::shared_ptr<const CatalogFile> notes;
    size_t count = 0;
    for (Source &source : sources) {
        if (!source.file)
            source.file = CatalogFile::read(source.path);
        if (source.path == notesPath())
            notes = source.file;
        else
            files.push_back(source.file);
        tell(readingShare * double(++count) / double(sources.size()));
        if (m_isCancelled)
            return {std::move(sources), nullptr};
    }
    const auto catalog = std::make_shared<const Catalog>(std::move(files), std::move(notes));
    auto index = std::make_shared<const SearchIndex>(catalog, [this](double share) {
        tell(readingShare + (1 - readingShare) * share);
        return !m_isCancelled.load();
    });
    if (!index->isComplete())
        index = nullptr;
    return {std::move(sources), std::move(index)};
}

std::shared_ptr<const SearchIndex> Library::bundledIndex()
{
    return std::make_shared<const SearchIndex>(m_bundled);
}

void Library::tell(double share)
{
    const int percent = int(share * 100);
    if (percent <= m_told || m_since.elapsed() < m_patience)
        return;
    m_told = percent;
    QMetaObject::invokeMethod(
        this, [this, percent] { emit progressed(percent); }, Qt::QueuedConnection);
}

void Library::take()
{
    Work work = m_reading.get();
    if (work.index) {
        m_sources = std::move(work.sources);
        m_wasRead = true;
        emit loaded(std::move(work.index));
    }
    emit finished();
    if (std::exchange(m_again, false))
        read();
}

void Library::add(const QStringList &named)
{
    m_named += named;
    m_named.removeDuplicates();
    read();
}

void Library::cancel()
{
    m_isCancelled = true;
    m_again = false;
}

} // namespace statusbook
