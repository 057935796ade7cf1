// SPDX-License-Identifier: MIT
#include "shown.h"

#include "models/statuslistmodel.h"

#include <QStatusBar>

using namespace statusbook;

/// The ways from pane to pane and from entry to entry.
class TestGoingAbout : public QObject
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

    void walksTheListFromTheField()
    {
        Shown &s = m_session->shown();
        s.type(s.field, "40");
        QTest::keyClick(s.field, Qt::Key_Down);
        QCOMPARE(s.currentId(), QStringLiteral("401"));
        QCOMPARE(s.selectedId(), QStringLiteral("401"));
        QTest::keyClick(s.field, Qt::Key_Down);
        QTest::keyClick(s.field, Qt::Key_Up);
        QCOMPARE(s.currentId(), QStringLiteral("401"));
        QTest::keyClick(s.field, Qt::Key_Up);
        QTest::keyClick(s.field, Qt::Key_Up);
        QCOMPARE(s.currentId(), QStringLiteral("400"));
        QTest::keyClick(s.field, Qt::Key_PageDown);
        QVERIFY(s.currentId() != u"400");
        QTest::keyClick(s.field, Qt::Key_PageUp);
        QCOMPARE(s.currentId(), QStringLiteral("400"));
        QVERIFY(s.field->hasFocus());
        QCOMPARE(s.field->text(), QStringLiteral("40"));
    }

    void walksFromNothingToTheFirst()
    {
        Shown &s = m_session->shown();
        QTest::keyClick(s.field, Qt::Key_Down);
        QCOMPARE(s.selectedId(), s.list->model()->index(0, 0).data(IdRole).toString());
        QCOMPARE(s.currentId(), s.selectedId());
    }

    void walksFromAnywhere()
    {
        Shown &s = m_session->shown();
        s.type(s.field, "40");
        for (QWidget *pane : {static_cast<QWidget *>(s.field), static_cast<QWidget *>(s.list),
                              static_cast<QWidget *>(s.page)}) {
            pane->setFocus();
            QTest::keyClick(pane, Qt::Key_Down, Qt::AltModifier);
            QCOMPARE(s.currentId(), QStringLiteral("401"));
            QTest::keyClick(pane, Qt::Key_Up, Qt::AltModifier);
            QCOMPARE(s.currentId(), QStringLiteral("400"));
            QTest::keyClick(pane, Qt::Key_Up, Qt::AltModifier);
            QCOMPARE(s.currentId(), QStringLiteral("400"));
            QVERIFY(pane->hasFocus());
        }
    }

    void goesToThePage()
    {
        Shown &s = m_session->shown();
        s.type(s.field, "404");
        QTest::keyClick(s.field, Qt::Key_Return);
        QVERIFY(s.page->hasFocus());
        s.list->setFocus();
        QTest::keyClick(s.list, Qt::Key_Return);
        QVERIFY(s.page->hasFocus());
        QCOMPARE(s.currentId(), QStringLiteral("404"));
    }

    void goesFromPaneToPane()
    {
        Shown &s = m_session->shown();
        s.type(s.field, "404");
        QTest::keyClick(&s.window, Qt::Key_F6);
        QVERIFY(s.part<QWidget>("filterBar")->hasFocus());
        QTest::keyClick(&s.window, Qt::Key_F6);
        QVERIFY(s.list->hasFocus());
        QTest::keyClick(&s.window, Qt::Key_F6);
        QVERIFY(s.page->hasFocus());
        QTest::keyClick(&s.window, Qt::Key_F6);
        QVERIFY(s.field->hasFocus());
        QTest::keyClick(&s.window, Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(s.page->hasFocus());
    }

    void escapesInStages()
    {
        Shown &s = m_session->shown();
        QTest::keyClick(s.field, Qt::Key_Down);
        const QString before = s.currentId();
        s.type(s.field, "404");
        QTest::keyClick(s.field, Qt::Key_Return);
        QTest::keyClick(s.page, Qt::Key_Escape);
        QVERIFY(s.field->hasFocus());
        QCOMPARE(s.field->text(), QStringLiteral("404"));
        QTest::keyClick(s.field, Qt::Key_Escape);
        QCOMPARE(s.field->text(), QString());
        QCOMPARE(s.currentId(), QStringLiteral("404"));
        QCOMPARE(s.selectedId(), QStringLiteral("404"));
        QTest::keyClick(s.field, Qt::Key_Escape);
        QCOMPARE(s.currentId(), before);
        QCOMPARE(s.selectedId(), before);

        s.list->setFocus();
        QTest::keyClick(s.list, Qt::Key_Escape);
        QVERIFY(s.field->hasFocus());
    }

    void goesToTheField_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        const auto row = [](const char *intent, const char *from, Qt::Key key,
                            Qt::KeyboardModifiers modifiers) {
            QTest::newRow(intent) << QString::fromLatin1(from) << int(key) << modifiers;
        };
        const Qt::KeyboardModifiers none;
        const Qt::KeyboardModifiers control = Qt::ControlModifier;
        row("slash on the list", "list", Qt::Key_Slash, none);
        row("slash on the page", "page", Qt::Key_Slash, none);
        row("Ctrl+L on the list", "list", Qt::Key_L, control);
        row("Ctrl+L on the page", "page", Qt::Key_L, control);
        row("Ctrl+L in the field", "searchField", Qt::Key_L, control);
        row("Ctrl+K on the page", "page", Qt::Key_K, control);
        row("Ctrl+K in the field", "searchField", Qt::Key_K, control);
    }
    void goesToTheField()
    {
        QFETCH(QString, from);
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        Shown &s = m_session->shown();
        s.type(s.field, "404");
        auto *pane = s.window.findChild<QWidget *>(from);
        QVERIFY(pane);
        pane->setFocus();
        QTest::keyClick(pane, Qt::Key(key), modifiers);
        QVERIFY(s.field->hasFocus());
        QCOMPARE(s.field->text(), QStringLiteral("404"));
        QCOMPARE(s.field->selectedText(), QStringLiteral("404"));
    }

    void goesFromTheMapToAPage()
    {
        Shown &s = m_session->shown();
        s.map->setFocus();
        QTest::keyClick(s.map, Qt::Key_End);
        QTest::keyClick(s.map, Qt::Key_Home);
        QTest::keyClick(s.map, Qt::Key_Return);
        QVERIFY(s.browser.current());
        QVERIFY(s.page->isVisible() && s.page->hasFocus());
        s.map->setFocus();
    }

    void goesBackAndForwardByKeyAndMouse()
    {
        Shown &s = m_session->shown();
        s.type(s.field, "404");
        QTest::keyClick(s.field, Qt::Key_Return);
        s.field->setFocus();
        s.field->clear();
        s.type(s.field, "503");
        QTest::keyClick(s.field, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(s.currentId(), QStringLiteral("404"));
        QTest::keyClick(s.field, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(s.currentId(), QStringLiteral("503"));
        QTest::mouseClick(s.page->viewport(), Qt::BackButton);
        QCOMPARE(s.currentId(), QStringLiteral("404"));
        QTest::mouseClick(s.list->viewport(), Qt::ForwardButton);
        QCOMPARE(s.currentId(), QStringLiteral("503"));
    }

    void followsLinksBetweenEntries()
    {
        Shown &s = m_session->shown();
        s.type(s.field, "404");
        emit s.page->anchorClicked(QUrl(QStringLiteral("statusbook:410")));
        QCOMPARE(s.currentId(), QStringLiteral("410"));
        QVERIFY(s.page->toPlainText().startsWith(u"410 Gone"));
        QCOMPARE(s.selectedId(), QString());
        emit s.page->anchorClicked(QUrl(QStringLiteral("statusbook:404")));
        QCOMPARE(s.selectedId(), QStringLiteral("404"));
        emit s.page->anchorClicked(QUrl(QStringLiteral("statusbook:nowhere")));
        QCOMPARE(s.currentId(), QStringLiteral("404"));
        QVERIFY(s.window.statusBar()->currentMessage().contains(u"nowhere"));
    }
};

QTEST_MAIN(TestGoingAbout)
#include "tst_goingabout.moc"
