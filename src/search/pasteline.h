// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/characters.h"

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <vector>

namespace statusbook {

/// A code that a line of a paste names.
struct PasteHit {
    QByteArray code;
    qsizetype begin = 0; ///< in bytes of the line
};

/// One line of a paste, cut into words (runs of letters and digits) and fields (what stands
/// between blanks). Its views stay valid as long as the line's text. Linear; reads a line once.
class PasteLine
{
public:
    explicit PasteLine(QByteArrayView text);

    [[nodiscard]] QByteArrayView text() const { return m_text; }

    [[nodiscard]] qsizetype size() const { return qsizetype(m_words.size()); }
    /// Empty where there is no word `at`, so that rules can look around without care.
    [[nodiscard]] QByteArrayView word(qsizetype at) const;
    [[nodiscard]] qsizetype begin(qsizetype at) const { return m_words[size_t(at)].begin; }
    [[nodiscard]] qsizetype end(qsizetype at) const { return m_words[size_t(at)].end; }
    [[nodiscard]] bool isNumber(qsizetype at) const;
    /// What stands between the word and the one before it, or the line's begin.
    [[nodiscard]] QByteArrayView gapBefore(qsizetype at) const;
    [[nodiscard]] QByteArrayView gapAfter(qsizetype at) const;

    [[nodiscard]] const std::vector<QByteArrayView> &fields() const { return m_fields; }
    [[nodiscard]] QByteArrayView field(size_t at) const
    {
        return at < m_fields.size() ? m_fields[at] : QByteArrayView();
    }
    /// Where a view of the line stands in it.
    [[nodiscard]] qsizetype beginOf(QByteArrayView part) const
    {
        return part.data() - m_text.data();
    }

private:
    struct Word {
        qsizetype begin = 0;
        qsizetype end = 0;
        bool isNumber = false;
    };

    void readWords();
    void readFields();

    QByteArrayView m_text;
    std::vector<Word> m_words;
    std::vector<QByteArrayView> m_fields;
};

/// Whether every byte of `text` is one of `allowed`; true for an empty text.
[[nodiscard]] inline bool consistsOf(QByteArrayView text, QByteArrayView allowed)
{
    return std::all_of(text.begin(), text.end(), [&](char c) { return allowed.contains(c); });
}

[[nodiscard]] inline bool equals(QByteArrayView left, QByteArrayView right) // ASCII case aside
{
    return left.size() == right.size() && left.compare(right, Qt::CaseInsensitive) == 0;
}

template<typename List>
[[nodiscard]] bool isOneOf(QByteArrayView word, const List &list)
{
    return std::any_of(std::begin(list), std::end(list),
                       [&](QByteArrayView other) { return equals(word, other); });
}

/// 100 to 599, and the few numbers beyond them that servers have sent or logged.
[[nodiscard]] bool isStatusNumber(QByteArrayView text);
/// The same, and 000, which logs have where no response was sent.
[[nodiscard]] bool isLoggedNumber(QByteArrayView text);

/// GET, PROPFIND ...: a method of the IANA registry that is met in logs, in capitals.
[[nodiscard]] bool isMethod(QByteArrayView word);

} // namespace statusbook
