// SPDX-License-Identifier: MIT
#include "models/library.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace statusbook;

namespace {

using Index = std::shared_ptr<const SearchIndex>;

// A library over a folder of its own, and the last index that it told.
struct Watched {
    explicit Watched(const QStringList &named = {})
        : library(Catalog::load(), named, directory.filePath(QStringLiteral("catalogs")))
    {
        QObject::connect(&library, &Library::loaded, &library, [this](const Index &told) {
            index = told;
            ++loads;
        });
    }

    void write(const char *name, const QByteArray &text) const
    {
        QDir().mkpath(directory.filePath(QStringLiteral("catalogs")));
        QSaveFile file(directory.filePath(QStringLiteral("catalogs/") + QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        QVERIFY(file.commit());
    }
    [[nodiscard]] bool has(const char *id) const
    {
        return index && index->catalog().find(QString::fromLatin1(id)).has_value();
    }

    QTemporaryDir directory;
    Library library;
    Index index;
    int loads = 0;
};

QByteArray large(int entries)
{
    QByteArray text;
    for (int i = 0; i < entries; ++i)
        text += "# E" + QByteArray::number(i) + " Phrase of it\n\nText about number "
            + QByteArray::number(i) + ".\n\n";
    return text;
}

} // namespace

class TestLibrary : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void indexesTheBundledReferenceAlone()
    {
        Watched watched;
        watched.library.read();
        QVERIFY(watched.library.isReading());
        QTRY_COMPARE(watched.loads, 1);
        QVERIFY(watched.has("404"));
        QVERIFY(!watched.library.isReading());
    }

    void beginsWithTheBundledReferenceOnce()
    {
        Watched watched;
        watched.write("acme.md", "# E1 Widget gone\n");
        QStringList told;
        const auto tell = [&](const Index &index) {
            told.append(index->catalog().find(QStringLiteral("acme:E1")) ? QStringLiteral("all")
                                                                         : QStringLiteral("bundled"));
        };
        connect(&watched.library, &Library::begun, &watched.library, tell);
        connect(&watched.library, &Library::loaded, &watched.library, tell);
        watched.library.read();
        QTRY_COMPARE(watched.loads, 1);
        watched.write("acme.md", "# E1 Widget gone for good\n");
        QTRY_COMPARE(watched.loads, 2);
        QCOMPARE(told.join(u' '), QStringLiteral("bundled all all"));
    }

    void tellsHowFarItIs()
    {
        Watched watched;
        watched.write("acme.md", large(10'000));
        watched.library.setPatience(0);
        const QSignalSpy progressed(&watched.library, &Library::progressed);
        watched.library.read();
        QTRY_COMPARE_WITH_TIMEOUT(watched.loads, 1, 240'000);
        QVERIFY(progressed.size() > 2);
        int last = 0;
        for (const QList<QVariant> &told : progressed) {
            QVERIFY(told.first().toInt() > last);
            last = told.first().toInt();
        }
        QVERIFY(last <= 100);
    }

    void saysNothingWithinItsPatience()
    {
        Watched watched;
        watched.write("acme.md", large(10'000));
        watched.library.setPatience(std::numeric_limits<int>::max());
        const QSignalSpy progressed(&watched.library, &Library::progressed);
        watched.library.read();
        QTRY_COMPARE_WITH_TIMEOUT(watched.loads, 1, 240'000);
        QCOMPARE(progressed.size(), 0);
    }

    void readsThePersonsFolder()
    {
        Watched watched;
        watched.write("acme.md", "# E1 Widget gone\n");
        watched.write("notes.md", "# 404 Not Found\n\nAsk Annabel first.\n\n# MINE1 Own\n");
        watched.write("readme.txt", "# E2 No catalog\n");
        watched.library.read();
        QTRY_COMPARE(watched.loads, 1);
        QVERIFY(watched.has("acme:E1"));
        QVERIFY(!watched.has("readme:E2"));
        QVERIFY(watched.has("notes:MINE1"));
        QVERIFY2(!watched.has("notes:404"), "it is a note, no entry");
        const auto note = watched.index->catalog().noteOn(QStringLiteral("404"));
        QVERIFY(note);
        QVERIFY(note->markdown().toByteArray().endsWith("Ask Annabel first."));
        // What was noted is found.
        const SearchResults found
            = watched.index->search(SearchQuery::parse(QStringLiteral("annabel")));
        QCOMPARE(watched.index->catalog().at(found.ranked.first().entry).id(),
                 QStringLiteral("404"));
    }

    void readsWhatComesToBe()
    {
        Watched watched;
        watched.library.read();
        QTRY_COMPARE(watched.loads, 1);
        watched.write("acme.md", "# E1 Widget gone\n"); // and its folder
        QTRY_VERIFY(watched.has("acme:E1"));
    }

    void readsAgainWhatChanges()
    {
        Watched watched;
        watched.write("acme.md", "# E1 Widget gone\n");
        watched.library.read();
        QTRY_VERIFY(watched.has("acme:E1"));
        watched.write("acme.md", "# E1 Widget gone\n\n# E22 Widget stolen\n"); // renamed into place
        QTRY_VERIFY(watched.has("acme:E22"));
        QFile file(watched.directory.filePath(QStringLiteral("catalogs/acme.md")));
        QVERIFY(file.open(QIODevice::WriteOnly)); // written in place
        file.write("# E333 Widget lost\n");
        file.close();
        QTRY_VERIFY(watched.has("acme:E333"));
        QVERIFY(!watched.has("acme:E1"));
        QVERIFY(file.remove());
        QTRY_VERIFY(!watched.has("acme:E333"));
        QVERIFY(watched.has("404"));
    }

    // QFileSystemWatcher takes two moves of a file between two looks for one, and holds on to the
    // place in between, where nothing is watched any more.
    void watchesAPlaceThatAMovedFileHeld()
    {
        Watched watched;
        watched.write("acme.md", "# E1 Widget gone\n");
        watched.library.read();
        QTRY_COMPARE(watched.loads, 1);
        const QDir folder(watched.directory.filePath(QStringLiteral("catalogs")));
        QVERIFY(QFile::rename(folder.filePath(QStringLiteral("acme.md")),
                              folder.filePath(QStringLiteral("other.md"))));
        watched.library.read(); // watches it there before the first move is seen
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("other.md"))));
        QTRY_VERIFY(!watched.library.isReading() && !watched.has("acme:E1")
                    && !watched.has("other:E1"));
        watched.write("other.md", "# E22 Widget stolen\n");
        QTRY_VERIFY(watched.has("other:E22"));
        QFile file(folder.filePath(QStringLiteral("other.md")));
        QVERIFY(file.open(QIODevice::Append)); // in place: the folder's watch does not see it
        file.write("# E333 Widget lost\n");
        file.close();
        QTRY_VERIFY(watched.has("other:E333"));
    }

    void watchesNamedFiles()
    {
        QTemporaryDir elsewhere;
        const QString path = elsewhere.filePath(QStringLiteral("own.md"));
        Watched watched({path});
        watched.library.read();
        QTRY_COMPARE(watched.loads, 1);
        QCOMPARE(watched.index->catalog().problems().size(), 1); // it is not there
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# E1 Widget gone\n");
        file.close();
        QTRY_VERIFY(watched.has("own:E1"));
        QVERIFY(watched.index->catalog().problems().isEmpty());
    }

    void readsNothingTwice()
    {
        Watched watched;
        watched.write("acme.md", "# E1 Widget gone\n");
        QFile file(watched.directory.filePath(QStringLiteral("catalogs/acme.md")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1),
                                 QFileDevice::FileModificationTime));
        file.close();
        watched.library.read();
        QTRY_COMPARE(watched.loads, 1);
        watched.library.read();
        QVERIFY(!watched.library.isReading());
        QCOMPARE(watched.loads, 1);
    }

    // Written within one tick of the file system's clock, both look the same.
    void readsAgainWhatHasJustBeenWritten()
    {
        Watched watched;
        watched.write("acme.md", "# E1 Widget gone\n");
        const QFileInfo info(watched.directory.filePath(QStringLiteral("catalogs/acme.md")));
        watched.library.read();
        QTRY_COMPARE(watched.loads, 1);
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("# E2");
        QVERIFY(file.setFileTime(info.lastModified(), QFileDevice::FileModificationTime));
        file.close();
        watched.library.read();
        QTRY_VERIFY(watched.has("acme:E2"));
    }

    void givesUpWhenCancelled()
    {
        Watched watched;
        watched.write("acme.md", large(20000));
        const QSignalSpy finished(&watched.library, &Library::finished);
        watched.library.read();
        watched.library.cancel();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(watched.loads, 0);
        watched.library.read(); // but can be asked again
        QTRY_COMPARE_WITH_TIMEOUT(watched.loads, 1, 240'000);
        QVERIFY(watched.has("acme:E19999"));
    }

    void endsWithItsOwner()
    {
        for (int i = 0; i < 5; ++i) {
            Watched watched;
            watched.write("acme.md", large(2000));
            watched.library.read();
        }
    }
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
