// SPDX-License-Identifier: MIT
#pragma once

#include "models/preferences.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PreferencesDialog;
}

namespace statusbook {

/// Edits Preferences. Modeless: each choice counts at once, so that it is seen while the dialog is
/// open. Esc and Close close it.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(const Preferences &preferences, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    /// Shows others, changed elsewhere; emits nothing.
    void setPreferences(const Preferences &preferences);

    /// Whose constant is copied where the favorite is one: the first library's of
    /// Preferences::libraries, the table's first where none is chosen.
    [[nodiscard]] static QString libraryOfFavorite(const QStringList &chosen);

signals:
    /// A person chose something else.
    void changed(const statusbook::Preferences &preferences);

private:
    void fillLists();
    void fillIn(const Preferences &preferences);
    void showDerived();
    void take();
    void takeFont();
    [[nodiscard]] QStringList chosenLibraries() const;

    std::unique_ptr<Ui::PreferencesDialog> m_ui;
    Preferences m_preferences;
    QString m_font; // kept apart: the box knows a family only, and installed ones only
    bool m_showing = false; // the controls are being set, not used
};

} // namespace statusbook
