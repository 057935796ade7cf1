// SPDX-License-Identifier: MIT
#include "window/tools/notedialog.h"

#include "catalog/catalog.h"

#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace statusbook;

class TestNoteDialog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<NoteDialog> m_dialog;
    QPlainTextEdit *m_text = nullptr;

    void press(QMessageBox::StandardButton button) const
    {
        auto *question = m_dialog->findChild<QMessageBox *>();
        QVERIFY2(question && question->isVisible(), "it asks");
        question->button(button)->click();
        QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>());
    }

private slots:
    void init()
    {
        const auto catalog = Catalog::load();
        m_dialog = std::make_unique<NoteDialog>(
            Notes(m_folder.filePath(QStringLiteral("notes.md"))),
            catalog->lookUp(QStringLiteral("404")).first());
        m_dialog->show();
        m_text = m_dialog->findChild<QPlainTextEdit *>(QStringLiteral("text"));
        QVERIFY(m_text);
    }

    void closesWhereNothingWasTyped()
    {
        m_dialog->reject();
        QVERIFY(!m_dialog->isVisible());
    }

    void asksBeforeItForgetsWhatWasTyped()
    {
        QTest::keyClicks(m_text, QStringLiteral("check the DNS"));
        m_dialog->reject();
        press(QMessageBox::Cancel);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_text->toPlainText(), QStringLiteral("check the DNS"));
        m_dialog->close();
        QVERIFY(m_dialog->isVisible());
        press(QMessageBox::Discard);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("notes.md"))));
    }

    void endsWhileItAsks()
    {
        QTest::keyClicks(m_text, QStringLiteral("check the DNS"));
        m_dialog->reject();
        m_dialog.reset();
        QVERIFY2(!QApplication::activeModalWidget(), "the question went with it");
    }
};

QTEST_MAIN(TestNoteDialog)
#include "tst_notedialog.moc"
