// SPDX-License-Identifier: MIT
#include "models/bookmarks.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace statusbook;

class TestBookmarks : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;

    [[nodiscard]] QString path() const
    {
        return m_directory->filePath(QStringLiteral("data/bookmarks.txt"));
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    void write(const QByteArray &text) const
    {
        QDir().mkpath(m_directory->filePath(QStringLiteral("data")));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void areKept()
    {
        {
            Bookmarks bookmarks(path());
            const QSignalSpy changed(&bookmarks, &Bookmarks::changed);
            QVERIFY(bookmarks.ids().isEmpty());
            bookmarks.set(QStringLiteral("499-nginx"), true);
            QCOMPARE(content(), "499-nginx\n"); // there at once, whatever happens next
            bookmarks.set(QStringLiteral("404"), true);
            bookmarks.set(QStringLiteral("404"), true);
            QCOMPARE(changed.count(), 2);
        }
        Bookmarks bookmarks(path());
        QCOMPARE(bookmarks.ids(), (QStringList {QStringLiteral("499-nginx"), QStringLiteral("404")}));
        QVERIFY(bookmarks.contains(QStringLiteral("404")));
        bookmarks.set(QStringLiteral("499-nginx"), false);
        bookmarks.set(QStringLiteral("499-nginx"), false);
        QCOMPARE(content(), "404\n");
        bookmarks.set(QStringLiteral("404"), false);
        QCOMPARE(content(), "");
    }

    void takeWhatAPersonWrote()
    {
        write("404\r\n\n  410 \n404\n\xff\xfe\n");
        const Bookmarks bookmarks(path());
        QCOMPARE(bookmarks.ids().first(2), (QStringList {QStringLiteral("404"), QStringLiteral("410")}));
        QVERIFY(bookmarks.problem().isEmpty());
    }

    void tellWhenTheyCannotBeRead()
    {
        QDir().mkpath(path()); // a folder in its place
        Bookmarks bookmarks(path());
        QVERIFY(bookmarks.problem().contains(u"cannot be read"));
        QCOMPARE(bookmarks.path(), path());
        const QSignalSpy changed(&bookmarks, &Bookmarks::changed);
        bookmarks.set(QStringLiteral("404"), true);
        QVERIFY(!bookmarks.contains(QStringLiteral("404")));
        QCOMPARE(changed.count(), 0);
    }

    void leaveAFileAloneThatIsNoList()
    {
        write(QByteArray(2 << 20, 'x'));
        Bookmarks bookmarks(path());
        QVERIFY(!bookmarks.problem().isEmpty());
        bookmarks.set(QStringLiteral("404"), true);
        QCOMPARE(content().size(), 2 << 20);
    }

    void tellWhenTheyCannotBeWritten()
    {
        QFile blocked(m_directory->filePath(QStringLiteral("data")));
        QVERIFY(blocked.open(QIODevice::WriteOnly)); // no folder can be made there
        Bookmarks bookmarks(path());
        const QSignalSpy changed(&bookmarks, &Bookmarks::changed);
        bookmarks.set(QStringLiteral("404"), true);
        QVERIFY(!bookmarks.contains(QStringLiteral("404")));
        QVERIFY(!bookmarks.problem().isEmpty());
        QCOMPARE(changed.count(), 0);
        QVERIFY(blocked.remove());
        bookmarks.set(QStringLiteral("404"), true);
        QVERIFY(bookmarks.problem().isEmpty());
        QVERIFY(bookmarks.contains(QStringLiteral("404")));
    }

    void mayBeVeryMany()
    {
        QByteArray text;
        for (int i = 0; i < 10'000; ++i)
            text += "acme:E" + QByteArray::number(i) + '\n';
        write(text);
        Bookmarks bookmarks(path());
        QCOMPARE(bookmarks.ids().size(), 10'000);
        bookmarks.set(QStringLiteral("acme:E5000"), false);
        QCOMPARE(Bookmarks(path()).ids().size(), 9'999);
    }
};

QTEST_GUILESS_MAIN(TestBookmarks)
#include "tst_bookmarks.moc"
