// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/problem.h"
#include "catalog/status.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace statusbook {

/// One Markdown file of entries: its text, kept once in UTF-8 as it was read, and where in it the
/// entries lie. Immutable. The format is in resources/catalog/FORMAT.md.
class CatalogFile
{
public:
    static constexpr qint64 largestFile = 1LL << 30; ///< in bytes

    /// Reads a file of at most largestFile. Never fails: what is wrong is in problems(), and what is
    /// good is there. Ids begin with the file's base name: "acme.md" #=> "acme:E1001".
    [[nodiscard]] static std::shared_ptr<const CatalogFile> read(const QString &path);

    /// The same for text that is at hand. `name` stands for the file in problems, `prefix` is
    /// put before each code to make its id.
    [[nodiscard]] static std::shared_ptr<const CatalogFile>
    parse(const QByteArray &text, const QString &name, const QString &prefix);

    /// The same text with these of its entries alone, and without problems.
    [[nodiscard]] std::shared_ptr<const CatalogFile>
    withEntries(std::vector<EntryRecord> entries) const;

    [[nodiscard]] const QString &name() const { return m_name; } ///< the path as it was given
    [[nodiscard]] const QString &prefix() const { return m_prefix; }
    /// What the file calls itself: its heading before the first entry, else its file name.
    [[nodiscard]] QString title() const;
    /// `- Name: value` before the first entry ("Registry", "Date"); empty where it has none.
    [[nodiscard]] QByteArrayView metadata(QByteArrayView name) const;

    [[nodiscard]] const std::vector<EntryRecord> &entries() const { return m_entries; }
    [[nodiscard]] QByteArrayView entryText(const EntryRecord &record) const
    {
        return QByteArrayView(m_text).sliced(record.begin, record.end - record.begin);
    }

    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }

private:
    friend class CatalogParser;
    CatalogFile() = default;

    [[nodiscard]] QByteArrayView preface() const
    {
        return QByteArrayView(m_text).first(m_prefaceEnd);
    }

    QByteArray m_text;
    QString m_name;
    QString m_prefix;
    qsizetype m_prefaceEnd = 0;
    std::vector<EntryRecord> m_entries;
    QList<Problem> m_problems;
};

} // namespace statusbook
