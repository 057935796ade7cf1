// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QMainWindow;

namespace statusbook {

/// Gives the window's actions their keys and icons. Their texts and menus are in the form; the one
/// table of keys is in actions.cpp.
void setUpActions(QMainWindow &window);

/// One line of the sheet of keyboard shortcuts.
struct Shortcut {
    QString text; ///< what it does
    QList<QKeySequence> keys;
};

/// Every action of the window that has keys, in the order of the menus, by menu title.
[[nodiscard]] QList<std::pair<QString, QList<Shortcut>>> shortcutsOf(const QMainWindow &window);

/// The text of a menu without its marks: "&Print …" #=> "Print"
[[nodiscard]] QString plainText(QString text);

} // namespace statusbook
