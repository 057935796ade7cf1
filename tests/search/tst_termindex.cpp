// SPDX-License-Identifier: MIT
#include "search/termindex.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace statusbook;

namespace {

QList<int> entriesOf(const TermIndex &index, QByteArrayView word, Field field)
{
    QList<int> entries;
    const TermIndex::Range range = index.exactly(word);
    for (quint32 number = range.first; number < range.last; ++number) {
        index.forEach(number, field, [&](quint32 entry, quint32 count) {
            entries.append(int(entry));
            if (count > 1)
                entries.append(-int(count)); // how often, where more than once
        });
        if (index.documentCount(number, field) != quint32(std::count_if(
                entries.begin(), entries.end(), [](int entry) { return entry >= 0; })))
            entries.append(-1);
    }
    return entries;
}

QStringList wordsOf(const TermIndex &index, TermIndex::Range range)
{
    QStringList words;
    for (quint32 number = range.first; number < range.last; ++number)
        words.append(QString::fromUtf8(index.word(number)));
    return words;
}

TermIndex sample()
{
    TermIndexBuilder builder;
    builder.add("cached", Field::Text, 0);
    builder.add("found", Field::Explanation, 0);
    builder.add("found", Field::Explanation, 0);
    builder.add("found", Field::Text, 0);
    builder.add("caching", Field::Fact, 127);
    builder.add("found", Field::Explanation, 128);
    builder.add("cat", Field::Name, 128);
    builder.add("found", Field::Explanation, 100'000);
    for (int i = 0; i < 300; ++i)
        builder.add("未", Field::Text, 100'000);
    return builder.finish();
}

} // namespace

class TestTermIndex : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keepsEntriesByField()
    {
        const TermIndex index = sample();
        QCOMPARE(index.size(), 5u);
        QCOMPARE(entriesOf(index, "found", Field::Explanation), (QList<int> {0, -2, 128, 100'000}));
        QCOMPARE(entriesOf(index, "found", Field::Name), QList<int>());
        QCOMPARE(entriesOf(index, "found", Field::Text), QList<int> {0});
        QCOMPARE(entriesOf(index, "caching", Field::Fact), QList<int> {127});
        QCOMPARE(entriesOf(index, "cat", Field::Name), QList<int> {128});
        QCOMPARE(entriesOf(index, "未", Field::Text), (QList<int> {100'000, -255}));
    }

    void findsBeginnings_data()
    {
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *intent, const char *prefix, const char *words) {
            QTest::newRow(intent) << QByteArray(prefix)
                                  << QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
        };
        row("several words", "ca", "cached caching cat");
        row("a whole word", "found", "found");
        row("longer than the words that it begins like", "cachedx", "");
        row("all but the last letter", "cachin", "caching");
        row("none", "fount", "");
        row("before all", "aa", "");
        row("behind all", "\xff", "");
        row("all", "", "cached caching cat found 未");
    }
    void findsBeginnings()
    {
        QFETCH(QByteArray, prefix);
        const TermIndex index = sample();
        QTEST(wordsOf(index, index.withPrefix(prefix)), "words");
    }

    void findsWholeWords()
    {
        const TermIndex index = sample();
        QCOMPARE(wordsOf(index, index.exactly("cat")), QStringList {QStringLiteral("cat")});
        QVERIFY(index.exactly("ca").isEmpty());
        QVERIFY(index.exactly("").isEmpty());
    }

    void findsStems()
    {
        const TermIndex index = sample();
        QStringList words;
        for (const quint32 number : index.withStem("cach"))
            words.append(QString::fromUtf8(index.word(number)));
        QCOMPARE(words, QString(QStringLiteral("cached caching")).split(u' '));
        QCOMPARE(index.withStem("未").size(), 1u); // the last one, whose end is the table's
        QVERIFY(index.withStem("cac").empty());
        QVERIFY(index.withStem("zzz\xff").empty());
    }

    void isEmptyWithoutWords()
    {
        const TermIndex index = TermIndexBuilder().finish();
        QCOMPARE(index.size(), 0u);
        QVERIFY(index.withPrefix("a").isEmpty());
        QVERIFY(index.exactly("a").isEmpty());
        QVERIFY(index.withStem("a").empty());
    }
};

QTEST_GUILESS_MAIN(TestTermIndex)
#include "tst_termindex.moc"
