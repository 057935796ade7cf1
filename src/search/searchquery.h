// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/status.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace statusbook {

/// What a person typed or pasted, understood.
///
///     ""                              Everything
///     "404" "40" "404.13"             Codes, and those that begin so
///     "E1001" "x402" "utf-8"          Words, and the codes that begin so before them
///     "30[12]" "50?" "500-504"        Codes
///     "401 403" "401 vs 403"          Codes, each of them
///     "4xx" "client error"            CodeClass
///     "HTTP/1.1 404 Not Found"        Codes, as pasted text has them (see pastedtext.h)
///     "digital ca"                    Words in any order, the last one unfinished
///     "404 not found"                 Words, and the code 404 before them
///     "cacheable 4xx"                 Words, only of that class
///     "\"not found\""                 Words that stand side by side
///     "HttpStatus.CONFLICT"           Words, and a constant's spelling before them
class SearchQuery
{
public:
    enum class Kind { Everything, Codes, CodeClass, Words };

    struct Word {
        QByteArray text;         ///< folded
        bool unfinished = false; ///< more letters may follow: matches what begins so
        bool weak = false;       ///< says little ("the", "http"): an entry need not have it
    };

    /// Texts of any length and content. For words the first 1,000 characters are read, of a
    /// paste its first 8 MiB.
    [[nodiscard]] static SearchQuery parse(QStringView text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The codes asked for, in lower case and in order; for Words those that come before.
    [[nodiscard]] const QList<QByteArray> &codes() const { return m_codes; }
    /// There is one code, and what begins with it is meant too.
    [[nodiscard]] bool isBeginning() const { return m_isBeginning; }
    /// For CodeClass, and for Words that are limited to a class; else None.
    [[nodiscard]] StatusClass statusClass() const { return m_class; }
    /// For Words; never more than 32, each once. At least one is not weak.
    [[nodiscard]] const QList<Word> &words() const { return m_words; }
    /// For Words: all of them, folded, with a space between; and the same without weak ones.
    [[nodiscard]] const QByteArray &folded() const { return m_folded; }
    [[nodiscard]] QByteArray foldedStrong() const;
    /// For Words: what has to stand side by side, folded.
    [[nodiscard]] const QList<QByteArray> &quoted() const { return m_quoted; }
    /// For Words: what looks like the spelling of a constant, squashed (see entrynames.h).
    [[nodiscard]] const QList<QByteArray> &constants() const { return m_constants; }
    /// There is one constant and nothing else; its end may be missing.
    [[nodiscard]] bool isConstant() const { return m_isConstant; }
    /// For Words: the field that stands before a value, folded: "www authenticate"; else empty.
    [[nodiscard]] const QByteArray &field() const { return m_field; }
    /// The words say that a field is meant: "Allow header".
    [[nodiscard]] bool asksForField() const;

    /// The text was longer than what is read of it.
    [[nodiscard]] bool wasCut() const { return m_wasCut; }

    /// The same with words replaced: what a person may have meant.
    [[nodiscard]] SearchQuery withWords(const QList<Word> &words) const;

private:
    bool readNumbers(QByteArrayView text);
    bool readPaste(QByteArrayView text);
    bool readClassName(QByteArrayView text);
    void readConstant(QByteArrayView text);
    void readQuoted(QByteArrayView text);
    void readWords(QByteArrayView text);
    void readLeadingCode(QByteArrayView text);
    void readConstantsWithin(QByteArrayView text);
    void addWord(QByteArrayView word);

    Kind m_kind = Kind::Everything;
    QList<QByteArray> m_codes;
    bool m_isBeginning = false;
    StatusClass m_class = StatusClass::None;
    QList<Word> m_words;
    QByteArray m_folded;
    QList<QByteArray> m_quoted;
    QByteArray m_field;
    QList<QByteArray> m_constants;
    bool m_isConstant = false;
    bool m_wasCut = false;
};

} // namespace statusbook
