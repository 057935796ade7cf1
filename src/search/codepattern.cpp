// SPDX-License-Identifier: MIT
#include "search/codepattern.h"

#include "catalog/characters.h"

#include <algorithm>
#include <array>

namespace statusbook {

namespace {

constexpr qsizetype mostTokens = 40;

QByteArray threeDigits(int number)
{
    return QByteArray::number(number).rightJustified(3, '0');
}

// Words between codes: "401 vs 403", "difference between 401 and 403".
bool connects(QByteArrayView word)
{
    static constexpr std::array<QByteArrayView, 10> words {
        "and", "or", "vs", "vs.", "versus", "between", "difference", "&", "the", "codes"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

// "[0-2]", "[12]", "?", "x" or a digit as the digits that may stand there; empty: no such place.
QByteArray takePlace(QByteArrayView &pattern)
{
    const char c = pattern.front();
    if (c != '[') {
        pattern = pattern.sliced(1);
        if (c == '?' || c == 'x' || c == '*')
            return "0123456789";
        return isDigit(c) ? QByteArray(1, c) : QByteArray();
    }
    const qsizetype end = pattern.indexOf(']');
    if (end < 0)
        return {};
    const QByteArrayView inside = pattern.sliced(1, end - 1);
    pattern = pattern.sliced(end + 1);
    QByteArray digits;
    for (qsizetype i = 0; i < inside.size(); ++i) {
        const bool isRange = i + 2 < inside.size() && inside[i + 1] == '-';
        const char first = inside[i];
        const char last = inside[isRange ? i + 2 : i];
        if (!isDigit(first) || !isDigit(last))
            return {};
        for (char digit = first; digit <= last; ++digit)
            digits += digit;
        i += isRange ? 2 : 0;
    }
    return digits;
}

QList<QByteArray> expandPlaces(QByteArrayView pattern)
{
    QList<QByteArray> codes {QByteArray()};
    int places = 0;
    while (!pattern.isEmpty()) {
        const QByteArray digits = takePlace(pattern);
        if (digits.isEmpty() || ++places > 3)
            return {};
        QList<QByteArray> longer;
        for (const QByteArray &code : std::as_const(codes)) {
            for (const char digit : digits)
                longer.append(code + digit);
        }
        codes = std::move(longer);
    }
    return places == 3 ? codes : QList<QByteArray>();
}

QList<QByteArray> numbersFrom(int first, int last)
{
    QList<QByteArray> codes;
    for (int number = std::max(first, 0); number <= std::min(last, 999); ++number)
        codes.append(threeDigits(number));
    return codes;
}

// "500-504", "500..504", ">=500", "<300"
QList<QByteArray> expandRange(QByteArrayView token)
{
    for (const QByteArrayView separator : {QByteArrayView("-"), QByteArrayView(".."),
                                           QByteArrayView("…"), QByteArrayView("–")}) {
        const qsizetype at = token.indexOf(separator);
        if (at == 3 && isThreeDigits(token.first(3)) && isThreeDigits(token.sliced(3 + separator.size())))
            return numbersFrom(token.first(3).toInt(), token.last(3).toInt());
    }
    if (token.size() < 4 || !isThreeDigits(token.last(3)))
        return {};
    const int number = token.last(3).toInt();
    const QByteArrayView sign = token.chopped(3);
    if (sign == ">=")
        return numbersFrom(number, 599);
    if (sign == ">")
        return numbersFrom(number + 1, 599);
    if (sign == "<=")
        return numbersFrom(100, number);
    if (sign == "<")
        return numbersFrom(100, number - 1);
    return {};
}

// One token with a digit in it, such as "404", "40", "404.13", "e1001", "acme:e1001".
bool isLiteral(QByteArrayView token)
{
    return std::any_of(token.begin(), token.end(), isDigit)
        && std::all_of(token.begin(), token.end(), [](char c) {
               return isDigit(c) || (c >= 'a' && c <= 'z') || c == '.' || c == '-' || c == '_'
                   || c == ':';
           });
}

// "httpStatusCode:402", "status=404": the number goes to `tokens`.
bool introducesNumber(const QByteArray &part, QList<QByteArray> &tokens)
{
    const qsizetype at = part.size() - 4;
    if (at <= 0 || (part[at] != ':' && part[at] != '=') || !isThreeDigits(part.last(3)))
        return false;
    const QByteArray word = part.first(at);
    const bool says = word.contains("status") || word.contains("http") || word.contains("code")
        || saysOnlyStatus(word);
    if (says)
        tokens.append(part.last(3));
    return says;
}

// Splits at spaces, commas and what joins codes; "500 to 504" and "500 - 504" become one token.
QList<QByteArray> tokensOf(QByteArrayView text)
{
    QByteArray spaced = text.toByteArray().toLower();
    for (char &c : spaced) {
        if (c == ',' || c == ';' || c == '|' || c == '+' || c == '\n' || c == '\t' || c == '\r')
            c = ' ';
    }
    QList<QByteArray> tokens;
    for (const QByteArray &part : spaced.split(' ')) {
        if (part.isEmpty() || introducesNumber(part, tokens))
            continue;
        const bool joins = part == "to" || part == "-" || part == "..";
        if (joins && !tokens.isEmpty() && isThreeDigits(tokens.last()))
            tokens.last() += '-';
        else if (!tokens.isEmpty() && tokens.last().size() == 4 && tokens.last().endsWith('-'))
            tokens.last() += part;
        else
            tokens.append(part);
        if (tokens.size() > mostTokens)
            return {};
    }
    return tokens;
}

} // namespace

bool isThreeDigits(QByteArrayView token)
{
    return token.size() == 3 && std::all_of(token.begin(), token.end(), isDigit);
}

bool saysOnlyStatus(QByteArrayView word)
{
    static constexpr std::array<QByteArrayView, 14> words {
        "http",   "https", "status", "statuscode", "code",  "codes", "error",
        "errors", "err",   "errno",  "response",   "reply", "what",  "is"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::optional<CodePattern> parseCodePattern(QByteArrayView text)
{
    QList<QByteArray> tokens;
    for (const QByteArray &token : tokensOf(text)) {
        const QList<QByteArray> parts = token.split('/');
        const bool joined = parts.size() > 1
            && std::all_of(parts.begin(), parts.end(), [](const auto &part) { return isThreeDigits(part); });
        tokens += joined ? parts : QList<QByteArray> {token};
    }
    const auto introduces = [](const QByteArray &token) {
        QByteArrayView word = token;
        while (word.endsWith(':') || word.endsWith('?') || word.endsWith('#'))
            word.chop(1);
        return saysOnlyStatus(word) || connects(word);
    };
    // A question mark may end a sentence or be a place: "what is 404?", "50?".
    if (tokens.size() > 1 && tokens.last().size() == 4 && tokens.last().endsWith('?')
        && isThreeDigits(tokens.last().first(3)))
        tokens.last().chop(1);
    tokens.removeIf(introduces);
    if (tokens.isEmpty())
        return {};

    CodePattern pattern;
    if (tokens.size() == 1) {
        const QByteArray &token = tokens.first();
        if (token.size() == 3 && token.endsWith("xx") && token[0] >= '1' && token[0] <= '5') {
            pattern.classDigit = token[0];
            return pattern;
        }
        if (const auto range = expandRange(token); !range.isEmpty())
            return CodePattern {range, false, 0};
        if (isLiteral(token) && expandPlaces(token).size() <= 1)
            return CodePattern {{token}, true, 0};
    }
    for (const QByteArray &token : std::as_const(tokens)) {
        QList<QByteArray> codes = expandPlaces(token);
        if (codes.isEmpty())
            codes = expandRange(token);
        if (codes.isEmpty() && isLiteral(token) && isDigit(token.front()))
            codes = {token};
        if (codes.isEmpty())
            return {};
        for (const QByteArray &code : std::as_const(codes)) {
            if (!pattern.codes.contains(code))
                pattern.codes.append(code);
        }
    }
    return pattern;
}

} // namespace statusbook
