// SPDX-License-Identifier: MIT
#include "window/tools/pastefield.h"

#include <QFontDatabase>
#include <QMimeData>

#include <algorithm>

namespace statusbook {

PasteField::PasteField(QWidget *parent) : QPlainTextEdit(parent)
{
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    // HTTP is written from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    // The family alone: the size stays the application's.
    QFont fixed;
    fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    fixed.setFixedPitch(true);
    setFont(fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_wasCut = m_wasCut && !document()->isEmpty();
    });
}

void PasteField::replaceText(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    insert(cursor, text);
    moveCursor(QTextCursor::Start);
}

void PasteField::goToLine(int line)
{
    // Lines are counted as in toPlainText(), where a line separator within a block is one, too.
    const QString text = toPlainText();
    qsizetype begin = 0;
    for (int skipped = 1; skipped < line; ++skipped) {
        const qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            break;
        begin = end + 1;
    }
    QTextCursor cursor(document());
    cursor.setPosition(int(begin));
    cursor.movePosition(QTextCursor::EndOfLine, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

void PasteField::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insert(textCursor(), source->text());
    ensureCursorVisible();
}

void PasteField::insert(QTextCursor cursor, QString text)
{
    const qsizetype kept = document()->characterCount() - 1
        - (cursor.selectionEnd() - cursor.selectionStart());
    const qsizetype room = std::max<qsizetype>(longestText - kept, 0);
    m_wasCut = text.size() > room || (m_wasCut && kept > 0);
    text.truncate(room);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    if (text.isEmpty() && !cursor.hasSelection())
        emit textChanged(); // nothing but wasCut() did
    else
        cursor.insertText(text);
}

} // namespace statusbook
