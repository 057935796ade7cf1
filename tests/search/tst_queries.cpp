// SPDX-License-Identifier: MIT
#include "search/searchindex.h"

#include <QFile>
#include <QTest>

using namespace statusbook;

// How often the code that a person means comes first, over queries as people type and paste them.
// sample-queries.tsv and every other row of queries.tsv were known while the ranking was made. The
// rest was looked at late: at the first look 92.7 % came first (mean reciprocal rank 0.949); its
// failures then led to two changes, so that it measures nothing unseen any more. queries-2.tsv is
// the half of 200 queries by another writer that was known while the ranking and the phrases of
// the reference were reworked: 88.0 % came first before. queries-3.tsv is the other half, kept
// aside until that was done and measured once: 93.0 % (0.948). The shares below were set from what
// was reached: they guard against falling back and are no measure.
class TestQueries : public QObject
{
    Q_OBJECT

private slots:
    void putTheRightCodeFirst_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("remainder"); // of the row's number by two; -1: every row
        QTest::addColumn<double>("share");
        QTest::newRow("sample") << QStringLiteral("sample-queries.tsv") << -1 << 0.98;
        QTest::newRow("known") << QStringLiteral("queries.tsv") << 0 << 0.96;
        QTest::newRow("by another writer") << QStringLiteral("queries-2.tsv") << -1 << 0.96;
        QTest::newRow("kept aside") << QStringLiteral("queries-3.tsv") << -1 << 0.91;
        QTest::newRow("looked at late") << QStringLiteral("queries.tsv") << 1 << 0.95;
    }
    void putTheRightCodeFirst()
    {
        QFETCH(QString, file);
        QFETCH(int, remainder);
        QFETCH(double, share);
        const SearchIndex index(Catalog::load());
        QFile table(QStringLiteral(TEST_DATA) + u'/' + file);
        QVERIFY(table.open(QIODevice::ReadOnly));
        int asked = 0;
        int right = 0;
        double reciprocalRanks = 0;
        for (int number = 1; !table.atEnd(); ++number) {
            const QList<QByteArray> cells = table.readLine().trimmed().split('\t');
            if (cells.size() != 3 || cells[0].startsWith('#')
                || (remainder >= 0 && number % 2 != remainder))
                continue;
            ++asked;
            const int rank = rankOf(cells[1].split('|'), index, QString::fromUtf8(cells[0]));
            right += rank == 1;
            reciprocalRanks += rank > 0 ? 1.0 / rank : 0;
        }
        QVERIFY(asked > 50);
        qInfo("%d of %d first (%.1f %%), mean reciprocal rank %.3f", right, asked,
              100.0 * right / asked, reciprocalRanks / asked);
        QVERIFY(double(right) / asked >= share);
    }

private:
    // From 1; 0 where none of the codes is among the first twenty.
    static int rankOf(const QList<QByteArray> &codes, const SearchIndex &index, const QString &query)
    {
        const SearchResults results = index.search(SearchQuery::parse(query), 20);
        for (int i = 0; i < int(results.ranked.size()); ++i) {
            const Status status = index.catalog().at(results.ranked[i].entry);
            if (codes.contains(status.code().toByteArray()))
                return i + 1;
        }
        return 0;
    }
};

QTEST_GUILESS_MAIN(TestQueries)
#include "tst_queries.moc"
