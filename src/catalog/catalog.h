// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalogfile.h"
#include "catalog/problem.h"
#include "catalog/status.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace statusbook {

/// All that can be looked up: the bundled reference and people's own files. Immutable.
class Catalog
{
public:
    enum class Bundled { Include, LeaveOut };

    /// The bundled reference, unless it is left out, behind it the files at `paths` and those of
    /// `folder` (see catalogPaths()) with its notes; no folder where that is empty.
    [[nodiscard]] static std::shared_ptr<const Catalog> load(const QStringList &paths = {},
                                                             Bundled bundled = Bundled::Include,
                                                             const QString &folder = {});

    /// `notes` is a person's file of notes: an entry in it whose code is the id of an entry of
    /// `files` ("# 404 ...", "# 499-nginx ...") is the note on that one, the rest are entries.
    explicit Catalog(std::vector<std::shared_ptr<const CatalogFile>> files,
                     std::shared_ptr<const CatalogFile> notes = {});

    [[nodiscard]] qsizetype size() const { return m_size; }
    /// The entry at `index` (0 to size() - 1), in the order of the files.
    [[nodiscard]] Status at(qsizetype index) const;

    /// The entry with this id.
    [[nodiscard]] std::optional<Status> find(QStringView id) const;
    /// Every entry of a code, or the one whose id it is; for a number of three digits without
    /// an entry the answer of its class (RFC 9110, section 15). Empty: nothing is known of it.
    [[nodiscard]] QList<Status> lookUp(QStringView codeOrId) const;

    /// What a person wrote down on the entry with this id.
    [[nodiscard]] std::optional<Status> noteOn(const QString &id) const;
    [[nodiscard]] bool hasNotes() const { return !m_notes.isEmpty(); }

    /// "2025-09-15": the state of the IANA registry that the bundled reference describes.
    [[nodiscard]] QString registryDate() const;
    /// "2026-11-22": when the bundled reference was last changed.
    [[nodiscard]] QString dataVersion() const;

    [[nodiscard]] const std::vector<std::shared_ptr<const CatalogFile>> &files() const
    {
        return m_files;
    }
    [[nodiscard]] QList<Problem> problems() const;

private:
    [[nodiscard]] QList<Status> withCode(QByteArrayView code) const;
    void takeNotes();

    std::vector<std::shared_ptr<const CatalogFile>> m_files;
    std::shared_ptr<const CatalogFile> m_notesFile; // null: there is none
    QHash<QString, EntryRecord> m_notes; // by id of the entry that they are on
    qsizetype m_size = 0;
};

/// The answer for a number of three digits that no entry describes: what a recipient makes of it
/// by its class (RFC 9110, section 15). Nothing for other codes.
[[nodiscard]] std::optional<Status> unassigned(QByteArrayView code);

} // namespace statusbook
