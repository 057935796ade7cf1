// SPDX-License-Identifier: MIT
#include "render/document.h"

#include "../support/catalogof.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace statusbook;

namespace {

EntryList everything(const std::shared_ptr<const Catalog> &catalog)
{
    return {catalog->size(), [catalog](qsizetype index) { return catalog->at(index); }};
}

DocumentOptions options()
{
    return {QStringLiteral("Codes <&>"), QStringLiteral("Contents"), {}};
}

QStringList captured(const QString &text, const QString &pattern)
{
    QStringList all;
    const QRegularExpression form(pattern);
    for (auto match = form.globalMatch(text); match.hasNext();)
        all.append(match.next().captured(1));
    return all;
}

// What an export to Markdown has when it is read.
std::shared_ptr<const Catalog> readAgain(const QList<Status> &entries)
{
    return catalogOf(toMarkdownDocument(EntryList::of(entries), options()).toUtf8());
}

using Texts = QList<QPair<QString, QByteArray>>; // of catalogs, each with the prefix of its ids

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyEntryComesBackFromMarkdown()
    {
        const auto catalog = Catalog::load();
        QVERIFY(catalog->size() > 200);
        const QString document = toMarkdownDocument(everything(catalog), options());
        const auto again = catalogOf(document.toUtf8());
        QCOMPARE(again->problems(), QList<Problem>());
        QCOMPARE(again->size(), catalog->size());
        for (qsizetype i = 0; i < catalog->size(); ++i) {
            QCOMPARE(again->at(i).id(), catalog->at(i).id());
            QCOMPARE(again->at(i).state(), catalog->at(i).state());
            QCOMPARE(again->at(i).markdown().toByteArray(), catalog->at(i).markdown().toByteArray());
        }
        QCOMPARE(again->registryDate(), catalog->registryDate());
        QCOMPARE(again->files().front()->title(), QStringLiteral("Codes <&>"));
    }

    void aTitleIsNoEntry()
    {
        const auto catalog = catalogOf("# E1 One\n");
        DocumentOptions titled = options();
        titled.title = QStringLiteral("HTTP\n# 404 x");
        const auto again = catalogOf(toMarkdownDocument(everything(catalog), titled).toUtf8());
        QCOMPARE(again->size(), 1);
        QCOMPARE(again->at(0).id(), QStringLiteral("E1"));
    }

    void anOpenFenceEndsWithItsEntry()
    {
        const auto one = catalogOf("# E1 One\n\n  ~~~~ x\ncode\n");
        const auto two = catalogOf("# E2 Two\n\n~~~~\nmore\n~~~~\n");
        const auto again = readAgain({one->at(0), two->at(0)});
        QCOMPARE(again->problems(), QList<Problem>());
        QCOMPARE(again->size(), 2);
        QVERIFY(again->at(0).markdown().endsWith("\ncode\n~~~~"));
        QCOMPARE(again->at(1).markdown().toByteArray(), two->at(0).markdown().toByteArray());
    }

    void entriesOfOneCodeAreKept()
    {
        const auto one = catalogOf("# 404 One\n\nText\n");
        const auto two = catalogOf("# 404 Two\n\n## Facts\n\n- Retry: no\n", QStringLiteral("acme:"));
        const auto three = catalogOf("# 404 Three\n", QStringLiteral("b:"));
        const auto again = readAgain({one->at(0), two->at(0), three->at(0)});
        QCOMPARE(again->problems(), QList<Problem>());
        QCOMPARE(again->size(), 3);
        QCOMPARE(again->at(0).id(), QStringLiteral("404"));
        QCOMPARE(again->at(1).id(), QStringLiteral("404-acme"));
        QCOMPARE(again->at(1).text().fact("Retry").toByteArray(), QByteArray("no"));
        QCOMPARE(again->at(2).id(), QStringLiteral("404-b"));
    }

    void idsAreAsTheReaderGivesThem_data()
    {
        QTest::addColumn<Texts>("catalogs");
        QTest::addColumn<QStringList>("ids");
        const QByteArray ofNginx = "# 499 A\n\n## Facts\n\n- State: unofficial\n- Defined by: nginx\n";
        const QByteArray ofNobody = "# 499 B\n\n## Facts\n\n- State: unofficial\n- Defined by:\n";
        const QByteArray registered = "# 404 A\n\n## Facts\n\n- Defined by: [RFC](https://a.b), 1\n";
        QTest::newRow("the catalog's name is another one's definer")
            << Texts {{{}, "# nginx\n\n" + ofNginx + '\n' + ofNobody}}
            << QStringList {QStringLiteral("499-nginx"), QStringLiteral("499")};
        QTest::newRow("the catalog's name is taken")
            << Texts {{QStringLiteral("acme:"), ofNginx},
                      {QStringLiteral("b:"), ofNobody},
                      {QStringLiteral("nginx:"), ofNobody}}
            << QStringList {QStringLiteral("499-nginx"), QStringLiteral("499"),
                            QStringLiteral("499-nginx-2")};
        QTest::newRow("one definer in several catalogs")
            << Texts {{QStringLiteral("acme:"), registered},
                      {QStringLiteral("b:"), registered},
                      {QStringLiteral("c:"), registered}}
            << QStringList {QStringLiteral("404"), QStringLiteral("404-rfc"),
                            QStringLiteral("404-c")};
        QTest::newRow("names without letters")
            << Texts {{{}, "# ,: (x\n\n# E1 A\n"}, {{}, "# `*`\n\n# E1 B\n"},
                      {QStringLiteral("(:"), "# E1 C\n"}}
            << QStringList {QStringLiteral("E1"), QStringLiteral("E1-2"), QStringLiteral("E1-3")};
        QTest::newRow("a name that would be lines of its own")
            << Texts {{{}, "# E1 A\n"}, {QStringLiteral("a\n# E2 B:"), "# E1 C\n"}}
            << QStringList {QStringLiteral("E1"), QStringLiteral("E1-a-e2-b")};
        QTest::newRow("a long name")
            << Texts {{{}, "# E1 A\n"}, {QString(20'000, u'x') + u':', "# E1 B\n"}}
            << QStringList {QStringLiteral("E1"), u"E1-" + QString(100, u'x')};
        QTest::newRow("a code that is another one's with its definer")
            << Texts {{{}, ofNginx}, {QStringLiteral("acme:"), "# 499-nginx B\n"}}
            << QStringList {QStringLiteral("499-nginx"), QStringLiteral("499-nginx-acme")};
        QTest::newRow("the last line is no heading as it is")
            << Texts {{{}, "# E1 A\n"}, {QStringLiteral("acme:"), "# E1 B\n\n#\v\n"},
                      {QStringLiteral("b:"), "# E1 C\n\ntext\v\f\n"}}
            << QStringList {QStringLiteral("E1"), QStringLiteral("E1-acme"), QStringLiteral("E1-b")};
        QTest::newRow("a definer in a fence that is closed by us")
            << Texts {{{}, "# 499 A\n\n## Facts\n\n```\n- State: unofficial\n- Defined by: El\n"},
                      {QStringLiteral("acme:"), "# 499 B\n"}}
            << QStringList {QStringLiteral("499"), QStringLiteral("499-acme")};
    }

    void idsAreAsTheReaderGivesThem()
    {
        QFETCH(const Texts, catalogs);
        QFETCH(const QStringList, ids);
        QList<Status> entries;
        for (const auto &[prefix, text] : catalogs) {
            const auto catalog = catalogOf(text, prefix);
            for (qsizetype i = 0; i < catalog->size(); ++i)
                entries.append(catalog->at(i));
        }
        const auto again = readAgain(entries);
        QStringList read;
        for (qsizetype i = 0; i < again->size(); ++i) {
            read.append(again->at(i).id());
            QCOMPARE(again->at(i).title(), entries.at(i).title());
        }
        QCOMPARE(read, ids);
    }

    void whoDefinedAnEntryStaysBehindItsCatalog()
    {
        const QByteArray text = "# E1 A\n\n## Facts\n\n- Retry: no\n- Defined by: [X](https://a.b)\n";
        QList<Status> entries;
        for (const char *prefix : {"acme:", "b:", "c:"})
            entries.append(catalogOf(text, QLatin1StringView(prefix))->at(0));
        const auto again = readAgain(entries);
        QCOMPARE(again->problems(), QList<Problem>());
        QCOMPARE(again->at(1).markdown(), entries.at(1).markdown());
        QCOMPARE(again->at(2).text().fact("Defined by").toByteArray(),
                 QByteArray("c; [X](https://a.b)"));
        QCOMPARE(again->at(2).text().fact("Retry").toByteArray(), QByteArray("no"));
    }

    void everyLinkInsideLeadsToAnEntry()
    {
        const auto catalog = Catalog::load();
        const QString html = toHtmlDocument(everything(catalog), options());
        const QStringList places = captured(html, QStringLiteral("<article id=\"([^\"]*)\">"));
        const QSet<QString> set(places.begin(), places.end());
        QCOMPARE(places.size(), catalog->size());
        QCOMPARE(set.size(), catalog->size());
        const QStringList links = captured(html, QStringLiteral("href=\"#([^\"]*)\""));
        QVERIFY(links.size() > 2 * catalog->size());
        for (const QString &link : links)
            QVERIFY2(set.contains(link), qPrintable(link));
        QVERIFY(!html.contains(u"statusbook:"));
    }

    void asksNothingFromOutside()
    {
        const QString html = toHtmlDocument(everything(Catalog::load()), options());
        for (const char *foreign : {"<script", "<img", "<link", "<iframe", "@import", "url("})
            QVERIFY2(!html.contains(QLatin1StringView(foreign)), foreign);
        QVERIFY(html.contains(u"default-src 'none'"));
        QVERIFY(html.contains(u"<title>Codes &lt;&amp;&gt;</title>"));
    }

    void onlySeveralHaveContents()
    {
        const auto catalog = catalogOf("# E1 One <b>\n\nSee [two](statusbook:E2), "
                                       "[three](STATUSBOOK:E3 \"x\") and [web](https://a.b/).\n"
                                       "# E2 Two\n");
        const QString one = toHtmlDocument(EntryList::of({catalog->at(0)}), options());
        QVERIFY(!one.contains(u"<nav>"));
        QVERIFY(one.contains(u"See two, three and <a href=\"https://a.b/\">web</a>."));
        const QString both = toHtmlDocument(everything(catalog), options());
        QVERIFY(both.contains(u"<li><a href=\"#E1\">E1 One &lt;b&gt;</a></li>"));
        QVERIFY(both.contains(u"See <a href=\"#E2\">two</a>, three and"));
    }

    void idsOfAnyKindArePlaces()
    {
        const auto catalog
            = catalogOf("# É_1 One\n\n[self](statusbook:my%20file:%C3%89_1)\n# E2 Two\n",
                        QStringLiteral("my file:"));
        const QString html = toHtmlDocument(everything(catalog), options());
        QVERIFY(html.contains(u"<article id=\"my_20file_3a_c3_89_5f1\">"));
        QVERIFY(html.contains(u"<a href=\"#my_20file_3a_c3_89_5f1\">self</a>"));
    }

    void stopsWhenAsked()
    {
        const auto catalog = Catalog::load();
        qsizetype asked = 0;
        const EntryList counted {catalog->size(), [&](qsizetype index) {
                                     ++asked;
                                     return catalog->at(index);
                                 }};
        const auto stop = [](const QString &, double done) { return done < 0.1; };
        QVERIFY(!writeHtml(counted, options(), stop));
        QVERIFY(asked > 10 && asked < catalog->size());
        asked = 0;
        QVERIFY(!writeMarkdown(counted, options(), stop));
        QVERIFY(asked > 10 && asked < catalog->size() / 5);
    }

    void tellsHowMuchIsDone()
    {
        double last = 0;
        QVERIFY(writeHtml(everything(Catalog::load()), options(), [&](const QString &, double done) {
            const bool rises = done >= last && done <= 1;
            last = done;
            return rises;
        }));
        QCOMPARE(last, 1.0);
    }

    void nothingIsADocumentToo()
    {
        QVERIFY(toHtmlDocument({}, options()).endsWith(u"</html>\n"));
        QCOMPARE(toMarkdownDocument({}, options()), QStringLiteral("# Codes <&>\n\n"));
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
