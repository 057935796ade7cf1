// SPDX-License-Identifier: MIT
#include "window/page/findbar.h"

#include "window/page/pagepane.h"
#include "window/page/statuspage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace statusbook;

class TestFindBar : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        // The offscreen platform says of itself what it cannot do.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_pane = std::make_unique<PagePane>();
        m_pane->resize(500, 300);
        m_pane->page().showHtml(QStringLiteral("<p>Cache one</p><p>cache two</p><p>CACHE&nbsp;"
                                               "three</p>")
                                + QStringLiteral("<p>x</p>").repeated(100)
                                + u"<p>the last cache</p>");
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->page().setFocus();
    }

    void isMadeWhenAskedFor()
    {
        QVERIFY(!m_pane->findChild<FindBar *>());
        m_pane->beginFind();
        QVERIFY(bar().isVisible());
        QCOMPARE(QApplication::focusWidget(), &text());
        QCOMPARE(told(), QString());
    }

    void findsWhileTyping()
    {
        m_pane->beginFind();
        QTest::keyClicks(&text(), QStringLiteral("ca"));
        QCOMPARE(told(), QStringLiteral("1 of 4"));
        QTest::keyClicks(&text(), QStringLiteral("che t"));
        QCOMPARE(told(), QStringLiteral("1 of 2"));
        QCOMPARE(bar().count(), 2);
        QTest::keyClicks(&text(), QStringLiteral("x"));
        QCOMPARE(told(), QStringLiteral("Not found on this page"));
        QVERIFY(!button("next").isEnabled());
        QVERIFY(m_pane->page().extraSelections().isEmpty());
        QTest::keyClick(&text(), Qt::Key_Backspace);
        QCOMPARE(told(), QStringLiteral("1 of 2"));
        QVERIFY(button("next").isEnabled());
    }

    void capitalsCountWhereTheyAreTyped()
    {
        find(QStringLiteral("CACHE"));
        QCOMPARE(told(), QStringLiteral("1 of 1"));
        find(QStringLiteral("cache"));
        QCOMPARE(bar().count(), 4);
    }

    void goesRoundAndSaysSo()
    {
        find(QStringLiteral("cache"));
        QTest::keyClick(&text(), Qt::Key_Return);
        QCOMPARE(told(), QStringLiteral("2 of 4"));
        QTest::keyClick(&text(), Qt::Key_F3);
        QCOMPARE(told(), QStringLiteral("3 of 4"));
        QCOMPARE(scrolled(), 0);
        m_pane->findNext();
        QCOMPARE(told(), QStringLiteral("4 of 4"));
        const int end = scrolled();
        QVERIFY(end > m_pane->page().height());
        m_pane->findNext();
        QCOMPARE(told(), QStringLiteral("1 of 4, continued from the top"));
        QVERIFY(scrolled() < m_pane->page().height() / 2);
        QTest::keyClick(&text(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(told(), QStringLiteral("4 of 4, continued from the end"));
        QTest::keyClick(&text(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(told(), QStringLiteral("3 of 4"));
        button("previous").click();
        QCOMPARE(told(), QStringLiteral("2 of 4"));
        button("next").click();
        QCOMPARE(told(), QStringLiteral("3 of 4"));
    }

    void marksAllAndTheCurrentOne()
    {
        find(QStringLiteral("cache"));
        const auto selections = m_pane->page().extraSelections();
        QCOMPARE(selections.size(), 5);
        QCOMPARE(selections.last().cursor.selectionStart(), 0);
        QVERIFY(selections.last().format.background() != selections.first().format.background());
    }

    void beginsWithTheSelection()
    {
        select(10, 15);
        m_pane->beginFind();
        QCOMPARE(text().text(), QStringLiteral("cache"));
        QCOMPARE(text().selectedText(), QStringLiteral("cache"));
        QCOMPARE(told(), QStringLiteral("2 of 4"));
    }

    void doesNotBeginWithSeveralLines()
    {
        find(QStringLiteral("two"));
        select(3, 15);
        m_pane->beginFind();
        QCOMPARE(text().text(), QStringLiteral("two"));
    }

    void aSpaceFindsOneThatDoesNotBreak()
    {
        find(QStringLiteral("cache three"));
        QCOMPARE(bar().count(), 1);
    }

    void escapeLeavesThePlaceSelected()
    {
        find(QStringLiteral("two"));
        QTest::keyClick(&text(), Qt::Key_Escape);
        QVERIFY(!bar().isVisible());
        QCOMPARE(QApplication::focusWidget(), &m_pane->page());
        QCOMPARE(m_pane->page().textCursor().selectedText(), QStringLiteral("two"));
        QVERIFY(m_pane->page().extraSelections().isEmpty());
        m_pane->findNext();
        QVERIFY(bar().isVisible());
        QCOMPARE(text().text(), QStringLiteral("two"));
    }

    void anotherPageIsFoundInWithoutGoingAnywhere()
    {
        find(QStringLiteral("cache"));
        m_pane->page().showHtml(QStringLiteral("<p>x</p>").repeated(100) + u"<p>cache cache</p>");
        QCOMPARE(told(), QStringLiteral("2 places on this page"));
        QCOMPARE(scrolled(), 0);
        QCOMPARE(m_pane->page().extraSelections().size(), 2);
        m_pane->findPrevious();
        QCOMPARE(told(), QStringLiteral("2 of 2"));
    }

    void aClosedBarForgetsThePage()
    {
        find(QStringLiteral("cache"));
        bar().end();
        m_pane->page().showHtml(QStringLiteral("<p>y</p>"));
        QVERIFY(m_pane->page().extraSelections().isEmpty());
        m_pane->findNext();
        QCOMPARE(told(), QStringLiteral("Not found on this page"));
        m_pane->findNext();
        m_pane->findPrevious();
    }

private:
    [[nodiscard]] FindBar &bar() const { return *m_pane->findChild<FindBar *>(); }
    [[nodiscard]] QLineEdit &text() const { return *bar().findChild<QLineEdit *>(); }
    [[nodiscard]] QString told() const
    {
        return bar().findChild<QLabel *>(QStringLiteral("told"))->text();
    }
    [[nodiscard]] QToolButton &button(const char *name) const
    {
        return *bar().findChild<QToolButton *>(QLatin1StringView(name));
    }
    [[nodiscard]] int scrolled() const { return m_pane->page().verticalScrollBar()->value(); }

    void find(const QString &wanted)
    {
        m_pane->beginFind();
        text().clear();
        QTest::keyClicks(&text(), wanted);
    }

    void select(int begin, int end)
    {
        QTextCursor cursor = m_pane->page().textCursor();
        cursor.setPosition(begin);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        m_pane->page().setTextCursor(cursor);
    }

    std::unique_ptr<PagePane> m_pane;
};

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
