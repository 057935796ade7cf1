// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace statusbook {

/// A person's notes on entries: the file notes.md, a catalog that may be written by hand too. The
/// note on an entry is the entry in it with the other's id as its code.
class Notes
{
public:
    explicit Notes(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] const QString &path() const { return m_path; }

    enum class Outcome {
        Saved,
        Changed, ///< the note is another one now than when it was read: ask which one counts
        Failed,
    };
    struct Result {
        Outcome outcome = Outcome::Saved;
        QString text; ///< Changed: what the note says now; Failed: why
    };

    struct Read {
        QString text;  ///< Markdown; empty where there is no note
        QString error; ///< why the file cannot be read, empty where it can
    };
    /// What the file says now of the entry with this id.
    [[nodiscard]] Read read(const QString &id) const;

    /// Puts `text` in place of the note on the entry, `before` being what it said when it was read.
    /// Everything else in the file stays byte for byte, whoever wrote it meanwhile. An empty text
    /// removes the note. `phrase` is only for people who read the file.
    [[nodiscard]] Result save(const QString &id, const QString &phrase, const QString &before,
                              const QString &text) const;

private:
    QString m_path;
};

/// `text` so that it can stand within one entry of a catalog: headings of level 1 become those of
/// level 3, and a fence that was left open is closed.
[[nodiscard]] QByteArray withinEntry(const QByteArray &text);

} // namespace statusbook
