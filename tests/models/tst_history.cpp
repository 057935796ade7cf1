// SPDX-License-Identifier: MIT
#include "models/history.h"

#include <QTest>

using namespace statusbook;

class TestHistory : public QObject
{
    Q_OBJECT

    static void pass(History &history, const char *id)
    {
        history.visit(QLatin1String(id), History::Visit::Passing);
    }
    static void settle(History &history, const char *id)
    {
        history.visit(QLatin1String(id), History::Visit::Settled);
    }

private slots:
    void beginsWithNothing()
    {
        const History history;
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.canGoForward());
    }

    void goesBackAndForward()
    {
        History history;
        for (const char *id : {"404", "410", "301"})
            settle(history, id);
        QCOMPARE(history.back(), QStringLiteral("410"));
        QCOMPARE(history.back(), QStringLiteral("404"));
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward(), QStringLiteral("410"));
        QVERIFY(history.canGoForward());
    }

    void forgetsWhatWasPassedOver()
    {
        History history;
        settle(history, "404");
        for (const char *id : {"500", "501", "503"})
            pass(history, id);
        QCOMPARE(history.back(), QStringLiteral("404"));
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward(), QStringLiteral("503"));
    }

    void keepsWhatWasSettledOn()
    {
        History history;
        pass(history, "404");
        history.settle();
        pass(history, "500");
        QCOMPARE(history.back(), QStringLiteral("404"));
    }

    void forgetsWhatLayAhead()
    {
        History history;
        for (const char *id : {"404", "410", "301"})
            settle(history, id);
        (void)history.back();
        settle(history, "200");
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), QStringLiteral("410"));
    }

    void takesComingBackForNoVisit()
    {
        History history;
        settle(history, "404");
        pass(history, "500");
        pass(history, "404");
        QVERIFY(!history.canGoBack());
        settle(history, "404");
        QVERIFY(!history.canGoBack());
    }

    void passesOverNothing()
    {
        History history;
        settle(history, "404");
        history.visit({}, History::Visit::Passing);
        pass(history, "500");
        QCOMPARE(history.back(), QStringLiteral("404"));
    }

    void hasAnEnd()
    {
        History history;
        for (int i = 0; i < 2000; ++i)
            history.visit(QString::number(i), History::Visit::Settled);
        int steps = 0;
        for (; history.canGoBack(); ++steps)
            (void)history.back();
        QVERIFY(steps >= 100 && steps < 1000);
    }
};

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
