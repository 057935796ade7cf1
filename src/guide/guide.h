// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/problem.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace statusbook {

/// Another code that may fit better, and when: "410", "it is gone for good".
struct GuideHint {
    QString code;
    QString remark; ///< may be empty
};

/// Where a path ends.
struct GuideEnd {
    QString code;   ///< "404"
    QString reason; ///< one or two sentences
    QList<GuideHint> seeAlso;
};

struct GuideAnswer {
    QString text;
    qsizetype next = -1; ///< the question that it leads to, in Guide::questions(); -1: to `end`
    GuideEnd end;

    [[nodiscard]] bool isEnd() const { return next < 0; }
};

struct GuideQuestion {
    QString name; ///< by which the file's answers call it; not shown
    QString text;
    QList<GuideAnswer> answers; ///< at least one
    qint64 line = 0;            ///< of its heading, from 1
};

/// "Which status should I send?": questions whose answers lead to a status code. Immutable, and
/// cheap to copy. The format is told at the top of resources/guide/guide.md.
class Guide
{
public:
    /// The questions that come with the program.
    [[nodiscard]] static Guide bundled();

    /// Reads questions. Never fails: what is wrong is in problems(), and what is good is there.
    /// `fileName` stands for the text in problems.
    [[nodiscard]] static Guide parse(QByteArrayView text, const QString &fileName);

    /// In the file's order, the first one is asked first. An answer leads to a later question
    /// alone, so every path ends. Empty where the file has none that can be asked.
    [[nodiscard]] const QList<GuideQuestion> &questions() const { return m_questions; }
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }

private:
    friend class GuideParser;
    Guide() = default;

    QList<GuideQuestion> m_questions;
    QList<Problem> m_problems;
};

} // namespace statusbook
