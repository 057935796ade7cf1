// SPDX-License-Identifier: MIT
#include "search/searchquery.h"

#include <QRegularExpression>
#include <QTest>

using namespace statusbook;

using Kind = SearchQuery::Kind;

class TestSearchQuery : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void understands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("content"); // the code, the class or the words; ~: unfinished
        const auto row = [](const char *intent, const char *text, Kind kind, const char *content) {
            QTest::newRow(intent) << QString::fromUtf8(text) << kind << QByteArray(content);
        };
        row("nothing typed", "", Kind::Everything, "");
        row("only spaces", "  ", Kind::Everything, "");
        row("only marks", "-/!", Kind::Everything, "");
        row("an emoji", "🕒", Kind::Everything, "");

        row("a number", "404", Kind::Code, "404");
        row("a number among spaces", " 404 ", Kind::Code, "404");
        row("the beginning of a number", "40", Kind::Code, "40");
        row("a number with a part", "404.13", Kind::Code, "404.13");
        row("letters and digits, in any case", "E1001", Kind::Code, "e1001");
        row("a number that HTTP introduces", "http 502", Kind::Code, "502");
        row("a number that words introduce", "HTTP status code: 404", Kind::Code, "404");
        row("a number with a word behind it", "502 error", Kind::Code, "502");
        row("a number in full width", "４０４", Kind::Code, "404");

        row("a class", "4xx", Kind::CodeClass, "4");
        row("a class in capitals", " 5XX ", Kind::CodeClass, "5");
        row("the first class", "1xx", Kind::CodeClass, "1");

        row("words, the last unfinished", "digital ca", Kind::Words, "digital ca~");
        row("a space finishes the last word", "digital ca ", Kind::Words, "digital ca");
        row("a mark finishes it too", "teapot!", Kind::Words, "teapot");
        row("a number among words is a word", "404 not found", Kind::Words, "404 not found~");
        row("two numbers are words", "301 302", Kind::Words, "301 302~");
        row("HTTP alone is a word", "http", Kind::Words, "http~");
        row("no class has this digit", "6xx", Kind::Code, "6xx");
        row("a class and more", "4xx errors", Kind::Words, "4xx errors~");
        row("each word once", "no found no ", Kind::Words, "no found");
        row("a word again leaves the others finished", "no found no", Kind::Words, "no found");
        row("an accent", "Überlauf", Kind::Words, "uberlauf~");
        row("an apostrophe", "I'm a", Kind::Words, "im a~");
        row("Han", "未找到", Kind::Words, "未 找 到~");
    }
    void understands()
    {
        QFETCH(QString, text);
        QFETCH(Kind, kind);
        const SearchQuery query = SearchQuery::parse(text);
        QCOMPARE(int(query.kind()), int(kind));

        QByteArray content;
        for (const SearchQuery::Word &word : query.words())
            content += (content.isEmpty() ? "" : " ") + word.text + (word.unfinished ? "~" : "");
        content += query.code();
        if (query.kind() == Kind::CodeClass)
            content += QByteArray::number(int(query.statusClass()));
        QTEST(content, "content");
        QCOMPARE(query.statusClass() == StatusClass::None, kind != Kind::CodeClass);
        QCOMPARE(query.folded().isEmpty(), kind != Kind::Words);
    }

    void keepsTheOrderOfWords()
    {
        const auto query = SearchQuery::parse(u"Not-Found: not, HERE");
        QCOMPARE(query.folded(), "not found not here");
        QCOMPARE(query.words().size(), 3);
    }

    void readsNoMoreThanItMust()
    {
        const auto longWord = SearchQuery::parse(QString(100'000, u'a'));
        QCOMPARE(longWord.words().size(), 1);
        QCOMPARE(longWord.words().first().text.size(), 1000);

        QString many;
        for (int i = 0; i < 100; ++i)
            many += QStringLiteral("w%1 ").arg(i);
        const auto manyWords = SearchQuery::parse(many);
        QCOMPARE(manyWords.words().size(), 32);
        QVERIFY(!manyWords.words().last().unfinished);
    }

    void cutsNoCharacterInHalf()
    {
        // The thousandth code unit is the first half of an emoji.
        const auto query = SearchQuery::parse(QString(QString(999, u' ') + QStringLiteral("🕒")));
        QCOMPARE(int(query.kind()), int(Kind::Everything));
    }

    void readsTextThatIsNoText()
    {
        const auto alone = SearchQuery::parse(QString(QChar(0xd83d) + QStringLiteral("time")));
        QCOMPARE(alone.folded(), "time");
        const auto nul = SearchQuery::parse(QString::fromLatin1("not\0found", 9));
        QCOMPARE(nul.folded(), "not found");
    }
};

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
