// SPDX-License-Identifier: MIT
#include "window/actions.h"

#include "window/look/icons.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace statusbook {

namespace {

using Keys = QList<QKeySequence>;

struct Row {
    const char *action;
    Keys keys;
    const char *icon = nullptr;
};

Keys standard(QKeySequence::StandardKey key, const Keys &more = {})
{
    return QKeySequence::keyBindings(key) + more;
}

QList<Row> table()
{
    return {
        {"actionExport", {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, "document-export"},
        {"actionPrint", standard(QKeySequence::Print), "document-print"},
        {"actionPrintPreview", {Qt::CTRL | Qt::SHIFT | Qt::Key_P}, "document-print-preview"},
        {"actionClose", standard(QKeySequence::Close), "window-close"},
        {"actionQuit", {Qt::CTRL | Qt::Key_Q}, "application-exit"},
        {"actionCopy", standard(QKeySequence::Copy), "edit-copy"},
        {"actionCopyFavorite", {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, "edit-copy"},
        {"actionSelectAll", {}, "edit-select-all"},
        {"actionFind", {Qt::CTRL | Qt::Key_F}, "edit-find"},
        {"actionFindNext", {Qt::Key_F3, Qt::CTRL | Qt::Key_G}, "go-down"},
        {"actionFindPrevious",
         {Qt::SHIFT | Qt::Key_F3, Qt::CTRL | Qt::SHIFT | Qt::Key_G},
         "go-up"},
        {"actionSearch", {Qt::CTRL | Qt::Key_L, Qt::CTRL | Qt::Key_K}, "system-search"},
        {"actionPreferences", {Qt::CTRL | Qt::Key_Comma}, "preferences-system"},
        {"actionMap", {Qt::CTRL | Qt::Key_M}, "view-grid"},
        {"actionZoomIn", standard(QKeySequence::ZoomIn, {Qt::CTRL | Qt::Key_Equal}), "zoom-in"},
        {"actionZoomOut", standard(QKeySequence::ZoomOut), "zoom-out"},
        {"actionZoomReset", {Qt::CTRL | Qt::Key_0}, "zoom-original"},
        {"actionBack", {Qt::ALT | Qt::Key_Left, Qt::Key_Back}, "go-previous"},
        {"actionForward", {Qt::ALT | Qt::Key_Right, Qt::Key_Forward}, "go-next"},
        {"actionPreviousResult", {Qt::ALT | Qt::Key_Up}, nullptr},
        {"actionNextResult", {Qt::ALT | Qt::Key_Down}, nullptr},
        {"actionNextPane", {Qt::Key_F6}, nullptr},
        {"actionPreviousPane", {Qt::SHIFT | Qt::Key_F6}, nullptr},
        {"actionBookmark", {Qt::CTRL | Qt::Key_D}, "user-bookmarks"},
        {"actionNote", {Qt::CTRL | Qt::Key_N}, "document-edit"},
        {"actionCompare", {Qt::CTRL | Qt::SHIFT | Qt::Key_D}, "view-dual"},
        {"actionExplain", {Qt::CTRL | Qt::Key_E}, "dialog-question"},
        {"actionGuide", {Qt::CTRL | Qt::Key_T}, "help-hint"},
        {"actionProblems", {Qt::CTRL | Qt::SHIFT | Qt::Key_M}, "dialog-warning"},
        {"actionShortcuts", {Qt::Key_F1}, "input-keyboard"},
        {"actionAbout", {}, "help-about"},
    };
}

void addShortcuts(const QMenu &menu, QList<Shortcut> &shortcuts)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu() != nullptr)
            addShortcuts(*action->menu(), shortcuts);
        else if (!action->shortcuts().isEmpty())
            shortcuts.append({plainText(action->text()), action->shortcuts()});
    }
}

} // namespace

void setUpActions(QMainWindow &window)
{
    for (const Row &row : table()) {
        auto *action = window.findChild<QAction *>(QLatin1StringView(row.action));
        Q_ASSERT(action);
        action->setShortcuts(row.keys);
        if (row.icon != nullptr)
            action->setIcon(icon(QLatin1StringView(row.icon)));
    }
}

QList<std::pair<QString, QList<Shortcut>>> shortcutsOf(const QMainWindow &window)
{
    QList<std::pair<QString, QList<Shortcut>>> all;
    for (const QAction *menu : window.menuWidget()->actions()) {
        QList<Shortcut> shortcuts;
        addShortcuts(*menu->menu(), shortcuts);
        all.append({plainText(menu->text()), shortcuts});
    }
    return all;
}

QString plainText(QString text)
{
    static const QRegularExpression behind(QStringLiteral("\\(&.\\)")); // as Japanese writes it
    return text.remove(behind).remove(u'&').remove(u'…').trimmed();
}

} // namespace statusbook
