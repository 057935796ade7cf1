// SPDX-License-Identifier: MIT
#include "window/tools/comparedialog.h"

#include "../support/catalogof.h"
#include "window/page/statuspage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextTable>

using namespace statusbook;

class TestCompareDialog : public QObject
{
    Q_OBJECT

    const std::shared_ptr<const Catalog> m_catalog = Catalog::load();
    std::unique_ptr<CompareDialog> m_dialog;
    QLineEdit *m_codes = nullptr;
    QComboBox *m_sets = nullptr;
    QPushButton *m_copy = nullptr;
    StatusPage *m_page = nullptr;

    [[nodiscard]] bool says(const QString &text) const
    {
        return m_page->toPlainText().contains(text);
    }
    [[nodiscard]] QTextTable *table() const
    {
        const auto frames = m_page->document()->rootFrame()->childFrames();
        return frames.isEmpty() ? nullptr : qobject_cast<QTextTable *>(frames.first());
    }
    // The number at the head of each column.
    [[nodiscard]] QStringList compared() const
    {
        QStringList codes;
        for (int column = 1; table() && column < table()->columns(); ++column)
            codes.append(textAt(0, column).section(u' ', 0, 0));
        return codes;
    }
    [[nodiscard]] QString textAt(int row, int column) const
    {
        const QTextTableCell cell = table()->cellAt(row, column);
        QTextCursor cursor = cell.firstCursorPosition();
        cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
        return cursor.selectedText();
    }
    [[nodiscard]] QStringList rowNames() const
    {
        QStringList names;
        for (int row = 1; row < table()->rows(); ++row)
            names.append(textAt(row, 0));
        return names;
    }
    static QStringList words(const char *text)
    {
        return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
    }

private slots:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_dialog = std::make_unique<CompareDialog>(m_catalog);
        m_codes = m_dialog->findChild<QLineEdit *>(QStringLiteral("codes"));
        m_sets = m_dialog->findChild<QComboBox *>(QStringLiteral("sets"));
        m_copy = m_dialog->findChild<QPushButton *>(QStringLiteral("copyButton"));
        m_page = m_dialog->findChild<StatusPage *>(QStringLiteral("page"));
        QVERIFY(m_codes && m_sets && m_copy && m_page);
        m_dialog->show();
        QApplication::setActiveWindow(m_dialog.get());
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void saysWhatToDo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("one") << QStringLiteral("404");
        QTest::newRow("one twice") << QStringLiteral("404 404");
        QTest::newRow("one unknown") << QStringLiteral("404 zzz");
    }
    void saysWhatToDo()
    {
        QFETCH(QString, typed);
        m_dialog->compare(words("404 410"));
        m_codes->setText(typed);
        QVERIFY(says(QStringLiteral("Type two to five codes")));
        QVERIFY(!table());
        QVERIFY(!m_copy->isEnabled());
    }

    void comparesWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("compared");
        const auto row = [](const char *intent, const char *typed, const char *compared) {
            QTest::newRow(intent) << QString::fromLatin1(typed) << QString::fromLatin1(compared);
        };
        row("two", "404 410", "404 410");
        row("in their order", "410 404", "410 404");
        row("commas", "301,302, 307;", "301 302 307");
        row("one twice", "404 410 404", "404 410");
        row("an id", "499-nginx 408", "499 408");
        row("an unknown between", "404 zzz 410", "404 410");
        row("without an entry", "404 471", "404 471");
        row("more than five", "400 401 402 403 404 405", "400 401 402 403 404");
    }
    void comparesWhatIsTyped()
    {
        QFETCH(QString, typed);
        m_codes->clear();
        m_codes->setFocus();
        QTest::keyClicks(m_codes, typed);
        QTEST(compared().join(u' '), "compared");
        QCOMPARE(says(QStringLiteral("“zzz”")), typed.contains(u"zzz"));
        QCOMPARE(says(QStringLiteral("Only the first 5")), typed.size() > 22);
        QVERIFY(!says(QStringLiteral("Type two")));
    }

    void comparesEveryMeaningOfANumber()
    {
        m_dialog->setCatalog(catalogOf("# 499 A\n\n## Facts\n\n- State: unofficial\n"
                                       "- Defined by: Acme\n\n# 499 B\n\n## Facts\n\n"
                                       "- State: unofficial\n- Defined by: Bcme\n"));
        m_dialog->compare({QStringLiteral("499")});
        QCOMPARE(textAt(0, 1), QStringLiteral("499 A"));
        QCOMPARE(textAt(0, 2), QStringLiteral("499 B"));
    }

    void anIdIsThatEntryAlone()
    {
        std::vector<std::shared_ptr<const CatalogFile>> files {
            CatalogFile::parse("# 404 A\n\n## Facts\n\n- State: registered\n\n# 410 B\n",
                               QStringLiteral("a.md"), {}),
            CatalogFile::parse("# 404 Mine\n", QStringLiteral("b.md"), QStringLiteral("mine:"))};
        m_dialog->setCatalog(std::make_shared<const Catalog>(std::move(files)));
        m_dialog->compare(words("404 410"));
        QCOMPARE(compared(), words("404 410"));
    }

    void tellsAllThatIsUnknown()
    {
        m_dialog->compare(words("404 zzz 410 <b>x</b>"));
        QVERIFY(says(QStringLiteral("Nothing is known of “zzz”, “<b>x</b>”.")));
        QCOMPARE(compared(), words("404 410"));
    }

    void showsReadySets()
    {
        QCOMPARE(m_sets->currentIndex(), -1);
        QCOMPARE(m_sets->count(), 6);
        for (int row = 0; row < m_sets->count(); ++row) {
            m_sets->setCurrentIndex(row);
            emit m_sets->activated(row);
            const QString codes = m_sets->itemText(row).section(QStringLiteral("  "), 0, 0);
            QCOMPARE(compared().join(u' '), codes);
            QCOMPARE(m_codes->text(), codes);
            QCOMPARE(m_sets->currentIndex(), row);
            QVERIFY(!says(QStringLiteral("Only the first")));
        }
        m_codes->setText(QStringLiteral("404 200"));
        QCOMPARE(m_sets->currentIndex(), -1);
    }

    void showsOnlyDifferences()
    {
        m_dialog->compare(words("301 308"));
        const QStringList all = rowNames();
        QVERIFY(all.contains(u"Class"));
        QVERIFY(all.contains(u"≠ Method"));
        QVERIFY(!all.join(u' ').contains(u"Found by"));
        QVERIFY(!all.join(u' ').contains(u"Source"));
        auto *only = m_dialog->findChild<QCheckBox *>(QStringLiteral("onlyDifferences"));
        QVERIFY(only);
        only->click();
        QCOMPARE(rowNames(), all.filter(QStringLiteral("≠")));
        QVERIFY(rowNames().size() < all.size());
        only->click();
        QCOMPARE(rowNames(), all);
    }

    void copiesEveryForm()
    {
        m_dialog->compare(words("404 410"));
        auto *message = m_dialog->findChild<QLabel *>(QStringLiteral("message"));
        QVERIFY(message);
        QCOMPARE(message->text(), QString());
        m_copy->click();
        const QMimeData *data = QApplication::clipboard()->mimeData();
        QVERIFY(data);
        QVERIFY(data->text().startsWith(u"404 Not Found\n410 Gone\n"));
        QVERIFY(data->html().contains(u"<table class=\"comparison\""));
        QVERIFY(data->data(QStringLiteral("text/markdown"))
                    .startsWith("|  | 404 Not Found | 410 Gone |\n"));
        QVERIFY(message->text().contains(u"copied"));
        m_codes->setText(QStringLiteral("404 403"));
        QCOMPARE(message->text(), QString());
    }

    void copiesWhatIsShown()
    {
        m_dialog->compare(words("301 308"));
        m_dialog->findChild<QCheckBox *>(QStringLiteral("onlyDifferences"))->click();
        m_copy->click();
        QVERIFY(!QApplication::clipboard()->text().contains(u"\nClass\n"));
        QVERIFY(QApplication::clipboard()->text().contains(u"\n≠ Method\n"));
    }

    void headsLeadToTheEntries()
    {
        m_dialog->compare(words("404 499-nginx"));
        const QString address
            = table()->cellAt(0, 2).firstCursorPosition().block().begin().fragment().charFormat()
                  .anchorHref();
        QCOMPARE(address, QStringLiteral("statusbook:499-nginx"));
        const QSignalSpy chosen(m_dialog.get(), &CompareDialog::chosen);
        emit m_page->anchorClicked(QUrl(address));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("499-nginx"));
    }

    void isReachedByKey()
    {
        QVERIFY(m_codes->hasFocus());
        QTest::keyClick(m_dialog.get(), Qt::Key_Tab);
        QVERIFY(m_sets->hasFocus());
        QTest::keyClick(m_dialog.get(), Qt::Key_Tab);
        QVERIFY(m_dialog->findChild<QCheckBox *>(QStringLiteral("onlyDifferences"))->hasFocus());
        QTest::keyClick(m_dialog.get(), Qt::Key_Tab);
        QVERIFY(m_page->hasFocus());
    }

    void takesAnotherCatalog()
    {
        m_dialog->compare(words("404 410"));
        m_dialog->setCatalog(catalogOf("# 404 Lost\n\n# 410 Away\n"));
        QCOMPARE(textAt(0, 1), QStringLiteral("404 Lost"));
        QCOMPARE(textAt(0, 2), QStringLiteral("410 Away"));
    }
};

QTEST_MAIN(TestCompareDialog)
#include "tst_comparedialog.moc"
