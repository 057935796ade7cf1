// SPDX-License-Identifier: MIT
#include "window/tools/problemsdialog.h"

#include "models/excerpt.h"
#include "ui_problemsdialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QFontDatabase>
#include <QShortcut>
#include <QUrl>

#include <algorithm>

namespace statusbook {

namespace {

constexpr int widestPlace = 36; // letters

QString textOf(const Excerpt &excerpt, const QLocale &locale)
{
    switch (excerpt.trouble) {
    case Excerpt::Trouble::Gone:
        return ProblemsDialog::tr("The file is not there any more.");
    case Excerpt::Trouble::TooLarge:
        return ProblemsDialog::tr("The file is larger than 1 GiB and is not shown.");
    case Excerpt::Trouble::Unreadable:
        return ProblemsDialog::tr("The file cannot be read.");
    case Excerpt::Trouble::None:
        break;
    }
    return excerpt.isWhole ? QString()
                           : ProblemsDialog::tr("Only lines %1 to %2 of the file are shown.")
                                 .arg(locale.toString(excerpt.firstLine),
                                      locale.toString(excerpt.lastLine));
}

} // namespace

ProblemsDialog::ProblemsDialog(QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ProblemsDialog>())
{
    m_ui->setupUi(this);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_ui->list->setModel(&m_model);
    m_ui->text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const QSize letter = fontMetrics().size(Qt::TextSingleLine, QStringLiteral("0"));
    resize(100 * letter.width(), 36 * letter.height());
    m_ui->splitter->setSizes({height() / 3, height() * 2 / 3});

    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProblemsDialog::showFile);
    connect(m_ui->list, &QTreeView::activated, m_ui->text, [this] { m_ui->text->setFocus(); });
    connect(m_ui->openButton, &QPushButton::clicked, this, &ProblemsDialog::openFile);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &ProblemsDialog::copy);
    // A list's own would copy the cell alone.
    new QShortcut(QKeySequence::Copy, m_ui->list, this, &ProblemsDialog::copy, Qt::WidgetShortcut);
}

ProblemsDialog::~ProblemsDialog() = default;

void ProblemsDialog::setProblems(const QList<Problem> &problems)
{
    const std::optional<Problem> before = selected();
    const int row = m_ui->list->currentIndex().row();
    m_model.setProblems(problems);
    for (const int column : {ProblemsModel::PlaceColumn, ProblemsModel::SeverityColumn})
        m_ui->list->resizeColumnToContents(column);
    const int widest = widestPlace * fontMetrics().averageCharWidth();
    m_ui->list->setColumnWidth(0, std::min(m_ui->list->columnWidth(0), widest));

    m_ui->splitter->setVisible(!problems.isEmpty());
    m_ui->nothing->setVisible(problems.isEmpty());
    m_ui->copyButton->setEnabled(!problems.isEmpty());
    const auto kept = before ? problems.indexOf(*before) : -1;
    const auto wanted = kept >= 0 ? kept : std::clamp(row, 0, std::max(m_model.rowCount() - 1, 0));
    m_ui->list->setCurrentIndex(m_model.index(int(wanted), 0)); // shows the file
    if (problems.isEmpty())
        showFile();
}

std::optional<Problem> ProblemsDialog::selected() const
{
    const QModelIndex index = m_ui->list->currentIndex();
    return index.isValid() ? std::make_optional(m_model.problems().at(index.row())) : std::nullopt;
}

void ProblemsDialog::showFile()
{
    const std::optional<Problem> problem = selected();
    m_ui->message->clear();
    m_ui->openButton->setEnabled(problem && QFileInfo::exists(problem->file));
    if (!problem)
        return;
    const Excerpt excerpt = Excerpt::read(problem->file, problem->line, problem->column);
    m_ui->place->setText(problem->place());
    m_ui->place->setCursorPosition(0);
    const QString told = textOf(excerpt, locale());
    m_ui->told->setText(told);
    m_ui->told->setVisible(!told.isEmpty());
    m_ui->text->setVisible(excerpt.trouble == Excerpt::Trouble::None);
    if (m_ui->text->toPlainText() != excerpt.text)
        m_ui->text->setPlainText(excerpt.text);
    QTextCursor cursor(m_ui->text->document());
    cursor.setPosition(int(excerpt.position));
    m_ui->text->setTextCursor(cursor);
    m_ui->text->centerCursor();
    markLine();
}

// The one that the problem is in; none where the file as a whole is meant.
void ProblemsDialog::markLine()
{
    const std::optional<Problem> problem = selected();
    if (!problem || problem->line == 0) {
        m_ui->text->setExtraSelections({});
        return;
    }
    QTextEdit::ExtraSelection line;
    line.cursor = m_ui->text->textCursor();
    line.cursor.movePosition(QTextCursor::StartOfBlock);
    // With its end: only then is it marked as wide as the field.
    if (!line.cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor))
        line.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    line.format.setBackground(palette().highlight());
    line.format.setForeground(palette().highlightedText());
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_ui->text->setExtraSelections({line});
}

void ProblemsDialog::openFile()
{
    const std::optional<Problem> problem = selected();
    if (!problem)
        return;
    const QString path = QFileInfo(problem->file).absoluteFilePath();
    m_ui->message->setText(QDesktopServices::openUrl(QUrl::fromLocalFile(path))
                               ? QString()
                               : tr("No program opens this file."));
}

void ProblemsDialog::copy()
{
    const std::optional<Problem> problem = selected();
    if (!problem)
        return;
    QGuiApplication::clipboard()->setText(problem->place() + u": " + problem->message);
    m_ui->message->setText(tr("Problem copied"));
}

void ProblemsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markLine();
}

} // namespace statusbook
