// SPDX-License-Identifier: MIT
#include "catalog/markdownlines.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QTest>

using namespace statusbook;

namespace {

// One letter for each line: entry, section, code or text.
QByteArray kinds(QByteArrayView text)
{
    QByteArray letters;
    for (MarkdownLines lines(text); lines.next();) {
        switch (lines.kind()) {
        case MarkdownLines::Kind::Entry:
            letters += 'e';
            break;
        case MarkdownLines::Kind::Section:
            letters += 's';
            break;
        case MarkdownLines::Kind::Code:
            letters += 'c';
            break;
        case MarkdownLines::Kind::Text:
            letters += 't';
            break;
        }
    }
    return letters;
}

} // namespace

class TestMarkdownLines : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tellsKinds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *intent, const char *text, const char *expected) {
            QTest::newRow(intent) << QByteArray(text) << QByteArray(expected);
        };
        row("nothing", "", "");
        row("last line without a line break", "# 404 A\ntext", "et");
        row("no line behind the last line break", "# 404 A\n", "e");
        row("blank lines count", "\n\n# 404 A\n\n", "ttet");
        row("levels", "# 1\n## 2\n### 3\n###### 6\n####### 7\n", "esttt");
        row("marks alone", "#\n##\n", "es");
        row("no space behind the mark", "#404 A\n##Facts\n", "tt");
        row("a tab behind the mark", "#\t404 A\n##\tFacts\n", "es");
        row("a carriage return behind the mark", "#\r\n##\r\n", "es");
        row("other spaces behind the mark", "#\v\n##\f\n", "tt");
        row("indented up to three spaces", "   # 404\n   ## Facts\n", "es");
        row("four spaces make code, not a heading", "    # 404\n\t# 404\n", "tt");
        row("escaped mark", "\\# 404\n", "t");
        row("quoted mark", "> # 404\n- # 404\n", "tt");
        row("mark inside a backtick fence", "```\n# 404\n## Facts\n```\n# 404\n", "cccce");
        row("mark inside a tilde fence", "~~~ sh\n# 404\n~~~\n# 404\n", "ccce");
        row("a fence ends with its own mark", "```\n~~~\n# 404\n```\n# 404\n", "cccce");
        row("a fence ends with as many marks", "````\n```\n# 404\n`````\n# 404\n", "cccce");
        row("a fence does not end with a word", "```\n``` x\n# 404\n```\n# 404\n", "cccce");
        row("two marks are no fence", "``\n# 404\n``\n", "tet");
        row("inline code is no fence", "``` a ``` b\n# 404\n", "te");
        row("a tilde fence may have backticks behind it", "~~~ a`b\n# 404\n~~~\n", "ccc");
        row("indented fence", "   ```\n# 404\n   ```\n", "ccc");
        row("fence four spaces in", "    ```\n# 404\n", "te");
        row("unclosed fence", "```\n# 404\ntext\n", "ccc");
        row("text beyond ASCII", "\xc3\xa9\n# 404 \xc3\xa9\n", "te");
    }
    void tellsKinds()
    {
        QFETCH(QByteArray, text);
        QTEST(kinds(text), "expected");
    }

    void givesTitle_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("title");
        QTest::newRow("entry") << QByteArray("# 404 Not Found") << QByteArray("404 Not Found");
        QTest::newRow("section") << QByteArray("## Facts") << QByteArray("Facts");
        QTest::newRow("spaces around it") << QByteArray("  #   404  \t") << QByteArray("404");
        QTest::newRow("closing marks") << QByteArray("## Facts ##") << QByteArray("Facts");
        QTest::newRow("closing marks behind a tab") << QByteArray("## F\t#") << QByteArray("F");
        QTest::newRow("a mark of its own") << QByteArray("# 404 C#") << QByteArray("404 C#");
        QTest::newRow("nothing but marks") << QByteArray("## ##") << QByteArray();
        QTest::newRow("no heading") << QByteArray("404") << QByteArray();
        QTest::newRow("a deeper heading") << QByteArray("### Facts") << QByteArray();
    }
    void givesTitle()
    {
        QFETCH(QByteArray, line);
        MarkdownLines lines(line);
        QVERIFY(lines.next());
        QTEST(lines.title().toByteArray(), "title");
    }

    void tellsPlaces()
    {
        MarkdownLines lines("a\n\n# 404\nz");
        QVERIFY(lines.next() && lines.next() && lines.next());
        QCOMPARE(lines.number(), 3);
        QCOMPARE(lines.begin(), 3);
        QCOMPARE(lines.after(), 9);
        QCOMPARE(lines.line(), "# 404");
        QVERIFY(lines.next());
        QCOMPARE(lines.line(), "z");
        QCOMPARE(lines.after(), 10);
        QVERIFY(!lines.next());
    }

    void reopensUnclosedFenceBehindIt()
    {
        MarkdownLines lines("a\n```\n# 404\n");
        while (lines.next())
            ;
        QVERIFY(lines.insideFence());
        QCOMPARE(lines.fenceLine(), 2);
        lines.reopenAsText();
        QVERIFY(!lines.insideFence());
        QVERIFY(lines.next());
        QCOMPARE(lines.kind(), MarkdownLines::Kind::Entry);
        QCOMPARE(lines.number(), 3);
        QVERIFY(!lines.next());
    }
};

QTEST_GUILESS_MAIN(TestMarkdownLines)
#include "tst_markdownlines.moc"
