// SPDX-License-Identifier: MIT
#include "search/searchindex.h"

#include "../support/catalogof.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace statusbook;

namespace {

constexpr auto sample = R"(# 404 Not Found
The origin server has no widget.
## Facts
- State: registered
- Also called: Missing Page (Acme); Lost Café
- Found by: dead link; page went away
- Sent by: gateway

# 404.2 Not Found Either

# 408 Request Timeout
A client was slow. Caching does not help.
## Facts
- Sent by: origin server, widget

# 409 Found Not To Agree

# 410 Gone
## Facts
- Found by: not found for ever

# 413 Content Too Large
## Causes of growth
- An upload with attachments.

# 504 Gateway Time-out
A page was not found.

# 599 未找到

# E40 Notable

# Z40
)";

// "tier id" by rank. Tiers say what is better; which of a tier comes first is not for here.
QStringList answer(const SearchIndex &index, const QString &text)
{
    const SearchResults results = index.search(SearchQuery::parse(text));
    QStringList lines;
    auto begin = lines.size();
    Tier tier = Tier::Listed;
    for (const SearchResult &result : results.ranked) {
        if (result.tier != tier)
            begin = lines.size();
        tier = result.tier;
        lines.append(nameOf(tier) + u' ' + index.catalog().at(result.entry).id());
        std::sort(lines.begin() + begin, lines.end());
    }
    return lines;
}

QStringList ids(const SearchIndex &index, const SearchResults &results)
{
    QStringList list;
    for (const SearchResult &result : results.ranked)
        list.append(index.catalog().at(result.entry).id());
    return list;
}

} // namespace

class TestSearchIndex : public QObject
{
    Q_OBJECT

    const SearchIndex m_index {catalogOf(sample)};
    const SearchIndex m_bundled {Catalog::load()};

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void ranks_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("results");
        const auto row = [](const char *intent, const char *query, const char *results) {
            QTest::newRow(intent) << QString::fromUtf8(query) << QString::fromUtf8(results);
        };
        row("the code before those that begin so", "404", "code 404, code-start 404.2");
        row("the beginning of codes", "40",
            "code-start 404, code-start 404.2, code-start 408, code-start 409");
        row("a code in the other case", "e4", "code-start E40");
        row("a code that words introduce", "http error 410", "code 410");
        row("no such code", "777", "");
        row("a class", "5xx", "class 504, class 599");
        row("a class without entries", "3xx", "");
        row("the phrase before beginnings, words, names and text", "not found",
            "phrase 404, phrase-words 409, name-start 404.2, name-start 410, text 504, some-words 408");
        row("code and phrase are the title", "404 not found", "code 404, text 404.2, some-words 409, some-words 410, some-words 504");
        row("a beginning of a phrase before other words of phrases", "gatew",
            "phrase-start 504, text 404");
        row("words of the phrase in any order", "timeout request", "phrase-words 408, some-words 504");
        row("another name", "missing page", "name 404, some-words 504");
        row("another name without its accent", "lost cafe", "name 404");
        row("the remark behind a name", "acme", "text 404");
        row("the beginning of a name", "dead li", "name-start 404");
        row("words of several names", "page dead", "text 404, some-words 504");
        row("a word of the phrase and one of a name", "found link", "text 404, some-words 404.2, some-words 409, some-words 410, some-words 504");
        row("a fact and the text", "widget", "text 404, text 408");
        row("words of fact and text", "server wid", "text 404, text 408");
        row("the text", "slow client", "text 408");
        row("the title of a section", "growth", "text 413");
        row("a list", "attachment", "text 413");
        row("what has every word before what has some", "widget slow", "text 408, some-words 404");
        row("another form of a word", "cached", "text 408");
        row("a finished word is not a beginning", "uplo ", "");
        row("a compound without its hyphen", "timeout", "phrase-words 408, phrase-words 504");
        row("a compound with its hyphen", "time-out", "phrase-words 408, phrase-words 504");
        row("a single Han character", "找", "phrase-words 599");
        row("Han from the start", "未找", "phrase-start 599");
        row("a code as a word among words", "404 either", "code 404, text 404.2");
        row("an entry without a phrase", "z40", "code Z40");
        row("a code in a call", "abort(410)", "code 410");
        row("no such part of a code: its code", "HTTP Error 404.99 - Whatever", "code 404");
    }
    void ranks()
    {
        QFETCH(QString, query);
        QTEST(answer(m_index, query).join(QStringLiteral(", ")), "results");
    }

    void listsEverythingInTheOrderOfBrowsing()
    {
        const SearchResults all = m_index.search({});
        QCOMPARE(ids(m_index, all).join(u' '),
                 QStringLiteral("404 408 409 410 413 504 599 404.2 E40 Z40"));
        QCOMPARE(all.total, m_index.catalog().size());
        QVERIFY(std::all_of(all.ranked.begin(), all.ranked.end(),
                            [](const SearchResult &r) { return r.tier == Tier::Listed; }));
    }

    void isIndifferentToTheOrderOfFinishedWords()
    {
        const auto one = m_bundled.search(SearchQuery::parse(u"gateway upstream slow "));
        const auto other = m_bundled.search(SearchQuery::parse(u"slow gateway upstream "));
        QVERIFY(!one.ranked.isEmpty());
        QCOMPARE(ids(m_bundled, one), ids(m_bundled, other));
    }

    void findsInTheBundledReference_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("first");
        const auto row = [](const char *intent, const char *query, const char *id, bool first) {
            QTest::newRow(intent) << QString::fromUtf8(query) << QString::fromUtf8(id) << first;
        };
        row("a number", "404", "404", true);
        row("a class begins with its first code", "4xx", "400", true);
        row("the beginning of a number", "40", "400", true);
        row("a phrase", "not found", "404", true);
        row("the beginning of a phrase", "too many r", "429", true);
        row("words of the text", "digital ca", "402", true);
        row("the same words in the other order", "cash digital", "402", true);
        row("a name", "moved temporarily", "302", true);
        row("a name with an apostrophe", "im a teapot", "418", true);
        row("a compound", "request time-out", "408", true);
        row("a misspelled word before an unfinished one", "lenght requ", "411", true);
        row("a field before its value", "Proxy-Authenticate: Basic realm=\"x\"", "407", true);
        row("the value of a field tells its entries apart", "Prefer: respond-async", "202", true);
        row("a phrase written as one word", "badrequest", "400", true);
        row("the end of a constant that is called", "ResponseEntity.noContent()", "204", true);
        row("what a server says, among numbers and addresses",
            "[Tue Mar 05 04:00:09.401200 2024] [authz_core:error] [pid 500] [client "
            "192.0.2.60:41300] AH01630: client denied by server configuration: /srv/x",
            "403", true);
        row("JSON's quotes ask for nothing side by side", "{\"detail\":\"Login required, really\"}",
            "401", true);
        row("a substatus before its status", "HTTP Error 404.13 - Not Found", "404.13", true);
    }
    void findsInTheBundledReference()
    {
        QFETCH(QString, query);
        QFETCH(QString, id);
        QFETCH(bool, first);
        const QStringList found = ids(m_bundled, m_bundled.search(SearchQuery::parse(query)));
        QVERIFY2(found.contains(id), qPrintable(found.join(u' ')));
        if (first)
            QCOMPARE(found.first(), id);
    }

    void putsWhatSaysFarMoreBeforeScatteredWords()
    {
        const SearchIndex index(catalogOf("# 601 One\nAlpha.\n## Text\nBeta, then gamma and delta.\n"
                                          "# 602 Two\n## Facts\n- Found by: beta gamma delta\n"
                                          "# 603 Three\n## Facts\n- Found by: gamma epsilon\n"));
        QCOMPARE(answer(index, QStringLiteral("alpha beta gamma delta ")).join(u' '),
                 QStringLiteral("near-name 602 text 601"));
        const SearchQuery message = SearchQuery::parse(
            u"[7] x 12: alpha, beta gamma delta, 10.0.0.1 zeta/eta.theta");
        QCOMPARE(ids(index, index.search(message)).first(), QStringLiteral("602"));
    }

    void givesNoMoreThanAsked_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("everything") << QString();
        QTest::newRow("codes") << QStringLiteral("40");
        QTest::newRow("a class") << QStringLiteral("4xx");
        QTest::newRow("words over several tiers") << QStringLiteral("not found");
    }
    void givesNoMoreThanAsked()
    {
        QFETCH(QString, query);
        const SearchQuery parsed = SearchQuery::parse(query);
        const SearchResults all = m_index.search(parsed);
        QVERIFY(all.total > 2);
        QCOMPARE(all.ranked.size(), all.total);
        for (const qsizetype limit : {qsizetype(0), qsizetype(1), all.total, all.total + 1}) {
            const SearchResults some = m_index.search(parsed, limit);
            QCOMPARE(some.ranked, all.ranked.first(std::min(limit, all.total)));
            QVERIFY(some.total <= all.total);
            QVERIFY(some.hasMore || some.total == all.total);
        }
    }

    void carriesTheGeneration()
    {
        const SearchQuery query = SearchQuery::parse(u"404");
        QCOMPARE(m_index.search(query).generation, quint64(0));
        QCOMPARE(m_index.search(query, 1, 7).generation, quint64(7));
        QCOMPARE(m_index.search({}, 0, ~quint64(0)).generation, ~quint64(0));
    }

    void findsNothingInAnEmptyCatalog()
    {
        const SearchIndex index(catalogOf({}));
        for (const QString &text : {QString(), QStringLiteral("404"), QStringLiteral("4xx"),
                                    QStringLiteral("not found"), QStringLiteral("a")}) {
            const SearchResults results = index.search(SearchQuery::parse(text));
            QCOMPARE(results.total, 0);
            QVERIFY(results.ranked.isEmpty());
        }
    }

    // What desktops ask: the tiers that need names alone are those of the whole index.
    void findsByNamesAlone()
    {
        const auto catalog = Catalog::load();
        const SearchIndex whole(catalog);
        const SearchIndex names(catalog, {}, SearchIndex::Extent::Names);
        for (const char *text : {"404", "40", "4xx", "HttpStatus.NOT_FOUND", "not found",
                                 "too many", "teapot", "forb", "rate limit exceeded"}) {
            const auto found = [text](const SearchIndex &index) {
                QStringList rows;
                const auto query = SearchQuery::parse(QString::fromUtf8(text));
                for (const SearchResult &each : index.search(query).ranked) {
                    if (each.tier <= Tier::NameStart && each.tier != Tier::Field)
                        rows.append(nameOf(each.tier) + u' ' + index.catalog().at(each.entry).id());
                }
                return rows;
            };
            QCOMPARE(found(names), found(whole));
            QVERIFY(!found(names).isEmpty());
        }
    }

    void namesEveryTier()
    {
        QStringList names;
        for (int tier = 0; tier <= int(Tier::SomeWords); ++tier) {
            const QString name = nameOf(Tier(tier));
            QVERIFY(!name.isEmpty());
            QVERIFY(!names.contains(name));
            names.append(name);
        }
        QCOMPARE(nameOf(Tier::PhraseStart), QLatin1StringView("phrase-start"));
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
