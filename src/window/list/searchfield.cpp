// SPDX-License-Identifier: MIT
#include "window/list/searchfield.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

namespace statusbook {

namespace {

// What a line edit takes from the window's shortcuts and has no use for, or a rarer one: copying
// without a selection, and X11's Ctrl+E and Ctrl+K for the end of the line.
bool isOfTheWindow(const QKeyEvent &key, bool hasSelection)
{
    const bool isOfX11 = key.modifiers() == Qt::ControlModifier
        && (key.key() == Qt::Key_E || key.key() == Qt::Key_K);
    return isOfX11 || (!hasSelection && key.matches(QKeySequence::Copy));
}

} // namespace

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

void SearchField::take(const QString &text)
{
    text == u"/" ? begin() : typeOn(text);
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && isOfTheWindow(*static_cast<QKeyEvent *>(event), hasSelectedText())) {
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

QString typedText(const QKeyEvent &key)
{
    const bool plain = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const QString text = key.text();
    return plain && !text.isEmpty() && text.at(0).isPrint() ? text : QString();
}

} // namespace statusbook
