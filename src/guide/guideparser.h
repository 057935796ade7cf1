// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"

#include <QHash>

#include <optional>
#include <vector>

namespace statusbook {

class MarkdownLines;

/// Makes a Guide of its text: first line by line, then from the last question to the first, so
/// that what an answer leads to is known when it is looked at.
class GuideParser
{
public:
    GuideParser(QByteArrayView text, const QString &fileName);

    [[nodiscard]] Guide parse();

private:
    struct Answer {
        QByteArrayView text;
        QByteArrayView target; // empty: the line has none
        QByteArray reason;
        QByteArray seeAlso;
        qint64 line = 0;
    };
    struct Question {
        QByteArrayView name;
        QByteArray text;
        std::vector<Answer> answers;
        qint64 line = 0;
    };
    using Places = QHash<QByteArrayView, qsizetype>; // of questions, counted from the last one

    void readLines();
    void readText(QByteArrayView line, qint64 number);
    void readAnswer(QByteArrayView text, qint64 number);

    void link();
    [[nodiscard]] GuideQuestion linked(const Question &question, const Places &places);
    [[nodiscard]] std::optional<GuideAnswer> linked(const Answer &answer, const Places &places);
    [[nodiscard]] GuideEnd endOf(const Answer &answer);
    void findUnreached();

    void error(qint64 line, const QString &message);
    void warning(qint64 line, const QString &message);

    QByteArrayView m_text;
    QString m_fileName;
    std::vector<Question> m_questions;
    Guide m_guide;
};

} // namespace statusbook
