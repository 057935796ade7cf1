// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/status.h"
#include "models/notes.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace Ui {
class NoteDialog;
}

namespace statusbook {

/// Writes the person's note on an entry. Where the file says something else by now than when the
/// dialog was opened it shows both and asks; what cannot be written stays in the dialog.
class NoteDialog final : public QDialog
{
    Q_OBJECT

public:
    NoteDialog(const Notes &notes, const Status &status, QWidget *parent = nullptr);
    ~NoteDialog() override;

public slots:
    /// Saves, and closes where that succeeded.
    void accept() override;
    /// Asks first where something was typed.
    void reject() override;

private:
    void tell(const Notes::Result &result);

    Notes m_notes;
    QString m_id;
    QString m_phrase;
    QString m_before; // what the note said when it was read
    std::unique_ptr<Ui::NoteDialog> m_ui;
    QPushButton *m_takeTheirs;
};

} // namespace statusbook
