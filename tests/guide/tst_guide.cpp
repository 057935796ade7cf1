// SPDX-License-Identifier: MIT
#include "catalog/catalog.h"
#include "guide/guide.h"
#include "guide/guidewalk.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace statusbook;

namespace {

constexpr QByteArrayView smallGuide = "# Title\n"
                                      "\n"
                                      "- about -> nothing\n"
                                      "\n"
                                      "## start\n"
                                      "\n"
                                      "Did it\n"
                                      "work?\n"
                                      "\n"
                                      "- Yes -> 200\n"
                                      "  It did.\n"
                                      "  All of it.\n"
                                      "  See also: 204 (nothing to send);\n"
                                      "  201\n"
                                      "- No -> whose\n"
                                      "\n"
                                      "## whose\n"
                                      "\n"
                                      "Whose fault is it?\n"
                                      "\n"
                                      "- Theirs -> 400\n"
                                      "  They did it.\n"
                                      "- Ours -> 500\n"
                                      "  We did it.\n";

Guide guideOf(QByteArrayView text)
{
    return Guide::parse(text, QStringLiteral("test.md"));
}

QStringList problemsOf(const Guide &guide)
{
    QStringList told;
    for (const Problem &problem : guide.problems())
        told.append(problem.toString());
    return told;
}

// "start: Yes=200 No=whose | whose: ..."
QString outline(const Guide &guide)
{
    QStringList questions;
    for (const GuideQuestion &question : guide.questions()) {
        QString line = question.name + u':';
        for (const GuideAnswer &answer : question.answers)
            line += u' ' + answer.text + u'='
                + (answer.isEnd() ? answer.end.code : guide.questions().value(answer.next).name);
        questions.append(line);
    }
    return questions.join(QStringLiteral(" | "));
}

// Calls `visit` with each end and the answers that it takes on the shortest way.
template <typename Visit>
void forEachEnd(const Guide &guide, Visit visit)
{
    const auto &questions = guide.questions();
    QList<int> depths(questions.size(), 1000);
    depths[0] = 0;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        for (const GuideAnswer &answer : questions[i].answers) {
            if (answer.isEnd())
                visit(answer, depths[i] + 1);
            else
                depths[answer.next] = std::min(depths[answer.next], depths[i] + 1);
        }
    }
}

int longestPath(const Guide &guide)
{
    const auto &questions = guide.questions();
    QList<int> depths(questions.size(), 1);
    int longest = 0;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        longest = std::max(longest, depths[i]);
        for (const GuideAnswer &answer : questions[i].answers) {
            if (!answer.isEnd())
                depths[answer.next] = std::max(depths[answer.next], depths[i] + 1);
        }
    }
    return longest;
}

// The code of an end and those that it names beside it.
QStringList codesOf(const GuideEnd &end)
{
    QStringList codes {end.code};
    for (const GuideHint &hint : end.seeAlso)
        codes.append(hint.code);
    return codes;
}

// Registered codes that no path may end at, since nobody should send them.
const QHash<QString, QString> &neverSent()
{
    static const QHash<QString, QString> codes {
        {QStringLiteral("305"), QStringLiteral("deprecated: a proxy named in-band is not safe")},
        {QStringLiteral("306"), QStringLiteral("unused, and reserved")},
        {QStringLiteral("418"), QStringLiteral("unused, and reserved because of a joke")},
        {QStringLiteral("510"), QStringLiteral("obsolete: its specification is historic")},
    };
    return codes;
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void reads()
    {
        const Guide guide = guideOf(smallGuide);
        QCOMPARE(problemsOf(guide), QStringList());
        QCOMPARE(outline(guide),
                 QStringLiteral("start: Yes=200 No=whose | whose: Theirs=400 Ours=500"));
        const GuideQuestion &start = guide.questions().first();
        QCOMPARE(start.text, QStringLiteral("Did it work?"));
        QCOMPARE(start.line, 5);
        const GuideEnd &end = start.answers.first().end;
        QCOMPARE(end.reason, QStringLiteral("It did. All of it."));
        QCOMPARE(end.seeAlso.size(), 2);
        QCOMPARE(end.seeAlso[0].code, QStringLiteral("204"));
        QCOMPARE(end.seeAlso[0].remark, QStringLiteral("nothing to send"));
        QCOMPARE(end.seeAlso[1].code, QStringLiteral("201"));
        QCOMPARE(end.seeAlso[1].remark, QString());
    }

    void readsLineBreaksOfWindows()
    {
        const QByteArray text = "\xef\xbb\xbf" + smallGuide.toByteArray().replace("\n", "\r\n");
        const Guide guide = guideOf(text);
        QCOMPARE(problemsOf(guide), QStringList());
        QCOMPARE(outline(guide), outline(guideOf(smallGuide)));
        QCOMPARE(guide.questions().first().text, QStringLiteral("Did it work?"));
    }

    void doesNotReadTheExampleAboutItself()
    {
        const Guide guide = guideOf("# Title\n\n```\n## example\n```\n\n"
                                    "## start\nWhat?\n- A -> 200\n  Because.\n");
        QCOMPARE(problemsOf(guide), QStringList());
        QCOMPARE(outline(guide), QStringLiteral("start: A=200"));
    }

    void tellsWhatIsWrongAndKeepsTheRest_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QStringList>("told"); // the beginning of each problem
        const auto row = [](const char *intent, const char *text, const char *kept,
                            const QStringList &told) {
            QTest::newRow(intent) << QByteArray(text) << QString::fromLatin1(kept) << told;
        };
        row("empty", "", "", {QStringLiteral("test.md: error: has no question")});
        row("a preface alone", "# Title\n\ntext\n", "",
            {QStringLiteral("test.md: error: has no question")});
        row("an answer that leads nowhere", "## a\nWhat?\n- A\n- B -> 200\n  Why.\n", "a: B=200",
            {QStringLiteral("test.md:3:1: error: this answer is left out; write")});
        row("an answer without words", "## a\nWhat?\n- -> 200\n- B -> 200\n  Why.\n", "a: B=200",
            {QStringLiteral("test.md:3:1: error: this answer is left out; write")});
        row("an unknown question", "## a\nWhat?\n- A -> b\n- B -> 200\n  Why.\n", "a: B=200",
            {QStringLiteral("test.md:3:1: error: this answer is left out, since no question 'b'")});
        row("no status code", "## a\nWhat?\n- A -> 600\n- B -> 4xx\n- C -> 200\n  Why.\n",
            "a: C=200",
            {QStringLiteral("test.md:3:1: error: this answer is left out, since"),
             QStringLiteral("test.md:4:1: error: this answer is left out, since")});
        row("a loop",
            "## a\nWhat?\n- A -> b\n- B -> a\n## b\nWhy?\n- C -> a\n- D -> b\n- E -> 200\n  Why.\n",
            "a: A=b | b: E=200",
            {QStringLiteral("test.md:4:1: error"), QStringLiteral("test.md:7:1: error"),
             QStringLiteral("test.md:8:1: error")});
        row("a question without answers", "## a\nWhat?\n- A -> b\n- B -> 200\n  Why.\n## b\nWhy?\n",
            "a: B=200",
            {QStringLiteral("test.md:3:1: error: this answer is left out, since"),
             QStringLiteral("test.md:6:1: error: 'b' is left out")});
        row("a question without words",
            "## a\nWhat?\n- B -> 200\n  Why.\n## b\n- A -> 200\n  Why.\n", "a: B=200",
            {QStringLiteral("test.md:5:1: error: 'b' is left out")});
        row("a question without a name", "##\nWhat?\n- B -> 200\n  Why.\n", "",
            {QStringLiteral("test.md:1:1: error: this question is left out")});
        row("a name that stands twice",
            "## a\nWhat?\n- A -> b\n## b\nOne?\n- B -> 200\n  Why.\n"
            "## b\nTwo?\n- C -> 201\n  Why.\n",
            "a: A=b | b: C=201", {QStringLiteral("test.md:4:1: error: this question is left out")});
        row("an unreachable question",
            "## a\nWhat?\n- A -> 200\n  Why.\n## b\nWhy?\n- B -> 201\n  Why.\n",
            "a: A=200 | b: B=201", {QStringLiteral("test.md:5:1: warning: no path leads to 'b'")});
        row("a question that only an unreachable one leads to",
            "## a\nWhat?\n- A -> 200\n  Why.\n## b\nWhy?\n- B -> c\n"
            "## c\nHow?\n- C -> 201\n  Why.\n",
            "a: A=200 | b: B=c | c: C=201",
            {QStringLiteral("test.md:5:1: warning: no path leads to 'b'"),
             QStringLiteral("test.md:8:1: warning: no path leads to 'c'")});
        row("an end without a reason", "## a\nWhat?\n- A -> 200\n", "a: A=200",
            {QStringLiteral("test.md:3:1: warning: this end gives no reason")});
        row("a reason before the end",
            "## a\nWhat?\n- A -> b\n  Why.\n## b\nWhy?\n- B -> 200\n  Why.\n",
            "a: A=b | b: B=200", {QStringLiteral("test.md:3:1: warning: the lines below")});
        row("a hint that is no code",
            "## a\nWhat?\n- A -> 200\n  Why.\n  See also: found (x); 404\n",
            "a: A=200", {QStringLiteral("test.md:3:1: warning: 'found' is no status code")});
        row("text behind the answers", "## a\nWhat?\n- A -> 200\n  Why.\n\nMore.\n", "a: A=200",
            {QStringLiteral("test.md:6:1: warning: this is not read")});
        row("a title between", "## a\nWhat?\n# Title\n- A -> 200\n  Why.\n", "a: A=200",
            {QStringLiteral("test.md:3:1: warning: this is no part")});
        row("code between", "## a\nWhat?\n- A -> 200\n  Why.\n```\n- B -> 201\n```\n", "a: A=200",
            {QStringLiteral("test.md:5:1: warning: this is no part")});
        row("a fence that stays open", "## a\nWhat?\n- A -> 200\n  Why.\n```\n## b\n", "a: A=200",
            {QStringLiteral("test.md:5:1: warning: this is no part"),
             QStringLiteral("test.md:5:1: error: this code fence")});
        row("ten answers",
            "## a\nWhat?\n- A -> 200\n x\n- A -> 200\n x\n- A -> 200\n x\n- A -> 200\n x\n"
            "- A -> 200\n x\n- A -> 200\n x\n- A -> 200\n x\n- A -> 200\n x\n- A -> 200\n x\n"
            "- A -> 200\n x\n",
            "a: A=200 A=200 A=200 A=200 A=200 A=200 A=200 A=200 A=200 A=200",
            {QStringLiteral("test.md:1:1: warning: 'a' has more answers than digits")});
        row("no UTF-8", "## a\nWhat?\n- \xff -> 200\n  Why.\n- B -> 200\n  Why.\n- C -> \xfe\n",
            "a: ?=200 B=200",
            {QStringLiteral("test.md: error: is not UTF-8"), QStringLiteral("test.md:7:1: error")});
    }
    void tellsWhatIsWrongAndKeepsTheRest()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, kept);
        QFETCH(QStringList, told);
        const Guide guide = guideOf(text);
        QCOMPARE(outline(guide).replace(QChar::ReplacementCharacter, u'?'), kept);
        const QStringList problems = problemsOf(guide);
        QVERIFY2(problems.size() == told.size(), qPrintable(problems.join(u'\n')));
        for (qsizetype i = 0; i < told.size(); ++i)
            QVERIFY2(problems[i].startsWith(told[i]), qPrintable(problems[i]));
    }

    void survivesEveryBeginningOfItsText()
    {
        for (qsizetype length = 0; length <= smallGuide.size(); ++length) {
            const Guide guide = guideOf(smallGuide.first(length));
            GuideWalk walk(guide);
            while (walk.choose(0)) { }
            QVERIFY(guide.questions().isEmpty() ? walk.end() == nullptr : walk.end() != nullptr);
        }
    }

    void walks()
    {
        GuideWalk walk(guideOf(smallGuide));
        QVERIFY(walk.question() && !walk.end());
        QCOMPARE(walk.question()->name, QStringLiteral("start"));
        QVERIFY(walk.path().isEmpty());
        QVERIFY(!walk.back());

        QVERIFY(!walk.choose(-1));
        QVERIFY(!walk.choose(2));
        QVERIFY(walk.choose(1));
        QCOMPARE(walk.question()->name, QStringLiteral("whose"));
        QVERIFY(!walk.end());

        QVERIFY(walk.choose(0));
        QVERIFY(!walk.question() && walk.end());
        QCOMPARE(walk.end()->code, QStringLiteral("400"));
        QVERIFY(!walk.choose(0));
        QCOMPARE(walk.length(), 2);
        const QList<GuideStep> path = walk.path();
        QCOMPARE(path.size(), 2);
        QCOMPARE(path[0].question->name, QStringLiteral("start"));
        QCOMPARE(path[0].answer->text, QStringLiteral("No"));
        QCOMPARE(path[1].answer->text, QStringLiteral("Theirs"));

        QVERIFY(walk.back());
        QCOMPARE(walk.question()->name, QStringLiteral("whose"));
        QVERIFY(walk.choose(1));
        QCOMPARE(walk.end()->code, QStringLiteral("500"));
        walk.backTo(5);
        QCOMPARE(walk.length(), 2);
        walk.backTo(1);
        QCOMPARE(walk.question()->name, QStringLiteral("whose"));
        walk.backTo(0);
        QCOMPARE(walk.question()->name, QStringLiteral("start"));
        walk.backTo(-1);
        QCOMPARE(walk.length(), 0);
    }

    void hasNothingToAskWithoutQuestions()
    {
        GuideWalk walk(guideOf(""));
        QVERIFY(!walk.question() && !walk.end());
        QVERIFY(!walk.choose(0));
        QVERIFY(!walk.back());
    }

    // The parser leaves out what leads nowhere and tells of it, so that without problems every
    // path ends and every question is reached.
    void bundledHasNoProblems()
    {
        QCOMPARE(problemsOf(m_guide), QStringList());
        QVERIFY(m_guide.questions().size() > 5);
    }

    void bundledEndsAtRegisteredCodes()
    {
        forEachEnd(m_guide, [&](const GuideAnswer &answer, int) {
            for (const QString &code : codesOf(answer.end)) {
                const auto status = m_catalog->find(code);
                QVERIFY2(status && isRegistered(status->state()), qPrintable(code));
                QVERIFY2(!neverSent().contains(code), qPrintable(code));
            }
        });
    }

    void bundledReachesEveryCodeThatIsSent()
    {
        QSet<QString> reached;
        forEachEnd(m_guide,
                   [&](const GuideAnswer &answer, int) { reached.insert(answer.end.code); });
        qsizetype registered = 0;
        for (qsizetype i = 0; i < m_catalog->size(); ++i) {
            const Status status = m_catalog->at(i);
            if (!isRegistered(status.state()))
                continue;
            ++registered;
            QVERIFY2(reached.contains(status.id()) != neverSent().contains(status.id()),
                     qPrintable(status.title()));
        }
        QCOMPARE(reached.size() + neverSent().size(), registered);
    }

    void bundledIsShort()
    {
        QCOMPARE_LE(longestPath(m_guide), 4);
        QHash<QString, int> shortest;
        forEachEnd(m_guide, [&](const GuideAnswer &answer, int steps) {
            const int known = shortest.value(answer.end.code, steps);
            shortest[answer.end.code] = std::min(known, steps);
        });
        const QMap<QString, int> most {
            {QStringLiteral("200"), 2}, {QStringLiteral("201"), 2}, {QStringLiteral("204"), 2},
            {QStringLiteral("500"), 2}, {QStringLiteral("503"), 2}, {QStringLiteral("301"), 3},
            {QStringLiteral("304"), 3}, {QStringLiteral("400"), 3}, {QStringLiteral("401"), 3},
            {QStringLiteral("403"), 3}, {QStringLiteral("404"), 3}, {QStringLiteral("409"), 3},
            {QStringLiteral("422"), 3}, {QStringLiteral("429"), 3}, {QStringLiteral("502"), 3},
        };
        for (auto common = most.begin(); common != most.end(); ++common)
            QVERIFY2(shortest.value(common.key(), 1000) <= common.value(),
                     qPrintable(common.key()));
    }

    void bundledSaysItInFewWords()
    {
        for (const GuideQuestion &question : m_guide.questions()) {
            QVERIFY2(question.text.endsWith(u'?'), qPrintable(question.text));
            QVERIFY2(question.answers.size() >= 2, qPrintable(question.name));
            QSet<QString> answers;
            for (const GuideAnswer &answer : question.answers) {
                QVERIFY2(answer.text.size() <= 80, qPrintable(answer.text));
                QVERIFY2(!answers.contains(answer.text), qPrintable(answer.text));
                answers.insert(answer.text);
                if (!answer.isEnd())
                    continue;
                QVERIFY2(answer.end.reason.endsWith(u'.'), qPrintable(answer.text));
                QVERIFY2(answer.end.reason.size() <= 240, qPrintable(answer.end.reason));
                QStringList codes = codesOf(answer.end);
                QCOMPARE(codes.removeDuplicates(), 0);
            }
        }
    }

private:
    const Guide m_guide = Guide::bundled();
    const std::shared_ptr<const Catalog> m_catalog = Catalog::load();
};

QTEST_GUILESS_MAIN(TestGuide)
#include "tst_guide.moc"
