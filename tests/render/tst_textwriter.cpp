// SPDX-License-Identifier: MIT
#include "render/textwriter.h"

#include <QRegularExpression>
#include <QTest>

using namespace statusbook;

namespace {

constexpr TextStyle plain {};
constexpr TextStyle escapes {0, true};

} // namespace

class TestTextWriter : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void writes_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *intent, const QByteArray &markdown, const char *text) {
            QTest::newRow(intent) << markdown << QString::fromUtf8(text);
        };
        row("nothing", "", "");
        row("paragraphs", "a\nb\n\n\nc\n", "a b\n\nc");
        row("hard line breaks", "a  \nb\\\nc", "a\nb\nc");
        row("marks go", "**a** *b* `c  d` \\*e\\*", "a b c  d *e*");
        row("a heading", "### A *b*\n\ntext", "A b\n\ntext");
        row("raw HTML stays", "a<br>b <token>", "a<br>b <token>");
        row("entities", "&lt;a&gt; &amp; &quot;b&quot;&nbsp;c", "<a> & \"b\"\u00a0" "c");
        row("link", "[RFC 9110](https://x/#a) says", "RFC 9110 <https://x/#a> says");
        row("link that says itself", "<https://x/>", "https://x/");
        row("link with an entity", "[a](https://x/?b&amp;c)", "a <https://x/?b&c>");
        row("link without an address", "[a]()", "a");
        row("image", "![a](b.png)", "a");
        row("tight list", "a\n\n- b\n- c\n\nd", "a\n\n- b\n- c\n\nd");
        row("loose list", "- a\n\n- b", "- a\n\n- b");
        row("numbered list", "9. a\n10. b", "9. a\n10. b");
        row("nested list", "- a\n  - b\n    - c\n  - d\n- e", "- a\n  - b\n    - c\n  - d\n- e");
        row("nested in a numbered list", "1. a\n   - b\n2. c", "1. a\n   - b\n2. c");
        row("nested in a loose list", "- a\n\n  - b\n  - c\n\n- d", "- a\n\n  - b\n  - c\n\n- d");
        row("two paragraphs in an item", "- a\n\n  b\n\n- c", "- a\n\n  b\n\n- c");
        row("line break in an item", "- a  \n  b", "- a\n  b");
        row("an item without text", "-\n- b", "- \n- b");
        row("two lists", "- a\n\n1. b", "- a\n\n1. b");
        row("code block", "a\n\n```sh\nx  y\n\n  z\n```\n\nb", "a\n\n    x  y\n    \n      z\n\nb");
        row("indented code", "    x\n    y", "    x\n    y");
        row("code block in an item", "- a\n\n  ```\n  x\n  ```\n\n- b", "- a\n\n      x\n\n- b");
        row("code block first in an item", "1. ```\n   x\n   ```\n2. b", "1.     x\n2. b");
        row("quote", "> a\n> b", "a b");
        row("terminal escape", "a\x1b[31mb", "a\ufffd[31mb");
        row("bell, backspace, delete, carriage return", "a\ab\bc\x7f" "d\re",
            "a\ufffdb\ufffdc\ufffdd e");
        row("C1 control", "a\xc2\x9b" "31mb", "a\ufffd31mb");
        row("direction override", "a\u202eb\u202cc\u2066" "d\u2069",
            "a\ufffdb\ufffdc\ufffdd\ufffd");
        row("right-to-left text stays", "שלום a", "שלום a");
        row("control in code", "`a\x1b" "b`", "a\ufffdb");
        row("control in an address", "[a](<https://x/\x1b>)", "a <https://x/\ufffd>");
        row("own marks for bold", "a\ue000b\ue001", "ab");
        row("NUL", QByteArray("a\0b", 3), "a\ufffdb");
        row("tab in code", "```\na\tb\n```", "    a\tb");
    }
    void writes()
    {
        QFETCH(QByteArray, markdown);
        QTEST(markdownToText(markdown), "text");
    }

    void setsBold_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("text");
        QTest::newRow("strong") << QByteArray("a **b** c")
                                << QStringLiteral("a \x1b[1mb\x1b[22m c");
        QTest::newRow("heading") << QByteArray("### A")
                                 << QStringLiteral("\x1b[1mA\x1b[22m");
        QTest::newRow("a link in it") << QByteArray("**[a](https://x/)**")
                                      << QStringLiteral("\x1b[1ma <https://x/>\x1b[22m");
        QTest::newRow("own marks in the text")
            << QByteArray("\xee\x80\x80" "a [b](https://\xee\x80\x80)")
            << QStringLiteral("a b <https://>");
        QTest::newRow("escapes of the text are none") << QByteArray("\x1b[1ma")
                                                      << QStringLiteral("\ufffd[1ma");
    }
    void setsBold()
    {
        QFETCH(QByteArray, markdown);
        QTEST(markdownToText(markdown, escapes), "text");
        QVERIFY(!markdownToText(markdown, plain).contains(u'\x1b'));
    }

    void boldNeedsEscapes()
    {
        QCOMPARE(bold(QStringLiteral("a"), plain), QStringLiteral("a"));
        QCOMPARE(bold(QStringLiteral("a"), escapes), QStringLiteral("\x1b[1ma\x1b[22m"));
    }

    void breaksLines_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *intent, const QByteArray &markdown, const char *text) {
            QTest::newRow(intent) << markdown << QString::fromUtf8(text);
        };
        row("fits exactly", "aaa bbb cc", "aaa bbb cc");
        row("one column too wide", "aaa bbb ccc", "aaa bbb\nccc");
        row("a word that is too wide", "a bbbbbbbbbbbb c", "a\nbbbbbbbbbbbb\nc");
        row("an item", "- aaa bbb ccc", "- aaa bbb\n  ccc");
        row("a numbered item", "10. aaa bbb", "10. aaa\n    bbb");
        row("a nested item", "- a\n  - bbb ccc", "- a\n  - bbb\n    ccc");
        row("bold takes no columns", "**aaa** **bbb** **cc**", "aaa bbb cc");
        row("code does not break", "    aaa bbb ccc ddd", "    aaa bbb ccc ddd");
        row("combining marks take no columns", "a\u0301a\u0301a\u0301 bbb cc",
            "a\u0301a\u0301a\u0301 bbb cc");
        row("surrogate pairs take one", "\U0001d400\U0001d400\U0001d400 bbb cc",
            "\U0001d400\U0001d400\U0001d400 bbb cc");
    }
    void breaksLines()
    {
        QFETCH(QByteArray, markdown);
        QTEST(markdownToText(markdown, {10, false}), "text");
        QString withEscapes = markdownToText(markdown, {10, true});
        withEscapes.remove(QStringLiteral("\x1b[1m")).remove(QStringLiteral("\x1b[22m"));
        QTEST(withEscapes, "text");
    }

    void inlineIsOneLine()
    {
        QCOMPARE(inlineToText("a  \n**b**"), QStringLiteral("a b"));
    }

    void withoutControlsKeepsLines()
    {
        QCOMPARE(withoutControls(QStringLiteral("a\n\tb\u001b\u0085\u202e\u2067")),
                 QStringLiteral("a\n\tb\ufffd\ufffd\ufffd\ufffd"));
    }

    // As markdownToHtml() does not.
    void readsNothingBehindTheView()
    {
        const QByteArrayView whole = "[a](b)";
        QCOMPARE(markdownToText(whole.chopped(1)), QStringLiteral("[a](b"));
    }

    void nestedListsStayNarrow()
    {
        const QString text = markdownToText(QByteArray(QByteArray("- ").repeated(20'000) + 'x'));
        QVERIFY(text.endsWith(u"- x"));
        QVERIFY(text.size() < 20'000 * 50); // it was 400 MB
    }
};

QTEST_GUILESS_MAIN(TestTextWriter)
#include "tst_textwriter.moc"
