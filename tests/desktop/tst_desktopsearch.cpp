// SPDX-License-Identifier: MIT
#include "desktop/desktopsearch.h"

#include <QTest>

using namespace statusbook;

namespace {

QStringList ids(const QList<DesktopSearch::Match> &matches)
{
    QStringList ids;
    for (const auto &match : matches)
        ids.append(match.status.id());
    return ids;
}

void addRows(std::initializer_list<const char *> texts)
{
    QTest::addColumn<QString>("text");
    for (const char *text : texts)
        QTest::newRow(text) << QString::fromUtf8(text);
}

} // namespace

class TestDesktopSearch : public QObject
{
    Q_OBJECT

private slots:
    void answersWhatIsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::addColumn<bool>("isWhole");
        const auto row = [](const char *text, const char *first, bool isWhole) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(first) << isWhole;
        };
        row("404", "404", false); // a bare number may be meant for a calculator
        row(" 404 ", "404", false);
        row("404.3", "404.3", false);
        row("999", "999-linkedin", false);
        row("http 404", "404", true);
        row("status code 502", "502", true);
        row("404 not found", "404", true);
        row("404 page", "404", true);
        row("499 nginx", "499-nginx", true);
        row("cloudflare 520", "520-cloudflare", true);
        row("http 250", "250", true); // the answer of its class
        row("4xx", "400", false);
        row("client error", "400", false);
        row("401 vs 403", "401", true);
        row("ok", "200", true);
        row("not found", "404", true);
        row("Page Not Found", "404", true);
        row("too many requests", "429", true);
        row("too many", "429", false);
        row("forb", "403", false);
        row("service una", "503", false);
        row("teapot", "418", true);
        row("i'm a teapot", "418", true);
        row("rate limit exceeded", "429", true);
        row("HTTP_FORBIDDEN", "403", true);
    }
    void answersWhatIsMeant()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, first);
        QFETCH(const bool, isWhole);
        const auto matches = m_search.search(text);
        QVERIFY(!matches.isEmpty());
        QCOMPARE(matches.first().status.id(), first);
        QCOMPARE(matches.first().isWhole, isWhole);
        QVERIFY(matches.size() <= DesktopSearch::mostMatches);
    }

    void leavesTheRestToOthers_data()
    {
        addRows({"", " ", "?", "firefox", "terminal", "text editor", "calculator", "settings",
                 "music", "weather in berlin", "date and time", "system monitor", "switch user", "open file",
                 "printer not found", "invoice", "proxy settings", "user", "client", "page",
                 "header", "http", "error", "status", "the", "tea", "success", "information", "f", "too",
                 "wi-fi", "log in", "date", "retry-after", "calclator", "sofware"});
    }
    void leavesTheRestToOthers()
    {
        QFETCH(const QString, text);
        QCOMPARE(ids(m_search.search(text)), QStringList());
    }

    void leavesSumsToACalculator_data()
    {
        addRows({"4", "40", "42", "1234", "250", "0404", "2+2", "300/200", "500-100", "401 403",
                 "200 * 3", "15% of 200", "100 dollars", "300 usd to eur", "500 km in miles",
                 "room 404", "invoice 404", "2024", "10.0.0.200", "404 + 1", "=404", "50?",
                 ">=500"});
    }
    void leavesSumsToACalculator()
    {
        QFETCH(const QString, text);
        QCOMPARE(ids(m_search.search(text)), QStringList());
    }

    void answersOfAnyTextAreFew_data()
    {
        addRows({"http 4xx", "http 500-504", "http 000", "error 500", "not found", "gateway",
                 "too many"});
    }
    void answersOfAnyTextAreFew()
    {
        QFETCH(const QString, text);
        const auto matches = m_search.search(text);
        QVERIFY(!matches.isEmpty());
        QVERIFY(matches.size() <= DesktopSearch::mostMatches);
    }

    void takesTextsOfAnyLength()
    {
        QCOMPARE(ids(m_search.search(QString(10'000'000, u'x'))), QStringList());
        QCOMPARE(ids(m_search.search(QStringLiteral("not found ").repeated(10'000))),
                 QStringList());
    }

    void findsByIdAlone()
    {
        QCOMPARE(m_search.find(QStringLiteral("499-nginx"))->title(),
                 QStringLiteral("499 Client Closed Request"));
        QCOMPARE(m_search.find(QStringLiteral("250"))->id(), QStringLiteral("250"));
        for (const char *id : {"", "404 ", "nowhere", "404-nowhere", "statusbook:404"})
            QVERIFY2(!m_search.find(QString::fromUtf8(id)), id);
    }

    void summaryIsOneSentence()
    {
        QCOMPARE(summaryOf(*m_search.find(QStringLiteral("402"))),
                 QStringLiteral("Client error, registered. Reserved for future use."));
        const auto catalog = Catalog::load();
        for (qsizetype i = 0; i < catalog->size(); ++i) {
            const Status status = catalog->at(i);
            const QString summary = summaryOf(status);
            QVERIFY2(summary.size() > 10 && summary.size() < 300, qPrintable(status.id()));
            QVERIFY2(!summary.contains(u'\n') && !summary.contains(u"**"), qPrintable(summary));
        }
    }

private:
    DesktopSearch m_search {Catalog::load()};
};

QTEST_GUILESS_MAIN(TestDesktopSearch)
#include "tst_desktopsearch.moc"
