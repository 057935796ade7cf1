// SPDX-License-Identifier: MIT
#include "search/searchquery.h"

#include "search/words.h"

#include <algorithm>
#include <array>

namespace statusbook {

namespace {

constexpr qsizetype longestText = 1000;
constexpr qsizetype mostWords = 32;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// "404", "40", "404.13", "e1001": one token with a digit in it.
bool looksLikeCode(QByteArrayView token)
{
    return std::any_of(token.begin(), token.end(), isDigit)
        && std::all_of(token.begin(), token.end(), [](char c) {
               return isDigit(c) || (c >= 'a' && c <= 'z') || c == '.' || c == '-' || c == '_'
                   || c == ':';
           });
}

bool isStatusCode(QByteArrayView word)
{
    return word.size() == 3 && std::all_of(word.begin(), word.end(), isDigit);
}

// Words that say no more than "this is a status code".
bool saysOnlyStatus(QByteArrayView word)
{
    static constexpr std::array<QByteArrayView, 8> words {
        "http", "https", "status", "statuscode", "code", "error", "err", "response"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

SearchQuery SearchQuery::parse(QStringView text)
{
    SearchQuery query;
    const QByteArray typed = text.first(std::min(text.size(), longestText)).toUtf8();
    const QByteArray token = typed.trimmed().toLower();
    if (token.size() == 3 && token.endsWith("xx") && token[0] >= '1' && token[0] <= '5') {
        query.m_kind = Kind::CodeClass;
        query.m_class = StatusClass(token[0] - '0');
    } else if (looksLikeCode(token)) {
        query.m_kind = Kind::Code;
        query.m_code = token;
    } else {
        query.readWords(typed);
    }
    return query;
}

void SearchQuery::readWords(QByteArrayView text)
{
    QByteArray number;
    bool onlyNumber = true; // "http 502": a number and words that only introduce it
    bool unfinished = false;
    for (WordReader reader(text); reader.next() && m_words.size() < mostWords;) {
        const QByteArrayView word = reader.word();
        m_folded += m_folded.isEmpty() ? "" : " ";
        m_folded += word;
        if (isStatusCode(word) && number.isEmpty())
            number = word.toByteArray();
        else if (!saysOnlyStatus(word))
            onlyNumber = false;
        const bool known = std::any_of(m_words.begin(), m_words.end(),
                                       [&](const Word &w) { return w.text == word; });
        // A word typed again asks for no more than its first time, however it goes on.
        unfinished = !known && reader.end() == text.size();
        if (!known)
            m_words.append({word.toByteArray(), false});
    }
    if (m_words.isEmpty())
        return; // nothing but marks: as if nothing had been typed
    if (onlyNumber && !number.isEmpty()) {
        m_kind = Kind::Code;
        m_code = number;
        m_words.clear();
        m_folded.clear();
        return;
    }
    m_kind = Kind::Words;
    m_words.last().unfinished = unfinished;
}

} // namespace statusbook
