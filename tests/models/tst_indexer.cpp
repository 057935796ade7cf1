// SPDX-License-Identifier: MIT
#include "models/browser.h"
#include "models/indexer.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace statusbook;

class TestIndexer : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void makesTheIndexAside()
    {
        Indexer indexer(large());
        QVERIFY(!indexer.index());
        QSignalSpy ready(&indexer, &Indexer::ready);
        QSignalSpy progressed(&indexer, &Indexer::progressed);
        indexer.start();
        indexer.start(); // does nothing
        QTRY_COMPARE(ready.count(), 1);
        QVERIFY(indexer.index());
        QCOMPARE(indexer.index()->catalog().size(), entries);
        int last = 0;
        for (const QList<QVariant> &told : progressed) {
            QVERIFY(told.first().toInt() > last);
            last = told.first().toInt();
        }
        QVERIFY(last > 0 && last <= 100);
    }

    void canBeWaitedFor()
    {
        Indexer indexer(large());
        const SearchIndex *index = indexer.wait();
        QVERIFY(index);
        QCOMPARE(index, indexer.index());
    }

    void givesUpWhenCancelled()
    {
        Indexer indexer(large());
        QSignalSpy ready(&indexer, &Indexer::ready);
        indexer.cancel();
        indexer.start();
        QVERIFY(!indexer.wait());
        QCoreApplication::processEvents();
        QCOMPARE(ready.count(), 0);
    }

    void endsWithItsOwner()
    {
        for (int i = 0; i < 10; ++i)
            Indexer(large()).start();
    }

    void answersOnceTheIndexIsReady()
    {
        Browser browser(large());
        QSignalSpy answered(&browser, &Browser::answered);
        browser.search(QStringLiteral("E59"));
        browser.search(QStringLiteral("E5999"));
        if (browser.isPreparing()) {
            QCOMPARE(browser.total(), 0);
            QVERIFY(!browser.current());
        }
        QTRY_VERIFY(!browser.isPreparing());
        QCOMPARE(browser.results()->rowCount(), 1);
        QVERIFY(browser.current());
        QCOMPARE(browser.current()->code(), "E5999");
        QVERIFY(answered.count() >= 2);
    }

    void emptyQueryNeedsNoIndex()
    {
        Browser browser(large());
        browser.search(QStringLiteral("E1"));
        browser.search(QString());
        QVERIFY(!browser.isPreparing());
        QCOMPARE(browser.total(), entries);
        QTest::qWait(50); // nothing comes late
        QCOMPARE(browser.total(), entries);
    }

private:
    static constexpr qsizetype entries = 6000;

    static std::shared_ptr<const Catalog> large()
    {
        QByteArray text;
        for (int i = 0; i < entries; ++i)
            text += "# E" + QByteArray::number(i) + " Phrase of it\n\nText about number "
                + QByteArray::number(i) + ".\n\n";
        return std::make_shared<const Catalog>(std::vector {
            CatalogFile::parse(text, QStringLiteral("large.md"), QStringLiteral("large:"))});
    }
};

QTEST_GUILESS_MAIN(TestIndexer)
#include "tst_indexer.moc"
