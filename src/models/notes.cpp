// SPDX-License-Identifier: MIT
#include "models/notes.h"

#include "catalog/markdownlines.h"
#include "catalog/status.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <optional>

namespace statusbook {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Notes)
};

constexpr qint64 largestFile = 64 << 20;
constexpr int mostReopenedFences = 100; // each costs a pass over the rest

struct FileContent {
    QByteArray text;
    QString error;
};

FileContent contentOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return {};
    QFile file(path);
    if (info.exists() && !info.isFile()) // a pipe would wait for a writer that may never come
        return {{}, Texts::tr("%1 is no file").arg(path)};
    if (info.size() > largestFile)
        return {{}, Texts::tr("%1 is too large for notes").arg(path)};
    if (!file.open(QIODevice::ReadOnly))
        return {{}, Texts::tr("%1 cannot be read: %2").arg(path, file.errorString())};
    FileContent content {file.readAll(), {}};
    if (file.error() != QFileDevice::NoError)
        content.error = Texts::tr("%1 cannot be read: %2").arg(path, file.errorString());
    return content;
}

// Where an entry stands in the text of a file.
struct Place {
    qsizetype begin = 0; // of its heading
    qsizetype text = 0;  // behind the heading
    qsizetype end = 0;
};

std::optional<Place> placeOf(const QByteArray &code, const QByteArray &file)
{
    std::optional<Place> place;
    MarkdownLines lines(file);
    for (int reopened = 0;; ++reopened) {
        while (lines.next()) {
            if (lines.kind() != MarkdownLines::Kind::Entry)
                continue;
            const QByteArrayView found = parseHeading(lines.title()).code;
            if (place && place->end == 0)
                place->end = lines.begin();
            else if (!place && found == code)
                place = Place {lines.begin(), lines.after(), 0};
        }
        if (!lines.insideFence() || reopened == mostReopenedFences)
            break;
        lines.reopenAsText();
    }
    if (place && place->end == 0)
        place->end = file.size();
    return place;
}

// The run of marks that opened the fence in this line, from 1, of the text.
QByteArray fenceOf(const QByteArray &text, qint64 line)
{
    const QByteArray opener = text.split('\n').value(line - 1).trimmed();
    const auto end = std::find_if(opener.cbegin(), opener.cend(),
                                  [&](char c) { return c != opener.front(); });
    return opener.first(end - opener.cbegin());
}

// Editors may have written other line breaks.
QString noteText(QByteArrayView text)
{
    QString note = QString::fromUtf8(text);
    note.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return note.trimmed();
}

} // namespace

QByteArray withinEntry(const QByteArray &text)
{
    QByteArray result;
    MarkdownLines lines(text);
    while (lines.next()) {
        const qsizetype begin = result.size();
        result += lines.line() + '\n';
        if (lines.kind() == MarkdownLines::Kind::Entry)
            result.insert(result.indexOf('#', begin), "##");
    }
    if (lines.insideFence())
        result += fenceOf(text, lines.fenceLine()) + '\n';
    return result;
}

Notes::Read Notes::read(const QString &id) const
{
    const FileContent content = contentOf(m_path);
    if (!content.error.isEmpty())
        return {{}, content.error};
    const auto place = placeOf(id.toUtf8(), content.text);
    return {place ? noteText(QByteArrayView(content.text).sliced(place->text,
                                                                 place->end - place->text))
                  : QString(),
            {}};
}

Notes::Result Notes::save(const QString &id, const QString &phrase, const QString &before,
                          const QString &text) const
{
    FileContent content = contentOf(m_path);
    if (!content.error.isEmpty())
        return {Outcome::Failed, content.error};
    const QByteArray code = id.toUtf8();
    const auto place = placeOf(code, content.text);
    const QString now = place
        ? noteText(QByteArrayView(content.text).sliced(place->text, place->end - place->text))
        : QString();
    const QByteArray wanted = withinEntry(noteText(text.toUtf8()).toUtf8());
    if (now == noteText(wanted))
        return {};
    if (now != noteText(before.toUtf8()))
        return {Outcome::Changed, now};

    QByteArray note;
    if (!wanted.trimmed().isEmpty()) {
        note = place ? content.text.sliced(place->begin, place->text - place->begin).trimmed()
                     : QByteArray("# " + code + ' ' + phrase.toUtf8()).trimmed();
        note += "\n\n" + wanted;
    }
    if (place) {
        if (!note.isEmpty() && place->end < content.text.size())
            note += '\n';
        content.text.replace(place->begin, place->end - place->begin, note);
    } else {
        if (!content.text.isEmpty())
            content.text += content.text.endsWith('\n') ? "\n" : "\n\n";
        content.text += note;
    }

    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content.text) < 0 || !file.commit())
        return {Outcome::Failed,
                Texts::tr("%1 cannot be written: %2").arg(m_path, file.errorString())};
    return {};
}

} // namespace statusbook
