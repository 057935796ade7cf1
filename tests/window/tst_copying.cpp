// SPDX-License-Identifier: MIT
#include "shown.h"

#include "render/copyformat.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QStatusBar>
#include <QTextCursor>

using namespace statusbook;

/// What a person takes along.
class TestCopying : public QObject
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

    void copiesTheEntryWhole_data()
    {
        QTest::addColumn<QString>("from");
        for (const char *pane : {"searchField", "list", "page"})
            QTest::newRow(pane) << QString::fromLatin1(pane);
    }
    void copiesTheEntryWhole()
    {
        QFETCH(QString, from);
        Shown &s = m_session->shown();
        s.type(s.field, "404");
        auto *pane = s.window.findChild<QWidget *>(from);
        QVERIFY(pane);
        pane->setFocus();
        s.field->deselect();
        QTest::keyClick(pane, Qt::Key_C, Qt::ControlModifier);
        const QMimeData *data = QApplication::clipboard()->mimeData();
        QVERIFY(data);
        QVERIFY(data->text().startsWith(u"404 Not Found"));
        QVERIFY(data->html().contains(u"<h1>404 Not Found</h1>"));
        QVERIFY(data->data(QStringLiteral("text/markdown")).startsWith("# 404 Not Found"));
        QVERIFY(s.window.statusBar()->currentMessage().contains(u"404 Not Found"));
    }

    void copiesJustTheSelection()
    {
        Shown &s = m_session->shown();
        s.type(s.field, "404");
        s.page->setFocus();
        QTextCursor cursor = s.page->document()->find(QStringLiteral("Not Found"));
        QVERIFY(cursor.hasSelection());
        s.page->setTextCursor(cursor);
        QTest::keyClick(s.page, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Not Found"));

        s.field->begin();
        QTest::keyClick(s.field, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("404"));
    }

    void copiesInEveryForm()
    {
        Shown &s = m_session->shown();
        s.type(s.field, "404");
        QTest::keyClick(s.field, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); // the favorite
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("404 Not Found"));
        const auto items = s.part<QMenu>("menuCopyAs")->actions();
        QCOMPARE(items.size(), qsizetype(copyFormats.size()));
        for (size_t i = 0; i < copyFormats.size() - 1; ++i) {
            items[qsizetype(i)]->trigger();
            QCOMPARE(QApplication::clipboard()->text(), copied(*s.browser.current(), copyFormats[i]));
        }
        QMenu *constants = items.last()->menu();
        emit constants->aboutToShow();
        QVERIFY(constants->actions().size() > 10);
        constants->actions().first()->trigger();
        QVERIFY(constants->actions().first()->text().startsWith(QApplication::clipboard()->text()));
    }

    void copiesNothingWhereNothingIs()
    {
        Shown &s = m_session->shown();
        QApplication::clipboard()->setText(QStringLiteral("before"));
        s.type(s.field, "zzzqqq");
        QTest::keyClick(s.field, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(s.field, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
    }

    void bookmarksTheCurrentEntry()
    {
        Shown &s = m_session->shown();
        auto *action = s.part<QAction>("actionBookmark");
        QVERIFY(!action->isEnabled());
        s.type(s.field, "404");
        QTest::keyClick(s.field, Qt::Key_D, Qt::ControlModifier);
        QVERIFY(s.bookmarks.contains(QStringLiteral("404")));
        QVERIFY(action->isChecked());
        s.type(s.field, "x");
        s.field->clear();
        QTest::keyClick(s.field, Qt::Key_8, Qt::ControlModifier);
        QCOMPARE(s.list->model()->rowCount(), 1);
        QTest::keyClick(s.field, Qt::Key_Down);
        QTest::keyClick(s.field, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(s.list->model()->rowCount(), 0);
    }
};

QTEST_MAIN(TestCopying)
#include "tst_copying.moc"
