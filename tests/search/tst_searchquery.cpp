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

        row("a number", "404", Kind::Codes, "404");
        row("a number among spaces", " 404 ", Kind::Codes, "404");
        row("the beginning of a number", "40", Kind::Codes, "40");
        row("a number with a part", "404.13", Kind::Codes, "404.13");
        row("letters and digits, in any case", "E1001", Kind::Words, "e1001~");
        row("a number that HTTP introduces", "http 502", Kind::Codes, "502");
        row("a number that words introduce", "HTTP status code: 404", Kind::Codes, "404");
        row("a number with a word behind it", "502 error", Kind::Codes, "502");
        row("a number in full width", "４０４", Kind::Codes, "404");

        row("a class", "4xx", Kind::CodeClass, "4");
        row("a class in capitals", " 5XX ", Kind::CodeClass, "5");
        row("the first class", "1xx", Kind::CodeClass, "1");

        row("words, the last unfinished", "digital ca", Kind::Words, "digital ca~");
        row("a space finishes the last word", "digital ca ", Kind::Words, "digital ca");
        row("a mark finishes it too", "teapot!", Kind::Words, "teapot");
        row("a number among words is a code and a word", "404 not found", Kind::Words, "404 not found~");
        row("several numbers", "301, 302", Kind::Codes, "301 302");
        row("several numbers that words join", "difference between 401 and 403", Kind::Codes,
            "401 403");
        row("numbers that a stroke joins", "301/302/303", Kind::Codes, "301 302 303");
        row("a range", "500-503", Kind::Codes, "500 501 502 503");
        row("a range with spaces", "500 to 502", Kind::Codes, "500 501 502");
        row("from a number on", ">=598", Kind::Codes, "598 599");
        row("a pattern with choices", "30[127]", Kind::Codes, "301 302 307");
        row("a pattern with a span", "50[0-2]", Kind::Codes, "500 501 502");
        row("a pattern with an open place", "40? 411", Kind::Codes,
            "400 401 402 403 404 405 406 407 408 409 411");
        row("a question", "what is 404?", Kind::Codes, "404");
        row("a name before a number", "httpStatusCode:402", Kind::Codes, "402");
        row("a pattern that is none", "30[1", Kind::Words, "30 1~");
        row("a pattern of four places is a word", "40[0-9][0-9][0-9]", Kind::Words, "40 0 9");
        row("a constant", "HttpStatus.NOT_FOUND", Kind::Words, "http status not found~");
        row("a constant in camel case", "StatusBadGateway", Kind::Words, "status bad gateway~");
        row("a symbol", ":not_found", Kind::Words, "not found~");
        row("the name of a class", "Server errors", Kind::CodeClass, "5");
        row("HTTP alone is a word", "http", Kind::Words, "http~");
        row("a class that words introduce", "4xx errors", Kind::CodeClass, "4");
        row("each word once", "no found no ", Kind::Words, "found no");
        row("a word again leaves the others finished", "no found no", Kind::Words, "found no~");
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
        if (query.kind() == Kind::Codes)
            content = query.codes().join(' '); // what to search instead is for the index
        if (query.kind() == Kind::CodeClass)
            content += QByteArray::number(int(query.statusClass()));
        QTEST(content, "content");
        QCOMPARE(query.statusClass() == StatusClass::None, kind != Kind::CodeClass);
        if (kind == Kind::Words)
            QVERIFY(!query.folded().isEmpty());
    }

    void limitsWordsToAClass()
    {
        const auto query = SearchQuery::parse(u"cacheable 4xx");
        QCOMPARE(int(query.kind()), int(Kind::Words));
        QCOMPARE(query.statusClass(), StatusClass::ClientError);
        QCOMPARE(query.folded(), "cacheable");
    }

    void knowsWeakWords()
    {
        const auto query = SearchQuery::parse(u"the page is not found");
        QCOMPARE(query.foldedStrong(), "page not found");
        QVERIFY(!SearchQuery::parse(u"the").words().first().weak); // all that there is
    }

    void keepsWhatIsQuoted()
    {
        QCOMPARE(SearchQuery::parse(u"\"Not  found\" page").quoted(), QList<QByteArray> {"not found"});
        QVERIFY(SearchQuery::parse(u"\"open").quoted().isEmpty());
    }

    void takesLettersWithDigitsForAWordToo()
    {
        const auto query = SearchQuery::parse(u"oauth2");
        QCOMPARE(int(query.kind()), int(Kind::Words));
        QCOMPARE(query.codes(), QList<QByteArray> {"oauth2"});
        QVERIFY(query.isBeginning());
        QVERIFY(SearchQuery::parse(u"404").words().isEmpty());
    }

    void keepsTheOrderOfWords()
    {
        const auto query = SearchQuery::parse(u"Not-Found: not, HERE");
        QCOMPARE(query.folded(), "not found not here");
        QCOMPARE(query.words().last().text, "here");
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
