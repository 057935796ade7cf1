// SPDX-License-Identifier: MIT
#include "search/stringtable.h"

#include <QRegularExpression>
#include <QTest>

using namespace statusbook;

namespace {

QList<int> numbers(const BitSet &set)
{
    QList<int> result;
    set.forEach([&](quint32 number) {
        result.append(int(number));
        return true;
    });
    return result;
}

} // namespace

class TestStringTable : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QList<int>>("equal");
        QTest::addColumn<QList<int>>("beginning");
        const auto row = [](const char *intent, const char *asked, const QList<int> &equal,
                            const QList<int> &beginning) {
            QTest::newRow(intent) << QByteArray(asked) << equal << beginning;
        };
        row("one string of two entries", "not found", {3, 70}, {3, 70});
        row("a beginning", "not", {}, {1, 3, 70});
        row("a string that begins others", "gone", {0}, {0, 2});
        row("before all", "a", {}, {});
        row("behind all", "zz", {}, {});
        row("longer than any", "not found here", {}, {});
        row("high bytes come last", "ö", {5}, {5});
        row("an empty beginning begins all", "", {}, {0, 1, 2, 3, 5, 70});
    }
    void answers()
    {
        StringTable table;
        table.add("not found", 70);
        table.add("ö", 5);
        table.add("gone fishing", 2);
        table.add("not acceptable", 1);
        table.add("gone", 0);
        table.add("", 9); // is not kept: nothing is asked that it could answer
        table.add("not found", 3);
        table.sort();
        QFETCH(QByteArray, asked);
        BitSet equal(71);
        table.collectEqual(asked, equal);
        QTEST(numbers(equal), "equal");
        BitSet beginning(71);
        table.collectWithPrefix(asked, beginning);
        QTEST(numbers(beginning), "beginning");
    }

    void addsToWhatIsThere()
    {
        StringTable table;
        table.add("a", 1);
        table.sort();
        BitSet entries(2);
        entries.insert(0);
        table.collectEqual("a", entries);
        QCOMPARE(numbers(entries), (QList<int> {0, 1}));
    }

    void isEmptyAtFirst()
    {
        const StringTable table;
        BitSet entries(1);
        table.collectWithPrefix("", entries);
        QCOMPARE(entries.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestStringTable)
#include "tst_stringtable.moc"
