// SPDX-License-Identifier: MIT
#include "search/pasteline.h"

#include <array>

namespace statusbook {

namespace {

constexpr std::array<QByteArrayView, 23> methods {
    "GET",      "HEAD",      "POST", "PUT",  "DELETE", "CONNECT", "OPTIONS",         "TRACE",
    "PATCH",    "PROPFIND",  "COPY", "MOVE", "LOCK",   "UNLOCK",  "MKCOL",           "REPORT",
    "PROPPATCH", "SEARCH",   "PURGE", "QUERY", "MERGE", "ACL",    "VERSION-CONTROL",
};

// U+2000 to U+203F: spaces, dashes, curly quotes, dots, in UTF-8.
bool isPunctuation(QByteArrayView text, qsizetype at)
{
    return text.size() - at >= 3 && text[at] == '\xE2' && text[at + 1] == '\x80';
}

} // namespace

PasteLine::PasteLine(QByteArrayView text) : m_text(text)
{
    readWords();
    readFields();
}

void PasteLine::readWords()
{
    Word word;
    bool inWord = false;
    for (qsizetype at = 0; at <= m_text.size(); ++at) {
        const char c = at < m_text.size() ? m_text[at] : ' ';
        const bool isOther = uchar(c) >= 0x80 && !isPunctuation(m_text, at);
        if (isDigit(c) || isLetter(c) || isOther) {
            if (!inWord)
                word = {at, at, true};
            inWord = true;
            word.isNumber = word.isNumber && isDigit(c);
            continue;
        }
        if (inWord) {
            word.end = at;
            m_words.push_back(word);
            inWord = false;
        }
        if (uchar(c) >= 0x80)
            at += 2;
    }
}

void PasteLine::readFields()
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= m_text.size(); ++at) {
        if (at < m_text.size() && !isBlank(m_text[at]))
            continue;
        if (at > begin)
            m_fields.push_back(m_text.sliced(begin, at - begin));
        begin = at + 1;
    }
}

QByteArrayView PasteLine::word(qsizetype at) const
{
    if (at < 0 || at >= size())
        return {};
    return m_text.sliced(begin(at), end(at) - begin(at));
}

bool PasteLine::isNumber(qsizetype at) const
{
    return at >= 0 && at < size() && m_words[size_t(at)].isNumber;
}

QByteArrayView PasteLine::gapBefore(qsizetype at) const
{
    const qsizetype from = at > 0 ? end(at - 1) : 0;
    const qsizetype to = at < size() ? begin(at) : m_text.size();
    return m_text.sliced(from, to - from);
}

QByteArrayView PasteLine::gapAfter(qsizetype at) const
{
    return gapBefore(at + 1);
}

bool isStatusNumber(QByteArrayView text)
{
    if (text.size() != 3 || !allDigits(text))
        return false;
    return (text[0] >= '1' && text[0] <= '5') || text == "600" || text == "783" || text == "999";
}

bool isLoggedNumber(QByteArrayView text)
{
    return text == "000" || isStatusNumber(text);
}

bool isMethod(QByteArrayView word)
{
    return std::find(methods.begin(), methods.end(), word) != methods.end();
}

} // namespace statusbook
