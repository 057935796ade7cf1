// SPDX-License-Identifier: MIT
#include "models/excerpt.h"

#include "catalog/catalogfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace statusbook;

class TestExcerpt : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

    [[nodiscard]] QString path() const { return m_directory.filePath(QStringLiteral("acme.md")); }

    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    // The line that the position is in, and what of it is before.
    static QString placeIn(const Excerpt &excerpt)
    {
        const QString before = excerpt.text.first(excerpt.position);
        return QString::number(excerpt.firstLine + before.count(u'\n')) + u": "
            + before.sliced(before.lastIndexOf(u'\n') + 1);
    }

private slots:
    void init() { QFile::remove(path()); }

    void findsLineAndColumn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<qint64>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *intent, const QByteArray &bytes, qint64 line,
                            qint64 column, const char *text, const char *place) {
            QTest::newRow(intent) << bytes << line << column << QString::fromUtf8(text)
                                  << QString::fromUtf8(place);
        };
        row("a line", "one\ntwo\nthree\n", 2, 3, "one\ntwo\nthree", "2: tw");
        row("the last, without an end", "one\ntwo", 2, 4, "one\ntwo", "2: two");
        row("CR LF", "one\r\ntwo\r\n", 2, 2, "one\ntwo", "2: t");
        row("bytes, not letters", "a\näöü x\n", 2, 7, "a\näöü x", "2: äöü");
        row("a byte order mark", "\xef\xbb\xbfone\n", 1, 2, "one", "1: o");
        row("what else breaks lines", "a\rb\xe2\x80\xa8"
                                      "c\xe2\x80\xa9" "d\ne",
            2, 1, "a\xef\xbf\xbd"
                  "b\xef\xbf\xbd" "c\xef\xbf\xbd" "d\ne",
            "2: ");
        row("no UTF-8", "a\xff\nb", 2, 1, "a\xef\xbf\xbd\nb", "2: ");
        row("the file as a whole", "one\ntwo\n", 0, 0, "one\ntwo", "1: ");
        row("a line that is not there any more", "one\ntwo\n", 7, 2, "one\ntwo", "1: ");
        row("a column that is not", "one\ntwo\n", 1, 70, "one\ntwo", "1: one");
        row("nothing", "", 3, 3, "", "1: ");
        row("empty lines", "\n\n\n", 3, 1, "\n\n", "3: ");
    }
    void findsLineAndColumn()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const qint64, line);
        QFETCH(const qint64, column);
        write(bytes);
        const Excerpt excerpt = Excerpt::read(path(), line, column);
        QCOMPARE(excerpt.trouble, Excerpt::Trouble::None);
        QVERIFY(excerpt.isWhole);
        QCOMPARE(excerpt.firstLine, 1);
        QTEST(excerpt.text, "text");
        QTEST(placeIn(excerpt), "place");
    }

    void readsAPartOfALargeFile_data()
    {
        QTest::addColumn<int>("line");
        for (const int line : {1, 2, 99'999, 250'000, 499'999, 500'000})
            QTest::addRow("line %d", line) << line;
    }
    void readsAPartOfALargeFile()
    {
        QFETCH(const int, line);
        QByteArray bytes;
        for (int number = 1; number <= 500'000; ++number)
            bytes += "line " + QByteArray::number(number) + '\n';
        write(bytes);
        const Excerpt excerpt = Excerpt::read(path(), line, 6);
        QVERIFY(!excerpt.isWhole);
        QVERIFY(excerpt.text.size() < 4 << 20);
        const QStringList lines = excerpt.text.split(u'\n');
        QCOMPARE(excerpt.lastLine - excerpt.firstLine + 1, lines.size());
        QCOMPARE(lines.first(), u"line " + QString::number(excerpt.firstLine));
        QCOMPARE(lines.at(line - excerpt.firstLine), u"line " + QString::number(line));
        QCOMPARE(placeIn(excerpt), QString::number(line) + u": line ");
        QVERIFY2(line < 1000 || excerpt.firstLine < line - 100, "there is something before it");
    }

    void cutsOffALineWithoutEnd()
    {
        write(QByteArray(10 << 20, 'x') + "\nshort\n");
        const Excerpt excerpt = Excerpt::read(path(), 1, 5'000'000);
        QVERIFY(excerpt.text.size() < 10'000);
        QVERIFY(excerpt.position <= excerpt.text.size());
        QVERIFY(excerpt.text.startsWith(u"xxx"));
        QVERIFY(excerpt.text.contains(u" …"));
        QVERIFY(Excerpt::read(path(), 2, 1).text.endsWith(u"short"));
    }

    void saysWhyThereIsNone()
    {
        QCOMPARE(Excerpt::read(path(), 1, 1).trouble, Excerpt::Trouble::Gone);
        QCOMPARE(Excerpt::read(m_directory.path(), 1, 1).trouble, Excerpt::Trouble::Unreadable);
        write("x");
        QVERIFY(QFile::resize(path(), CatalogFile::largestFile + 1)); // a hole: it takes no room
        QCOMPARE(Excerpt::read(path(), 1, 1).trouble, Excerpt::Trouble::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
