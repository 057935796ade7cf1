// SPDX-License-Identifier: MIT
#include "explain/explanation.h"

#include <QTest>

using namespace statusbook;

namespace {

const QByteArray date = "Date: Sun, 06 Nov 1994 08:49:37 GMT\n";

// "1: 401 required RFC 9110, section 15.5.2", one a line.
QByteArray told(const QByteArray &text)
{
    QByteArrayList lines;
    for (const Finding &finding : explain(text).findings)
        lines += QByteArray::number(finding.line) + ": " + finding.code + ' '
            + QByteArray(nameOf(finding.severity).data()) + ' ' + finding.section.toLatin1();
    return lines.join('\n');
}

} // namespace

class TestExplanation : public QObject
{
    Q_OBJECT

private slots:
    void missesWhatTheStandardAsks_data();
    void missesWhatTheStandardAsks()
    {
        QFETCH(QByteArray, text);
        QTEST(told(text), "findings");
    }

    void hasNothingToSay_data();
    void hasNothingToSay()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(told(text), QByteArray());
    }

    void saysTheSameOfEveryLineBreak()
    {
        QByteArray text = "HTTP/1.1 405 Method Not Allowed\nServer: a\n\n";
        const QList<Finding> findings = explain(text).findings;
        QCOMPARE(findings.size(), 2); // Allow, Date
        QCOMPARE(explain(text.replace("\n", "\r\n")).findings, findings);
    }

    void listsWhatWasRecognised()
    {
        const Explanation explanation = explain("HTTP/1.1 401 Unauthorized\nServer: a\n\n");
        QCOMPARE(explanation.pasted.kind, PasteKind::StatusLine);
        QCOMPARE(explanation.pasted.statuses.value(0).code, "401");
        QVERIFY(explanation.findings.value(0).message.contains(QLatin1StringView("WWW-Authenticate")));
    }

    void countsTheResponsesItExamined()
    {
        const QByteArray response = "HTTP/1.1 404 Not Found\nServer: a\n\n";
        QCOMPARE(explain(QByteArray(response + "HTTP/1.1 200 OK\n\n" + response)).responses, 2);
        QCOMPARE(explain("HTTP/1.1 404 Not Found").responses, 0);
    }

    void survivesAnyBytes()
    {
        for (const QByteArray &text :
             {QByteArray(), QByteArray("HTTP/"), QByteArray("HTTP/1.1 "), QByteArray("HTTP/1.1 2\0", 11),
              QByteArray("HTTP/1.1 404\n:"), QByteArray("HTTP/1.1 404\n\t\n"), QByteArray("HTTP/2 404\n<"),
              QByteArray("< HTTP/2 404\n<\n<"), QByteArray("HTTP/1.1 404\n\xff: \xfe\n")})
            QCOMPARE(told(text), QByteArray());
    }

    void endsInTimeWhateverRepeats()
    {
        for (const char *pattern : {"HTTP/1.1 200 OK\nA: b\n\n", "A: b\n", "Link: rel=\n", " \n", "Retry-After: 1\n",
                                    "Cache-Control: a,\n", "Content-Length: 1,1\n", "x"}) {
            const QByteArray text = "HTTP/1.1 451 No\nA: b\n"
                + QByteArray(pattern).repeated(1024 * 1024 / qsizetype(qstrlen(pattern)));
            QVERIFY(!explain(text).findings.isEmpty());
        }
    }
};

void TestExplanation::missesWhatTheStandardAsks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("findings");
    const auto row = [](const char *intent, const QByteArray &text, const char *findings) {
        QTest::newRow(intent) << text << QByteArray(findings);
    };
    row("401 without a challenge", "HTTP/1.1 401 Unauthorized\n" + date, "1: 401 required RFC 9110, section 15.5.2");
    row("401 with an empty one", "HTTP/1.1 401 Unauthorized\nWWW-Authenticate:\n" + date,
        "1: 401 required RFC 9110, section 15.5.2");
    row("407 without a challenge", "HTTP/1.1 407 X\n" + date, "1: 407 required RFC 9110, section 15.5.8");
    row("405 without Allow", "HTTP/1.1 405 X\n" + date, "1: 405 required RFC 9110, section 15.5.6");
    row("426 without Upgrade", "HTTP/1.1 426 X\n" + date, "1: 426 required RFC 9110, section 7.8");
    row("426 without Connection", "HTTP/1.1 426 X\nUpgrade: h2c\n" + date, "2: 426 required RFC 9110, section 7.8");
    row("101 without Upgrade", "HTTP/1.1 101 X\nConnection: Upgrade\n", "1: 101 required RFC 9110, section 7.8");
    row("101 in HTTP/2", "HTTP/2 101\nupgrade: websocket\n", "1: 101 required RFC 9113, section 8.6");
    row("206 of nothing", "HTTP/1.1 206 X\n" + date, "1: 206 required RFC 9110, section 15.3.7.1");
    row("206 of several with a range of its own",
        "HTTP/1.1 206 X\n" + date + "Content-Type: multipart/byteranges; boundary=a\nContent-Range: bytes 0-1/2\n",
        "4: 206 required RFC 9110, section 15.3.7.2");
    row("416 without the length", "HTTP/1.1 416 X\n" + date, "1: 416 recommended RFC 9110, section 15.5.17");
    row("301 without Location", "HTTP/1.1 301 X\n" + date, "1: 301 recommended RFC 9110, section 15.4.2");
    row("308 without Location", "HTTP/2 308\n" + date, "1: 308 recommended RFC 9110, section 15.4.9");
    row("304 without ETag and Date", "HTTP/2 304\nServer: a\n",
        "1: 304 recommended RFC 9110, section 15.4.5\n1: 304 recommended RFC 9110, section 6.6.1");
    row("204 with content", "HTTP/1.1 204 X\n" + date + "\n{}\n", "1: 204 required RFC 9110, section 15.3.5");
    row("204 with a length", "HTTP/1.1 204 X\n" + date + "Content-Length: 0\n\n", "3: 204 required RFC 9110, section 8.6");
    row("205 with a length", "HTTP/1.1 205 X\n" + date + "Content-Length: 5\n\n",
        "3: 205 required RFC 9110, section 15.3.6");
    row("304 with content", "HTTP/1.1 304 X\n" + date + "\nhi", "1: 304 required RFC 9110, section 15.4.5");
    row("100 with Transfer-Encoding", "HTTP/1.1 100 Continue\nTransfer-Encoding: chunked\n\n",
        "2: 100 required RFC 9112, section 6.1");
    row("no Date", "HTTP/1.1 200 OK\nServer: a\n", "1: 200 recommended RFC 9110, section 6.6.1");
    row("Date of another form", "HTTP/1.1 200 OK\nDate: 1994-11-06T08:49:37Z\n", "2: 200 required RFC 9110, section 5.6.7");
    row("Retry-After in words", "HTTP/1.1 503 X\nRetry-After: soon\n", "2: 503 required RFC 9110, section 10.2.3");
    row("Retry-After below 0", "HTTP/1.1 429 X\n" + date + "Retry-After: -1\n", "3: 429 required RFC 9110, section 10.2.3");
    row("451 that names no one", "HTTP/1.1 451 X\n" + date + "Link: </a>; rel=next\n",
        "1: 451 recommended RFC 7725, section 4");
    row("429 that may be stored", "HTTP/1.1 429 X\n" + date + "Cache-Control: public, max-age=60\n",
        "3: 429 recommended RFC 6585, section 4");
    row("two lengths", "HTTP/1.1 200 OK\n" + date + "Content-Length: 5\nContent-Length: 6\n\nhello",
        "3: 200 required RFC 9110, section 8.6");
    row("length and coding", "HTTP/1.1 200 OK\n" + date + "Transfer-Encoding: chunked\nContent-Length: 5\n",
        "4: 200 required RFC 9112, sections 6.2 and 6.3");
    row("longer than it says", "HTTP/1.1 200 OK\n" + date + "Content-Length: 4\n\nhello",
        "3: 200 required RFC 9110, section 8.6");
    row("shorter, and another response follows",
        "HTTP/1.1 404 X\n" + date + "Content-Length: 50\n\nhello\nHTTP/1.1 200 OK\n" + date,
        "3: 404 required RFC 9110, section 8.6");
    row("no status code", "HTTP/1.1 700 X\nServer: a\n", "1: 700 required RFC 9110, section 15");
    row("blank before the colon", "HTTP/1.1 200 OK\n" + date + "Server : a\n", "3: 200 required RFC 9112, section 5.1");
    row("folded", "HTTP/1.1 200 OK\n" + date + "Server: a\n  b\n", "3: 200 required RFC 9112, section 5.2");
    row("the second of two, from curl -v",
        "* Trying 1.2.3.4:443\n> GET / HTTP/1.1\n>\n< HTTP/1.1 100 Continue\n< A: b\n<\n< HTTP/1.1 405 X\r\n< " + date
            + "<\r\n{ [5 bytes data]\nhello\n* Connection #0 left intact\n",
        "7: 405 required RFC 9110, section 15.5.6");
}

void TestExplanation::hasNothingToSay_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *intent, const QByteArray &text) { QTest::newRow(intent) << text; };
    row("status line alone", "HTTP/1.1 401 Unauthorized");
    row("log line", "1.2.3.4 - - [x] \"GET / HTTP/1.1\" 401 5");
    row("complete 401", "HTTP/1.1 401 X\n" + date + "www-authenticate: Basic realm=\"a\"\n\n");
    row("405 that allows nothing", "HTTP/1.1 405 X\n" + date + "Allow:\n");
    row("switching", "HTTP/1.1 101 X\nConnection: keep-alive, upgrade\nUpgrade: websocket\n");
    row("426 in HTTP/2 has no Connection", "HTTP/2 426\nupgrade: h3\n" + date);
    row("one part", "HTTP/1.1 206 X\nContent-Range: bytes 0-1/9\n" + date);
    row("several parts", "HTTP/1.1 206 X\nContent-Type: multipart/byteranges; boundary=a\n" + date);
    row("201 needs no Location", "HTTP/1.1 201 Created\n" + date);
    row("304 may say the length of the 200", "HTTP/1.1 304 X\nContent-Length: 50\nETag: \"a\"\n" + date + "\n");
    row("205 of length 0", "HTTP/1.1 205 X\nContent-Length: 0\n" + date + "\n");
    row("5xx needs no Date", "HTTP/1.1 503 X\nRetry-After: 120\n\n");
    row("Retry-After as a date", "HTTP/1.1 503 X\nRetry-After: Fri, 31 Dec 1999 23:59:59 GMT\n");
    row("451 that names someone", "HTTP/1.1 451 X\nLink: <https://a/>; rel=\"blocked-by\"\n" + date);
    row("429 not to be stored", "HTTP/1.1 429 X\nCache-Control: no-store, max-age=60\n" + date);
    row("429 stale at once", "HTTP/1.1 429 X\nCache-Control: max-age=0\n" + date);
    row("the same length twice", "HTTP/1.1 200 OK\nContent-Length: 5, 5\n" + date + "\nhello");
    row("content with a line break behind it", "HTTP/1.1 200 OK\nContent-Length: 5\n" + date + "\nhello\n");
    row("content whose CRLF became LF", "HTTP/1.1 200 OK\nContent-Length: 6\n" + date + "\na\nb\nHTTP/1.1 200 OK\n" + date);
    row("content that was cut off", "HTTP/1.1 200 OK\nContent-Length: 500\n" + date + "\nhello");
    row("HEAD, followed by another", "HTTP/1.1 301 X\nLocation: /\nContent-Length: 50\n" + date + "\nHTTP/1.1 200 OK\n" + date);
    row("decoded content", "HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: 2\n" + date + "\nhello");
    row("a prompt behind a 204", "HTTP/1.1 204 X\n" + date + "\nann@host:~$ ");
    row("a 204 of curl -v", "< HTTP/1.1 204 X\n< " + date + "<\n* Connection #0 left intact\n");
    row("text behind a head without a blank line", "HTTP/1.1 204 X\n" + date + "that is all");
}

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
