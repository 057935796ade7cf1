// SPDX-License-Identifier: MIT
#include "shown.h"

#include <QLabel>
#include <QStatusBar>

using namespace statusbook;

/// What is typed and what is found.
class TestSearching : public QObject
{
    Q_OBJECT

    std::unique_ptr<Session> m_session;

private slots:
    void init()
    {
        m_session = Session::begin();
        QVERIFY(m_session);
    }
    void cleanup() { m_session.reset(); }

    void beginsInTheFieldWithEverything()
    {
        Shown &s = m_session->shown();
        QVERIFY(s.field->hasFocus());
        QCOMPARE(s.list->model()->rowCount(), int(m_session->catalog->size()));
        QCOMPARE(s.selectedId(), QString());
        QVERIFY(s.map->isVisible());
        QVERIFY(!s.page->isVisible());
        QVERIFY(!s.bar->isVisible());
    }

    void findsWhileTyping()
    {
        Shown &s = m_session->shown();
        s.type(s.field, "40");
        QCOMPARE(s.selectedId(), QStringLiteral("400"));
        s.type(s.field, "4");
        QCOMPARE(s.selectedId(), QStringLiteral("404"));
        QCOMPARE(s.currentId(), QStringLiteral("404"));
        QVERIFY(s.page->toPlainText().contains(u"Not Found"));
        QVERIFY(s.window.windowTitle().startsWith(u"404 Not Found"));
        QVERIFY(s.list->model()->rowCount() < m_session->catalog->size());
        QVERIFY(s.field->hasFocus());
    }

    void tellsHowManyAreFound()
    {
        Shown &s = m_session->shown();
        const auto says = [&](const QString &text) {
            const auto labels = s.window.statusBar()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->isVisible() && label->text().startsWith(text + u' ');
            });
        };
        QVERIFY(says(QString::number(m_session->catalog->size())));
        s.type(s.field, "not found");
        QVERIFY(says(QString::number(s.list->model()->rowCount())));
        s.field->clear();
        s.type(s.field, "zzzqqq");
        QVERIFY(says(QStringLiteral("0")));
    }

    // A screen reader says a description that changes while it has the focus.
    void tellsAScreenReaderHowManyAreFound()
    {
        Shown &s = m_session->shown();
        s.type(s.field, "zzzqqq");
        QVERIFY(s.field->accessibleDescription().startsWith(u"0 "));
        s.field->clear();
        QVERIFY(s.field->accessibleDescription().startsWith(QString::number(m_session->catalog->size())));
    }

    void takesTextTypedElsewhere()
    {
        Shown &s = m_session->shown();
        s.type(s.field, "4");
        s.list->setFocus();
        s.type(s.list, "0");
        QVERIFY(s.field->hasFocus());
        s.page->setFocus();
        s.type(s.page, "4");
        QVERIFY(s.field->hasFocus());
        QCOMPARE(s.field->text(), QStringLiteral("404"));
        QCOMPARE(s.currentId(), QStringLiteral("404"));
    }

    void typesASlashInTheField()
    {
        Shown &s = m_session->shown();
        s.type(s.field, "http/2");
        QCOMPARE(s.field->text(), QStringLiteral("http/2"));
    }

    // The page stays the same while a query grows, and kept the marks of its beginning.
    void marksFollowTheQueryOnAPageThatStays()
    {
        Shown &s = m_session->shown();
        const auto marked = [&s] {
            QSet<QString> words;
            for (const QTextEdit::ExtraSelection &selection : s.page->extraSelections())
                words.insert(selection.cursor.selectedText().toLower());
            return words;
        };
        s.type(s.field, "too many ");
        QCOMPARE(s.currentId(), QStringLiteral("429"));
        QVERIFY(!marked().contains(QStringLiteral("requests")));
        s.type(s.field, "requests");
        QCOMPARE(s.currentId(), QStringLiteral("429"));
        QVERIFY(marked().contains(QStringLiteral("requests")));
        s.field->clear();
        QCOMPARE(marked(), QSet<QString>());
    }

    void saysThatNothingIsFound()
    {
        Shown &s = m_session->shown();
        s.type(s.field, "404");
        s.window.search(QStringLiteral("zzz <b>&"));
        QVERIFY(s.page->toPlainText().contains(u"Nothing found"));
        QVERIFY2(s.page->toPlainText().contains(u"zzz <b>&"), "what was typed is text, not HTML");
        QVERIFY(!s.page->toPlainText().contains(u"Not Found"));
        QCOMPARE(s.window.windowTitle(), QStringLiteral("Statusbook"));
        s.window.search(QStringLiteral("zzz qqzz"));
        QVERIFY2(s.page->toPlainText().contains(u"zzz qqzz"), "the words follow the query");
    }

    void answersAnUnassignedNumber()
    {
        Shown &s = m_session->shown();
        s.type(s.field, "777");
        QVERIFY(s.page->toPlainText().startsWith(u"777"));
        QCOMPARE(s.selectedId(), QString());
        QCOMPARE(s.list->model()->rowCount(), 0);
    }

    void escapesFromTheFirstSearchToTheFirstPage()
    {
        Shown &s = m_session->shown();
        const QString first = s.page->toPlainText();
        s.type(s.field, "404");
        QTest::keyClick(s.field, Qt::Key_Escape);
        QTest::keyClick(s.field, Qt::Key_Escape);
        QCOMPARE(s.page->toPlainText(), first);
        QCOMPARE(s.selectedId(), QString());
    }
};

QTEST_MAIN(TestSearching)
#include "tst_searching.moc"
