// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/status.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace statusbook {

/// What a person typed, understood.
///
///     ""              Everything
///     "404" "E10"     Code        404, E1001: the code itself, then those that begin so
///     "40" "http 502" Code
///     "0x8007000d"    Code, and Words where no code begins so
///     "4xx" "5XX"     CodeClass
///     "digital ca"    Words       in any order, the last one unfinished
///     "404 not found" Words       a number among words is a word
class SearchQuery
{
public:
    enum class Kind { Everything, Code, CodeClass, Words };

    struct Word {
        QByteArray text;         ///< folded
        bool unfinished = false; ///< more letters may follow: matches what begins so
    };

    /// Texts of any length and content; what follows the first 1,000 characters is not read.
    [[nodiscard]] static SearchQuery parse(QStringView text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// For Code, in lower case; else empty.
    [[nodiscard]] const QByteArray &code() const { return m_code; }
    /// For CodeClass; else None.
    [[nodiscard]] StatusClass statusClass() const { return m_class; }
    /// For Words and for a Code that may be a word; never more than 32, each once.
    [[nodiscard]] const QList<Word> &words() const { return m_words; }
    /// All of the words, folded, with a space between.
    [[nodiscard]] const QByteArray &folded() const { return m_folded; }

private:
    void readWords(QByteArrayView text);

    Kind m_kind = Kind::Everything;
    QByteArray m_code;
    StatusClass m_class = StatusClass::None;
    QList<Word> m_words;
    QByteArray m_folded;
};

} // namespace statusbook
