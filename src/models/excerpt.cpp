// SPDX-License-Identifier: MIT
#include "models/excerpt.h"

#include "catalog/catalogfile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace statusbook {

namespace {

constexpr qint64 room = 1 << 20;         // bytes before the line, and behind where it begins
constexpr qsizetype longestLine = 4000;  // code units; more would be slow to lay out
constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf";

struct Place {
    qint64 offset = 0; // where a line begins
    qint64 line = 1;
};

// Where the line begins, and where one begins that is some room before it. The last line where the
// file has fewer.
struct Places {
    Place from;
    Place wanted;
};

Places find(QFile &file, qint64 line)
{
    QByteArray chunk(room, Qt::Uninitialized);
    Places places;
    Place fallback; // the beginning of a line in the chunk before
    qint64 offset = 0;
    while (places.wanted.line < line) {
        const qint64 size = file.read(chunk.data(), chunk.size());
        if (size <= 0)
            break;
        const char *const begin = chunk.constData();
        const char *const end = begin + size;
        const Place before = places.wanted;
        for (const char *at = begin; places.wanted.line < line; ++at) {
            at = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
            if (at == nullptr)
                break;
            places.wanted = {offset + (at - begin) + 1, places.wanted.line + 1};
        }
        places.from = fallback;
        fallback = before;
        offset += size;
    }
    return places;
}

bool isShown(QChar c)
{
    const char16_t unit = c.unicode();
    return c == u'\t'
        || (c.category() != QChar::Other_Control && unit != QChar::LineSeparator
            && unit != QChar::ParagraphSeparator && unit != 0xfdd0 && unit != 0xfdd1);
}

QString shown(QByteArrayView line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    const bool isCut = line.size() > longestLine;
    QString text = QString::fromUtf8(line.first(std::min(line.size(), longestLine)));
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return !isShown(c); },
        QChar(QChar::ReplacementCharacter));
    return isCut ? text + u" …" : text;
}

Excerpt::Trouble troubleOf(const QFileInfo &info)
{
    if (!info.exists())
        return Excerpt::Trouble::Gone;
    if (!info.isFile())
        return Excerpt::Trouble::Unreadable; // opening a pipe would wait for a writer
    return info.size() > CatalogFile::largestFile ? Excerpt::Trouble::TooLarge
                                                  : Excerpt::Trouble::None;
}

} // namespace

Excerpt Excerpt::read(const QString &path, qint64 line, qint64 column)
{
    Excerpt excerpt;
    excerpt.trouble = troubleOf(QFileInfo(path));
    QFile file(path);
    if (excerpt.trouble == Trouble::None && !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        excerpt.trouble = Trouble::Unreadable;
    if (excerpt.trouble != Trouble::None)
        return excerpt;

    const auto [from, wanted] = find(file, line);
    file.seek(from.offset);
    const QByteArray bytes = file.read(wanted.offset - from.offset + room);
    excerpt.isWhole = from.offset == 0 && bytes.size() >= file.size();
    excerpt.firstLine = from.line;
    excerpt.lastLine = from.line - 1;
    QByteArrayView rest = bytes;
    if (from.offset == 0 && rest.startsWith(byteOrderMark))
        rest = rest.sliced(byteOrderMark.size());
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView bare = rest.first(end < 0 ? rest.size() : end);
        if (++excerpt.lastLine > from.line)
            excerpt.text += u'\n';
        if (excerpt.lastLine == wanted.line) {
            const qsizetype before = std::clamp<qsizetype>(column - 1, 0, bare.size());
            excerpt.position = excerpt.text.size() + shown(bare.first(before)).size();
        }
        excerpt.text += shown(bare);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    }
    return excerpt;
}

} // namespace statusbook
