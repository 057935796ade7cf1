// SPDX-License-Identifier: MIT
#include "search/termindex.h"

#include <QRegularExpression>
#include <QTest>

using namespace statusbook;

namespace {

constexpr quint32 entryCount = 100'001;

QList<int> entriesOf(const TermIndex &index, QByteArrayView word, Field field)
{
    BitSet set(entryCount);
    const TermIndex::Range range = index.exactly(word);
    for (quint32 number = range.first; number < range.last; ++number)
        index.collect(number, field, set);
    QList<int> entries;
    set.forEach([&](quint32 entry) {
        entries.append(int(entry));
        return true;
    });
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
    builder.add("found", Field::Phrase, 0);
    builder.add("found", Field::Phrase, 0);
    builder.add("found", Field::Text, 0);
    builder.add("caching", Field::Fact, 127);
    builder.add("found", Field::Phrase, 128);
    builder.add("cat", Field::Name, 128);
    builder.add("found", Field::Phrase, 100'000);
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
        QCOMPARE(entriesOf(index, "found", Field::Phrase), (QList<int> {0, 128, 100'000}));
        QCOMPARE(entriesOf(index, "found", Field::Name), QList<int>());
        QCOMPARE(entriesOf(index, "found", Field::Text), QList<int> {0});
        QCOMPARE(entriesOf(index, "caching", Field::Fact), QList<int> {127});
        QCOMPARE(entriesOf(index, "cat", Field::Name), QList<int> {128});
        QCOMPARE(entriesOf(index, "未", Field::Text), QList<int> {100'000});
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
