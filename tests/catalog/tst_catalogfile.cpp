// SPDX-License-Identifier: MIT
#include "catalog/catalogfile.h"

#include "../support/sanitizers.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace statusbook;

namespace {

std::shared_ptr<const CatalogFile> parsed(const QByteArray &text)
{
    return CatalogFile::parse(text, QStringLiteral("acme.md"), QStringLiteral("acme:"));
}

QStringList ids(const std::shared_ptr<const CatalogFile> &file)
{
    QStringList ids;
    for (const EntryRecord &entry : file->entries())
        ids.append(Status(file, entry).id());
    return ids;
}

QStringList problems(const std::shared_ptr<const CatalogFile> &file)
{
    QStringList lines;
    for (const Problem &problem : file->problems())
        lines.append(problem.toString());
    return lines;
}

Status first(const std::shared_ptr<const CatalogFile> &file)
{
    return {file, file->entries().front()};
}

// The most memory that this process has held, in bytes.
qint64 peakMemory()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

} // namespace

class TestCatalogFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tellsProblems_data();
    void tellsProblems();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();

    void readsFileUnderItsName();
    void refusesFileOverTheBound();
    void keepsTextByteForByte();
    void givesPartsOfEntry();
    void tellsWhatFileIsAbout();
    void namesEntries_data();
    void namesEntries();
    void unclosedFenceEndsWithItsEntry();
    void keepsOneMillionLinesOfFactsLinear();
    void readsLongLineInBoundedMemory();
    void readsFileThatShrinks();
    void countsProblemsBeyondTheMost_data();
    void countsProblemsBeyondTheMost();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromUtf8(name));
    }

    QTemporaryDir m_folder;
};

void TestCatalogFile::tellsProblems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("left");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char *intent, const QByteArray &text, const QStringList &left,
                        const QStringList &told) { QTest::newRow(intent) << text << left << told; };
    const QStringList one {QStringLiteral("acme:404")};
    const QStringList two {QStringLiteral("acme:404"), QStringLiteral("acme:410")};
    const QStringList none;

    const QString empty = QStringLiteral(
        "acme.md: error: is empty; an entry begins with a line `# 404 Not Found`");

    row("nothing is wrong", "# 404 Not Found\n\nText.\n", one, none);
    row("empty", "", none, {empty});
    row("only a byte-order mark", "\xef\xbb\xbf", none, {empty});
    row("no entry", "# My codes\n\nText.\n", none,
        {QStringLiteral("acme.md: error: has no entry; one begins with a line `# 404 Not Found`")});
    row("nothing but line breaks", "\n\n", none,
        {QStringLiteral("acme.md: error: has no entry; one begins with a line `# 404 Not Found`")});
    row("heading without a code", "# 404 A\n\n# Not Found\n\ntext\n\n# 410 B\n", two,
        {QStringLiteral("acme.md:3:1: error: this heading has no code and its entry is left out; "
                        "write `# CODE PHRASE`, or `##` for a section")});
    row("heading without anything", "# 404 A\n\n#\n\n# 410 B\n", two,
        {QStringLiteral("acme.md:3:1: error: this heading has no code and its entry is left out; "
                        "write `# CODE PHRASE`, or `##` for a section")});
    row("heading with a code that is too long", "# 404 A\n\n# " + QByteArray(65, '1') + " B\n", one,
        {QStringLiteral("acme.md:3:1: error: this heading has no code and its entry is left out; "
                        "write `# CODE PHRASE`, or `##` for a section")});
    row("heading without a phrase", "# 404\n", one,
        {QStringLiteral("acme.md:1:1: warning: this heading has a code but no phrase")});
    row("heading that is too long", "# 404 A\n\n# 410 " + QByteArray(1000, 'x') + "\n", one,
        {QStringLiteral("acme.md:3:1: error: this heading is longer than 1000 bytes and its entry "
                        "is left out; shorten it")});
    row("duplicate", "# 404 A\n\n# 410 B\n\n# 404 C\n", two,
        {QStringLiteral("acme.md:5:1: error: '404' stands twice and this entry is left out; give "
                        "it another code, or another `Defined by`")});
    row("duplicate of the same definer",
        "# 499 A\n## Facts\n- State: unofficial\n- Defined by: nginx\n"
        "# 499 B\n## Facts\n- State: unofficial\n- Defined by: Nginx\n",
        {QStringLiteral("acme:499-nginx")},
        {QStringLiteral("acme.md:5:1: error: '499' stands twice and this entry is left out; give "
                        "it another code, or another `Defined by`")});
    row("definers in any script",
        "# 499 A\n## Facts\n- State: unofficial\n- Defined by: \xe6\x97\xa5\xe6\x9c\xac\n"
        "# 499 B\n## Facts\n- State: unofficial\n- Defined by: \xc3\x84kta AG\n",
        {QString::fromUtf8("acme:499-\xe6\x97\xa5\xe6\x9c\xac"),
         QString::fromUtf8("acme:499-\xc3\xa4kta-ag")},
        none);
    row("duplicate but for a mark of byte order", "# 404 A\n# \xef\xbb\xbf" "404 B\n", one,
        {QStringLiteral("acme.md:2:1: error: '404' stands twice and this entry is left out; give "
                        "it another code, or another `Defined by`")});
    row("duplicate but for two marks of byte order",
        "# 404 A\n# \xef\xbb\xbf\xef\xbb\xbf" "404 B\n", one,
        {QStringLiteral("acme.md:2:1: error: '404' stands twice and this entry is left out; give "
                        "it another code, or another `Defined by`")});
    row("code that is another one's with its definer",
        "# 499-nginx A\n# 499 B\n## Facts\n- State: unofficial\n- Defined by: nginx\n",
        {QStringLiteral("acme:499-nginx")},
        {QStringLiteral("acme.md:1:1: error: '499-nginx' stands twice and this entry is left out; "
                        "give it another code, or another `Defined by`")});
    row("the same with a definer of its own",
        "# 499-nginx A\n## Facts\n- Defined by: us\n"
        "# 499 B\n## Facts\n- State: unofficial\n- Defined by: nginx\n",
        {QStringLiteral("acme:499-nginx-us"), QStringLiteral("acme:499-nginx")}, none);
    row("the same when that is a code, too",
        "# 499-nginx-us A\n# 499-nginx B\n## Facts\n- Defined by: us\n"
        "# 499 C\n## Facts\n- State: unofficial\n- Defined by: nginx\n",
        {QStringLiteral("acme:499-nginx-us"), QStringLiteral("acme:499-nginx")},
        {QStringLiteral("acme.md:2:1: error: '499-nginx' stands twice and this entry is left out; "
                        "give it another code, or another `Defined by`")});
    row("three of one code", "# 404 A\n# 404 B\n# 404 C\n", one,
        {QStringLiteral("acme.md:2:1: error: '404' stands twice and this entry is left out; give "
                        "it another code, or another `Defined by`"),
         QStringLiteral("acme.md:3:1: error: '404' stands twice and this entry is left out; give "
                        "it another code, or another `Defined by`")});
    row("unknown fact", "# 404 A\n\n## Facts\n\n- State: registered\n- Colour: red\n", one,
        {QStringLiteral("acme.md:6:3: warning: unknown fact 'Colour'; move it to a section")});
    row("unknown fact, indented", "# 404 A\n\n## Facts\n\n  -  Colour: red\n", one,
        {QStringLiteral("acme.md:5:6: warning: unknown fact 'Colour'; move it to a section")});
    row("unknown fact with a long name", "# 404 A\n## Facts\n- " + QByteArray(99, 'x') + ": y\n",
        one,
        {u"acme.md:3:3: warning: unknown fact '" + QString(40, u'x') + u"'; move it to a section"});
    row("no fact", "# 404 A\n\n## Facts\n\n- State: registered,\n  or so\n", one,
        {QStringLiteral("acme.md:6:1: warning: this is no fact; write `- Name: value` on one "
                        "line")});
    row("fact twice", "# 404 A\n## Facts\n- Retry: no\n- Retry: yes\n", one,
        {QStringLiteral("acme.md:4:3: warning: fact 'Retry' stands twice; join them with a "
                        "semicolon")});
    row("the same fact in two entries",
        "# 404 A\n## Facts\n- Retry: no\n# 410 B\n## Facts\n- Retry: yes\n", two, none);
    row("fact without a value", "# 404 A\n## Facts\n- State:\n", one,
        {QStringLiteral("acme.md:3:3: warning: fact 'State' has no value; leave it out")});
    row("unknown state", "# 404 A\n## Facts\n- State: " + QByteArray(41, 'x') + "\n", one,
        {u"acme.md:3:3: warning: unknown state '" + QString(40, u'x')
         + u"'; write registered, temporary, unused, obsolete, unofficial, historic or folklore"});
    const QByteArray line = QByteArray(16 << 10, 'x');
    row("line that is just short enough", "# 404 A\n\n" + line + "\n\n# 410 B\n", two, none);
    row("line that is too long", "# 404 A\n\n" + line + "x\n" + line + "x\n\n# 410 B\n",
        {QStringLiteral("acme:410")},
        {QStringLiteral("acme.md:3:1: error: this line is longer than 16 KiB and its entry is left "
                        "out; break it")});
    row("long line that a fence took for its own", "# 404 A\n```\n# 410 B\n# E1 C\n" + line + "x\n",
        two,
        {QStringLiteral("acme.md:2:1: warning: this code fence is never closed and ends with its "
                        "entry; close it with a line like it"),
         QStringLiteral("acme.md:5:1: error: this line is longer than 16 KiB and its entry is left "
                        "out; break it")});
    row("long line before the first entry", line + "x\n# 404 A\n", one, none);
    row("entry that is too long", "# 404 A\n# E1 C\n\n" + QByteArray("text\n").repeated(14000)
        + "# 410 B\n", two,
        {QStringLiteral("acme.md:2:1: error: this entry is longer than 64 KiB and is left out; "
                        "divide it")});
    row("a list elsewhere is no fact", "# 404 A\n\n- x\n\n## Causes\n\n- Colour: red\n", one, none);
    row("unclosed fence", "# 404 A\n\n```\ncode\n\n# 410 B\n", two,
        {QStringLiteral("acme.md:3:1: warning: this code fence is never closed and ends with its "
                        "entry; close it with a line like it")});
    row("two unclosed fences", "# 404 A\n\n```\n\n# 410 B\n\n~~~\n", two,
        {QStringLiteral("acme.md:3:1: warning: this code fence is never closed and ends with its "
                        "entry; close it with a line like it"),
         QStringLiteral("acme.md:7:1: warning: this code fence is never closed and ends with its "
                        "entry; close it with a line like it")});
    row("marks inside a fence", "# 404 A\n\n```sh\n# make\n## Facts\n- x\n```\n\n# 410 B\n", two,
        none);
    row("CR-LF", "# 404 A\r\n\r\n## Facts\r\n\r\n- Colour: red\r\n# 410 B\r\n", two,
        {QStringLiteral("acme.md:5:3: warning: unknown fact 'Colour'; move it to a section")});
    row("byte-order mark", "\xef\xbb\xbf# 404 A\n# 410 B\n", two, none);

    const QString leftOut = QStringLiteral("the entry that begins on line 4 is left out; save the "
                                           "file as UTF-8");
    const auto among = [](const QByteArray &bad) {
        return QByteArray("# 404 A\n\nfine\n# 405 " + bad + "\n\n# 410 B\n");
    };
    row("NUL byte in one of three", among(QByteArray("x\n\na\0b", 6)), two,
        {u"acme.md:6:2: error: a NUL byte; " + leftOut});
    row("NUL byte behind what is not UTF-8", among(QByteArray("\xff\0", 2)), two,
        {u"acme.md:4:7: error: this is not UTF-8; " + leftOut});
    row("Latin-1 in one of three", among("ab\n\nZur\xfc" "ck"), two,
        {u"acme.md:6:4: error: this is not UTF-8; " + leftOut});
    row("not UTF-8 right behind a character beyond ASCII", among("\xc3\xa9\xff"), two,
        {u"acme.md:4:9: error: this is not UTF-8; " + leftOut});
    row("stray continuation bytes", among("aaa\x80\x80\x80\x80"), two,
        {u"acme.md:4:10: error: this is not UTF-8; " + leftOut});
    row("character cut short", among("a\xe2\x82"), two,
        {u"acme.md:4:8: error: this is not UTF-8; " + leftOut});
    row("overlong form", among("a\xc0\xaf"), two,
        {u"acme.md:4:8: error: this is not UTF-8; " + leftOut});
    row("surrogate", among("a\xed\xa0\x80"), two,
        {u"acme.md:4:8: error: this is not UTF-8; " + leftOut});
    row("far into a long entry", among("x\n" + QByteArray("\xe2\x82\xac").repeated(5000) + '\xff'),
        two, {u"acme.md:5:15001: error: this is not UTF-8; " + leftOut});
    row("not UTF-8 before the first entry", "# My \xff codes\n\n# 404 A\n", one,
        {QStringLiteral("acme.md:1:6: error: this is not UTF-8; save the file as UTF-8")});
    row("nothing but rubbish", "\xff\xfe\n", none,
        {QStringLiteral("acme.md:1:1: error: this is not UTF-8; save the file as UTF-8")});
    row("problems come by line", "# 404 A\n## Facts\n- x: y\n# 404 B\n## Facts\n- z: y\n", one,
        {QStringLiteral("acme.md:3:3: warning: unknown fact 'x'; move it to a section"),
         QStringLiteral("acme.md:4:1: error: '404' stands twice and this entry is left out; give "
                        "it another code, or another `Defined by`"),
         QStringLiteral("acme.md:6:3: warning: unknown fact 'z'; move it to a section")});
}
void TestCatalogFile::tellsProblems()
{
    QFETCH(QByteArray, text);
    const auto file = parsed(text);
    QTEST(problems(file), "told");
    QTEST(ids(file), "left");
}

void TestCatalogFile::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("told");
    QTest::newRow("missing") << path("missing.md")
                             << QStringLiteral("cannot be read: No such file or directory");
    QTest::newRow("directory") << m_folder.path()
                               << QStringLiteral("is a directory; name a Markdown file");
    QCOMPARE(mkfifo(path("pipe.md").toUtf8().constData(), 0600), 0);
    QTest::newRow("pipe") << path("pipe.md")
                          << QStringLiteral("is not a regular file; name a Markdown file");
    QTest::newRow("device") << QStringLiteral("/dev/zero")
                            << QStringLiteral("is not a regular file; name a Markdown file");
    QVERIFY(QFile::link(path("loop.md"), path("loop.md")));
    QTest::newRow("link to itself")
        << path("loop.md") << QStringLiteral("cannot be read: Too many levels of symbolic links");
    QVERIFY(QFile::link(path("nowhere.md"), path("dangling.md")));
    QTest::newRow("link to nothing") << path("dangling.md")
                                     << QStringLiteral("cannot be read: No such file or directory");
}
void TestCatalogFile::refusesWhatIsNoFile()
{
    QFETCH(QString, path);
    QFETCH(QString, told);
    const auto file = CatalogFile::read(path);
    QCOMPARE(problems(file), QStringList {QString(path + u": error: " + told)});
    QVERIFY(file->entries().empty());
    QCOMPARE(file->name(), path);
}

void TestCatalogFile::readsFileUnderItsName()
{
    QFile written(path("acme.eu.md"));
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write("# E1001 Out of paper\n");
    written.close();
    const auto file = CatalogFile::read(path("acme.eu.md"));
    QCOMPARE(problems(file), QStringList());
    QCOMPARE(ids(file), QStringList {QStringLiteral("acme.eu:E1001")});
    QCOMPARE(file->title(), QStringLiteral("acme.eu.md"));
}

void TestCatalogFile::refusesFileOverTheBound()
{
    QFile large(path("large.md"));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize((1LL << 30) + 1)); // a hole, no blocks
    large.close();
    const qint64 before = peakMemory();
    const auto file = CatalogFile::read(path("large.md"));
    QCOMPARE(problems(file),
             QStringList {QString(path("large.md") + u": error: is larger than 1 GiB; split it")});
    QVERIFY(peakMemory() - before < 64 << 20);
}

void TestCatalogFile::keepsTextByteForByte()
{
    const QByteArray text = "\n\n# 404   Not *Found*  ##\n\n    indented\ttext  \n"
                            "\\# \xe2\x80\xae <b>&amp;\n \n## Facts\n- State : x:y; z\n\n\n";
    const auto file = parsed(text);
    QCOMPARE(file->entryText(file->entries().front()), QByteArrayView(text).sliced(2));
    const Status status = first(file);
    QCOMPARE(status.markdown(), QByteArrayView(text).sliced(2).chopped(3));
    QCOMPARE(status.phrase(), "Not *Found*");
    QCOMPARE(status.text().explanation,
             "    indented\ttext  \n\\# \xe2\x80\xae <b>&amp;");
    QCOMPARE(status.text().fact("State"), "x:y; z");
    QCOMPARE(status.line(), 3);
}

void TestCatalogFile::givesPartsOfEntry()
{
    const auto file = parsed("# 404 Not Found\n\nOne.\n\nTwo.\n\n## Facts\n\n- Retry: no\n\n"
                             "## Causes\n\n```\n## no section\n```\n\n### Deep\n\n## Empty\n");
    const StatusText text = first(file).text();
    QCOMPARE(text.explanation, "One.\n\nTwo.");
    QCOMPARE(text.facts.size(), 1);
    QCOMPARE(text.fact("Retry"), "no");
    QVERIFY(text.fact("State").isEmpty());
    QCOMPARE(text.sections.size(), 2);
    QCOMPARE(text.sections[0].title, "Causes");
    QCOMPARE(text.sections[0].text, "```\n## no section\n```\n\n### Deep");
    QCOMPARE(text.sections[1].title, "Empty");
    QVERIFY(text.sections[1].text.isEmpty());
}

void TestCatalogFile::tellsWhatFileIsAbout()
{
    const auto file = parsed("# Acme codes\n\n- Date: 2026-01-02\n- Source: [Acme](https://a/)\n\n"
                             "# E1 A\n\n- Date: in an entry\n- Owner: in an entry\n");
    QCOMPARE(file->title(), QStringLiteral("Acme codes"));
    QCOMPARE(file->metadata("Date"), "2026-01-02");
    QCOMPARE(file->metadata("Source"), "[Acme](https://a/)");
    QVERIFY(file->metadata("Owner").isEmpty());
    QCOMPARE(parsed("# E1 A\n")->title(), QStringLiteral("acme.md"));
    QCOMPARE(parsed("# My \xff codes\n\n# E1 A\n")->title(), QStringLiteral("acme.md"));
}

void TestCatalogFile::namesEntries_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *intent, const QByteArray &text, const QStringList &expected) {
        QTest::newRow(intent) << text << expected;
    };
    const auto entry = [](const QByteArray &code, const QByteArray &state, const QByteArray &by) {
        return QByteArray("# " + code + " A\n## Facts\n- State: " + state + "\n- Defined by: " + by
                          + "\n");
    };
    row("registered", entry("404", "registered", "[RFC 9110](https://x/)"),
        {QStringLiteral("acme:404")});
    row("temporary until a date", entry("104", "temporary until 2026-11-13", "draft"),
        {QStringLiteral("acme:104")});
    row("unofficial", entry("499", "unofficial", "[nginx](https://nginx.org/)"),
        {QStringLiteral("acme:499-nginx")});
    row("historic", entry("306", "historic", "Netscape"), {QStringLiteral("acme:306-netscape")});
    row("folklore", entry("218", "folklore", "nobody, as far as known"),
        {QStringLiteral("acme:218-nobody")});
    row("two who defined it",
        entry("499", "unofficial", "nginx") + entry("499", "unofficial", "Esri (ArcGIS)"),
        {QStringLiteral("acme:499-nginx"), QStringLiteral("acme:499-esri")});
    row("marks and spaces in the name", entry("460", "unofficial", "**AWS**  ELB/2 (wire); x"),
        {QStringLiteral("acme:460-aws-elb-2")});
    row("unofficial, but nobody is named", "# 599 A\n## Facts\n- State: unofficial\n",
        {QStringLiteral("acme:599")});
    row("another code than HTTP's", "# E1001 A\n# 404.13 B\n# INVALID_TOKEN C\n",
        {QStringLiteral("acme:E1001"), QStringLiteral("acme:404.13"),
         QStringLiteral("acme:INVALID_TOKEN")});
    row("another code and unofficial", entry("E1001", "unofficial", "Acme"),
        {QStringLiteral("acme:E1001")});
    row("the same other code of two",
        "# E1 A\n## Facts\n- Defined by: printer\n# E1 B\n## Facts\n- Defined by: Scanner\n",
        {QStringLiteral("acme:E1"), QStringLiteral("acme:E1-scanner")});
}
void TestCatalogFile::namesEntries()
{
    QFETCH(QByteArray, text);
    const auto file = parsed(text);
    QTEST(ids(file), "expected");
    QCOMPARE(problems(file), QStringList());
}

void TestCatalogFile::unclosedFenceEndsWithItsEntry()
{
    const auto file = parsed("# 404 A\n\n```\ncode\n\n# 410 B\n\ntext\n");
    QCOMPARE(file->entries().size(), 2u);
    QCOMPARE(first(file).markdown(), "# 404 A\n\n```\ncode");
    QCOMPARE(Status(file, file->entries()[1]).text().explanation, "text");
}

void TestCatalogFile::keepsOneMillionLinesOfFactsLinear()
{
    QByteArray text = "# 404 A\n## Facts\n";
    for (int i = 0; i < 1'000'000; ++i)
        text += "- x" + QByteArray::number(i) + ": y\n";
    const auto file = parsed(text);
    // Some 0.2 s; a search among all of them took minutes.
    QCOMPARE(file->problems().size(), 1001);
}

void TestCatalogFile::readsLongLineInBoundedMemory()
{
    QFile written(path("line.md"));
    QVERIFY(written.open(QIODevice::WriteOnly));
    const QByteArray piece(1'000'000, 'x');
    const qsizetype size = 100 * piece.size();
    written.write("# 404 A\n\n");
    for (qsizetype done = 0; done < size; done += piece.size())
        written.write(piece);
    written.write("\n\n# 410 B\n");
    written.close();
    const qint64 before = peakMemory();
    const auto file = CatalogFile::read(path("line.md"));
    QCOMPARE(problems(file),
             QStringList {QString(path("line.md") + u":3:1: error: this line is longer than 16 KiB and "
                                                    u"its entry is left out; break it")});
    QCOMPARE(ids(file), QStringList {QStringLiteral("line:410")});
#if !STATUSBOOK_THREAD_SANITIZER // it remembers who touched each byte
    QVERIFY(peakMemory() - before < size + size / 2);
#else
    Q_UNUSED(before)
#endif
}

// Whenever it is cut, what is read is a beginning of what was there.
void TestCatalogFile::readsFileThatShrinks()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += "# E" + QByteArray::number(i) + " Phrase\n\nText.\n\n";
    QFile file(path("shrinking.md"));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    std::atomic<bool> isRead = false;
    std::thread writer([&] {
        while (!isRead) {
            file.seek(0);
            file.write(text);
            for (qsizetype size = text.size(); size > 0 && !isRead; size /= 2)
                file.resize(size);
        }
    });
    for (int i = 0; i < 200; ++i) {
        const auto read = CatalogFile::read(file.fileName());
        for (const EntryRecord &entry : read->entries()) {
            const QByteArrayView found = read->entryText(entry);
            if (text.sliced(entry.begin, found.size()) != found) {
                isRead = true;
                break;
            }
        }
        if (isRead)
            break;
    }
    const bool isBeginning = !isRead;
    isRead = true;
    writer.join();
    QVERIFY(isBeginning);
}

void TestCatalogFile::countsProblemsBeyondTheMost_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("told");
    QTest::newRow("warnings alone are no error")
        << QByteArray("# 410 B\n")
        << QStringLiteral("acme.md: warning: 500 more problems are not listed");
    QTest::newRow("an error among them")
        << QByteArray("# 404 B\n")
        << QStringLiteral("acme.md: error: 501 more problems are not listed");
}
void TestCatalogFile::countsProblemsBeyondTheMost()
{
    QFETCH(QByteArray, end);
    const auto file = parsed("# 404 A\n## Facts\n" + QByteArray("- x: y\n").repeated(1500) + end);
    QCOMPARE(file->problems().size(), 1001);
    QTEST(file->problems().last().toString(), "told");
}

QTEST_GUILESS_MAIN(TestCatalogFile)
#include "tst_catalogfile.moc"
