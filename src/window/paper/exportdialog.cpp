// SPDX-License-Identifier: MIT
#include "window/paper/exportdialog.h"

#include "ui_exportdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QRegularExpression>

#include <utility>

namespace statusbook {

ExportDialog::ExportDialog(ExportSources sources, PageOptions page, const QString &folder,
                           QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::ExportDialog>()),
      m_sources(std::move(sources)),
      m_page(std::move(page)),
      m_folder(folder)
{
    m_ui->setupUi(this);
    m_ui->buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole)->setDefault(true);
    fillWhat();
    fillFormat();
    connectAll();
    setRunning(false);
    proposeName();
    m_ui->file->setFocus();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::fillWhat()
{
    const auto add = [this](const QString &text, What what) {
        m_ui->what->addItem(text, int(what));
    };
    const auto count = [this](What what) { return int(listOf(what).size); };
    if (m_sources.current)
        add(tr("This entry: %1").arg(m_sources.current->title()), What::Current);
    if (const int listed = count(What::Listed))
        add(tr("What is listed (%Ln entries)", nullptr, listed), What::Listed);
    if (const int bookmarks = count(What::Bookmarks))
        add(tr("Bookmarks (%Ln entries)", nullptr, bookmarks), What::Bookmarks);
    if (const int everything = count(What::Everything))
        add(tr("Everything (%Ln entries)", nullptr, everything), What::Everything);
}

void ExportDialog::fillFormat()
{
    m_ui->format->addItem(tr("HTML, for browsers"), int(ExportFormat::Html));
    m_ui->format->addItem(tr("Markdown, a catalog that can be read again"),
                          int(ExportFormat::Markdown));
    m_ui->format->addItem(tr("PDF, to print and to pass on"), int(ExportFormat::Pdf));
}

void ExportDialog::connectAll()
{
    connect(m_ui->what, &QComboBox::currentIndexChanged, this, [this] {
        m_isNamed ? check() : proposeName();
    });
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, &ExportDialog::setSuffix);
    connect(m_ui->file, &QLineEdit::textEdited, this, [this] { m_isNamed = true; });
    connect(m_ui->file, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_ui->browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ExportDialog::begin);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(&m_exporting, &Exporting::progressed, m_ui->progress, &QProgressBar::setValue);
    connect(&m_exporting, &Exporting::failed, this, &ExportDialog::end);
    connect(&m_exporting, &Exporting::cancelled, this, [this] {
        end(tr("The export was cancelled; nothing was written."));
    });
    connect(&m_exporting, &Exporting::exported, this, [this](const QString &path) {
        setRunning(false);
        emit exported(path);
        accept();
    });
}

ExportDialog::What ExportDialog::what() const
{
    return What(m_ui->what->currentData().toInt());
}

ExportFormat ExportDialog::format() const
{
    return ExportFormat(m_ui->format->currentData().toInt());
}

QString ExportDialog::path() const
{
    const QString path = m_ui->file->text().trimmed();
    return path.isEmpty() ? path : QDir(m_folder).absoluteFilePath(path);
}

const EntryList &ExportDialog::listOf(What what) const
{
    return what == What::Listed  ? m_sources.listed
        : what == What::Bookmarks ? m_sources.bookmarks
                                  : m_sources.everything;
}

ExportJob ExportDialog::job() const
{
    const bool isOne = what() == What::Current;
    const QString title = isOne               ? m_sources.current->title()
        : what() == What::Bookmarks ? tr("Bookmarked status codes")
                                    : tr("Status codes");
    DocumentOptions options {title, tr("Contents"), m_page};
    if (!isOne)
        options.page.note = {}; // it is the current entry's
    return {isOne ? EntryList::of({*m_sources.current}) : listOf(what()), format(), path(), options};
}

// "404-not-found.html", "status-codes.pdf"
void ExportDialog::proposeName()
{
    static const QRegularExpression unsafe(QStringLiteral("[^\\w.]+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString name = what() == What::Current  ? m_sources.current->title().toLower()
        : what() == What::Bookmarks ? QStringLiteral("bookmarks")
                                    : QStringLiteral("status-codes");
    name = name.left(80).replace(unsafe, QStringLiteral("-"));
    m_ui->file->setText(QDir::toNativeSeparators(
        QDir(m_folder).filePath(name + u'.' + suffixOf(format()))));
    check();
}

// A name with one of our endings gets the new one, any other stays.
void ExportDialog::setSuffix()
{
    QString path = m_ui->file->text();
    for (const ExportFormat each : exportFormats) {
        if (const QString suffix = u'.' + QString(suffixOf(each)); path.endsWith(suffix)) {
            path.chop(suffix.size());
            m_ui->file->setText(path + u'.' + suffixOf(format()));
            break;
        }
    }
    check();
}

void ExportDialog::check()
{
    const QString file = path();
    m_ui->told->setText(QFileInfo(file).isFile() ? tr("The file exists and will be replaced.")
                                                 : QString());
    for (QAbstractButton *button : m_ui->buttons->buttons()) {
        if (m_ui->buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(!file.isEmpty() && m_ui->what->count() > 0
                               && !m_exporting.isRunning());
    }
}

void ExportDialog::browse()
{
    // The dialog says itself what is replaced.
    auto *dialog = new QFileDialog(this, tr("Export To"), path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(format()));
    dialog->selectFile(path());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_isNamed = true;
        m_ui->file->setText(QDir::toNativeSeparators(file));
    });
    dialog->open();
}

void ExportDialog::begin()
{
    if (path().isEmpty() || m_ui->what->count() == 0 || m_exporting.isRunning())
        return;
    m_exporting.start(job());
    setRunning(true);
}

void ExportDialog::end(const QString &told)
{
    setRunning(false);
    m_ui->told->setText(told);
}

void ExportDialog::setRunning(bool isRunning)
{
    m_ui->form->setEnabled(!isRunning);
    m_ui->progress->setValue(0);
    m_ui->progress->setVisible(isRunning);
    if (isRunning)
        m_ui->buttons->button(QDialogButtonBox::Cancel)->setFocus();
    check();
    if (isRunning)
        m_ui->told->setText(tr("Being written …"));
}

void ExportDialog::reject()
{
    if (m_exporting.isRunning())
        m_exporting.cancel();
    else
        QDialog::reject();
}

} // namespace statusbook
