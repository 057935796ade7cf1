// SPDX-License-Identifier: MIT
#include "catalog/catalog.h"
#include "search/searchindex.h"

#include <QFile>
#include <QHash>
#include <QTest>

using namespace statusbook;

namespace {

// Phrase -> ids of the entries that share it knowingly; the first id is found first.
QHash<QString, QStringList> sharedPhrases()
{
    QHash<QString, QStringList> shared;
    QFile file(QStringLiteral(TEST_DATA "/shared-phrases.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return shared;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            shared.insert(line.section(u'\t', 0, 0), line.section(u'\t', 1).split(u' '));
    }
    return shared;
}

} // namespace

// What people type who do not know a code's name finds the entry that is meant.
class TestFoundBy : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachPhraseFindsItsEntryFirst();
    void sharedPhrasesAreOfTheEntriesThatShareThem();

private:
    QString firstFound(const QString &phrase) const;

    const SearchIndex m_index {Catalog::load()};
    const QHash<QString, QStringList> m_shared = sharedPhrases();
    QHash<QString, QStringList> m_entries; // by phrase
};

void TestFoundBy::initTestCase()
{
    QVERIFY(!m_shared.isEmpty());
    const Catalog &catalog = m_index.catalog();
    for (qsizetype i = 0; i < catalog.size(); ++i) {
        const Status status = catalog.at(i);
        for (const FactItem &item : factItems(status.text().fact("Found by")))
            m_entries[QString::fromUtf8(item.text)].append(status.id());
    }
    QVERIFY(m_entries.size() > 1000);
}

QString TestFoundBy::firstFound(const QString &phrase) const
{
    const SearchResults results = m_index.search(SearchQuery::parse(phrase), 1);
    if (results.ranked.isEmpty())
        return QStringLiteral("nothing");
    return m_index.catalog().at(results.ranked.first().entry).id();
}

void TestFoundBy::eachPhraseFindsItsEntryFirst()
{
    QStringList wrong;
    for (auto each = m_entries.cbegin(); each != m_entries.cend(); ++each) {
        const QString &phrase = each.key();
        const QStringList wanted = m_shared.value(phrase, each.value()).first(1);
        const QString found = firstFound(phrase);
        if (!wanted.contains(found) || (each.value().size() > 1 && !m_shared.contains(phrase)))
            wrong.append(phrase + u" of " + each.value().join(u", ") + u" finds " + found);
    }
    wrong.sort();
    for (const QString &each : wrong) // a failure's own message is cut off at 1,000 characters
        qWarning("%s", qPrintable(each));
    QCOMPARE(wrong.size(), 0);
}

void TestFoundBy::sharedPhrasesAreOfTheEntriesThatShareThem()
{
    for (auto each = m_shared.cbegin(); each != m_shared.cend(); ++each) {
        QVERIFY2(each.value().size() > 1, qPrintable(each.key()));
        QCOMPARE(firstFound(each.key()), each.value().first());
        const QStringList entries = m_entries.value(each.key());
        QVERIFY2(!entries.isEmpty(), qPrintable(each.key()));
        for (const QString &id : entries)
            QVERIFY2(each.value().contains(id), qPrintable(each.key() + u" of " + id));
    }
}

QTEST_GUILESS_MAIN(TestFoundBy)
#include "tst_foundby.moc"
