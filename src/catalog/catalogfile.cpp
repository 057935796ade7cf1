// SPDX-License-Identifier: MIT
#include "catalog/catalogfile.h"

#include "catalog/catalogparser.h"
#include "catalog/filecontent.h"
#include "catalog/markdownlines.h"

#include <QFileInfo>

namespace statusbook {

namespace {

// Empty: it was read.
QString errorOf(const FileContent &content)
{
    switch (content.trouble) {
    case FileContent::Trouble::None:
        return {};
    case FileContent::Trouble::Directory:
        return QStringLiteral("is a directory; name a Markdown file");
    case FileContent::Trouble::NotRegular:
        return QStringLiteral("is not a regular file; name a Markdown file");
    case FileContent::Trouble::TooLarge:
        return QStringLiteral("is larger than 1 GiB; split it");
    case FileContent::Trouble::Missing:
    case FileContent::Trouble::Unreadable:
        return u"cannot be read: " + content.reason;
    }
    Q_UNREACHABLE();
}

} // namespace

std::shared_ptr<const CatalogFile> CatalogFile::read(const QString &path)
{
    const FileContent content = FileContent::read(path, largestFile);
    const QString prefix = QFileInfo(path).completeBaseName() + u':';
    return CatalogParser::parse(content.bytes, path, prefix, errorOf(content));
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
