// SPDX-License-Identifier: MIT
#include "window/tools/notedialog.h"

#include "ui_notedialog.h"

#include <QMessageBox>
#include <QPushButton>

namespace statusbook {

NoteDialog::NoteDialog(const Notes &notes, const Status &status, QWidget *parent)
    : QDialog(parent),
      m_notes(notes),
      m_id(status.id()),
      m_phrase(QString::fromUtf8(status.phrase())),
      m_ui(std::make_unique<Ui::NoteDialog>())
{
    m_ui->setupUi(this);
    m_ui->heading->setText(tr("Your note on %1:").arg(status.title()));
    m_ui->trouble->hide();
    m_ui->theirs->hide();
    m_takeTheirs = m_ui->buttons->addButton(tr("Take What the File Says"),
                                            QDialogButtonBox::ResetRole);
    m_takeTheirs->hide();
    const Notes::Read read = m_notes.read(m_id);
    m_before = read.text;
    m_ui->text->setPlainText(read.text);
    m_ui->text->moveCursor(QTextCursor::End);
    m_ui->text->setFocus();
    if (!read.error.isEmpty())
        tell({Notes::Outcome::Failed, read.error});
    m_ui->buttons->button(QDialogButtonBox::Save)->setShortcut(Qt::CTRL | Qt::Key_Return);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &NoteDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &NoteDialog::reject);
    connect(m_takeTheirs, &QPushButton::clicked, this, [this] {
        m_ui->text->setPlainText(m_ui->theirs->toPlainText());
        m_before = m_ui->text->toPlainText();
    });
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 18);
}

NoteDialog::~NoteDialog() = default;

void NoteDialog::accept()
{
    const Notes::Result result
        = m_notes.save(m_id, m_phrase, m_before, m_ui->text->toPlainText());
    if (result.outcome == Notes::Outcome::Saved)
        QDialog::accept();
    else
        tell(result);
}

void NoteDialog::tell(const Notes::Result &result)
{
    const bool hasChanged = result.outcome == Notes::Outcome::Changed;
    m_ui->trouble->setText(
        hasChanged ? tr("The file has another note by now, shown below. Saving again replaces it "
                        "with yours.")
                   : result.text);
    m_ui->trouble->show();
    m_ui->theirs->setPlainText(hasChanged ? result.text : QString());
    m_ui->theirs->setVisible(hasChanged);
    m_takeTheirs->setVisible(hasChanged);
    if (hasChanged)
        m_before = result.text;
}

// The question is not waited for in here: whoever ends the dialog meanwhile ends it too.
void NoteDialog::reject()
{
    if (!m_ui->text->document()->isModified()) {
        QDialog::reject();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Note"),
                                     tr("Close without saving the note?"),
                                     QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QDialog::finished, this, [this](int answer) {
        if (answer == QMessageBox::Discard)
            QDialog::reject();
    });
    question->open();
}

} // namespace statusbook
