// SPDX-License-Identifier: MIT
#include "catalog/catalogfile.h"
#include "render/copyformat.h"
#include "render/html.h"
#include "render/json.h"
#include "render/plaintext.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace statusbook;

namespace {

const QByteArray entryText
    = "# 460 Client **Gone**\n\nThe *client* left, see [docs](https://a/?b&c).\n\n## Facts\n\n"
      "- State: unofficial\n- Defined by: [Acme & Co](https://acme.example/), version 2\n"
      "- See also: 408 (too **late**); 499-nginx\n\n"
      "## When <it> happens\n\n- Wait\n- `x < y`\n";

Status entry(const QByteArray &text = entryText, const QString &prefix = QStringLiteral("acme:"))
{
    const auto file
        = CatalogFile::parse("# Acme's codes\n\n" + text, QStringLiteral("acme.md"), prefix);
    return {file, file->entries().front()};
}

} // namespace

class TestRendering : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aConstantIsThatOfTheLibrary()
    {
        const Status status = entry("# 404 Not Found\n", {});
        const auto constant = [&](const QString &library) {
            return copied(status, CopyFormat::Constant, library);
        };
        QCOMPARE(constant(QStringLiteral("Go net/http")), QStringLiteral("http.StatusNotFound"));
        QCOMPARE(constant(QStringLiteral("Nobody's library")), QString());
        QCOMPARE(constant({}), QString());
        QCOMPARE(copied(entry(), CopyFormat::Constant, QStringLiteral("Go net/http")), QString());
    }

    void html()
    {
        QCOMPARE(toHtml(entry()),
                 QStringLiteral(
                    "<h1>460 Client **Gone**</h1>\n"
                    "<p class=\"kind\">Client error, unofficial</p>\n"
                    "<p>The <em>client</em> left, see "
                    "<a href=\"https://a/?b&amp;c\">docs</a>.</p>\n"
                    "<table class=\"facts\">\n"
                    "<tr><th align=\"left\">State</th><td>unofficial</td></tr>\n"
                    "<tr><th align=\"left\">Defined by</th><td>"
                    "<a href=\"https://acme.example/\">Acme &amp; Co</a>, version 2</td></tr>\n"
                    "<tr><th align=\"left\">See also</th><td>"
                    "<a href=\"statusbook:408\">408</a> (too <strong>late</strong>)<br>"
                    "<a href=\"statusbook:499-nginx\">499-nginx</a></td></tr>\n"
                    "</table>\n"
                    "<h2>When &lt;it&gt; happens</h2>\n"
                    "<ul>\n"
                    "<li>Wait</li>\n"
                    "<li><code>x &lt; y</code></li>\n"
                    "</ul>\n"));
    }

    void plainText()
    {
        QCOMPARE(toPlainText(entry()),
                 QStringLiteral(
                    "460 Client **Gone**\n"
                    "Client error, unofficial\n"
                    "\n"
                    "The client left, see docs <https://a/?b&c>.\n"
                    "\n"
                    "State       unofficial\n"
                    "Defined by  Acme & Co <https://acme.example/>, version 2\n"
                    "See also    408 (too late); 499-nginx\n"
                    "\n"
                    "When <it> happens\n"
                    "\n"
                    "- Wait\n"
                    "- x < y\n"));
    }

    void plainTextBreaksWithinItsColumn()
    {
        const QString text = toPlainText(entry(), {40, true});
        QVERIFY(text.startsWith(u"\x1b[1m460 Client **Gone**\x1b[22m\n"));
        QVERIFY(text.contains(u"\nDefined by  Acme & Co\n            <https://acme.example/>,\n"
                              "            version 2\n"));
    }

    void plainTextHasTheNoteAndTheWantedConstants()
    {
        const Status note = entry("# 460 x\n\nAsk *Annabel*.\n");
        const PageOptions options {{}, note, QStringLiteral("Your note")};
        QVERIFY(toPlainText(entry(), {}, options).contains(
            u"see docs <https://a/?b&c>.\n\nYour note\n\nAsk Annabel.\n\nState  "));
        QVERIFY(toPlainText(entry(), {40, true}, options).contains(u"\x1b[1mYour note\x1b[22m\n"));
        const Status empty = entry("# 460 x\n");
        QCOMPARE(toPlainText(entry(), {}, {{}, empty, QStringLiteral("Your note")}),
                 toPlainText(entry()));
    }

    void markdown()
    {
        QCOMPARE(toMarkdown(entry()).toUtf8(), entryText);
    }

    void json()
    {
        QCOMPARE(toJsonLine(toJson(entry())),
                 "{\"catalog\":\"Acme's codes\",\"class\":\"client error\",\"code\":\"460\","
                 "\"constants\":[],"
                 "\"definedBy\":\"Acme & Co, version 2\","
                 "\"explanation\":\"The *client* left, see [docs](https://a/?b&c).\","
                 "\"facts\":{\"Defined by\":\"[Acme & Co](https://acme.example/), version 2\","
                 "\"See also\":\"408 (too **late**); 499-nginx\",\"State\":\"unofficial\"},"
                 "\"id\":\"acme:460-acme-co\",\"phrase\":\"Client **Gone**\","
                 "\"sections\":[{\"text\":\"- Wait\\n- `x < y`\",\"title\":\"When <it> happens\"}],"
                 "\"state\":\"unofficial\"}");
    }

    void jsonKeysAreAPromise()
    {
        const QStringList keys {
            QStringLiteral("catalog"),   QStringLiteral("class"),     QStringLiteral("code"),
            QStringLiteral("constants"), QStringLiteral("definedBy"),
            QStringLiteral("explanation"), QStringLiteral("facts"),   QStringLiteral("id"),
            QStringLiteral("phrase"),    QStringLiteral("sections"),  QStringLiteral("state"),
        };
        QCOMPARE(toJson(entry()).keys(), keys);
        const QJsonObject bare = toJson(entry("# E1 A\n"));
        QCOMPARE(bare.keys(), keys);
        for (const char *key : {"class", "state", "definedBy"})
            QVERIFY2(bare.value(QLatin1StringView(key)).isNull(), key);
        QCOMPARE(bare.value(QStringLiteral("explanation")), QJsonValue(QString()));
    }

    void constantsBelongToTheRegisteredEntryAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<bool>("has");
        const QByteArray registered = "# 404 A\n\n## Facts\n\n- State: registered\n";
        const QByteArray vendor = "# 404 A\n\n## Facts\n\n- State: unofficial\n- Defined by: x\n";
        QTest::newRow("registered") << registered << QString() << true;
        QTest::newRow("of a vendor") << vendor << QString() << false;
        QTest::newRow("a person's own") << registered << QStringLiteral("notes:") << false;
    }
    void constantsBelongToTheRegisteredEntryAlone()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, prefix);
        QFETCH(bool, has);
        const Status status = entry(text, prefix);
        QCOMPARE(!constantsOf(status).isEmpty(), has);
        QCOMPARE(toHtml(status).contains(u"<code>http.StatusNotFound</code>"), has);
        QCOMPARE(toPlainText(status).contains(u"http.StatusNotFound\n"), has);
        QCOMPARE(toJsonLine(toJson(status))
                     .contains("{\"deprecated\":false,\"library\":\"Go net/http\","
                               "\"name\":\"http.StatusNotFound\"}"),
                 has);
    }

    void deprecatedConstantsSaySo()
    {
        const Status status = entry("# 413 A\n", {});
        QVERIFY(toPlainText(status).contains(u" (deprecated)\n"));
        QVERIFY(toHtml(status).contains(u"</code></s> deprecated</td>"));
    }

    void namesKind_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("kind");
        QTest::newRow("class and state") << QByteArray("# 404 A\n## Facts\n- State: registered\n")
                                         << QStringLiteral("Client error, registered");
        QTest::newRow("class alone") << QByteArray("# 100 A\n") << QStringLiteral("Informational");
        QTest::newRow("state alone") << QByteArray("# 999 A\n## Facts\n- State: folklore\n")
                                     << QStringLiteral("Folklore");
        QTest::newRow("neither") << QByteArray("# E1 A\n") << QString();
    }
    void namesKind()
    {
        QFETCH(QByteArray, text);
        QTEST(kindOf(entry(text)), "kind");
    }

    void namesWhoElseDefinesIt()
    {
        QCOMPARE(definerOf(entry()), QStringLiteral("Acme & Co, version 2"));
        const QByteArray facts = "# 404 A\n\n## Facts\n\n- State: ";
        QCOMPARE(definerOf(entry(facts + "registered\n- Defined by: RFC 9110\n")), QString());
        QCOMPARE(definerOf(entry(facts + "unofficial\n")), QString());
    }

    void controlsShowAsWhatTheyAre()
    {
        const Status status = entry("# 404 A\x1b[2J\n\n## Facts\n\n- \x1b[1mx: y\xe2\x80\xae\n\n"
                                    "## B\x1b[2J\n\n\x1b]0;z\a\n");
        for (const QString &text : {toPlainText(status), toPlainText(status, {20, false})}) {
            QVERIFY(!text.contains(u'\x1b'));
            QVERIFY(!text.contains(u'\a'));
            QVERIFY(!text.contains(u'\u202e'));
            QCOMPARE(text.count(QChar(QChar::ReplacementCharacter)), 6);
        }
    }

    void markupInNamesIsText()
    {
        const QString html = toHtml(entry("# 404 <img src=x>\n\n## Facts\n\n- <b>: <i>\n"
                                          "- See also: <a href=\"file:x\"> (<u>)\n\n## <h1>\n"));
        static const QRegularExpression foreign(QStringLiteral("<(img|b|i|u|a href=\"file)\\b"));
        QVERIFY2(!html.contains(foreign), qPrintable(html));
        QVERIFY(html.contains(u"<h1>404 &lt;img src=x&gt;</h1>"));
        QVERIFY(html.contains(u"<h2>&lt;h1&gt;</h2>"));
    }
};

QTEST_GUILESS_MAIN(TestRendering)
#include "tst_rendering.moc"
