// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalogfile.h"
#include "catalog/facts.h"
#include "catalog/markdownlines.h"

namespace statusbook {

/// Finds the entries of a catalog's text and everything that is wrong with it. Linear in the
/// text's length. Used by CatalogFile alone.
class CatalogParser
{
public:
    /// `readError` is why the file could not be read, empty where it could.
    [[nodiscard]] static std::shared_ptr<const CatalogFile>
    parse(QByteArray text, const QString &name, const QString &prefix, const QString &readError);

private:
    explicit CatalogParser(CatalogFile &file) : m_file(file) {}

    void normalize();
    void findEntries();
    void beginEntry(const MarkdownLines &lines);
    void endEntry(qsizetype end);
    void checkFact(const MarkdownLines &lines);
    void readState(const Fact &fact, qint64 line, qint64 column);
    void dropUnreadable();
    void nameEntries();

    void report(Problem::Severity severity, qint64 line, qint64 column, const QString &message);
    void error(qint64 line, qint64 column, const QString &message);
    void warning(qint64 line, qint64 column, const QString &message);
    void reportMore();

    CatalogFile &m_file;
    EntryRecord m_entry;
    bool m_inEntry = false;
    bool m_inFacts = false;
    qint64 m_longLine = 0; // the first of the entry that is too long; 0: none
    bool m_seenEntry = false;
    QList<QByteArrayView> m_factsSeen; // those with a known name
    qint64 m_untold = 0; // problems beyond the most that are kept
    bool m_untoldErrors = false; // some of them are errors
};

} // namespace statusbook
