// SPDX-License-Identifier: MIT
#include "models/notes.h"

#include "catalog/catalogfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace statusbook;

class TestNotes : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;

    [[nodiscard]] QString path() const
    {
        return m_directory->filePath(QStringLiteral("catalogs/notes.md"));
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    void write(const QByteArray &text) const
    {
        QDir().mkpath(m_directory->filePath(QStringLiteral("catalogs")));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] Notes::Result save(const char *before, const char *text) const
    {
        return Notes(path()).save(QStringLiteral("404"), QStringLiteral("Not Found"),
                                  QString::fromUtf8(before), QString::fromUtf8(text));
    }

private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void areWrittenAndRead()
    {
        const Notes notes(path());
        QCOMPARE(notes.read(QStringLiteral("404")).text, QString());
        QCOMPARE(int(save("", "Ask *Ann*.\n\nThen Bob.").outcome), int(Notes::Outcome::Saved));
        QCOMPARE(content(), "# 404 Not Found\n\nAsk *Ann*.\n\nThen Bob.\n");
        QCOMPARE(notes.read(QStringLiteral("404")).text,
                 QStringLiteral("Ask *Ann*.\n\nThen Bob."));
        QCOMPARE(notes.read(QStringLiteral("410")).text, QString());
    }

    void stayACatalog()
    {
        const Notes notes(path());
        for (const char *id : {"499-nginx", "acme:E1001", "404"})
            QCOMPARE(int(notes.save(QLatin1String(id), QStringLiteral("Phrase"), {},
                                    QStringLiteral("Of %1").arg(QLatin1String(id)))
                             .outcome),
                     int(Notes::Outcome::Saved));
        const auto file = CatalogFile::read(path());
        QVERIFY(file->problems().isEmpty());
        QCOMPARE(file->entries().size(), size_t(3));
        QCOMPARE(notes.read(QStringLiteral("acme:E1001")).text, QStringLiteral("Of acme:E1001"));
    }

    void keepWhatStandsAround_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *intent, const QByteArray &before, const QByteArray &after) {
            QTest::newRow(intent) << before << after;
        };
        row("in the middle", "# Mine\n\nhello\n\n# 400 Bad\nx\n\n# 404 NF\n\nold\n\n# 410 Gone\ny\n",
            "# Mine\n\nhello\n\n# 400 Bad\nx\n\n# 404 NF\n\nnew\n\n# 410 Gone\ny\n");
        row("at the end", "# 400 Bad\nx\n# 404 NF\nold", "# 400 Bad\nx\n# 404 NF\n\nnew\n");
        row("not there, no line break", "# 400 Bad\nx", "# 400 Bad\nx\n\n# 404 Not Found\n\nnew\n");
        row("other line breaks around", "# 400 Bad\r\nx\r\n\r\n# 404 NF\r\nold\r\n",
            "# 400 Bad\r\nx\r\n\r\n# 404 NF\n\nnew\n");
        row("in a fence it is no entry", "# 400 Bad\n```\n# 404 NF\n```\n",
            "# 400 Bad\n```\n# 404 NF\n```\n\n# 404 Not Found\n\nnew\n");
    }
    void keepWhatStandsAround()
    {
        QFETCH(QByteArray, before);
        write(before);
        const Notes notes(path());
        const QString old = notes.read(QStringLiteral("404")).text;
        QCOMPARE(int(save(old.toUtf8().constData(), "new").outcome), int(Notes::Outcome::Saved));
        QTEST(content(), "after");
    }

    void canBeRemoved()
    {
        write("# 400 Bad\nx\n\n# 404 NF\nold\n\n# 410 Gone\ny\n");
        QCOMPARE(int(save("old", " \n ").outcome), int(Notes::Outcome::Saved));
        QCOMPARE(content(), "# 400 Bad\nx\n\n# 410 Gone\ny\n");
        QCOMPARE(int(save("", "").outcome), int(Notes::Outcome::Saved));
        QCOMPARE(content(), "# 400 Bad\nx\n\n# 410 Gone\ny\n");
    }

    void askWhereTheNoteHasChanged()
    {
        write("# 404 NF\n\ntheirs\n");
        const Notes::Result result = save("old", "mine");
        QCOMPARE(int(result.outcome), int(Notes::Outcome::Changed));
        QCOMPARE(result.text, QStringLiteral("theirs"));
        QCOMPARE(content(), "# 404 NF\n\ntheirs\n");
        QCOMPARE(int(save("old", "theirs").outcome), int(Notes::Outcome::Saved)); // agreed
        QCOMPARE(int(save("theirs", "mine").outcome), int(Notes::Outcome::Saved));
        QCOMPARE(content(), "# 404 NF\n\nmine\n");
    }

    void mergeWithChangesElsewhere()
    {
        write("# 404 NF\n\nold\n");
        const QString before = Notes(path()).read(QStringLiteral("404")).text;
        write("# 200 OK\n\nan editor's\n\n# 404 NF\n\nold\n");
        QCOMPARE(int(save(before.toUtf8().constData(), "new").outcome), int(Notes::Outcome::Saved));
        QCOMPARE(content(), "# 200 OK\n\nan editor's\n\n# 404 NF\n\nnew\n");
    }

    void stayWithinTheirEntry_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("within");
        QTest::newRow("plain") << QByteArray("a\nb") << QByteArray("a\nb\n");
        QTest::newRow("a heading of level 1") << QByteArray("# 500 Mine\nx") << QByteArray("### 500 Mine\nx\n");
        QTest::newRow("indented") << QByteArray("  # 500 Mine") << QByteArray("  ### 500 Mine\n");
        QTest::newRow("in a fence") << QByteArray("```\n# x\n```") << QByteArray("```\n# x\n```\n");
        QTest::newRow("an open fence") << QByteArray("~~~~ sh\n# x") << QByteArray("~~~~ sh\n# x\n~~~~\n");
        QTest::newRow("a section") << QByteArray("## Mine\nx") << QByteArray("## Mine\nx\n");
    }
    void stayWithinTheirEntry()
    {
        QFETCH(QByteArray, text);
        QTEST(withinEntry(text), "within");
        QVERIFY(save("", text.constData()).outcome == Notes::Outcome::Saved);
        QCOMPARE(CatalogFile::read(path())->entries().size(), size_t(1));
    }

    void failInWords()
    {
        QDir().mkpath(path()); // a folder in its place
        const Notes::Result result = save("", "new");
        QCOMPARE(int(result.outcome), int(Notes::Outcome::Failed));
        QVERIFY(result.text.contains(path()));
        QVERIFY(!Notes(path()).read(QStringLiteral("404")).error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
