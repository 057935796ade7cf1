// SPDX-License-Identifier: MIT
#include "render/codeblocks.h"
#include "render/markdown.h"

#include <QRegularExpression>
#include <QTest>

using namespace statusbook;

class TestCodeBlocks : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void areReadAsTheyWereWritten()
    {
        const QString html = markdownToHtml("```http\n\nGET /?a=1&b=\"<x>\" HTTP/1.1\n end\t \n```\n"
                                            "```\n&lt;pre&gt;&amp;lt;\n```\n"
                                            "text `<pre><code>no</code></pre>`\n\n"
                                            "    indented\n\n"
                                            "```sh -x\n```\n");
        const QList<CodeBlock> blocks = codeBlocksIn(html);
        QCOMPARE(blocks.size(), 4);
        QCOMPARE(blocks[0].language, QStringLiteral("http"));
        QCOMPARE(blocks[0].text, QStringLiteral("\nGET /?a=1&b=\"<x>\" HTTP/1.1\n end\t \n"));
        QCOMPARE(blocks[1], (CodeBlock {{}, QStringLiteral("&lt;pre&gt;&amp;lt;\n")}));
        QCOMPARE(blocks[2], (CodeBlock {{}, QStringLiteral("indented\n")}));
        QCOMPARE(blocks[3].language, QStringLiteral("sh"));
        QCOMPARE(blocks[3].text, QString());
    }

    void copies_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("copied");
        const auto row = [](const char *intent, const char *language, const char *text,
                            const char *copied) {
            QTest::newRow(intent) << QString::fromUtf8(language) << QString::fromUtf8(text)
                                  << QString::fromUtf8(copied);
        };
        row("other languages as they are", "json", "{\n}\n", "{\n}\n");
        row("no language as it is", "", "HTTP/1.1 200 OK\n", "HTTP/1.1 200 OK\n");
        row("a head, with the line that ends it", "http", "GET / HTTP/1.1\nHost: a\n",
            "GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        row("a head that is ended already", "HTTP", "HTTP/1.1 204 No Content\nDate: x\n\n",
            "HTTP/1.1 204 No Content\r\nDate: x\r\n\r\n");
        row("content has the length it says", "http",
            "HTTP/1.1 200 OK\nContent-Length: 5\n\na\n\nbc\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\na\n\nbc");
        row("chunks end with CR LF", "http",
            "HTTP/1.1 200 OK\ntransfer-encoding: gzip, Chunked\n\n3\nabc\n0\n\n",
            "HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, Chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n");
        row("a part of a message", "http", "Retry-After: 120\nAge: 1\n",
            "Retry-After: 120\r\nAge: 1\r\n");
        row("HTTP/2 in words", "http", "HTTP/2 404\nage: 1\n", "HTTP/2 404\r\nage: 1\r\n\r\n");
    }
    void copies()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QTEST(copiedCode({language, text}), "copied");
    }
};

QTEST_GUILESS_MAIN(TestCodeBlocks)
#include "tst_codeblocks.moc"
