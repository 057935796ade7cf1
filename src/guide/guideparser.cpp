// SPDX-License-Identifier: MIT
#include "guide/guideparser.h"

#include "catalog/facts.h"
#include "catalog/markdownlines.h"
#include "catalog/status.h"

#include <algorithm>

namespace statusbook {

namespace {

constexpr QByteArrayView arrow = "->";
constexpr QByteArrayView seeAlsoMark = "See also:";
constexpr qsizetype mostAnswers = 9; // a digit chooses each

void append(QByteArray &text, QByteArrayView line)
{
    if (!text.isEmpty())
        text += ' ';
    text += line;
}

bool isStatusCode(QByteArrayView text)
{
    return text.size() == 3 && classOf(text) != StatusClass::None;
}

} // namespace

GuideParser::GuideParser(QByteArrayView text, const QString &fileName)
    : m_text(text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text), m_fileName(fileName)
{
}

Guide GuideParser::parse()
{
    if (!m_text.isValidUtf8())
        error(0, QStringLiteral("is not UTF-8; save the file as UTF-8"));
    readLines();
    link();
    findUnreached();
    if (m_questions.empty())
        error(0, QStringLiteral("has no question; one begins with a line `## NAME`"));
    std::stable_sort(m_guide.m_problems.begin(), m_guide.m_problems.end(),
                     [](const Problem &a, const Problem &b) { return a.line < b.line; });
    return m_guide;
}

void GuideParser::readLines()
{
    using Kind = MarkdownLines::Kind;
    MarkdownLines lines(m_text);
    while (lines.next()) {
        const bool beginsFence = lines.insideFence() && lines.number() == lines.fenceLine();
        if (lines.kind() == Kind::Section)
            m_questions.push_back({lines.title(), {}, {}, lines.number()});
        else if (m_questions.empty())
            continue; // about the file
        else if (lines.kind() == Kind::Text)
            readText(lines.line(), lines.number());
        else if (lines.kind() == Kind::Entry || beginsFence)
            warning(lines.number(),
                    QStringLiteral("this is no part of a question and not read; move it above the "
                                   "first question"));
    }
    if (lines.insideFence())
        error(lines.fenceLine(),
              QStringLiteral("this code fence is never closed, and nothing below is read; close "
                             "it with a line like it"));
}

void GuideParser::readText(QByteArrayView line, qint64 number)
{
    const QByteArrayView text = line.trimmed();
    if (text.isEmpty())
        return;
    Question &question = m_questions.back();
    const bool isIndented = line.front() == ' ' || line.front() == '\t';
    if (line.startsWith("- ")) {
        readAnswer(text.sliced(1).trimmed(), number);
    } else if (question.answers.empty()) {
        append(question.text, text);
    } else if (!isIndented) {
        warning(number, QStringLiteral("this is not read; begin an answer with `- `, or indent it "
                                       "as the reason of the answer above"));
    } else {
        Answer &answer = question.answers.back();
        if (text.startsWith(seeAlsoMark))
            append(answer.seeAlso, text.sliced(seeAlsoMark.size()).trimmed());
        else
            append(answer.seeAlso.isEmpty() ? answer.reason : answer.seeAlso, text);
    }
}

void GuideParser::readAnswer(QByteArrayView text, qint64 number)
{
    Answer answer;
    const qsizetype at = text.lastIndexOf(arrow);
    answer.text = (at < 0 ? text : text.first(at)).trimmed();
    if (at >= 0)
        answer.target = text.sliced(at + arrow.size()).trimmed();
    answer.line = number;
    m_questions.back().answers.push_back(std::move(answer));
}

void GuideParser::link()
{
    QList<GuideQuestion> &questions = m_guide.m_questions;
    Places places;
    for (auto question = m_questions.rbegin(); question != m_questions.rend(); ++question) {
        const GuideQuestion made = linked(*question, places);
        if (question->name.isEmpty() || places.contains(question->name)) {
            error(question->line, QStringLiteral("this question is left out; give it a name that "
                                                 "no other has"));
        } else if (made.text.isEmpty() || made.answers.isEmpty()) {
            error(question->line,
                  QStringLiteral("'%1' is left out; write the question below its name, and answers "
                                 "that lead on")
                      .arg(made.name));
        } else {
            places.insert(question->name, questions.size());
            questions.append(made);
        }
    }
    std::reverse(questions.begin(), questions.end());
    for (GuideQuestion &question : questions) {
        for (GuideAnswer &answer : question.answers) {
            if (!answer.isEnd())
                answer.next = questions.size() - 1 - answer.next;
        }
    }
}

GuideQuestion GuideParser::linked(const Question &question, const Places &places)
{
    GuideQuestion made;
    made.name = QString::fromUtf8(question.name);
    made.text = QString::fromUtf8(question.text);
    made.line = question.line;
    for (const Answer &answer : question.answers) {
        if (const auto good = linked(answer, places))
            made.answers.append(*good);
    }
    if (made.answers.size() > mostAnswers)
        warning(question.line, QStringLiteral("'%1' has more answers than digits; ask in two steps")
                                   .arg(made.name));
    return made;
}

std::optional<GuideAnswer> GuideParser::linked(const Answer &answer, const Places &places)
{
    GuideAnswer made;
    made.text = QString::fromUtf8(answer.text);
    if (answer.text.isEmpty() || answer.target.isEmpty()) {
        error(answer.line, QStringLiteral("this answer is left out; write `- ANSWER -> NAME` or "
                                          "`- ANSWER -> CODE`"));
        return {};
    }
    if (isStatusCode(answer.target)) {
        made.end = endOf(answer);
        return made;
    }
    made.next = places.value(answer.target, -1);
    if (made.next < 0) {
        error(answer.line, QStringLiteral("this answer is left out, since no question '%1' that "
                                          "can be asked stands further down")
                               .arg(QString::fromUtf8(answer.target)));
        return {};
    }
    if (!answer.reason.isEmpty() || !answer.seeAlso.isEmpty())
        warning(answer.line, QStringLiteral("the lines below this answer are never shown; only an "
                                            "answer that leads to a code has a reason"));
    return made;
}

GuideEnd GuideParser::endOf(const Answer &answer)
{
    GuideEnd end {QString::fromUtf8(answer.target), QString::fromUtf8(answer.reason), {}};
    if (end.reason.isEmpty())
        warning(answer.line, QStringLiteral("this end gives no reason; indent it below"));
    for (const FactItem &item : factItems(answer.seeAlso)) {
        if (isStatusCode(item.text))
            end.seeAlso.append({QString::fromUtf8(item.text), QString::fromUtf8(item.remark)});
        else
            warning(answer.line, QStringLiteral("'%1' is no status code and left out; write "
                                                "`CODE (REMARK); CODE (REMARK)`")
                                     .arg(QString::fromUtf8(item.text)));
    }
    return end;
}

void GuideParser::findUnreached()
{
    const QList<GuideQuestion> &questions = m_guide.m_questions;
    std::vector<bool> reached(size_t(questions.size()));
    for (qsizetype i = 0; i < questions.size(); ++i) {
        if (i > 0 && !reached[size_t(i)]) {
            warning(questions[i].line,
                    QStringLiteral("no path leads to '%1'").arg(questions[i].name));
            continue;
        }
        for (const GuideAnswer &answer : questions[i].answers) {
            if (!answer.isEnd())
                reached[size_t(answer.next)] = true;
        }
    }
}

void GuideParser::error(qint64 line, const QString &message)
{
    m_guide.m_problems.append(
        {Problem::Severity::Error, m_fileName, line, line > 0 ? 1 : 0, message});
}

void GuideParser::warning(qint64 line, const QString &message)
{
    m_guide.m_problems.append({Problem::Severity::Warning, m_fileName, line, 1, message});
}

} // namespace statusbook
