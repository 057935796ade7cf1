// SPDX-License-Identifier: MIT
#include "models/browser.h"

#include "../support/catalogof.h"
#include "models/bookmarks.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
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
        : browser(catalog, bookmarks),
          m_tester(browser.results(), QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        browser.setIndex(std::make_shared<const SearchIndex>(catalog));
        QObject::connect(browser.results(), &QAbstractItemModel::modelReset, &browser,
                         [this] { m_signals.append(QStringLiteral("reset")); });
        QObject::connect(&browser, &Browser::currentChanged, &browser,
                         [this] { m_signals.append(QStringLiteral("current")); });
        QObject::connect(&browser, &Browser::answered, &browser,
                         [this] { m_signals.append(QStringLiteral("answered")); });
    }

    [[nodiscard]] QString takeSignals() { return std::exchange(m_signals, {}).join(u' '); }

    QTemporaryDir directory;
    Bookmarks bookmarks {directory.filePath(QStringLiteral("bookmarks.txt"))};
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

    void matchingCodesAreThoseOfTheAnswer()
    {
        const auto catalog = catalogOf("# 490 Anvil Late\n\n# 491 Rocket Gone\n\n"
                                       "# 492 Anvil Missing\n");
        Watched watched(catalog);
        watched.browser.search(QStringLiteral("anvil"));
        QCOMPARE(watched.browser.matchingCodes(),
                 (QSet<QString> {QStringLiteral("490"), QStringLiteral("492")}));
        watched.browser.search(QStringLiteral("zzzqqq"));
        QVERIFY(watched.browser.matchingCodes().isEmpty());
    }

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

    void answersOnceThereIsAnIndex()
    {
        const QTemporaryDir folder;
        const Bookmarks bookmarks(folder.filePath(QStringLiteral("bookmarks.txt")));
        Browser browser(m_catalog, bookmarks);
        browser.search(QStringLiteral("teapot"));
        browser.search(QStringLiteral("404"));
        QVERIFY(!browser.isSearching());
        QCOMPARE(currentId(browser), QString());
        browser.setIndex(std::make_shared<const SearchIndex>(m_catalog));
        QCOMPARE(browser.queryText(), QStringLiteral("404"));
        QCOMPARE(currentId(browser), QStringLiteral("404"));
        browser.leaveSearch();
        QCOMPARE(currentId(browser), QString());
    }

    void keepsWhatWasGoneToWhileASearchWaited()
    {
        const QTemporaryDir folder;
        const Bookmarks bookmarks(folder.filePath(QStringLiteral("bookmarks.txt")));
        Browser browser(m_catalog, bookmarks);
        browser.search(QStringLiteral("499"));
        QVERIFY(browser.show(QStringLiteral("503")));
        browser.setIndex(std::make_shared<const SearchIndex>(m_catalog));
        QCOMPARE(browser.queryText(), QStringLiteral("499"));
        QCOMPARE(currentId(browser), QStringLiteral("503"));
    }

    void forgetsASearchThatWasTakenBackWhileItWaited()
    {
        const QTemporaryDir folder;
        const Bookmarks bookmarks(folder.filePath(QStringLiteral("bookmarks.txt")));
        Browser browser(m_catalog, bookmarks);
        browser.search(QStringLiteral("499"));
        browser.search({});
        browser.setIndex(std::make_shared<const SearchIndex>(m_catalog));
        QVERIFY(!browser.isSearching());
        QCOMPARE(currentId(browser), QString());
    }

    void saysNothingOfAnIndexAlone()
    {
        Watched watched(m_catalog);
        watched.browser.setIndex(std::make_shared<const SearchIndex>(m_catalog));
        QCOMPARE(watched.takeSignals(), QString());
    }

    void showsThePageAnewOnlyWhereItSaysSomethingElse()
    {
        Watched watched(m_catalog);
        watched.browser.show(QStringLiteral("404"));
        (void)watched.takeSignals();
        const auto with = [&](const char *notes) {
            const auto file = CatalogFile::parse(notes, QStringLiteral("notes.md"), QString());
            const auto catalog = std::make_shared<const Catalog>(m_catalog->files(), file);
            watched.browser.setIndex(std::make_shared<const SearchIndex>(catalog));
            return watched.takeSignals();
        };
        QCOMPARE(with("# 500\n\nAsk Ada.\n"), QStringLiteral("reset answered"));
        QCOMPARE(with("# 404\n\nAsk Ada.\n"), QStringLiteral("reset answered current"));
        QCOMPARE(with("# 404\n\nAsk Ada.\n"), QStringLiteral("reset answered"));
        QCOMPARE(with("# 404\n\nAsk Eve.\n"), QStringLiteral("reset answered current"));
    }

    void countsWhatEachFilterLists()
    {
        Watched watched(m_catalog);
        Browser &browser = watched.browser;
        for (size_t filter = 0; filter < filterCount; ++filter) {
            browser.setFilter(Filter(filter));
            QCOMPARE(browser.results()->rowCount(), browser.counts()[filter]);
        }
        const FilterCounts &counts = browser.counts();
        QCOMPARE(counts[size_t(Filter::All)], int(m_catalog->size()));
        QVERIFY(counts[size_t(Filter::ClientError)] > counts[size_t(Filter::Informational)]);
        QVERIFY(counts[size_t(Filter::Unofficial)] > 100);
        QCOMPARE(counts[size_t(Filter::Bookmarked)], 0);
        browser.search(QStringLiteral("proxy authentication required"));
        QVERIFY(browser.counts()[size_t(Filter::ClientError)] > 0);
    }

    void filtersTheAnswerOnly()
    {
        Watched watched(m_catalog);
        Browser &browser = watched.browser;
        browser.search(QStringLiteral("timeout"));
        const QString first = currentId(browser);
        const qsizetype total = browser.total();
        (void)watched.takeSignals();
        browser.setFilter(Filter::ServerError);
        QCOMPARE(watched.takeSignals(), QStringLiteral("reset current answered"));
        QCOMPARE(browser.total(), total);
        QVERIFY(currentId(browser) != first);
        QCOMPARE(browser.currentRow(), 0);
        for (int row = 0; row < browser.results()->rowCount(); ++row)
            QCOMPARE(int(browser.results()->statusAt(row).statusClass()),
                     int(StatusClass::ServerError));
        browser.setFilter(Filter::ServerError);
        QCOMPARE(watched.takeSignals(), QString());
    }

    void listsBookmarks()
    {
        Watched watched(m_catalog);
        Browser &browser = watched.browser;
        browser.setFilter(Filter::Bookmarked);
        QCOMPARE(browser.results()->rowCount(), 0);
        watched.bookmarks.set(QStringLiteral("418"), true);
        watched.bookmarks.set(QStringLiteral("gone:E1"), true); // its catalog may come back
        QCOMPARE(browser.results()->rowCount(), 1);
        QCOMPARE(browser.results()->index(0).data(BookmarkRole).toBool(), true);
        watched.bookmarks.set(QStringLiteral("418"), false);
        QCOMPARE(browser.results()->rowCount(), 0);
    }

    void hidesUnofficialCodesButNotTheOneAskedFor()
    {
        Watched watched(m_catalog);
        Browser &browser = watched.browser;
        browser.setShowsUnofficial(false);
        for (int row = 0; row < browser.results()->rowCount(); ++row)
            QVERIFY(isRegistered(browser.results()->statusAt(row).state()));
        browser.search(QStringLiteral("499"));
        QCOMPARE(browser.current()->code(), "499");
    }

    void goesBackAndForward()
    {
        Watched watched(m_catalog);
        Browser &browser = watched.browser;
        QVERIFY(!browser.canGoBack() && !browser.canGoForward());
        QVERIFY(browser.show(QStringLiteral("404")));
        QVERIFY(browser.show(QStringLiteral("410")));
        browser.search(QStringLiteral("5"));
        browser.search(QStringLiteral("50"));
        browser.search(QStringLiteral("503")); // what was typed on the way is no visit
        browser.goBack();
        QCOMPARE(currentId(browser), QStringLiteral("410"));
        browser.goBack();
        QCOMPARE(currentId(browser), QStringLiteral("404"));
        QVERIFY(!browser.canGoBack());
        browser.goForward();
        browser.goForward();
        QCOMPARE(currentId(browser), QStringLiteral("503"));
        QVERIFY(!browser.canGoForward());
    }

    void keepsItsPlaceWhenTheCatalogChanges()
    {
        Watched watched(m_catalog);
        Browser &browser = watched.browser;
        const auto withOwn = [&](const char *own) {
            auto files = m_catalog->files();
            files.push_back(CatalogFile::parse(own, QStringLiteral("acme.md"),
                                               QStringLiteral("acme:")));
            return std::make_shared<const SearchIndex>(
                std::make_shared<const Catalog>(std::move(files)));
        };
        browser.search(QStringLiteral("404"));
        browser.setIndex(withOwn("# E404 Widget gone\n\nNo widget.\n"));
        QCOMPARE(currentId(browser), QStringLiteral("404"));
        QCOMPARE(browser.queryText(), QStringLiteral("404"));
        browser.search(QStringLiteral("widget gone"));
        QCOMPARE(currentId(browser), QStringLiteral("acme:E404"));
        browser.setIndex(std::make_shared<const SearchIndex>(m_catalog)); // its file has vanished
        QVERIFY(browser.results()->rowCount() > 0);
        QVERIFY2(browser.currentRow() == 0, "a list of results is not told as nothing found");
        QVERIFY(!browser.show(QStringLiteral("acme:E404")));

        browser.search(QStringLiteral("E4041"));
        QVERIFY(!browser.current());
        browser.setIndex(withOwn("# E4041 Widget lost\n\nNo widget.\n")); // comes to be
        QCOMPARE(currentId(browser), QStringLiteral("acme:E4041"));
        browser.setIndex(std::make_shared<const SearchIndex>(m_catalog));
        QVERIFY(!browser.current());
    }
};

QTEST_GUILESS_MAIN(TestBrowser)
#include "tst_browser.moc"
