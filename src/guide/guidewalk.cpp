// SPDX-License-Identifier: MIT
#include "guide/guidewalk.h"

#include <algorithm>
#include <utility>

namespace statusbook {

GuideWalk::GuideWalk(Guide guide) : m_guide(std::move(guide)) {}

const GuideQuestion *GuideWalk::question() const
{
    const QList<GuideQuestion> &questions = m_guide.questions();
    const GuideAnswer *last = lastAnswer();
    if (questions.isEmpty() || (last && last->isEnd()))
        return nullptr;
    return &questions[last ? last->next : 0];
}

const GuideEnd *GuideWalk::end() const
{
    const GuideAnswer *last = lastAnswer();
    return last && last->isEnd() ? &last->end : nullptr;
}

QList<GuideStep> GuideWalk::path() const
{
    QList<GuideStep> steps;
    for (const Choice &choice : m_choices) {
        const GuideQuestion &question = m_guide.questions()[choice.question];
        steps.append({&question, &question.answers[choice.answer]});
    }
    return steps;
}

bool GuideWalk::choose(qsizetype index)
{
    const GuideQuestion *asked = question();
    if (!asked || index < 0 || index >= asked->answers.size())
        return false;
    m_choices.append({asked - m_guide.questions().constData(), index});
    return true;
}

bool GuideWalk::back()
{
    if (m_choices.isEmpty())
        return false;
    m_choices.removeLast();
    return true;
}

void GuideWalk::backTo(qsizetype length)
{
    m_choices.resize(std::clamp<qsizetype>(length, 0, m_choices.size()));
}

const GuideAnswer *GuideWalk::lastAnswer() const
{
    if (m_choices.isEmpty())
        return nullptr;
    const Choice &last = m_choices.last();
    return &m_guide.questions()[last.question].answers[last.answer];
}

} // namespace statusbook
