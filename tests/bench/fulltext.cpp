// SPDX-License-Identifier: MIT
#include "engine.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace statusbook {

namespace {

/// SQLite's FTS5 in a database of its own, filled in one transaction without a journal.
class FullText : public Engine
{
public:
    FullText(const char *options, bool hasPrefixes) : m_options(options), m_hasPrefixes(hasPrefixes)
    {
    }

    ~FullText() override
    {
        sqlite3_finalize(m_query);
        sqlite3_close(m_database);
    }

    quint32 build(const QString &catalogPath) override;
    qsizetype search(const QString &typed, qsizetype limit) override;
    [[nodiscard]] qint64 databaseBytes() const override { return QFileInfo(path()).size(); }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("fts.db")); }
    [[nodiscard]] QByteArray expression(const QString &typed) const;
    void check(bool isGood) const;
    void run(const QByteArray &sql);
    [[nodiscard]] sqlite3_stmt *prepare(const char *sql);
    void bind(sqlite3_stmt *statement, int number, QByteArrayView text);

    QTemporaryDir m_folder;
    const char *m_options;
    bool m_hasPrefixes;
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_query = nullptr;
};

void FullText::check(bool isGood) const
{
    if (!isGood)
        qFatal("SQLite: %s", sqlite3_errmsg(m_database));
}

void FullText::run(const QByteArray &sql)
{
    check(sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
}

sqlite3_stmt *FullText::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) == SQLITE_OK);
    return statement;
}

void FullText::bind(sqlite3_stmt *statement, int number, QByteArrayView text)
{
    check(sqlite3_bind_text(statement, number, text.data(), int(text.size()), SQLITE_STATIC)
          == SQLITE_OK);
}

quint32 FullText::build(const QString &catalogPath)
{
    check(sqlite3_open(QFile::encodeName(path()).constData(), &m_database) == SQLITE_OK);
    run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
    run(QByteArray("CREATE VIRTUAL TABLE entries USING fts5(code, phrase, text, ") + m_options
        + "); BEGIN");
    sqlite3_stmt *insert = prepare("INSERT INTO entries VALUES (?, ?, ?)");
    quint32 count = 0;
    for (EntryReader reader(catalogPath); reader.next(); ++count) {
        bind(insert, 1, reader.code());
        bind(insert, 2, reader.phrase());
        bind(insert, 3, reader.text());
        check(sqlite3_step(insert) == SQLITE_DONE && sqlite3_reset(insert) == SQLITE_OK);
    }
    sqlite3_finalize(insert);
    run("COMMIT");
    m_query = prepare("SELECT rowid FROM entries WHERE entries MATCH ? ORDER BY rank LIMIT ?");
    return count;
}

// Each word is quoted, so that any text is an expression; the last one may go on where it is not
// followed by a space and the engine knows prefixes. Three characters make a trigram.
QByteArray FullText::expression(const QString &typed) const
{
    QByteArray result;
    for (QByteArray word : typedWords(typed)) {
        if (!m_hasPrefixes && QString::fromUtf8(word).size() < 3)
            continue;
        result += (result.isEmpty() ? "\"" : " \"") + word.replace('"', "\"\"") + '"';
    }
    if (m_hasPrefixes && !result.isEmpty() && !typed.back().isSpace())
        result += " *";
    return result;
}

qsizetype FullText::search(const QString &typed, qsizetype limit)
{
    const QByteArray text = expression(typed);
    if (text.isEmpty())
        return 0;
    bind(m_query, 1, text);
    check(sqlite3_bind_int64(m_query, 2, limit) == SQLITE_OK);
    qsizetype found = 0;
    int state = SQLITE_ROW;
    while ((state = sqlite3_step(m_query)) == SQLITE_ROW)
        ++found;
    check(state == SQLITE_DONE);
    sqlite3_reset(m_query);
    return found;
}

} // namespace

std::unique_ptr<Engine> makePorter()
{
    return std::make_unique<FullText>("tokenize='porter unicode61', prefix='1 2 3'", true);
}

std::unique_ptr<Engine> makeTrigram()
{
    return std::make_unique<FullText>("tokenize='trigram'", false);
}

} // namespace statusbook
