// SPDX-License-Identifier: MIT
#include "catalog/bundled.h"
#include "catalog/catalog.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace statusbook;

namespace {

const QString seedPath = QStringLiteral(TEST_DATA "/status-descriptions.md");

QStringList idsOf(const QList<Status> &found)
{
    QStringList ids;
    for (const Status &status : found)
        ids.append(status.id());
    return ids;
}

QStringList allIds(const Catalog &catalog)
{
    QStringList ids;
    for (qsizetype i = 0; i < catalog.size(); ++i)
        ids.append(catalog.at(i).id());
    return ids;
}

std::shared_ptr<const CatalogFile> fileOf(const QByteArray &text, const QString &name)
{
    return CatalogFile::parse(text, name + u".md", name.isEmpty() ? name : QString(name + u':'));
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void bundledFilesHaveNoProblems()
    {
        QStringList problems;
        for (const Problem &problem : m_bundled->problems())
            problems.append(problem.toString());
        QCOMPARE(problems, QStringList());
        const auto answers = CatalogFile::parse(bundledText(u"unassigned.md"), {}, {});
        QVERIFY(answers->problems().isEmpty());
        QCOMPARE(answers->entries().size(), 7u);
        for (const auto &file : m_bundled->files())
            QVERIFY2(!file->entries().empty(), qPrintable(file->name()));
    }

    void bundledIdsAreUniqueAndFound()
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < m_bundled->size(); ++i) {
            const Status status = m_bundled->at(i);
            const QString id = status.id();
            QVERIFY2(!seen.contains(id), qPrintable(id));
            seen.insert(id);
            const auto found = m_bundled->find(id);
            QVERIFY2(found && found->markdown() == status.markdown(), qPrintable(id));
            QVERIFY2(!id.endsWith(u'-') && !id.contains(u' '), qPrintable(id));
        }
        QCOMPARE(seen.size(), m_bundled->size());
    }

    void seedLoadsUnchanged()
    {
        QFile seed(seedPath);
        QVERIFY(seed.open(QIODevice::ReadOnly));
        const QByteArray text = seed.readAll();
        const auto catalog = Catalog::load({seedPath}, Catalog::Bundled::LeaveOut);
        QVERIFY(catalog->problems().isEmpty());
        QCOMPARE(catalog->size(), 12);
        QByteArray joined = "\n";
        for (qsizetype i = 0; i < catalog->size(); ++i) {
            const Status status = catalog->at(i);
            QCOMPARE(status.id(), u"status-descriptions:" + QString::number(400 + i));
            joined += catalog->files().front()->entryText(
                catalog->files().front()->entries()[size_t(i)]);
        }
        QCOMPARE(joined, text);
    }

    void bundledExplanationsAreTheSeeds_data()
    {
        QTest::addColumn<QByteArray>("code");
        for (int code = 400; code <= 411; ++code)
            QTest::addRow("%d", code) << QByteArray::number(code);
    }
    void bundledExplanationsAreTheSeeds()
    {
        QFETCH(QByteArray, code);
        const auto seed = Catalog::load({seedPath}, Catalog::Bundled::LeaveOut);
        const auto wanted = seed->find(QString(u"status-descriptions:" + QString::fromUtf8(code)));
        const auto bundled = m_bundled->find(QString::fromUtf8(code));
        QVERIFY(wanted && bundled);
        QVERIFY(!wanted->text().explanation.isEmpty());
        QCOMPARE(bundled->text().explanation, wanted->text().explanation);
        QCOMPARE(bundled->phrase(), wanted->phrase());
        QCOMPARE(bundled->state(), State::Registered);
    }

    void looksUp_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *intent, const QString &typed, const QStringList &expected) {
            QTest::newRow(intent) << typed << expected;
        };
        row("a code", QStringLiteral("404"),
            {QStringLiteral("404"), QStringLiteral("acme:404"), QStringLiteral("notes:404")});
        row("a code of two who defined it", QStringLiteral("499"),
            {QStringLiteral("499-nginx"), QStringLiteral("499-esri")});
        row("an id", QStringLiteral("499-esri"), {QStringLiteral("499-esri")});
        row("an id with a prefix", QStringLiteral("acme:E1001"), {QStringLiteral("acme:E1001")});
        row("another code than HTTP's", QStringLiteral("E1001"), {QStringLiteral("acme:E1001")});
        row("a code beyond ASCII", QStringLiteral("É1"), {QStringLiteral("acme:É1")});
        row("an unassigned number", QStringLiteral("298"), {QStringLiteral("298")});
        row("no HTTP number", QStringLiteral("999"), {QStringLiteral("999")});
        row("too short", QStringLiteral("40"), {});
        row("too long", QStringLiteral("4040"), {});
        row("another catalog's code behind a prefix", QStringLiteral("notes:E1001"), {});
        row("a prefix alone", QStringLiteral("acme:"), {});
        row("part of an id", QStringLiteral("499-"), {});
        row("a word", QStringLiteral("gone"), {});
        row("digits of another script", QStringLiteral("٤٠٤"), {});
        row("nothing", QString(), {});
    }
    void looksUp()
    {
        QFETCH(QString, typed);
        const QByteArray unofficial = "\n## Facts\n- State: unofficial\n- Defined by: ";
        const Catalog catalog({
            fileOf("# 404 A\n# 499 B" + unofficial + "nginx\n# 499 C" + unofficial + "Esri\n", {}),
            fileOf("# 404 A\n# E1001 B\n# É1 C\n", QStringLiteral("acme")),
            fileOf("# 404 mine\n", QStringLiteral("notes")),
        });
        QVERIFY(catalog.problems().isEmpty());
        QTEST(idsOf(catalog.lookUp(typed)), "expected");
    }

    void findKnowsEntriesAlone()
    {
        const Catalog catalog({fileOf("# 404 A\n", {}), fileOf("# 404 B\n", QStringLiteral("x"))});
        QCOMPARE(catalog.find(u"404")->phrase(), "A");
        QCOMPARE(catalog.find(u"x:404")->phrase(), "B");
        QVERIFY(!catalog.find(u"298"));
        QVERIFY(!catalog.find(u"x:"));
        QVERIFY(!catalog.find({}));
    }

    void statusKeepsItsFile()
    {
        const Status status = Catalog({fileOf("# 404 A\n\ntext\n", {})}).at(0);
        QCOMPARE(status.text().explanation, "text");
        QCOMPARE(status.title(), QStringLiteral("404 A"));
    }

    void everyNumberHasAnAnswer()
    {
        for (int number = 0; number <= 999; ++number) {
            const QByteArray code = QByteArray::number(number).rightJustified(3, '0');
            const auto answer = unassigned(code);
            QVERIFY2(answer, code);
            QCOMPARE(answer->code(), code);
            QCOMPARE(answer->id(), QString::fromUtf8(code));
            QCOMPARE(answer->state(), State::Unassigned);
            QVERIFY2(!answer->phrase().isEmpty(), code);
            QVERIFY2(answer->text().explanation.contains(QByteArray("**" + code + "**")), code);
            QVERIFY2(!answer->markdown().contains("CODE"), code);
            QVERIFY(answer->file().problems().isEmpty());
            QVERIFY2(!m_bundled->lookUp(QString::fromUtf8(code)).isEmpty(), code);
        }
        QCOMPARE(unassigned("298")->file().title(),
                 QStringLiteral("Answers for numbers without an entry"));
    }

    void answersByClass_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("phrase");
        QTest::newRow("below") << QByteArray("000") << QByteArray("Not a status code");
        QTest::newRow("1xx") << QByteArray("199") << QByteArray("Unassigned informational");
        QTest::newRow("4xx") << QByteArray("499") << QByteArray("Unassigned client error");
        QTest::newRow("above") << QByteArray("600") << unassigned("999")->phrase().toByteArray();
    }
    void answersByClass()
    {
        QFETCH(QByteArray, code);
        QTEST(unassigned(code)->phrase().toByteArray(), "phrase");
    }

    void onlyThreeDigitsAreNumbers()
    {
        for (const char *code : {"", "4", "40", "4040", "4o4", "-12", "+12", " 40", "4xx",
                                 "\xd9\xa4" "4"})
            QVERIFY2(!unassigned(code), code);
    }

    void ownCatalogsDoNotSpeakForTheBundledOnes()
    {
        const QByteArray mine = "# Mine\n\n- Registry: 2999-01-01\n- Date: 2999-01-01\n\n# 404 A\n";
        const Catalog catalog({fileOf(mine, QStringLiteral("mine")),
                               fileOf("- Registry: 2025-09-15\n- Date: 2026-01-01\n\n# 404 A\n",
                                      {}),
                               fileOf("- Date: 2026-01-02\n\n# 405 A\n", {})});
        QCOMPARE(catalog.registryDate(), QStringLiteral("2025-09-15"));
        QCOMPARE(catalog.dataVersion(), QStringLiteral("2026-01-02"));
        QVERIFY(Catalog({fileOf(mine, QStringLiteral("mine"))}).registryDate().isEmpty());
        static const QRegularExpression date(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d$"));
        QVERIFY(date.match(m_bundled->registryDate()).hasMatch());
        QVERIFY(date.match(m_bundled->dataVersion()).hasMatch());
    }

    void badFileLeavesTheRest()
    {
        const auto catalog = Catalog::load({QStringLiteral("/nonexistent.md"), seedPath});
        QCOMPARE(catalog->problems().size(), 1);
        QVERIFY(hasErrors(catalog->problems()));
        QCOMPARE(catalog->size(), m_bundled->size() + 12);
        QVERIFY(catalog->find(u"404"));
        QVERIFY(catalog->find(u"status-descriptions:404"));
    }

    void readsAFolderWithItsNotes()
    {
        const QTemporaryDir folder;
        const auto write = [&](const char *name, const QByteArray &text) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("b.md", "# E2 B\n");
        write("a.md", "# E1 A\n");
        write("notes.md", "# 404 x\n\nmine\n\n# N1 Own\n");
        write("c.txt", "# E3 C\n");
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder.md")));
        const auto leave = Catalog::Bundled::LeaveOut;
        QCOMPARE(allIds(*Catalog::load({}, leave, folder.path())),
                 QStringList({QStringLiteral("a:E1"), QStringLiteral("b:E2"),
                              QStringLiteral("notes:404"), QStringLiteral("notes:N1")}));
        QCOMPARE(allIds(*Catalog::load({folder.filePath(QStringLiteral("./b.md"))}, leave,
                                       folder.path())),
                 QStringList({QStringLiteral("b:E2"), QStringLiteral("a:E1"),
                              QStringLiteral("notes:404"), QStringLiteral("notes:N1")}));
        const auto catalog = Catalog::load({}, Catalog::Bundled::Include, folder.path());
        QVERIFY(catalog->noteOn(QStringLiteral("404")));
        QVERIFY(catalog->problems().isEmpty());
        const auto none = Catalog::load({}, leave, folder.filePath(QStringLiteral("nowhere")));
        QCOMPARE(none->size(), 0);
        QVERIFY(none->problems().isEmpty());
    }

private:
    const std::shared_ptr<const Catalog> m_bundled = Catalog::load();
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
