// SPDX-License-Identifier: MIT
#include "models/notes.h"

#include "catalog/filecontent.h"
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

struct NoteTexts {
    Q_DECLARE_TR_FUNCTIONS(Notes)
};

constexpr qint64 largestNotes = 64 << 20;
constexpr int mostReopenedFences = 100; // each costs a pass over the rest

// Empty: it was read, or there is none yet.
QString errorOf(const FileContent &content, const QString &path)
{
    switch (content.trouble) {
    case FileContent::Trouble::None:
    case FileContent::Trouble::Missing:
        return {};
    case FileContent::Trouble::Directory:
    case FileContent::Trouble::NotRegular:
        return NoteTexts::tr("%1 is no file").arg(path);
    case FileContent::Trouble::TooLarge:
        return NoteTexts::tr("%1 is too large for notes").arg(path);
    case FileContent::Trouble::Unreadable:
        return NoteTexts::tr("%1 cannot be read: %2").arg(path, content.reason);
    }
    Q_UNREACHABLE();
}

// Where an entry stands in the text of a file.
struct NotePlace {
    qsizetype begin = 0; // of its heading
    qsizetype text = 0;  // behind the heading
    qsizetype end = 0;
};

std::optional<NotePlace> placeOf(const QByteArray &code, const QByteArray &file)
{
    std::optional<NotePlace> place;
    MarkdownLines lines(file);
    for (int reopened = 0;; ++reopened) {
        while (lines.next()) {
            if (lines.kind() != MarkdownLines::Kind::Entry)
                continue;
            const QByteArrayView found = parseHeading(lines.title()).code;
            if (place && place->end == 0)
                place->end = lines.begin();
            else if (!place && found == code)
                place = NotePlace {lines.begin(), lines.after(), 0};
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
    const FileContent content = FileContent::read(m_path, largestNotes);
    if (const QString error = errorOf(content, m_path); !error.isEmpty())
        return {{}, error};
    const auto place = placeOf(id.toUtf8(), content.bytes);
    return {place ? noteText(QByteArrayView(content.bytes).sliced(place->text,
                                                                 place->end - place->text))
                  : QString(),
            {}};
}

Notes::Result Notes::save(const QString &id, const QString &phrase, const QString &before,
                          const QString &text) const
{
    FileContent content = FileContent::read(m_path, largestNotes);
    if (const QString error = errorOf(content, m_path); !error.isEmpty())
        return {Outcome::Failed, error};
    const QByteArray code = id.toUtf8();
    const auto place = placeOf(code, content.bytes);
    const QString now = place
        ? noteText(QByteArrayView(content.bytes).sliced(place->text, place->end - place->text))
        : QString();
    const QByteArray wanted = withinEntry(noteText(text.toUtf8()).toUtf8());
    if (now == noteText(wanted))
        return {};
    if (now != noteText(before.toUtf8()))
        return {Outcome::Changed, now};

    QByteArray note;
    if (!wanted.trimmed().isEmpty()) {
        note = place ? content.bytes.sliced(place->begin, place->text - place->begin).trimmed()
                     : QByteArray("# " + code + ' ' + phrase.toUtf8()).trimmed();
        note += "\n\n" + wanted;
    }
    if (place) {
        if (!note.isEmpty() && place->end < content.bytes.size())
            note += '\n';
        content.bytes.replace(place->begin, place->end - place->begin, note);
    } else {
        if (!content.bytes.isEmpty())
            content.bytes += content.bytes.endsWith('\n') ? "\n" : "\n\n";
        content.bytes += note;
    }

    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content.bytes) < 0 || !file.commit())
        return {Outcome::Failed,
                NoteTexts::tr("%1 cannot be written: %2").arg(m_path, file.errorString())};
    return {};
}

} // namespace statusbook
