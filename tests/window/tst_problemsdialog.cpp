// SPDX-License-Identifier: MIT
#include "window/tools/problemsdialog.h"

#include "catalog/catalogfile.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>

using namespace statusbook;

/// Takes what the desktop would have opened.
class Desktop : public QObject
{
    Q_OBJECT

public slots:
    void open(const QUrl &url) { opened.append(url); }

public:
    QList<QUrl> opened;
};

class TestProblemsDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<ProblemsDialog> m_dialog;

    template <typename Widget>
    [[nodiscard]] Widget &part(const char *name) const
    {
        return *m_dialog->findChild<Widget *>(QLatin1StringView(name));
    }
    [[nodiscard]] QTreeView &list() const { return part<QTreeView>("list"); }
    [[nodiscard]] QPlainTextEdit &text() const { return part<QPlainTextEdit>("text"); }
    [[nodiscard]] QLabel &told() const { return part<QLabel>("told"); }

    // "line 1" to "line 300"
    [[nodiscard]] QString fileOfLines(const QString &name) const
    {
        QFile file(m_directory->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        for (int line = 1; line <= 300; ++line)
            file.write("line " + QByteArray::number(line) + '\n');
        return file.fileName();
    }
    static Problem problemIn(const QString &file, qint64 line)
    {
        return {Problem::Severity::Error, file, line, 6, QStringLiteral("<i>bad</i> %1").arg(line)};
    }
    [[nodiscard]] QString markedLine() const
    {
        const auto marks = text().extraSelections();
        return marks.isEmpty() ? QString() : marks.first().cursor.selectedText().trimmed();
    }

private slots:
    void init()
    {
        // The offscreen platform says of itself what it cannot do.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_directory = std::make_unique<QTemporaryDir>();
        m_dialog = std::make_unique<ProblemsDialog>();
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void showsTheLineOfTheSelected()
    {
        const QString file = fileOfLines(QStringLiteral("acme.md"));
        m_dialog->setProblems({problemIn(file, 3), problemIn(file, 200), problemIn(file, 0)});
        QCOMPARE(markedLine(), QStringLiteral("line 3"));
        QVERIFY(list().hasFocus());
        QTest::keyClick(&list(), Qt::Key_Down);
        QCOMPARE(markedLine(), QStringLiteral("line 200"));
        QCOMPARE(text().textCursor().positionInBlock(), 5);
        QCOMPARE(part<QLineEdit>("place").text(), file + u":200:6");
        const int line = text().fontMetrics().height();
        const int top = text().cursorRect().top();
        QVERIFY2(top > line && top < text().viewport()->height() - 2 * line, "it is in sight");
        QVERIFY(!told().isVisible());
        QTest::keyClick(&list(), Qt::Key_Return);
        QVERIFY(text().hasFocus());
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Down);
        QCOMPARE(markedLine(), QString());
        QVERIFY(text().isVisible());
    }

    void saysWhyThereIsNoText()
    {
        const QString file = fileOfLines(QStringLiteral("acme.md"));
        m_dialog->setProblems({problemIn(file, 3)});
        QVERIFY(part<QPushButton>("openButton").isEnabled());
        QVERIFY(QFile::resize(file, CatalogFile::largestFile + 1));
        m_dialog->setProblems({problemIn(file, 3)});
        QVERIFY(!text().isVisible());
        QVERIFY(told().isVisible() && told().text().contains(u"larger than 1 GiB"));
        QVERIFY(QFile::remove(file));
        m_dialog->setProblems({problemIn(file, 3)});
        QVERIFY(told().text().contains(u"not there any more"));
        QVERIFY(!part<QPushButton>("openButton").isEnabled());
        QVERIFY(part<QPushButton>("copyButton").isEnabled());
        m_dialog->setProblems({problemIn(fileOfLines(QStringLiteral("other.md")), 3)});
        QVERIFY(text().isVisible() && !told().isVisible());
    }

    void keepsTheSelectedWhereItStillIs()
    {
        const QString file = fileOfLines(QStringLiteral("acme.md"));
        m_dialog->setProblems({problemIn(file, 3), problemIn(file, 4), problemIn(file, 5)});
        QTest::keyClick(&list(), Qt::Key_Down);
        m_dialog->setProblems({problemIn(file, 4), problemIn(file, 5)});
        QCOMPARE(markedLine(), QStringLiteral("line 4"));
        m_dialog->setProblems({problemIn(file, 5)});
        QCOMPARE(markedLine(), QStringLiteral("line 5"));
        m_dialog->setProblems({});
        QVERIFY(part<QLabel>("nothing").isVisible());
        QVERIFY(!list().isVisible() && !text().isVisible());
        QVERIFY(!part<QPushButton>("openButton").isEnabled());
        QVERIFY(!part<QPushButton>("copyButton").isEnabled());
        m_dialog->setProblems({problemIn(file, 7)});
        QVERIFY(!part<QLabel>("nothing").isVisible());
        QCOMPARE(markedLine(), QStringLiteral("line 7"));
    }

    void copiesTheProblem()
    {
        const QString file = fileOfLines(QStringLiteral("acme.md"));
        m_dialog->setProblems({problemIn(file, 3), problemIn(file, 4)});
        part<QPushButton>("copyButton").click();
        QCOMPARE(QApplication::clipboard()->text(), file + u":3:6: <i>bad</i> 3");
        QVERIFY(!part<QLabel>("message").text().isEmpty());
        QTest::keyClick(&list(), Qt::Key_Down);
        QVERIFY(part<QLabel>("message").text().isEmpty());
        QTest::keyClick(&list(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), file + u":4:6: <i>bad</i> 4");
    }

    void opensTheFileOnlyWhenAsked()
    {
        Desktop desktop;
        QDesktopServices::setUrlHandler(QStringLiteral("file"), &desktop, "open");
        const QString file = fileOfLines(QStringLiteral("a b#c.md"));
        m_dialog->setProblems({problemIn(file, 3)});
        QTest::keyClick(&list(), Qt::Key_Return);
        QVERIFY(desktop.opened.isEmpty());
        part<QPushButton>("openButton").click();
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(desktop.opened, QList<QUrl>({QUrl::fromLocalFile(file)}));
    }

    void holdsAnyNumber()
    {
        const QString file = fileOfLines(QStringLiteral("acme.md"));
        QList<Problem> problems;
        for (int i = 0; i < 100'000; ++i)
            problems.append(problemIn(file, 1 + i % 300));
        m_dialog->setProblems(problems);
        QCOMPARE(list().model()->rowCount(), 100'000);
        QTest::keyClick(&list(), Qt::Key_End);
        QCOMPARE(markedLine(), QStringLiteral("line 100"));
        QVERIFY(list().visualRect(list().currentIndex()).isValid());
    }

    void textIsReadOnlyAndLeftByTab()
    {
        m_dialog->setProblems({problemIn(fileOfLines(QStringLiteral("acme.md")), 3)});
        text().setFocus();
        const QString before = text().toPlainText();
        QTest::keyClicks(&text(), QStringLiteral("x"));
        QCOMPARE(text().toPlainText(), before);
        QTest::keyClick(&text(), Qt::Key_Tab);
        QVERIFY(part<QPushButton>("openButton").hasFocus());
    }
};

QTEST_MAIN(TestProblemsDialog)
#include "tst_problemsdialog.moc"
