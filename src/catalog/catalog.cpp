// SPDX-License-Identifier: MIT
#include "catalog/catalog.h"

#include "catalog/bundled.h"
#include "catalog/characters.h"
#include "catalog/owncatalogs.h"

#include <algorithm>

namespace statusbook {

std::shared_ptr<const Catalog> Catalog::load(const QStringList &paths, Bundled bundled,
                                             const QString &folder)
{
    std::vector<std::shared_ptr<const CatalogFile>> files;
    if (bundled == Bundled::Include)
        files = bundledFiles();
    std::shared_ptr<const CatalogFile> notes;
    for (const QString &path : folder.isEmpty() ? paths : catalogPaths(paths, folder)) {
        auto file = CatalogFile::read(path);
        if (!folder.isEmpty() && path == notesIn(folder))
            notes = std::move(file);
        else
            files.push_back(std::move(file));
    }
    return std::make_shared<const Catalog>(std::move(files), std::move(notes));
}

Catalog::Catalog(std::vector<std::shared_ptr<const CatalogFile>> files,
                 std::shared_ptr<const CatalogFile> notes)
    : m_files(std::move(files)), m_notesFile(std::move(notes))
{
    if (m_notesFile)
        takeNotes();
    for (const auto &file : m_files)
        m_size += qsizetype(file->entries().size());
}

void Catalog::takeNotes()
{
    QHash<QString, EntryRecord> written;
    for (const EntryRecord &record : m_notesFile->entries())
        written.insert(QString::fromUtf8(Status(m_notesFile, record).code()), record);
    for (const auto &file : m_files) {
        for (const EntryRecord &record : file->entries()) {
            if (written.isEmpty())
                return;
            const QString id = Status(file, record).id();
            if (const auto found = written.constFind(id); found != written.cend()) {
                m_notes.insert(id, *found);
                written.erase(found);
            }
        }
    }
    std::vector<EntryRecord> rest(written.cbegin(), written.cend());
    std::sort(rest.begin(), rest.end(), [](const EntryRecord &a, const EntryRecord &b) {
        return a.begin < b.begin;
    });
    m_files.push_back(m_notesFile->withEntries(std::move(rest)));
}

std::optional<Status> Catalog::noteOn(const QString &id) const
{
    const auto found = m_notes.constFind(id);
    return found == m_notes.cend() ? std::nullopt
                                   : std::make_optional(Status(m_notesFile, *found));
}

Status Catalog::at(qsizetype index) const
{
    Q_ASSERT(index >= 0 && index < m_size);
    for (const auto &file : m_files) {
        const auto count = qsizetype(file->entries().size());
        if (index < count)
            return {file, file->entries()[size_t(index)]};
        index -= count;
    }
    Q_UNREACHABLE();
}

QList<Status> Catalog::withCode(QByteArrayView code) const
{
    QList<Status> found;
    for (const auto &file : m_files) {
        for (const EntryRecord &entry : file->entries()) {
            Status status(file, entry);
            if (status.code() == code)
                found.append(std::move(status));
        }
    }
    return found;
}

std::optional<Status> Catalog::find(QStringView id) const
{
    for (const auto &file : m_files) {
        if (!id.startsWith(file->prefix()))
            continue;
        const QByteArray rest = id.sliced(file->prefix().size()).toUtf8();
        for (const EntryRecord &entry : file->entries()) {
            const Status status(file, entry);
            if (rest.startsWith(status.code()) && status.id() == id)
                return status;
        }
    }
    return {};
}

QList<Status> Catalog::lookUp(QStringView codeOrId) const
{
    const QByteArray code = codeOrId.toUtf8();
    QList<Status> found = withCode(code);
    if (found.isEmpty()) {
        if (auto status = find(codeOrId))
            found.append(*std::move(status));
        else if (auto answer = unassigned(code))
            found.append(*std::move(answer));
    }
    return found;
}

QString Catalog::registryDate() const
{
    for (const auto &file : m_files) {
        if (!file->prefix().isEmpty())
            continue; // a person's own file
        if (const QByteArrayView date = file->metadata("Registry"); !date.isEmpty())
            return QString::fromUtf8(date);
    }
    return {};
}

QString Catalog::dataVersion() const
{
    QString newest;
    for (const auto &file : m_files) {
        if (file->prefix().isEmpty())
            newest = std::max(newest, QString::fromUtf8(file->metadata("Date")));
    }
    return newest;
}

QList<Problem> Catalog::problems() const
{
    QList<Problem> problems;
    for (const auto &file : m_files)
        problems += file->problems();
    if (m_notesFile)
        problems += m_notesFile->problems();
    return problems;
}

std::optional<Status> unassigned(QByteArrayView code)
{
    if (code.size() != 3 || !allDigits(code))
        return {};
    const char group = std::min(code[0], '6');
    static const auto templates = CatalogFile::parse(bundledText(u"unassigned.md"),
                                                     QStringLiteral(":/catalog/unassigned.md"), {});
    for (const EntryRecord &entry : templates->entries()) {
        const Status answer(templates, entry);
        if (answer.code().front() != group)
            continue;
        QByteArray text = answer.markdown().toByteArray();
        text.replace("CODE", code.toByteArray());
        text.replace(text.indexOf(answer.code()), answer.code().size(), code.toByteArray());
        text.prepend("# " + templates->title().toUtf8() + "\n\n");
        const auto file = CatalogFile::parse(text, templates->name(), {});
        if (!file->entries().empty())
            return Status(file, file->entries().front());
    }
    return {};
}

} // namespace statusbook
