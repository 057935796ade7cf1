// SPDX-License-Identifier: MIT
#include "window/searchfield.h"

#include <QKeyEvent>

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
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace statusbook
