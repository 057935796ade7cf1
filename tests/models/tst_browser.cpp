// SPDX-License-Identifier: MIT
#include "models/browser.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace statusbook;

namespace {

QString currentId(const Browser &browser)
{
    return browser.current() ? browser.current()->id() : QString();
}

// A browser that is watched: its model by the tester, its signals by name and in order.
class Watched
{
public:
    explicit Watched(const std::shared_ptr<const Catalog> &catalog)
        : browser(catalog),
          m_tester(browser.results(), QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        QObject::connect(browser.results(), &QAbstractItemModel::modelReset, &browser,
                         [this] { m_signals.append(QStringLiteral("reset")); });
        QObject::connect(&browser, &Browser::currentChanged, &browser,
                         [this] { m_signals.append(QStringLiteral("current")); });
        QObject::connect(&browser, &Browser::answered, &browser,
                         [this] { m_signals.append(QStringLiteral("answered")); });
    }

    [[nodiscard]] QString takeSignals() { return std::exchange(m_signals, {}).join(u' '); }

    Browser browser;

private:
    QAbstractItemModelTester m_tester;
    QStringList m_signals;
};

} // namespace

class TestBrowser : public QObject
{
    Q_OBJECT

    const std::shared_ptr<const Catalog> m_catalog = Catalog::load();

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void beginsWithEverythingAndNothingCurrent()
    {
        Watched watched(m_catalog);
        Browser &browser = watched.browser;
        QCOMPARE(browser.results()->rowCount(), int(m_catalog->size()));
        QCOMPARE(browser.total(), m_catalog->size());
        QVERIFY(!browser.current());
        QCOMPARE(browser.currentRow(), -1);
        QCOMPARE(browser.queryText(), QString());
        // What it shows without an index is what the index would answer.
        QStringList before;
        for (int row = 0; row < browser.results()->rowCount(); ++row)
            before.append(browser.results()->index(row).data(IdRole).toString());
        browser.search({});
        QStringList after;
        for (int row = 0; row < browser.results()->rowCount(); ++row)
            after.append(browser.results()->index(row).data(IdRole).toString());
        QCOMPARE(after, before);
    }

    void searches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("current");
        QTest::addColumn<int>("row");
        const auto row = [](const char *intent, const char *text, const char *current, int number) {
            QTest::newRow(intent)
                << QString::fromUtf8(text) << QString::fromUtf8(current) << number;
        };
        row("a number is current", "404", "404", 0);
        row("the first of a beginning", "40", "400", 0);
        row("the first of a class", "5xx", "500", 0);
        row("a phrase", "not found", "404", 0);
        row("an unassigned number gives its class's answer", "777", "777", -1);
        row("also where words introduce it", "http 777", "777", -1);
        row("no number at all", "77777", "", -1);
        row("no such words", "zzzqqq", "", -1);
        row("the empty text makes nothing current", "", "", -1);
    }
    void searches()
    {
        Watched watched(m_catalog);
        Browser &browser = watched.browser;
        QFETCH(QString, text);
        browser.search(text);
        QTEST(currentId(browser), "current");
        QTEST(browser.currentRow(), "row");
        QCOMPARE(browser.queryText(), text);
        QCOMPARE(browser.total(), qsizetype(browser.results()->rowCount()));
    }

    void answersAnUnassignedNumberByItsClass()
    {
        Watched watched(m_catalog);
        watched.browser.search(QStringLiteral("498"));
        const bool hasEntry = watched.browser.currentRow() >= 0;
        QVERIFY2(hasEntry, "an unofficial code has an entry of its own");
        watched.browser.search(QStringLiteral("437"));
        QCOMPARE(int(watched.browser.current()->state()), int(State::Unassigned));
        QCOMPARE(int(watched.browser.current()->statusClass()), int(StatusClass::ClientError));
        QCOMPARE(watched.browser.currentRow(), -1);
        QCOMPARE(watched.browser.total(), 0);
    }

    void leavesNothingStandingWhereNothingIsFound()
    {
        Watched watched(m_catalog);
        watched.browser.search(QStringLiteral("404"));
        watched.browser.search(QStringLiteral("zzzqqq"));
        QVERIFY(!watched.browser.current());
        QCOMPARE(watched.browser.currentRow(), -1);
    }

    void keepsTheCurrentStatusByItsId()
    {
        Watched watched(m_catalog);
        Browser &browser = watched.browser;
        browser.search(QStringLiteral("404"));
        QCOMPARE(browser.currentRow(), 0);
        browser.search({});
        QCOMPARE(currentId(browser), QStringLiteral("404"));
        QVERIFY(browser.currentRow() > 0);
        QCOMPARE(browser.results()->index(browser.currentRow()).data(IdRole).toString(),
                 QStringLiteral("404"));
    }

    void showsRows()
    {
        Watched watched(m_catalog);
        Browser &browser = watched.browser;
        browser.search(QStringLiteral("40"));
        (void)watched.takeSignals();
        browser.showRow(1);
        QCOMPARE(currentId(browser), QStringLiteral("401"));
        QCOMPARE(watched.takeSignals(), QStringLiteral("current"));
        browser.showRow(1);
        QCOMPARE(watched.takeSignals(), QString());
        browser.showRow(-1);
        browser.showRow(browser.results()->rowCount());
        QCOMPARE(currentId(browser), QStringLiteral("401"));
        QCOMPARE(watched.takeSignals(), QString());
    }

    void showsWhatLinksLeadTo()
    {
        Watched watched(m_catalog);
        Browser &browser = watched.browser;
        browser.search(QStringLiteral("404"));
        (void)watched.takeSignals();

        QVERIFY(browser.show(QStringLiteral("410")));
        QCOMPARE(currentId(browser), QStringLiteral("410"));
        QCOMPARE(browser.currentRow(), -1);
        QCOMPARE(watched.takeSignals(), QStringLiteral("current answered"));
        QVERIFY(browser.show(QStringLiteral("404")));
        QCOMPARE(browser.currentRow(), 0);
        QVERIFY(browser.show(QStringLiteral("777")));
        QCOMPARE(int(browser.current()->state()), int(State::Unassigned));

        (void)watched.takeSignals();
        QVERIFY(!browser.show(QStringLiteral("nowhere")));
        QVERIFY(!browser.show({}));
        QCOMPARE(currentId(browser), QStringLiteral("777"));
        QCOMPARE(watched.takeSignals(), QString());
    }

    void leavesTheSearch()
    {
        Watched watched(m_catalog);
        Browser &browser = watched.browser;
        QVERIFY(browser.show(QStringLiteral("200")));
        browser.search(QStringLiteral("4"));
        browser.search(QStringLiteral("404"));
        browser.search({});
        QCOMPARE(currentId(browser), QStringLiteral("404"));
        (void)watched.takeSignals();
        browser.leaveSearch();
        QCOMPARE(currentId(browser), QStringLiteral("200"));
        QCOMPARE(watched.takeSignals(), QStringLiteral("current answered"));
        browser.leaveSearch();
        QCOMPARE(currentId(browser), QStringLiteral("200"));
        QCOMPARE(watched.takeSignals(), QString());
    }

    void leavesTheFirstSearchForNothing()
    {
        Watched watched(m_catalog);
        watched.browser.search(QStringLiteral("404"));
        watched.browser.search({});
        watched.browser.leaveSearch();
        QVERIFY(!watched.browser.current());
        QCOMPARE(watched.browser.currentRow(), -1);
    }

    void leavesOnlyTheLastSearch()
    {
        Watched watched(m_catalog);
        Browser &browser = watched.browser;
        for (const char *text : {"404", "", "500", ""})
            browser.search(QString::fromLatin1(text));
        browser.leaveSearch();
        QCOMPARE(currentId(browser), QStringLiteral("404"));
        browser.leaveSearch();
        QCOMPARE(currentId(browser), QStringLiteral("404"));
    }

    void leavesNoSearchThatNeverBegan()
    {
        Watched watched(m_catalog);
        QVERIFY(watched.browser.show(QStringLiteral("200")));
        (void)watched.takeSignals();
        watched.browser.leaveSearch();
        QCOMPARE(currentId(watched.browser), QStringLiteral("200"));
        QCOMPARE(watched.takeSignals(), QString());
    }

    // A view that is told of the answer finds the new current status already there.
    void tellsInOrder()
    {
        Watched watched(m_catalog);
        Browser &browser = watched.browser;
        const QSignalSpy changed(&browser, &Browser::currentChanged);
        const QSignalSpy answered(&browser, &Browser::answered);
        browser.search(QStringLiteral("40"));
        QCOMPARE(watched.takeSignals(), QStringLiteral("reset current answered"));
        browser.search(QStringLiteral("400"));
        QCOMPARE(watched.takeSignals(), QStringLiteral("reset answered")); // 400 was current before
        browser.search(QStringLiteral("404"));
        QCOMPARE(watched.takeSignals(), QStringLiteral("reset current answered"));
        browser.search({});
        QCOMPARE(watched.takeSignals(), QStringLiteral("reset answered"));
        browser.search(QStringLiteral("zzzqqq"));
        QCOMPARE(watched.takeSignals(), QStringLiteral("reset current answered"));
        browser.search(QStringLiteral("zzzqqqq"));
        QCOMPARE(watched.takeSignals(), QStringLiteral("reset answered"));
        QCOMPARE(changed.count(), 3);
        QCOMPARE(answered.count(), 6);
    }

    void preparesTheIndexUnseen()
    {
        Watched watched(m_catalog);
        watched.browser.prepareIndex();
        watched.browser.prepareIndex();
        QCOMPARE(watched.takeSignals(), QString());
    }
};

QTEST_GUILESS_MAIN(TestBrowser)
#include "tst_browser.moc"
