// SPDX-License-Identifier: MIT
#include "search/entrynames.h"
#include "search/matchtext.h"
#include "search/searchindex.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace statusbook;

namespace {

constexpr quint32 seed = 0x404;
constexpr int rounds = 400;

bool liesIn(const QList<TextRange> &ranges, const QString &text)
{
    qsizetype at = 0;
    for (const TextRange &range : ranges) {
        if (range.begin < at || range.length <= 0 || range.begin + range.length > text.size())
            return false;
        at = range.begin + range.length;
        const bool cutsCharacter = text[range.begin].isLowSurrogate()
            || (at < text.size() && text[at].isLowSurrogate());
        if (cutsCharacter)
            return false;
    }
    return true;
}

// All words of an entry as the index is to know them: also those of "Time-out" in one.
QList<QByteArray> wordsOf(const Status &status)
{
    QList<QByteArray> words;
    QByteArray last;
    for (WordReader reader(status.markdown()); reader.next();) {
        const QByteArray word = reader.word().toByteArray();
        words.append(word);
        if (reader.hyphenated())
            words.append(last + word);
        last = word;
    }
    for (const EntryName &name : entryNames(status, status.text())) {
        for (WordReader reader(name.text); reader.next();)
            words.append(reader.word().toByteArray());
    }
    return words;
}

} // namespace

// What holds for every query, asked of the bundled reference with queries made by chance. The
// seed is fixed: a failure comes back.
class TestProperties : public QObject
{
    Q_OBJECT

    const SearchIndex m_index {Catalog::load()};
    QList<QList<QByteArray>> m_words; // by entry
    QRandomGenerator m_random;

    int below(qsizetype bound) { return m_random.bounded(int(bound)); }

    // Beginnings of words of the reference, numbers, and now and then no word at all.
    QString someQuery()
    {
        QStringList parts;
        const int count = 1 + below(3);
        for (int i = 0; i < count; ++i) {
            const QList<QByteArray> &words = m_words[below(m_words.size())];
            const QString word = QString::fromUtf8(words[below(words.size())]);
            switch (below(8)) {
            case 0:
                parts.append(QString::number(below(1000)));
                break;
            case 1:
                parts.append(QString(QChar(ushort(0x20 + below(0x2000)))));
                break;
            default:
                parts.append(word.first(1 + below(word.size())));
            }
        }
        static constexpr std::array<QStringView, 4> separators {u" ", u"-", u", ", u"  "};
        return parts.join(separators[size_t(below(4))]) + (below(3) == 0 ? u" " : u"");
    }

    static bool saysThatWordsAreMissing(Tier tier)
    {
        return tier == Tier::Guess || tier == Tier::NearName || tier == Tier::SomeWords;
    }

    void check(const SearchQuery &query)
    {
        const SearchResults results = m_index.search(query);
        QCOMPARE(m_index.search(query).ranked, results.ranked);
        QCOMPARE(results.total, results.ranked.size());

        QSet<qsizetype> entries;
        Tier tier = Tier::Listed;
        for (const SearchResult &result : results.ranked) {
            QVERIFY(!entries.contains(result.entry));
            entries.insert(result.entry);
            QVERIFY(result.tier >= tier);
            tier = result.tier;
        }
        const auto shown = std::min<qsizetype>(results.total, 12); // as many as a list shows
        for (const SearchResult &result : results.ranked.first(shown)) {
            const Status status = m_index.catalog().at(result.entry);
            const MatchText match = matchText(query, status, result.tier);
            QVERIFY(liesIn(match.code, QString::fromUtf8(status.code())));
            QVERIFY(liesIn(match.phrase, QString::fromUtf8(status.phrase())));
            QVERIFY(liesIn(match.contextRanges, match.context));
            QCOMPARE(match.context.isEmpty(), match.contextRanges.isEmpty());
        }
    }

private slots:
    void initTestCase()
    {
        for (qsizetype i = 0; i < m_index.catalog().size(); ++i)
            m_words.append(wordsOf(m_index.catalog().at(i)));
        QVERIFY(m_words.size() > 100);
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_random.seed(seed);
    }

    void holdForAnyQuery()
    {
        qsizetype answered = 0;
        for (int i = 0; i < rounds; ++i) {
            const QString text = someQuery();
            const SearchQuery query = SearchQuery::parse(text);
            answered += m_index.search(query, 1).total > 0;
            check(query);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("with the query “%1”").arg(text)));
        }
        QVERIFY2(answered > rounds / 4, "these queries ask for too little");
    }

    // What a longer word shows has that word: nothing stays from the shorter one.
    void everyResultHasTheLastWord()
    {
        const Stemmer stemmer;
        int asked = 0;
        for (int i = 0; i < rounds; ++i) {
            const QList<QByteArray> &words = m_words[below(m_words.size())];
            const QString word = QString::fromUtf8(words[below(words.size())]);
            const QString before = below(2) == 0 ? QStringLiteral("the ") : QString();
            for (qsizetype length = 1; length <= word.size(); ++length) {
                const QString text = before + word.first(length);
                const SearchQuery query = SearchQuery::parse(text);
                if (query.kind() != SearchQuery::Kind::Words || !query.words().last().unfinished
                    || query.words().last().weak)
                    continue;
                ++asked;
                const QByteArray typed = query.words().last().text;
                const QByteArray stem = stemmer.stem(typed).toByteArray();
                const QByteArray asOne = query.folded().split(' ').join(); // "time out"
                for (const SearchResult &result : m_index.search(query).ranked) {
                    if (saysThatWordsAreMissing(result.tier))
                        continue;
                    const auto &there = m_words[result.entry];
                    const bool has = std::any_of(there.begin(), there.end(), [&](const auto &w) {
                        return w.startsWith(typed);
                    }) || std::any_of(there.begin(), there.end(), [&](const auto &w) {
                        return stemmer.stem(w) == stem || w == asOne;
                    });
                    QVERIFY2(has, qPrintable(text + u" shows "
                                             + m_index.catalog().at(result.entry).id()));
                }
            }
        }
        QVERIFY(asked > rounds);
    }

    void surviveHostileTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a very long word") << QString(100'000, u'a');
        QTest::newRow("very many words") << QStringLiteral("not found ").repeated(10'000);
        QTest::newRow("very many letters") << QStringLiteral("a b c d e f g h ").repeated(7'000);
        QTest::newRow("a very long number") << QString(100'000, u'4');
        QTest::newRow("NUL") << QString(QChar(u'\0'));
        QTest::newRow("NUL among words") << QString::fromLatin1("not\0found", 9);
        QTest::newRow("emoji") << QStringLiteral("👩‍💻🕒 time🕒out");
        QTest::newRow("half an emoji") << QString(QChar(0xd83d));
        QTest::newRow("the other half") << QString(QString(QChar(0xdd52)) + u"time");
        QTest::newRow("only combining marks") << QString(5'000, QChar(0x301));
        QTest::newRow("a letter under many marks") << QString(u'n' + QString(900, QChar(0x301)));
        QTest::newRow("from right to left") << QStringLiteral("\u202eخطأ שגיאה\u202c not");
        QTest::newRow("mark of byte order") << QStringLiteral("\ufeffnot\ufeff found");
        QTest::newRow("not a character") << QStringLiteral("\uffff\ufffe not");
        QTest::newRow("line breaks and tabs") << QStringLiteral("\r\n\tnot\r\n\tfound\r\n");
        QTest::newRow("a regular expression") << QStringLiteral("(.*)+[a-z]{9,}\\");
        QTest::newRow("a format") << QStringLiteral("%s %n %1 %99");
        QTest::newRow("markup") << QStringLiteral("<b>not</b> &amp; [found](x)");
    }
    void surviveHostileTexts()
    {
        QFETCH(QString, text);
        check(SearchQuery::parse(text));
    }
};

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
