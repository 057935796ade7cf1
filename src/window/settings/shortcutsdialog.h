// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <memory>

class QMainWindow;

namespace Ui {
class ShortcutsDialog;
}

namespace statusbook {

struct Shortcut;

/// What every key does: those of the window's menus (shortcutsOf()), and those that are no action.
/// Modeless: it may stand beside the window while one tries them.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The dialog belongs to `window`.
    explicit ShortcutsDialog(QMainWindow &window);
    ~ShortcutsDialog() override;

private:
    void addGroup(const QString &title, const QList<Shortcut> &shortcuts);
    void addOther();
    void filter(const QString &text);

    std::unique_ptr<Ui::ShortcutsDialog> m_ui;
};

} // namespace statusbook
