// SPDX-License-Identifier: MIT
#include "render/address.h"

#include <QTest>

using namespace statusbook;
using Kind = Address::Kind;

class TestAddress : public QObject
{
    Q_OBJECT

private slots:
    void isUnderstood_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *address, Kind kind, const char *text) {
            QTest::newRow(address) << QString::fromUtf8(address) << kind << QString::fromUtf8(text);
        };
        row("statusbook:404", Kind::Entry, "404");
        row("STATUSBOOK:404", Kind::Entry, "404"); // schemes have no case (RFC 3986, section 3.1)
        row("statusbook:499-nginx", Kind::Entry, "499-nginx");
        row("statusbook:404.13", Kind::Entry, "404.13");
        row("statusbook:acme:E1001", Kind::Entry, "acme:E1001");
        row("statusbook:acme%3aE%201", Kind::Entry, "acme:E 1");
        row("statusbook:%C3%A9", Kind::Entry, "é");
        row("statusbook:search", Kind::Entry, "search");
        row("statusbook:search?q=too%20many", Kind::Search, "too many");
        row("statusbook:search?q=too+many", Kind::Search, "too many");
        row("statusbook:search?q=1%2B1%26%3D%25", Kind::Search, "1+1&=%");
        row("statusbook:search?hl=en&q=404", Kind::Search, "404");
        row("statusbook:search?q=", Kind::Search, "");
        row("404", Kind::Foreign, "");
        row("", Kind::Foreign, "");
        row("statusbook", Kind::Foreign, "");
        row("not a statusbook:404", Kind::Foreign, "");
        row("https://example.com/", Kind::Foreign, "");
    }
    void isUnderstood()
    {
        QFETCH(const QString, address);
        QFETCH(const Kind, kind);
        QFETCH(const QString, text);
        const Address parsed = Address::parse(address);
        QCOMPARE(parsed.kind, kind);
        QCOMPARE(parsed.text, text);
        QCOMPARE(searchedBy(address), kind == Kind::Foreign ? address : text);
    }

    void isRefusedInWords_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("words");
        const auto row = [](const QString &address, const char *words) {
            QTest::newRow(qPrintable(address.left(40))) << address << QString::fromUtf8(words);
        };
        row(QStringLiteral("statusbook:"), "names no entry");
        row(QStringLiteral("statusbook:%20"), "names no entry");
        row(QStringLiteral("statusbook://404"), "names a host or a path");
        row(QStringLiteral("statusbook:/etc/passwd"), "names a host or a path");
        row(QStringLiteral("statusbook:404#facts"), "more behind the entry");
        row(QStringLiteral("statusbook:404?x=1"), "more behind the entry");
        row(QStringLiteral("statusbook:search?"), "does not say what to search for");
        row(QStringLiteral("statusbook:search?query=404"), "does not say what to search for");
        row(QStringLiteral("statusbook:40%"), "not percent-encoded");
        row(QStringLiteral("statusbook:40%4"), "not percent-encoded");
        row(QStringLiteral("statusbook:40%zz"), "not percent-encoded");
        row(QStringLiteral("statusbook:%ff"), "not percent-encoded");
        row(QStringLiteral("statusbook:40%004"), "control characters");
        row(QStringLiteral("statusbook:404%0A"), "control characters");
        row(u"statusbook:" + QString(10000, u'4'), "too long");
    }
    void isRefusedInWords()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, words);
        const Address parsed = Address::parse(address);
        QCOMPARE(parsed.kind, Kind::Invalid);
        QVERIFY2(parsed.text.contains(words), qPrintable(parsed.text));
        QVERIFY(parsed.text.contains(address.left(11)));
        QVERIFY(parsed.text.size() < 200);
        QCOMPARE(searchedBy(address), address);
    }

    void isWrittenAsItIsRead_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"404", "acme:E 1\"<é", "100% & more?#/", "a+b", "%41"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void isWrittenAsItIsRead()
    {
        QFETCH(const QString, text);
        const Address entry = Address::parse(addressOf(text));
        QCOMPARE(entry.kind, Kind::Entry);
        QCOMPARE(entry.text, text);
        const Address search = Address::parse(addressOfSearch(text));
        QCOMPARE(search.kind, Kind::Search);
        QCOMPARE(search.text, text);
    }

    void isPercentEncoded()
    {
        QCOMPARE(addressOf(u"acme:E 1\"<é"), QStringLiteral("statusbook:acme:E%201%22%3C%C3%A9"));
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
