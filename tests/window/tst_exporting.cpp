// SPDX-License-Identifier: MIT
#include "window/paper/exporting.h"

#include "../support/catalogof.h"
#include "window/paper/exportdialog.h"
#include "window/paper/printing.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPalette>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace statusbook;

namespace {

EntryList everything()
{
    const auto catalog = Catalog::load();
    return {catalog->size(), [catalog](qsizetype index) { return catalog->at(index); }};
}

EntryList someEntries()
{
    const auto catalog = Catalog::load();
    return EntryList::of({*catalog->find(u"404"), *catalog->find(u"405")});
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeOld(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
}

QString write(const ExportJob &job)
{
    return Exporting::write(job, Paper::Style::ofApplication(), [](double) { return true; });
}

// A PDF's text with its streams unpacked.
QByteArray unpacked(const QByteArray &pdf)
{
    QByteArray text;
    for (qsizetype at = pdf.indexOf("\nstream\n"); at >= 0; at = pdf.indexOf("\nstream\n", at)) {
        at += 8;
        const QByteArray packed = pdf.sliced(at, pdf.indexOf("endstream", at) - at);
        if (packed.startsWith('\x78')) // what zlib packed
            text += qUncompress(QByteArray("\x00\x10\x00\x00", 4) + packed);
    }
    return text;
}

// Files cannot grow beyond so many bytes, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before {};
};

} // namespace

class TestExporting : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        // The offscreen platform says of itself what it cannot do.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        QVERIFY(m_folder.isValid());
    }

    void cleanup()
    {
        QDir folder(m_folder.path());
        for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
            folder.remove(name);
    }

    void writesEachFormat_data() { formats(); }
    void writesEachFormat()
    {
        QFETCH(ExportFormat, format);
        const ExportJob job = this->job(format, someEntries());
        writeOld(job.path);
        double last = 0;
        QCOMPARE(Exporting::write(job, Paper::Style::ofApplication(),
                                  [&](double done) { return (last = done) <= 1; }),
                 QString());
        QCOMPARE(last, 1.0);
        const QByteArray content = contentOf(job.path);
        if (format == ExportFormat::Pdf) {
            QVERIFY(content.startsWith("%PDF-") && content.trimmed().endsWith("%%EOF"));
            QVERIFY(content.count("/Type /Page\n") >= 2);
        } else {
            QCOMPARE(content, (format == ExportFormat::Html
                                   ? toHtmlDocument(job.entries, job.options)
                                   : toMarkdownDocument(job.entries, job.options)).toUtf8());
        }
    }

    void aFullDiskLeavesTheOldFile_data() { formats(); }
    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(ExportFormat, format);
        const ExportJob job = this->job(format, someEntries());
        writeOld(job.path);
        QString problem;
        {
            const FullDisk full(6000);
            problem = write(job);
        }
        QVERIFY2(problem.contains(job.path) && problem.contains(u"disk may be full"),
                 qPrintable(problem));
        expectOnlyTheOldFile(job.path);
    }

    void aPlaceThatCannotBeWrittenIsTold_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no such folder") << QStringLiteral("/no/such/a.html") << QStringLiteral("no folder");
        QTest::newRow("a folder") << QStringLiteral("/tmp") << QStringLiteral("is a folder");
        QTest::newRow("a full device") << QStringLiteral("/dev/full") << QStringLiteral("no regular file");
        QTest::newRow("where nobody writes") << QStringLiteral("/proc/a.html")
                                             << QStringLiteral("cannot be written");
    }
    void aPlaceThatCannotBeWrittenIsTold()
    {
        QFETCH(QString, path);
        QFETCH(QString, problem);
        for (const ExportFormat format : exportFormats) {
            ExportJob failing = job(format, someEntries());
            failing.path = path;
            const QString told = write(failing);
            QVERIFY2(told.contains(problem), qPrintable(told));
        }
    }

    void aCancelledExportLeavesTheOldFile_data() { formats(); }
    void aCancelledExportLeavesTheOldFile()
    {
        QFETCH(ExportFormat, format);
        const ExportJob job = this->job(format, everything());
        writeOld(job.path);
        QCOMPARE(Exporting::write(job, Paper::Style::ofApplication(),
                                  [](double done) { return done < 0.03; }),
                 QString());
        expectOnlyTheOldFile(job.path);
    }

    void writesBesideTheWindow()
    {
        Exporting exporting;
        QSignalSpy exported(&exporting, &Exporting::exported);
        QSignalSpy progressed(&exporting, &Exporting::progressed);
        const ExportJob job = this->job(ExportFormat::Pdf, someEntries());
        exporting.start(job);
        QVERIFY(exporting.isRunning());
        QVERIFY(exported.wait(60000));
        QCOMPARE(exported.first().first().toString(), job.path);
        QVERIFY(!exporting.isRunning());
        QVERIFY(progressed.count() >= 2);
        QVERIFY(contentOf(job.path).startsWith("%PDF-"));
    }

    void isCancelledBesideTheWindow()
    {
        Exporting exporting;
        QSignalSpy exported(&exporting, &Exporting::exported);
        QSignalSpy cancelled(&exporting, &Exporting::cancelled);
        const ExportJob job = this->job(ExportFormat::Pdf, everything());
        writeOld(job.path);
        exporting.start(job);
        exporting.cancel();
        QVERIFY(cancelled.wait(60000));
        QVERIFY(exported.isEmpty());
        expectOnlyTheOldFile(job.path);
    }

    void mayEndAtAnyTime()
    {
        const ExportJob job = this->job(ExportFormat::Pdf, everything());
        Exporting exporting;
        exporting.start(job);
    }

    void theDialogExports()
    {
        ExportDialog dialog({Catalog::load()->find(u"404"), someEntries(), {}, everything()}, {},
                            m_folder.path());
        auto &what = *dialog.findChild<QComboBox *>(QStringLiteral("what"));
        auto &format = *dialog.findChild<QComboBox *>(QStringLiteral("format"));
        auto &file = *dialog.findChild<QLineEdit *>(QStringLiteral("file"));
        QCOMPARE(what.count(), 3); // there are no bookmarks
        QCOMPARE(file.text(), m_folder.filePath(QStringLiteral("404-not-found.html")));
        format.setCurrentIndex(1);
        QCOMPARE(file.text(), m_folder.filePath(QStringLiteral("404-not-found.md")));
        what.setCurrentIndex(1);
        QCOMPARE(file.text(), m_folder.filePath(QStringLiteral("status-codes.md")));
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        exportOf(dialog).click();
        QVERIFY(exported.wait(60000));
        QCOMPARE(exported.first().first().toString(), file.text());
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(contentOf(file.text()).contains("# 405 Method Not Allowed"));
    }

    void theDialogKeepsWhatFailed()
    {
        ExportDialog dialog({{}, someEntries(), {}, {}}, {}, m_folder.path());
        dialog.show();
        auto &file = *dialog.findChild<QLineEdit *>(QStringLiteral("file"));
        file.setText(QStringLiteral("/no/such/a.html"));
        exportOf(dialog).click();
        const auto *told = dialog.findChild<QLabel *>(QStringLiteral("told"));
        QTRY_VERIFY(told->text().contains(u"There is no folder"));
        QVERIFY(dialog.isVisible() && exportOf(dialog).isEnabled());
        file.setText(QStringLiteral("  "));
        QVERIFY(!exportOf(dialog).isEnabled());
    }

    void theDialogSaysWhatIsReplaced()
    {
        const QString path = m_folder.filePath(QStringLiteral("status-codes.html"));
        writeOld(path);
        const ExportDialog dialog({{}, someEntries(), {}, {}}, {}, m_folder.path());
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("told"))->text().contains(u"replaced"));
    }

    void theDialogCancelsBeforeItCloses()
    {
        ExportDialog dialog({{}, {}, {}, everything()}, {}, m_folder.path());
        dialog.show();
        dialog.findChild<QComboBox *>(QStringLiteral("format"))->setCurrentIndex(2);
        exportOf(dialog).click();
        dialog.reject();
        const auto *told = dialog.findChild<QLabel *>(QStringLiteral("told"));
        QTRY_VERIFY_WITH_TIMEOUT(told->text().contains(u"cancelled"), 60000);
        QVERIFY(dialog.isVisible());
        dialog.reject();
        QVERIFY(!dialog.isVisible());
        QVERIFY(QDir(m_folder.path()).isEmpty());
    }

    void printsBlackOnWhite()
    {
        const QPalette before = QGuiApplication::palette();
        QPalette dark(Qt::black);
        dark.setColor(QPalette::Text, Qt::yellow);
        dark.setColor(QPalette::Link, Qt::cyan);
        QGuiApplication::setPalette(dark);
        ExportJob job = this->job(ExportFormat::Pdf, EntryList::of({*Catalog::load()->find(u"405")}));
        const QString told = write(job);
        QGuiApplication::setPalette(before);
        QCOMPARE(told, QString());
        // The operator "scn" sets the color that follows: every one is gray.
        const QByteArray content = unpacked(contentOf(job.path));
        const QRegularExpression color(
            QStringLiteral("([\\d.]+) ([\\d.]+) ([\\d.]+) (?:scn|SCN|rg|RG)\\b"));
        int colors = 0;
        for (auto match = color.globalMatch(QString::fromLatin1(content)); match.hasNext(); ++colors) {
            const auto found = match.next();
            QCOMPARE(found.captured(1), found.captured(2));
            QCOMPARE(found.captured(2), found.captured(3));
        }
        QVERIFY(colors > 0);
    }

    void printsToAFile()
    {
        QPrinter printer;
        const QString path = m_folder.filePath(QStringLiteral("a.pdf"));
        printer.setOutputFileName(path);
        const QString html = QStringLiteral("<p>text</p>").repeated(200);
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(2, 3);
        QCOMPARE(Printing::printTo(printer, html, QStringLiteral("Title")), QString());
        QCOMPARE(contentOf(path).count("/Type /Page\n"), 2);
    }

    void aPrinterThatFailsIsTold()
    {
        QPrinter printer;
        printer.setOutputFileName(QStringLiteral("/no/such/folder/a.pdf"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*")));
        const QString told
            = Printing::printTo(printer, QStringLiteral("<p>x</p>"), QStringLiteral("Title"));
        QVERIFY2(told.contains(u"cannot be written"), qPrintable(told));
    }

    void theLookIsShownWithoutAPrinter()
    {
        QWidget window;
        Printing printing(window);
        QSignalSpy told(&printing, &Printing::told);
        printing.preview(QStringLiteral("<p>x</p>").repeated(200), QStringLiteral("Title"));
        QPointer<QPrintPreviewDialog> dialog = window.findChild<QPrintPreviewDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTRY_VERIFY(dialog->findChild<QPrintPreviewWidget *>()->pageCount() > 2);
        dialog->close();
        QTRY_VERIFY(!dialog);
        QVERIFY(told.isEmpty());
    }

    void withoutAPrinterItIsSaid()
    {
        QWidget window;
        Printing printing(window);
        QSignalSpy told(&printing, &Printing::told);
        printing.print(QStringLiteral("<p>x</p>"), QStringLiteral("Title"));
        if (told.isEmpty())
            QSKIP("this machine has a printer");
        QVERIFY(told.first().first().toString().contains(u"no printer"));
    }

private:
    static void formats()
    {
        QTest::addColumn<ExportFormat>("format");
        for (const ExportFormat format : exportFormats)
            QTest::newRow(suffixOf(format).data()) << format;
    }

    [[nodiscard]] ExportJob job(ExportFormat format, const EntryList &entries) const
    {
        return {entries, format, m_folder.filePath(u"a." + suffixOf(format)),
                {QStringLiteral("Codes"), QStringLiteral("Contents"), {}}};
    }

    void expectOnlyTheOldFile(const QString &path) const
    {
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    [[nodiscard]] static QPushButton &exportOf(const ExportDialog &dialog)
    {
        const auto *buttons = dialog.findChild<QDialogButtonBox *>();
        for (QAbstractButton *button : buttons->buttons()) {
            if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
                return *qobject_cast<QPushButton *>(button);
        }
        Q_UNREACHABLE();
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestExporting)
#include "tst_exporting.moc"
