// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"

namespace statusbook {

/// A question that was asked and the answer that was given.
struct GuideStep {
    const GuideQuestion *question;
    const GuideAnswer *answer;
};

/// One walk through a Guide, from its first question to an end.
///
///     GuideWalk walk(Guide::bundled());
///     while (const GuideQuestion *question = walk.question())
///         walk.choose(ask(*question));
class GuideWalk
{
public:
    explicit GuideWalk(Guide guide);

    /// The question to answer; null at an end, and in a guide without questions.
    [[nodiscard]] const GuideQuestion *question() const;
    /// Where the walk ended; null before.
    [[nodiscard]] const GuideEnd *end() const;

    /// The steps so far. What they point at lives as long as the walk.
    [[nodiscard]] QList<GuideStep> path() const;
    [[nodiscard]] qsizetype length() const { return m_choices.size(); }

    /// Gives the answer at `index`; false where the question has none there.
    bool choose(qsizetype index);
    /// Takes the last answer back; false at the start.
    bool back();
    /// Goes back to where `length` answers were given; 0 is the start. Never forward.
    void backTo(qsizetype length);

private:
    struct Choice {
        qsizetype question;
        qsizetype answer;
    };
    [[nodiscard]] const GuideAnswer *lastAnswer() const;

    Guide m_guide;
    QList<Choice> m_choices;
};

} // namespace statusbook
