// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>
#include <QString>
#include <QStringList>

#include <memory>

namespace statusbook {

/// A way to search a catalog, to be compared with others.
class Engine
{
public:
    Engine() = default;
    virtual ~Engine() = default;
    Q_DISABLE_COPY_MOVE(Engine)

    /// Reads the catalog and gets ready. Returns how many entries there are.
    virtual quint32 build(const QString &catalogPath) = 0;
    /// Answers what has been typed so far. Returns how many entries it shows, `limit` at most.
    virtual qsizetype search(const QString &typed, qsizetype limit) = 0;
    /// What lies on disk and has to be in the page cache, in bytes.
    [[nodiscard]] virtual qint64 databaseBytes() const { return 0; }

    [[nodiscard]] static QStringList names();
    /// Null for a name that is not one of names().
    [[nodiscard]] static std::unique_ptr<Engine> make(const QString &name);
};

[[nodiscard]] std::unique_ptr<Engine> makeOurs();
[[nodiscard]] std::unique_ptr<Engine> makePorter();
[[nodiscard]] std::unique_ptr<Engine> makeTrigram();
[[nodiscard]] std::unique_ptr<Engine> makeScan();

/// A synthetic catalog's entries, read from the mapped file without a copy.
class EntryReader
{
public:
    explicit EntryReader(const QString &path);

    bool next();
    [[nodiscard]] QByteArrayView code() const { return m_code; }
    [[nodiscard]] QByteArrayView phrase() const { return m_phrase; }
    [[nodiscard]] QByteArrayView text() const { return m_text; }

private:
    QFile m_file;
    QByteArrayView m_rest;
    QByteArrayView m_code;
    QByteArrayView m_phrase;
    QByteArrayView m_text;
};

/// The words of what was typed, as spaces divide it.
[[nodiscard]] QList<QByteArray> typedWords(const QString &typed);

} // namespace statusbook
