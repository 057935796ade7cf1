// SPDX-License-Identifier: MIT
#include "window/searchfield.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

namespace statusbook {

void SearchField::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::typeOn(const QString &text)
{
    setFocus(Qt::OtherFocusReason);
    end(false);
    insert(text);
}

bool SearchField::event(QEvent *event)
{
    // Without a selection there is nothing of the field to copy: the window copies the entry.
    if (event->type() == QEvent::ShortcutOverride && !hasSelectedText()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        emit walked(event);
        break;
    default:
        if (!event->matches(QKeySequence::Paste)
            || !takeLines(QGuiApplication::clipboard()->text()))
            QLineEdit::keyPressEvent(event);
    }
}

void SearchField::dropEvent(QDropEvent *event)
{
    if (!takeLines(event->mimeData()->text()))
        QLineEdit::dropEvent(event);
}

bool SearchField::takeLines(const QString &text)
{
    const bool hasLines = text.trimmed().contains(u'\n');
    if (hasLines)
        emit pasted(text);
    return hasLines;
}

} // namespace statusbook
