// SPDX-License-Identifier: MIT
#include "search/words.h"

#include <QRegularExpression>
#include <QTest>

using namespace statusbook;

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void folds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *intent, const QByteArray &text, const QByteArray &words) {
            QTest::newRow(intent) << text << words;
        };
        row("nothing in nothing", "", "");
        row("nothing in marks alone", " -_./'", "");
        row("case is gone", "NOT Found", "not found");
        row("underscores and dots separate", "ERR_TOO_MANY 404.13", "err too many 404 13");
        row("an accent is gone", "Überlauf", "uberlauf");
        row("a combining accent is gone too", "U\u0308berlauf", "uberlauf");
        row("two accents on one letter", "\u1ec7", "e");
        row("full width is plain", "\uff28\uff34\uff34\uff30 ４０４", "http 404");
        row("a ligature is its letters", "\ufb01le", "file");
        row("a fraction has no slash in it", "\u00bd", "12");
        row("a number in parentheses is a number", "\u2474", "1");
        row("an apostrophe is dropped", "I'm", "im");
        row("a typographic apostrophe is dropped", "I\u2019m", "im");
        row("quotes leave the word", "'quoted'", "quoted");
        row("Greek with both sigmas", "ΛΌΓΟΣ λόγος", "λογοσ λογοσ");
        row("Cyrillic", "ОШИБКА", "ошибка");
        row("Arabic without its marks", "خَطَأ", "خطا");
        row("each Han character is a word", "未找到", "未 找 到");
        row("each Kana is a word", "エラー", "エ ラ ー");
        row("half width Kana is the same word", "\uff74", "エ");
        row("Han ends a Latin word", "HTTP状態404", "http 状 態 404");
        row("an emoji separates", "time🕒out", "time out");
        row("an emoji of several characters is no word", "👩\u200d💻", "");
        row("NUL separates", QByteArray("a\0b", 3), "a b");
        row("bytes that are no UTF-8 separate", "a\xff\xfe" "b", "a b");
        row("a cut character at the end", "ab\xe2\x82", "ab");
        row("a lone continuation byte", "a\x80" "b", "a b");
        row("an overlong letter is no letter", "\xe0\x81\x81", "");
        row("beyond Unicode", "a\xf7\xbf\xbf\xbf" "b", "a b");
    }
    void folds()
    {
        QFETCH(QByteArray, text);
        const QByteArray result = folded(text);
        QTEST(result, "words");
        QCOMPARE(folded(result), result);
    }

    void joinsHangulHoweverWritten()
    {
        const QByteArray composed = folded("\uac01");
        QCOMPARE(folded("\u1100\u1161\u11a8"), composed);
        QVERIFY(!composed.isEmpty());
        QVERIFY(!composed.contains(' '));
    }

    void tellsWhereWordsStand_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<QByteArray>>("slices");
        QTest::newRow("without what separates")
            << QByteArray("  Not, Found! ") << QList<QByteArray> {"Not", "Found"};
        QTest::newRow("with the apostrophe within")
            << QByteArray("I\u2019m a") << QList<QByteArray> {"I\u2019m", "a"};
        QTest::newRow("without the quote in front")
            << QByteArray("'a b") << QList<QByteArray> {"a", "b"};
        QTest::newRow("with the accent behind the last letter")
            << QByteArray("cafe\u0301 x") << QList<QByteArray> {"cafe\u0301", "x"};
        QTest::newRow("Han by character")
            << QByteArray("a未找") << QList<QByteArray> {"a", "未", "找"};
        QTest::newRow("around an emoji")
            << QByteArray("🕒time🕒out🕒") << QList<QByteArray> {"time", "out"};
    }
    void tellsWhereWordsStand()
    {
        QFETCH(QByteArray, text);
        QList<QByteArray> slices;
        for (WordReader reader(text); reader.next();)
            slices.append(text.sliced(reader.begin(), reader.end() - reader.begin()));
        QTEST(slices, "slices");
    }

    void tellsHyphens_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<bool>>("hyphenated");
        QTest::newRow("one hyphen joins") << QByteArray("Time-out") << QList<bool> {false, true};
        QTest::newRow("a chain") << QByteArray("a-b-c") << QList<bool> {false, true, true};
        QTest::newRow("spaces around it") << QByteArray("a - b") << QList<bool> {false, false};
        QTest::newRow("two hyphens") << QByteArray("a--b") << QList<bool> {false, false};
        QTest::newRow("a dash") << QByteArray("a\u2013b") << QList<bool> {false, false};
        QTest::newRow("none before it") << QByteArray("-a") << QList<bool> {false};
        QTest::newRow("behind an accent")
            << QByteArray("cafe\u0301-bar") << QList<bool> {false, true};
    }
    void tellsHyphens()
    {
        QFETCH(QByteArray, text);
        QList<bool> hyphenated;
        for (WordReader reader(text); reader.next();)
            hyphenated.append(reader.hyphenated());
        QTEST(hyphenated, "hyphenated");
    }

    void stems()
    {
        const Stemmer stemmer;
        QCOMPARE(stemmer.stem("requests").toByteArray(), "request");
        QCOMPARE(stemmer.stem("caching").toByteArray(), stemmer.stem("cached").toByteArray());
        QCOMPARE(stemmer.stem("404").toByteArray(), "404");
        QCOMPARE(stemmer.stem("").toByteArray(), "");
        QCOMPARE(stemmer.stem("未").toByteArray(), "未");
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
