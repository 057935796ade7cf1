// SPDX-License-Identifier: MIT
#include "search/matchtext.h"

#include "../support/catalogof.h"

#include <QRegularExpression>
#include <QTest>

using namespace statusbook;

namespace {

// The text with brackets around its ranges. Fails to be readable where they do not lie in it.
QString marked(const QString &text, const QList<TextRange> &ranges)
{
    QString result;
    qsizetype at = 0;
    for (const TextRange &range : ranges) {
        if (range.begin < at || range.length <= 0 || range.begin + range.length > text.size())
            return QStringLiteral("a range does not lie in its text");
        result += text.sliced(at, range.begin - at);
        result += u'[' + text.sliced(range.begin, range.length) + u']';
        at = range.begin + range.length;
    }
    return result + text.sliced(at);
}

QString contextOf(const QString &query, const QByteArray &markdown)
{
    const auto catalog = catalogOf(markdown);
    const MatchText match
        = matchText(SearchQuery::parse(query), catalog->at(0), Tier::Text);
    return marked(match.context, match.contextRanges);
}

} // namespace

class TestMatchText : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void marks_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *intent, const char *query, const QByteArray &text,
                            const char *result) {
            QTest::newRow(intent) << QString::fromUtf8(query) << text << QString::fromUtf8(result);
        };
        row("nothing", "gone", "Not Found", "Not Found");
        row("a whole word", "found ", "Not Found", "Not [Found]");
        row("each time it stands there", "a ", "a b A", "[a] b [A]");
        row("the whole of a word that begins so", "fou", "Not Found", "Not [Found]");
        row("not the beginning of a finished word", "fou ", "Not Found", "Not Found");
        row("another form of a word", "caches ", "is cached", "is [cached]");
        row("an accent that was not typed", "cafe ", "das Café!", "das [Café]!");
        row("a combining accent", "cafe ", "das Cafe\u0301!", "das [Cafe\u0301]!");
        row("an apostrophe", "im ", "I\u2019m here", "[I\u2019m] here");
        row("behind an emoji", "out ", "🕒🕒 out", "🕒🕒 [out]");
        row("Han", "找", "未找到", "未[找]到");
        row("behind characters of every length", "x ", "aé未🕒 x aé未🕒 x",
            "aé未🕒 [x] aé未🕒 [x]");
        row("behind a mark of byte order", "x ", "x \ufeffx\ufeff \ufeffx",
            "[x] \ufeff[x]\ufeff \ufeff[x]");
        row("behind one that the text begins with", "x ", "\ufeffx x", "[x] [x]");
        row("from right to left", "خطا ", "في خَطَأ.", "في [خَطَأ].");

        row("a compound by its word", "timeout", "Gateway Time-out now", "Gateway [Time-out] now");
        row("a compound by its beginning", "timeo", "Time-out", "[Time-out]");
        row("a compound by its stem", "timeouts ", "a Time-out", "a [Time-out]");
        row("not a compound whose word begins so", "time", "Time-out", "[Time]-out");
        row("both words of a compound", "time out ", "Time-out", "[Time]-[out]");
        row("a compound and one of its words", "time timeout ", "Time-out", "[Time-out]");
        // A fuzzer's: marks that lay over each other made lengths that do not lie in the text.
        row("a compound and both of its words", "time out timeout ", "Time-out x", "[Time-out] x");
        row("a chain of compounds", "ab bc ", "a-b-c d", "[a-b-c] d");
        row("not over a dash", "timeout", "time\u2013out", "time\u2013out");
        row("a compound behind an emoji", "timeout ", "🕒 é Time-out", "🕒 é [Time-out]");
    }
    void marks()
    {
        QFETCH(QString, query);
        QFETCH(QByteArray, text);
        const WordMatcher matcher(SearchQuery::parse(query).words());
        QTEST(marked(QString::fromUtf8(text), matcher.find(text).ranges), "result");
    }

    void countsEachWordOnce()
    {
        const WordMatcher matcher(SearchQuery::parse(u"not found timeout ").words());
        QCOMPARE(matcher.find("not, not and not").words, 1);
        QCOMPARE(matcher.find("a Time-out was not found").words, 3);
        QCOMPARE(matcher.find("").words, 0);
    }

    void findsNothingWithoutWords()
    {
        const WordMatcher matcher({});
        QVERIFY(matcher.find("Not Found").ranges.isEmpty());
    }

    void marksCodeAndPhrase_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<Tier>("tier");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("phrase");
        const auto row = [](const char *intent, const char *query, Tier tier, const char *code,
                            const char *phrase) {
            QTest::newRow(intent) << QString::fromUtf8(query) << tier << QString::fromUtf8(code)
                                  << QString::fromUtf8(phrase);
        };
        row("the beginning of a code", "e1", Tier::CodeStart, "[E1]001", "Fünf 🕒 Uhr");
        row("a code that words introduce", "http e1001", Tier::Phrase, "[E1001]", "Fünf 🕒 Uhr");
        row("words of the phrase", "uhr funf", Tier::PhraseWords, "E1001", "[Fünf] 🕒 [Uhr]");
        row("the code among words", "e1001 uhr", Tier::Phrase, "[E1001]", "Fünf 🕒 [Uhr]");
        row("nothing for a class", "5xx", Tier::CodeClass, "E1001", "Fünf 🕒 Uhr");
        row("nothing for everything", "", Tier::Listed, "E1001", "Fünf 🕒 Uhr");
    }
    void marksCodeAndPhrase()
    {
        QFETCH(QString, query);
        QFETCH(Tier, tier);
        const auto catalog = catalogOf("# E1001 Fünf 🕒 Uhr\nUhr um fünf: 5xx e1 http\n");
        const Status status = catalog->at(0);
        const MatchText match = matchText(SearchQuery::parse(query), status, tier);
        QTEST(marked(QString::fromUtf8(status.code()), match.code), "code");
        QTEST(marked(QString::fromUtf8(status.phrase()), match.phrase), "phrase");
        QVERIFY(match.context.isEmpty());
        QVERIFY(match.contextRanges.isEmpty());
    }

    void showsTheBestLine_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("context");
        const auto row = [](const char *intent, const char *query, const char *context) {
            QTest::newRow(intent) << QString::fromUtf8(query) << QString::fromUtf8(context);
        };
        row("a name before all", "lost ", "[Lost] Page");
        row("a fact without its name", "sender ", "a [sender] of lost things");
        row("the line with most words", "lost sender ", "a [sender] of [lost] things");
        row("the first of equal lines", "words ", "It is explained here in [words]");
        row("without Markdown", "explained ", "It is [explained] here in words");
        row("without the mark of a list", "dashed ", "A [dashed] line");
        row("without a star", "starred ", "A [starred] line");
        row("without a number", "numbered ", "A [numbered] line");
        row("an indented list", "inner ", "An [inner] line");
        row("a dash that is no list", "negative ", "-1 is [negative]");
        row("a number that is no list", "tall ", "3 is [tall]");
        row("the title of a section", "growth ", "Causes of [growth]");
        row("nothing where no word is", "absent ", "");
    }
    void showsTheBestLine()
    {
        QFETCH(QString, query);
        QTEST(contextOf(query, R"(# 404 Not Found
It is *explained* [here](https://example.com/) in words

Other words
## Facts
- Also called: Lost Page
- Sent by: a sender of lost things
## Causes of growth
- A dashed line
* A starred line
12. A numbered line
  - An inner line
-1 is negative
3 is tall
)"),
              "context");
    }

    void shortensLongLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("beginning");
        QTest::addColumn<QString>("match");
        QTest::addColumn<QString>("end");
        const QByteArray words = QByteArray("some words ").repeated(20);
        const QString cut = QStringLiteral(" …");
        QTest::newRow("a match at the beginning")
            << QByteArray("here " + words) << "[here] some" << "here" << cut;
        QTest::newRow("a match in the middle")
            << QByteArray(words + "here " + words) << "… " << "here" << cut;
        QTest::newRow("a match at the end")
            << QByteArray(words + "here") << "… " << "here" << "[here]";
        QTest::newRow("a match behind emoji without a space")
            << QByteArray(QByteArray("🕒").repeated(100) + "here" + words) << "… 🕒" << "heresome"
            << cut;
        QTest::newRow("a match before emoji without a space")
            << QByteArray("x here" + QByteArray("🕒").repeated(100)) << "x [here]" << "here"
            << "🕒 …";
        QTest::newRow("a word longer than a row")
            << QByteArray("x here" + QByteArray("y").repeated(500)) << "x [herey" << "here"
            << "y] …";
    }
    void shortensLongLines()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, beginning);
        QFETCH(QString, match);
        QFETCH(QString, end);
        const QString context = contextOf(QStringLiteral("here"), "# 404 X\n" + line + '\n');
        QVERIFY2(context.startsWith(beginning), qPrintable(context));
        QVERIFY2(context.contains(u'[' + match), qPrintable(context));
        QVERIFY2(context.endsWith(end), qPrintable(context));
        QVERIFY2(context.size() <= 130, qPrintable(context));
        QVERIFY2(context.isValidUtf16(), "cut in the middle of a character");
    }

    void marksText_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *intent, const char *query, const char *text,
                            const char *result) {
            QTest::newRow(intent) << QString::fromUtf8(query) << QString::fromUtf8(text)
                                  << QString::fromUtf8(result);
        };
        row("nothing for everything", "", "404 Not Found", "404 Not Found");
        row("nothing for a class", "4xx", "404 Not Found 4xx", "404 Not Found 4xx");
        row("words", "cache gone ", "Gone: it was cached. Gone.",
            "[Gone]: it was [cached]. [Gone].");
        row("an unfinished word", "cac", "A cached page", "A [cached] page");
        row("not the words that say little", "what is the cache ", "The cache is what",
            "The [cache] is what");
        row("them too where there are no others", "the ", "Under the sun", "Under [the] sun");
        row("a code", "404", "404, 4041 and 404.13", "[404], 4041 and [404].13");
        row("codes that begin so", "40", "40 401 404.1 4096 4xx 410",
            "[40] [401] [404].1 4096 4xx 410");
        row("a code with a point", "404.13", "404 or 404.13", "404 or [404.13]");
        row("several codes", "401 vs 403", "401, 402, 403", "[401], 402, [403]");
        row("a code of letters", "E10", "e10 E1001 the10", "[e10] [E1001] the10");
        row("a code and words", "404 page ", "A page: 404", "A [page]: [404]");
        row("what is quoted as a whole", "\"not found\"", "Found? Not found. not, found: not",
            "Found? [Not found]. [not, found]: not");
        row("quoted and other words", "\"not found\" cache ", "not found; found cache",
            "[not found]; found [cache]");
        row("one place once", "\"too many\" \"many requests\"", "too many requests",
            "[too many requests]");
        row("a code within a phrase", "404 \"404 page\"", "the 404 page", "the [404 page]");
        row("over lines", "\"not found\"", "not\nfound", "[not\nfound]");
        row("behind an emoji", "gone ", "🕒 gone", "🕒 [gone]");
        row("behind a mark of byte order", "gone ", "\ufeffgone gone", "\ufeff[gone] [gone]");
    }
    void marksText()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QTEST(marked(text, matchesIn(SearchQuery::parse(query), text)), "result");
    }

    void leavesShortLinesWhole()
    {
        const QByteArray line = QByteArray("x").repeated(115) + " here";
        QCOMPARE(contextOf(QStringLiteral("here"), "# 404 X\n" + line),
                 QString(QString(115, u'x') + QStringLiteral(" [here]")));
    }
};

QTEST_GUILESS_MAIN(TestMatchText)
#include "tst_matchtext.moc"
