// SPDX-License-Identifier: MIT
#include "render/messagepath.h"

#include "catalog/catalog.h"

#include <QRegularExpression>
#include <QTest>

using namespace statusbook;

namespace {

constexpr int client = int(Party::Client);
constexpr int cache = int(Party::Cache);
constexpr int proxy = int(Party::Proxy);
constexpr int gateway = int(Party::Gateway);
constexpr int origin = int(Party::OriginServer);

constexpr int wire = int(Place::Wire);
constexpr int inLog = int(Place::Log);
constexpr int json = int(Place::JsonContent);
constexpr int constant = int(Place::LibraryConstant);

std::optional<MessagePath> pathOf(const QByteArray &facts)
{
    const QByteArray entry = "# 404 A\n\n## Facts\n\n" + facts; // the answer does not view it
    return messagePath(splitEntry(entry));
}

} // namespace

class TestMessagePath : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsSenders_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("senders");
        const auto row = [](const char *intent, const QByteArray &value, int senders) {
            QTest::newRow(intent) << value << senders;
        };
        row("one", "gateway", gateway);
        row("of two words", "origin server", origin);
        row("all", "client, cache, proxy, gateway, origin server",
            client | cache | proxy | gateway | origin);
        row("in any order", "proxy, origin server", origin | proxy);
        row("twice", "proxy, proxy", proxy);
        row("a remark behind", "origin server, gateway (as 400)", origin | gateway);
        row("a remark that names another", "gateway (a proxy, an origin server)", gateway);
        row("a remark between", "gateway (nginx), proxy", gateway | proxy);
        row("a remark in a remark", "gateway (as (a proxy, cache)), cache", gateway | cache);
        row("a remark without an end", "gateway (or, proxy", gateway);
        row("an end without a remark", "gateway), proxy", gateway | proxy);
        row("semicolons", "gateway; proxy", gateway | proxy);
        row("capitals", "Origin Server, GATEWAY", origin | gateway);
        row("blanks", "  origin \t server ,gateway", origin | gateway);
        row("empty items", ",, gateway,", gateway);
        row("links", "[gateway](https://gateway.example/), `proxy`", gateway | proxy);
        row("an unknown one beside", "edge, gateway", gateway);
        row("unknown ones alone", "edge, CDN", 0);
        row("part of a name", "reverse proxy, gateways, origin", 0);
        row("nothing", "", 0);
        row("only a remark", "(gateway)", 0);
    }
    void readsSenders()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, senders);
        const auto path = pathOf("- Sent by: " + value + '\n');
        QCOMPARE(path.has_value(), senders != 0);
        if (path)
            QCOMPARE(int(path->senders), senders);
    }

    void readsPlaces_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("places");
        QTest::addColumn<bool>("reachesClient");
        const auto row = [](const char *intent, const QByteArray &value, int places, bool reaches) {
            QTest::newRow(intent) << value << places << reaches;
        };
        row("wire", "wire", wire, true);
        row("wire and log", "wire, log", wire | inLog, true);
        row("rarely", "library constant, wire (rarely)", constant | wire, true);
        row("log alone", "log", inLog, false);
        row("the wire in a remark", "log (and error page, the wire carries only 404)", inLog,
            false);
        row("JSON content", "JSON content", json, true);
        row("library constant alone", "library constant (axios)", constant, false);
        row("everywhere", "wire, log, JSON content, library constant",
            wire | inLog | json | constant, true);
        row("unknown", "somewhere", 0, true);
        row("not stated", "", 0, true);
    }
    void readsPlaces()
    {
        QFETCH(QByteArray, value);
        const auto path = pathOf("- Sent by: gateway\n- Seen in: " + value + '\n');
        QVERIFY(path);
        QTEST(int(path->seenIn), "places");
        QTEST(path->reachesClient(), "reachesClient");
    }

    void needsASender()
    {
        QVERIFY(!pathOf("- Seen in: wire\n"));
        QVERIFY(!messagePath({}));
    }

    void comparesByValue()
    {
        const MessagePath a {Party::Gateway, Place::Wire};
        QCOMPARE(a, (MessagePath {Party::Gateway, Place::Wire}));
        QVERIFY(a != (MessagePath {Party::Gateway, Place::Log}));
        QVERIFY(a != (MessagePath {Party::Proxy, Place::Wire}));
    }

    void understandsTheReference()
    {
        const auto catalog = Catalog::load();
        int paths = 0;
        for (qsizetype i = 0; i < catalog->size(); ++i) {
            const Status status = catalog->at(i);
            const StatusText text = status.text();
            const auto path = messagePath(text);
            QVERIFY2(path || text.fact("Sent by").isEmpty(), qPrintable(status.id()));
            QVERIFY2(!path || path->seenIn || text.fact("Seen in").isEmpty(),
                     qPrintable(status.id()));
            paths += path ? 1 : 0;
        }
        QVERIFY(paths > 100);
        const auto pathOfId = [&](QStringView id) { return *messagePath(catalog->find(id)->text()); };
        QVERIFY(pathOfId(u"404").senders.testFlag(Party::OriginServer));
        QCOMPARE(pathOfId(u"407").senders, Parties(Party::Proxy));
        QVERIFY(!pathOfId(u"504").senders.testFlag(Party::OriginServer));
        QVERIFY(!pathOfId(u"499-nginx").reachesClient());
    }
};

QTEST_GUILESS_MAIN(TestMessagePath)
#include "tst_messagepath.moc"
