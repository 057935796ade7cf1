// SPDX-License-Identifier: MIT
#include "catalog/catalogfile.h"

#include "catalog/catalogparser.h"
#include "catalog/markdownlines.h"

#include <QFile>
#include <QFileInfo>

namespace statusbook {

namespace {

struct FileContent {
    QByteArray text;
    QString error; // empty: it was read
};

FileContent readContent(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {{}, QStringLiteral("is a directory; name a Markdown file")};
    // Opening a pipe would wait for a writer that may never come.
    if (info.exists() && !info.isFile())
        return {{}, QStringLiteral("is not a regular file; name a Markdown file")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, QStringLiteral("cannot be read: ") + file.errorString()};
    // Asked first: QIODevice::read() makes room for all that it may read.
    if (file.size() > CatalogFile::largestFile)
        return {{}, QStringLiteral("is larger than 1 GiB; split it")};
    FileContent content {file.readAll(), {}};
    if (file.error() != QFileDevice::NoError)
        return {{}, QStringLiteral("cannot be read: ") + file.errorString()};
    if (content.text.size() > CatalogFile::largestFile) // it has grown
        return {{}, QStringLiteral("is larger than 1 GiB; split it")};
    return content;
}

} // namespace

std::shared_ptr<const CatalogFile> CatalogFile::read(const QString &path)
{
    FileContent content = readContent(path);
    const QString prefix = QFileInfo(path).completeBaseName() + u':';
    return CatalogParser::parse(std::move(content.text), path, prefix, content.error);
}

std::shared_ptr<const CatalogFile>
CatalogFile::parse(const QByteArray &text, const QString &name, const QString &prefix)
{
    return CatalogParser::parse(text, name, prefix, {});
}

std::shared_ptr<const CatalogFile>
CatalogFile::withEntries(std::vector<EntryRecord> entries) const
{
    auto file = std::shared_ptr<CatalogFile>(new CatalogFile(*this));
    file->m_entries = std::move(entries);
    file->m_problems.clear();
    return file;
}

QString CatalogFile::title() const
{
    for (MarkdownLines lines(preface()); lines.next();) {
        if (lines.kind() == MarkdownLines::Kind::Entry && !lines.title().isEmpty())
            return QString::fromUtf8(lines.title());
    }
    return QFileInfo(m_name).fileName();
}

QByteArrayView CatalogFile::metadata(QByteArrayView name) const
{
    for (MarkdownLines lines(preface()); lines.next();) {
        const auto fact = parseFact(lines.line());
        if (fact && fact->name == name)
            return fact->value;
    }
    return {};
}

} // namespace statusbook
