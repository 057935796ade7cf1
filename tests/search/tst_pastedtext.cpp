// SPDX-License-Identifier: MIT
#include "search/pastedtext.h"

#include <QTest>

using namespace statusbook;

namespace {

struct Row {
    const char *intent;
    PasteKind kind;
    const char *codes; ///< "404 500*3": with how often, where more than once
    QByteArray text;
};

QByteArray told(const PastedText &pasted)
{
    QByteArrayList codes;
    for (const PastedStatus &status : pasted.statuses)
        codes += status.count == 1 ? status.code : status.code + '*' + QByteArray::number(status.count);
    return codes.join(' ');
}

void addRows(std::initializer_list<Row> rows)
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("codes");
    QTest::addColumn<int>("kind");
    for (const Row &row : rows)
        QTest::newRow(row.intent) << row.text << QByteArray(row.codes) << int(row.kind);
}

void check()
{
    QFETCH(QByteArray, text);
    const PastedText pasted = recognizePaste(text);
    QTEST(told(pasted), "codes");
    QTEST(int(pasted.kind), "kind");
    for (const PastedStatus &status : pasted.statuses)
        QCOMPARE(text.mid(status.begin, 3), status.code.left(3));
}

constexpr auto statusLine = PasteKind::StatusLine;
constexpr auto accessLog = PasteKind::AccessLog;
constexpr auto message = PasteKind::Message;
constexpr auto none = PasteKind::None;

} // namespace

class TestPastedText : public QObject
{
    Q_OBJECT

private slots:
    void readsStatusLines_data()
    {
        addRows({
            {"1.1 with phrase", statusLine, "404", "HTTP/1.1 404 Not Found"},
            {"1.1 without phrase", statusLine, "404", "HTTP/1.1 404"},
            {"1.0", statusLine, "302", "HTTP/1.0 302 Moved Temporarily\r\n"},
            {"0.9", statusLine, "200", "HTTP/0.9 200 OK"},
            {"2 has no phrase", statusLine, "304", "HTTP/2 304"},
            {"2.0", statusLine, "201", "HTTP/2.0 201 "},
            {"3", statusLine, "103", "HTTP/3 103"},
            {"a code no one registered", statusLine, "999", "HTTP/1.1 999 Request Denied"},
            {"curl -v", statusLine, "405", "> GET / HTTP/1.1\n< HTTP/1.1 405 Method Not Allowed\n< Allow: PUT\n<\n"},
            {"what curl says of itself", statusLine, "404",
             "* Connected to a (1.2.3.4) port 443\n* HTTP error 503\n< HTTP/2 404\n"},
            {"redirects one after the other", statusLine, "301 200",
             "HTTP/1.1 301 Moved Permanently\nLocation: /a\n\nHTTP/1.1 200 OK\nDate: x\n\nhi\n"},
            {"content that repeats the status", statusLine, "422",
             "HTTP/1.1 422 Unprocessable Content\nContent-Type: application/json\n\n"
             "{\"status\":422,\"cause\":{\"status\":500}}\n"},
            {"an error page's title", statusLine, "404",
             "HTTP/1.1 404 Not Found\n\n<title>404 Not Found</title>\n<h1>404 Not Found</h1>"},
            {"fields that have numbers", statusLine, "200",
             "HTTP/1.1 200 OK\nStatus: 500 in a field\nLocation: http://a:404/\nAge: 503"},
            {"pseudo field", statusLine, "404", ":status: 404"},
            {"indented by wget -S", statusLine, "403", "  HTTP/1.1 403 Forbidden\n  Server: x"},
            {"in a wire log", statusLine, "404", "DEBUG wire << \"HTTP/1.1 404 Not Found[\\r][\\n]\""},
            {"colored by the terminal", statusLine, "500", "\x1b[1mHTTP/2 \x1b[31m500\x1b[0m"},
        });
    }
    void readsStatusLines() { check(); }

    void readsLogs_data()
    {
        const QByteArray iisHeader = "#Software: Microsoft Internet Information Services 10.0\n"
                                     "#Fields: date time cs-method cs-uri-stem sc-status sc-substatus "
                                     "sc-win32-status\n";
        addRows({
            {"common", accessLog, "404",
             "127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] \"GET /a.gif HTTP/1.0\" 404 2326"},
            {"combined counts lines", accessLog, "405*2 200",
             "1.2.3.4 - - [10/Oct/2000:13:55:36 -0700] \"DELETE /cart/9 HTTP/1.1\" 405 157 \"-\" \"c\"\n"
             "1.2.3.4 - - [10/Oct/2000:13:55:36 -0700] \"GET /500 HTTP/1.1\" 200 404 \"-\" \"c\"\n"
             "1.2.3.4 - - [10/Oct/2000:13:55:37 -0700] \"DELETE /cart/9 HTTP/1.1\" 405 157 \"-\" \"c\""},
            {"nginx with more fields", accessLog, "499",
             "1.2.3.4 - - [10/Oct/2000:13:55:36 +0000] \"POST /x HTTP/2.0\" 499 0 \"-\" \"a 500\" 404 "
             "0.503 [up-80] 10.0.0.1:8080 0 0.500 502"},
            {"nginx closed without an answer", accessLog, "000",
             "1.2.3.4 - - [10/Oct/2000:13:55:36 +0000] \"GET / HTTP/1.1\" 000 0"},
            {"not a request", accessLog, "400",
             "1.2.3.4 - - [10/Oct/2000:13:55:36 +0000] \"\\x16\\x03\\x01\" 400 157 \"-\" \"-\""},
            {"nothing came", accessLog, "408", "1.2.3.4 - - [10/Oct/2000:13:55:36 +0000] \"-\" 408 -"},
            {"IIS in its usual order", accessLog, "404.13",
             "2024-01-31 10:00:01 10.0.0.1 POST /up - 443 - 10.0.0.2 curl/8 - 404 13 0 500"},
            {"IIS without a substatus", accessLog, "500",
             "2024-01-31 10:00:01 10.0.0.1 GET /x - 80 - 10.0.0.2 curl/8 - 500 0 64 404"},
            {"IIS with a header", accessLog, "500.19",
             iisHeader + "2024-01-31 10:00:01 GET /x 500 19 5"},
            {"IIS header, substatus 0", accessLog, "401", iisHeader + "2024-01-31 10:00:01 GET /x 401 0 5"},
            {"CloudFront", accessLog, "502",
             "#Fields: date time x-edge-location sc-bytes c-ip cs-method cs-uri-stem sc-status\n"
             "2024-01-31\t10:00:01\tFRA2\t404\t1.2.3.4\tGET\t/x\t502\n"},
            {"a header that puts the status first", accessLog, "404.8",
             "#Fields: sc-status sc-substatus date time cs-method\n404 8 2024-01-31 10:00:01 GET\n"},
            {"Caddy JSON", accessLog, "503",
             "{\"level\":\"info\",\"ts\":1646861401.52,\"msg\":\"handled request\",\"request\":{\"method\":"
             "\"GET\",\"port\":404},\"duration\":0.500,\"size\":500,\"status\":503}"},
            {"status_code", accessLog, "404", "{\"path\":\"/x\",\"status_code\":404}"},
            {"statusCode as a string", accessLog, "404", "{\"statusCode\": \"404\", \"url\":\"/\"}"},
            {"StatusCode", accessLog, "500", "{\"StatusCode\":500,\"Method\":\"GET\"}"},
            {"response_code", accessLog, "503", "{\"response_code\":503,\"upstream_port\":404}"},
            {"ECS", accessLog, "429", "{\"http.response.status_code\":429,\"http.response.bytes\":500}"},
            {"Traefik JSON", accessLog, "502 500",
             "{\"DownstreamStatus\":502,\"OriginStatus\":500,\"RequestPort\":\"404\",\"Duration\":503}"},
            {"Traefik CLF", accessLog, "404",
             "1.2.3.4 - - [31/Jan/2024:10:00:00 +0000] \"GET /x HTTP/1.1\" 404 19 \"-\" \"-\" 500 \"-\" \"-\" 0ms"},
            {"HAProxy", accessLog, "503",
             "haproxy[500]: 10.0.1.2:33317 [06/Feb/2009:12:14:14.655] http-in static/srv1 "
             "10/0/30/69/109 503 2750 - - ---- 1/1/1/1/0 0/0 {1wt.eu} {} \"GET /index.html HTTP/1.1\""},
            {"AWS ALB", accessLog, "502 404",
             "https 2018-07-02T22:23:00.186641Z app/lb/50dc 192.168.131.39:2817 10.0.0.1:80 0.086 0.048 "
             "0.037 502 404 0 57 \"GET https://www.example.com:443/ HTTP/1.1\" \"curl/7.46.0\""},
            {"AWS ALB without a target", accessLog, "460",
             "http 2018-07-02T22:23:00.186641Z app/lb/50dc 192.168.131.39:2817 - -1 -1 -1 460 - 34 366 "
             "\"GET http://www.example.com:80/ HTTP/1.1\" \"-\" - -"},
            {"classic ELB says both alike once", accessLog, "200",
             "2015-05-13T23:39:43.945958Z lb 192.168.131.39:2817 10.0.0.1:80 0.000073 0.001048 0.000057 "
             "200 200 0 29 \"GET http://www.example.com:80/ HTTP/1.1\""},
            {"Envoy", accessLog, "204",
             "[2016-04-15T20:17:00.310Z] \"POST /api/v1/locations HTTP/2\" 204 - 154 0 226 100 \"10.0.35.28\""},
            {"Squid", accessLog, "407", "1286536309.586 921 192.168.0.68 TCP_DENIED/407 507 GET http://a/ - NONE/-"},
            {"logfmt", accessLog, "503", "at=error code=H12 method=GET path=\"/\" connect=1ms status=503 bytes=404"},
            {"morgan", accessLog, "404", "GET /x 404 3.2 ms - 139"},
            {"Gin", accessLog, "404", "[GIN] 2023/10/01 - 12:00:00 | 404 |  1.2ms | 127.0.0.1 | GET \"/x\""},
            {"PHP", accessLog, "404", "[Wed Jan 31 10:00:00 2024] 127.0.0.1:5000 [404]: GET /x - No such file"},
            {"uvicorn", accessLog, "422", "INFO:     127.0.0.1:50000 - \"POST /x HTTP/1.1\" 422 Unprocessable Entity"},
            {"Docker's JSON around a line", accessLog, "404",
             "{\"log\":\"1.2.3.4 - - [x] \\\"GET / HTTP/1.1\\\" 404 153\",\"stream\":\"stdout\"}"},
        });
    }
    void readsLogs() { check(); }

    void readsMessages_data();
    void readsMessages() { check(); }
    void readsNothing_data();
    void readsNothing() { check(); }

    void readsEightMebibytes()
    {
        const QByteArray line = "HTTP/1.1 404 Not Found\n";
        const QByteArray text = line.repeated(9 * 1024 * 1024 / line.size());
        const PastedText pasted = recognizePaste(text);
        QVERIFY(pasted.wasCut);
        QCOMPARE(pasted.statuses.size(), 1);
        QCOMPARE(pasted.statuses[0].count, (longestPaste + line.size() - 10) / line.size());
        QVERIFY(!recognizePaste(text.first(longestPaste)).wasCut);
    }

    void survivesAnyBytes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("codes");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("NUL beside") << QByteArray("a\0b\nHTTP/1.1 404\n\0", 18) << QByteArray("404");
        QTest::newRow("NUL within") << QByteArray("HTTP/1.1 4\0" "04", 13) << QByteArray();
        QTest::newRow("broken UTF-8") << QByteArray("\xff\xe2\x80\n\xc3 status code 500 \xe2") << QByteArray("500");
        QTest::newRow("cut punctuation") << QByteArray("404 \xe2\x80") << QByteArray();
        QTest::newRow("escape at the end") << QByteArray("HTTP/2 404 \x1b[") << QByteArray("404");
        QTest::newRow("quote at the end") << QByteArray("[1] \"\\") << QByteArray();
    }
    void survivesAnyBytes()
    {
        QFETCH(QByteArray, text);
        QTEST(told(recognizePaste(text)), "codes");
    }

    // Each would take a square of its length where a rule looks back, or ahead, without bound.
    void endsInTimeWhateverRepeats_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        for (const char *pattern : {"404 ", "404", "HTTP/1.1 ", "GET / ", "status ", "status code is ", "\"",
                                    "] \"", "[] \"\\", "{\"status\":", "a=", "1/1/1/1/1 ", "0.1 ", "(",
                                    "error: 404 items ", "\x1b[", "404 not ", "E404 ", " ", "\n", "< \n",
                                    "GET /x 404 (Not Found) ", "HTTP/1.1 404\n", "\xe2\x80\x93 404 "})
            QTest::newRow(pattern) << QByteArray(pattern);
    }
    void endsInTimeWhateverRepeats()
    {
        QFETCH(QByteArray, pattern);
        const PastedText pasted = recognizePaste(pattern.repeated(1024 * 1024 / pattern.size()));
        QVERIFY(pasted.statuses.size() <= 1);
    }
};

void TestPastedText::readsMessages_data()
{
    addRows({
        {"axios", message, "500", "AxiosError: Request failed with status code 500"},
        {"status code alone", message, "500", "status code 500"},
        {"curl -f", message, "404", "curl: (22) The requested URL returned error: 404"},
        {"urllib", message, "403", "urllib.error.HTTPError: HTTP Error 403: Forbidden"},
        {"requests", message, "403", "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://a:8080/"},
        {".NET", message, "429", "Response status code does not indicate success: 429 (Too Many Requests)."},
        {".NET Framework", message, "404", "The remote server returned an error: (404) Not Found."},
        {"Java", message, "503", "java.io.IOException: Server returned HTTP response code: 503 for URL: http://a:500/"},
        {"a gateway", message, "502", "error: 502 Bad Gateway"},
        {"Chrome's console", message, "404", "GET http://host:8080/x 404 (Not Found)"},
        {"Chrome's console, aborted", message, "404", "GET http://host:8080/x net::ERR_ABORTED 404"},
        {"resource of a page", message, "404",
         "Failed to load resource: the server responded with a status of 404 (Not Found)"},
        {"unexpected", message, "401", "unexpected status 401"},
        {"npm", message, "404*2", "npm ERR! code E404\nnpm ERR! 404 Not Found - GET https://registry.npmjs.org/x"},
        {"curl behind a proxy", message, "407", "curl: (56) Received HTTP code 407 from proxy after CONNECT"},
        {"wget", message, "404", "2024-01-31 10:00:00 ERROR 404: Not Found."},
        {"name and value", message, "404", "status=404"},
        {"capitals are pasted", message, "503", "HTTP 503"},
        {"in parentheses", message, "422", "Validation failed (status: 422)"},
        {"an upstream", message, "502", "upstream returned 502"},
        {"apt", message, "404", "E: Failed to fetch http://a/x.deb  404  Not Found [IP: 1.2.3.4 80]"},
        {"git", message, "403", "fatal: unable to access 'https://a/': The requested URL returned error: 403"},
        {"docker", message, "500", "received unexpected HTTP status: 500 Internal Server Error"},
        {"reqwest", message, "404", "HTTP status client error (404 Not Found) for url (http://a/)"},
        {"aiohttp", message, "404", "aiohttp.ClientResponseError: 404, message='Not Found', url='http://a'"},
        {"Guzzle", message, "404", "Client error: `GET https://a/x` resulted in a `404 Not Found` response:"},
        {"Spring's page", message, "404", "There was an unexpected error (type=Not Found, status=404)."},
        {"AWS", message, "403", "An error occurred (403) when calling the HeadObject operation: Forbidden"},
        {"WebSocket", message, "400", "Error during WebSocket handshake: Unexpected response code: 400"},
        {"IIS's page", message, "404.13", "HTTP Error 404.13 - Not Found"},
        {"Tomcat's page", message, "404", "HTTP Status 404 \xe2\x80\x93 Not Found"},
        {"JSON body", message, "404", "{\"timestamp\":\"2024-01-31T10:00:00\",\"status\":404,\"error\":\"Not Found\"}"},
        {"Google's JSON", message, "403", "{\n  \"error\": {\n    \"code\": 403,\n    \"message\": \"x\"\n  }\n}"},
        {"developer tools", message, "304", "Request URL: https://a/\nRequest Method: GET\nStatus Code: 304 Not Modified\nRemote Address: 1.2.3.4:443"},
        {"prose", message, "404", "I keep getting a 404 error from the API"},
        {"two in one line", message, "401 403", "The server returned 401, then HTTP 403."},
        {"an exception's name", message, "404", "requests.exceptions.HTTPError: 404"},
        {"in parentheses behind an address", message, "404", "failed to load https://a/x.js (404)"},
        {"title", message, "404", "404 Not Found"},
        {"nginx's title", message, "502", "502 Bad Gateway - nginx/1.18.0"},
        {"Cloudflare's title", message, "522", "Error 522: Connection timed out"},
        {"title with bars", message, "403", "Attention Required! | Cloudflare 403"},
        {"title of a framework", message, "404", "404: This page could not be found"},
        {"title with a name", message, "404", "404 | Acme"},
    });
}

void TestPastedText::readsNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("codes");
    QTest::addColumn<int>("kind");
    for (const char *text : {
             // what people type
             "404", "404 not found", "401 403", "500-504", "http 502", "error 404", "404 error", "not found",
             "4xx", "40", "404.13", "E404", "301 vs 302", "too many requests 429", "502 bad gateway",
             // ports
             "connection refused on port 443", "host:443", "error connecting to host:503", "http port 503",
             "HTTP server listening on port 503", "http://localhost:404/", "dial tcp 10.0.0.1:500: refused",
             // sizes, times, counts
             "500 bytes", "404 KB", "200 ms", "500s", "30 seconds", "error: timeout of 500 ms exceeded",
             "HTTP response: 500 bytes", "404 items", "found 404 items in the response", "error: 404 items",
             "the server returned 500 rows", "100% of 500", "Content-Length: 404", "200 requests/s",
             // dates, addresses, versions
             "2024-04-04 10:404", "10.404.0.1", "192.168.1.200", "10:04:404", "v1.404", "version 404",
             "Error at 12:30:404", "Mar 200 2024", "http/1.1",
             // places in files
             "file.py:404", "error on line 500", "Error: line 404", "main.cpp:404:12: error: expected ';'",
             "at foo (http://a/b.js:404:12)", "https://a/404", "GET /404 HTTP/1.1", "page 404 of 500",
             // processes and system errors
             "exit code 137", "exited with status 143", "process exited with code 404", "errno 111",
             "connect() failed (111: Connection refused) while connecting to upstream, server: a, request: \"GET / HTTP/1.1\"",
             "Main process exited, code=exited, status=203/EXEC", "[Errno 104] Connection reset by peer",
             "returned exit status 404", "[core:error] [pid 404:tid 500] [client 1.2.3.4:503] AH00128: missing",
             // other protocols
             "SIP/2.0 404 Not Found", "smtp error: 550 mailbox unavailable",
             // prose
             "The house number 404 is on the left", "Call 500 if you like", "Room 404", "",
         })
        QTest::newRow(*text ? text : "empty") << QByteArray(text) << QByteArray() << int(none);
}

QTEST_GUILESS_MAIN(TestPastedText)
#include "tst_pastedtext.moc"
