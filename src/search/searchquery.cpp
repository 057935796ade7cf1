// SPDX-License-Identifier: MIT
#include "search/searchquery.h"

#include "search/codepattern.h"
#include "search/entrynames.h"
#include "search/pastedtext.h"
#include "search/pasteline.h"
#include "search/words.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace statusbook {

namespace {

constexpr qsizetype longestText = 1000;
constexpr qsizetype mostWords = 32;
constexpr qsizetype mostTypedWords = 8;

// Words that carry no meaning of their own.
bool isWeak(QByteArrayView word)
{
    static constexpr std::array<QByteArrayView, 67> words {
        "a",      "about", "again",  "all",   "always", "am",     "an",    "and",   "are",
        "as",     "at",    "be",     "been",  "but",    "by",     "can",   "did",   "do",
        "does",   "field", "fields", "for",    "from",  "get",    "gets",   "getting", "got", "has",
        "have",   "header", "headers", "how", "i",      "if",     "in",    "into",  "it",
        "its",    "me",    "my",     "need",  "needs",  "of",     "on",    "or",    "our",
        "requires", "says", "should", "so",   "that",   "the",    "their", "this",  "to",
        "use",    "user",  "was",    "when",  "where",  "which",  "why",   "will",  "with",
        "you",    "your",  "getting"};
    const bool isLetter = word.size() == 1 && std::isalpha(uchar(word.front())) != 0;
    return isLetter || std::find(words.begin(), words.end(), word) != words.end()
        || saysOnlyStatus(word);
}

// "client errors" as the class; names of two words may be followed by what introduces a code.
StatusClass classNamed(QByteArrayView folded)
{
    struct Name {
        QByteArrayView text;
        StatusClass statusClass;
    };
    static constexpr std::array<Name, 14> names {{
        {"informational", StatusClass::Informational},
        {"information", StatusClass::Informational},
        {"interim", StatusClass::Informational},
        {"provisional", StatusClass::Informational},
        {"success", StatusClass::Successful},
        {"successful", StatusClass::Successful},
        {"redirect", StatusClass::Redirection},
        {"redirects", StatusClass::Redirection},
        {"redirection", StatusClass::Redirection},
        {"redirections", StatusClass::Redirection},
        {"client error", StatusClass::ClientError},
        {"client errors", StatusClass::ClientError},
        {"server error", StatusClass::ServerError},
        {"server errors", StatusClass::ServerError},
    }};
    for (const Name &name : names) {
        if (!folded.startsWith(name.text))
            continue;
        const QByteArrayView rest = folded.sliced(name.text.size());
        if (rest.isEmpty() || rest == " status" || rest == " codes" || rest == " code"
            || rest == " status codes" || rest == " class" || rest == " responses"
            || rest == " response")
            return name.statusClass;
    }
    return StatusClass::None;
}

// "(404):" #=> "404"
QByteArray withoutMarks(QByteArrayView token)
{
    static constexpr QByteArrayView marks("()[]{}<>,.:;!?\"'");
    while (!token.isEmpty() && marks.contains(token.front()))
        token = token.sliced(1);
    while (!token.isEmpty() && marks.contains(token.back()))
        token.chop(1);
    return token.toByteArray();
}

// "PreconditionFailed" #=> "Precondition Failed": names of errors are words, too.
QByteArray withCamelCaseSplit(QByteArrayView text)
{
    QByteArray split;
    split.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && std::islower(uchar(text[i - 1])) && std::isupper(uchar(text[i])))
            split += ' ';
        split += text[i];
    }
    return split;
}

// One token whose letters' case or marks say that it was copied from code.
bool looksLikeConstant(QByteArrayView token)
{
    if (token.size() < 3 || token.contains(' ') || token.contains('/'))
        return false;
    const bool joined = token.contains('_') || token.contains('.') || token.contains("::")
        || (token.startsWith(':') && token.size() > 1);
    bool camel = false;
    for (qsizetype i = 1; i < token.size(); ++i)
        camel |= std::islower(uchar(token[i - 1])) && std::isupper(uchar(token[i]));
    const auto letters = std::count_if(token.begin(), token.end(),
                                       [](char c) { return std::isalpha(uchar(c)) != 0; });
    return (joined || camel) && letters >= 3;
}

bool isBetweenBlanks(QByteArrayView text, qsizetype first, qsizetype last)
{
    const auto isBlankAt = [&](qsizetype at) {
        return at < 0 || at >= text.size() || text[at] == ' ' || text[at] == '\t';
    };
    return isBlankAt(first - 1) && isBlankAt(last + 1);
}

// `ETag: "abc"` #=> "etag": a field that stands before its value (RFC 9110, section 5).
QByteArray fieldBeforeValue(QByteArrayView text)
{
    const QByteArrayView line = text.trimmed();
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = line.first(std::max<qsizetype>(colon, 0));
    const bool isName = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return std::isalnum(uchar(c)) != 0 || c == '-';
    });
    return isName ? folded(name) : QByteArray();
}

} // namespace

SearchQuery SearchQuery::parse(QStringView text)
{
    SearchQuery query;
    const QByteArray typed = text.first(std::min(text.size(), longestText)).toUtf8();
    const QByteArray token = typed.trimmed();
    if (query.readPaste(text.size() > longestText ? text.toUtf8() : typed)
        || query.readNumbers(typed))
        return query;
    query.m_wasCut = text.size() > longestText;
    if (looksLikeConstant(token))
        query.readConstant(token);
    else if (!query.readClassName(typed))
        query.readWords(typed);
    return query;
}

bool SearchQuery::readPaste(QByteArrayView text)
{
    const PastedText pasted = recognizePaste(text);
    m_wasCut = pasted.wasCut;
    for (const PastedStatus &status : pasted.statuses) {
        // Of "404.13" the client sees 404; the substatus, which says why, comes before it.
        const QByteArray seen = status.code.first(std::min<qsizetype>(status.code.size(), 3));
        for (const QByteArray &code : {status.code, seen}) {
            if (!m_codes.contains(code))
                m_codes.append(code);
        }
    }
    if (!m_codes.isEmpty())
        m_kind = Kind::Codes;
    return !m_codes.isEmpty();
}

// A single token with letters in it, or a long number, may be somebody's code, but just as well a
// word ("x402", "1016"): it is left to the words, with the code before them.
bool SearchQuery::readNumbers(QByteArrayView text)
{
    // Digits in full width are digits.
    const auto pattern = parseCodePattern(
        QString::fromUtf8(text).normalized(QString::NormalizationForm_KC).toUtf8());
    if (!pattern)
        return false;
    if (pattern->classDigit != 0) {
        m_kind = Kind::CodeClass;
        m_class = StatusClass(pattern->classDigit - '0');
        return true;
    }
    m_codes = pattern->codes;
    m_isBeginning = pattern->isBeginning;
    const QByteArray &first = m_codes.first();
    const bool mayBeWord = (first.size() > 3 && !first.contains('.'))
        || std::any_of(first.begin(), first.end(),
                       [](char c) { return std::isalpha(uchar(c)) != 0; });
    if (!mayBeWord)
        m_kind = Kind::Codes;
    return !mayBeWord;
}

bool SearchQuery::readClassName(QByteArrayView text)
{
    m_class = classNamed(statusbook::folded(text));
    if (m_class != StatusClass::None)
        m_kind = Kind::CodeClass;
    return m_class != StatusClass::None;
}

void SearchQuery::readConstant(QByteArrayView text)
{
    m_constants = {squashed(text)};
    m_isConstant = true;
    m_codes = {text.toByteArray().toLower()}; // somebody's code may be written so: ERR_1001
    readWords(wordsOfConstant(text));
}

void SearchQuery::addWord(QByteArrayView word)
{
    m_folded += m_folded.isEmpty() ? "" : " ";
    m_folded += word;
    // Times, addresses and sizes of a paste say nothing; they are told from codes elsewhere.
    const bool isFull = m_words.size() >= mostWords;
    if (isFull || (m_words.size() > mostTypedWords && allDigits(word)))
        return;
    // Each once, at its last place: only the last word may be unfinished.
    m_words.removeIf([&](const Word &known) { return known.text == word; });
    m_words.append({word.toByteArray(), false, isWeak(word)});
}

void SearchQuery::readQuoted(QByteArrayView text)
{
    for (qsizetype begin = text.indexOf('"'); begin >= 0;) {
        const qsizetype end = text.indexOf('"', begin + 1);
        if (end < 0)
            return;
        const QByteArrayView quoted = text.sliced(begin + 1, end - begin - 1);
        const QByteArray inside = statusbook::folded(quoted);
        // A request line, JSON or a field's value that is quoted in a paste is not meant so.
        const bool isPhrase = isBetweenBlanks(text, begin, end)
            && std::none_of(quoted.begin(), quoted.end(), [](char c) {
                   return c == '/' || c == ':' || c == '{' || c == '_' || c == '=';
               });
        if (isPhrase && inside.contains(' '))
            m_quoted.append(inside);
        begin = text.indexOf('"', end + 1);
    }
}

void SearchQuery::readWords(QByteArrayView text)
{
    const QByteArray spaced = withCamelCaseSplit(text);
    bool unfinished = false;
    for (WordReader reader(spaced); reader.next();) {
        const QByteArrayView word = reader.word();
        const bool isClass = word.size() == 3 && word.endsWith("xx") && word[0] >= '1'
            && word[0] <= '5';
        if (isClass) {
            m_class = StatusClass(word[0] - '0');
            continue;
        }
        addWord(word);
        unfinished = reader.end() == spaced.size() && m_words.last().text == word;
    }
    if (m_words.isEmpty())
        return; // nothing but marks: as if nothing had been typed
    m_kind = Kind::Words;
    m_words.last().unfinished = unfinished;
    if (unfinished && m_words.last().text.size() == 1)
        m_words.last().weak = false; // it begins a word that says more
    if (m_words.size() <= mostTypedWords) { // who types more has pasted it
        readQuoted(text);
        readLeadingCode(text);
    }
    m_field = fieldBeforeValue(text);
    if (!m_isConstant)
        readConstantsWithin(text);
    if (std::all_of(m_words.begin(), m_words.end(), [](const Word &word) { return word.weak; })) {
        for (Word &word : m_words)
            word.weak = false;
    }
}

// "404 page": a number of three digits that stands alone among a few words is a code. In "port 443",
// "500 ms" or "10.0.0.200" it is not.
void SearchQuery::readLeadingCode(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 5> before {"port", "line", "exit", "max", "limit"};
    static constexpr std::array<QByteArrayView, 13> after {
        "ms", "s", "sec", "secs", "seconds", "bytes", "kb", "mb", "gb", "px", "users", "items", "times"};
    const auto isIn = [](const auto &list, const QByteArray &word) {
        return std::find(list.begin(), list.end(), word) != list.end();
    };
    const QList<QByteArray> tokens
        = text.toByteArray().replace('(', ' ').simplified().toLower().split(' ');
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QByteArray token = withoutMarks(tokens[i]);
        const bool isCode = isThreeDigits(token)
            || (token.size() > 4 && token[3] == '.' && isThreeDigits(token.first(3))
                && isThreeDigits(token.sliced(4).rightJustified(3, '0')));
        if (isCode && !m_codes.contains(token)
            && !(i > 0 && isIn(before, withoutMarks(tokens[i - 1])))
            && !(i + 1 < tokens.size() && isIn(after, withoutMarks(tokens[i + 1]))))
            m_codes.append(token);
    }
}

// "render status: :see_other"
void SearchQuery::readConstantsWithin(QByteArrayView text)
{
    for (const QByteArray &each : text.toByteArray().simplified().split(' ')) {
        const QByteArray token = each.startsWith(':') ? each : withoutMarks(each);
        if (looksLikeConstant(token) && m_constants.size() < mostWords)
            m_constants.append(squashed(token));
        const QByteArray last = token.sliced(token.lastIndexOf('.') + 1); // "Response.noContent()"
        if (last.size() < token.size() && looksLikeConstant(last) && m_constants.size() < mostWords)
            m_constants.append(squashed(last));
    }
}

bool SearchQuery::asksForField() const
{
    return std::any_of(m_words.begin(), m_words.end(), [](const Word &word) {
        return word.text == "header" || word.text == "headers" || word.text == "field"
            || word.text == "fields";
    });
}

QByteArray SearchQuery::foldedStrong() const
{
    QByteArray folded;
    for (const Word &word : m_words) {
        if (!word.weak)
            folded += (folded.isEmpty() ? "" : " ") + word.text;
    }
    return folded;
}

SearchQuery SearchQuery::withWords(const QList<Word> &words) const
{
    SearchQuery query = *this;
    query.m_words.clear();
    query.m_folded.clear();
    query.m_constants.clear();
    query.m_isConstant = false;
    for (const Word &word : words) {
        query.addWord(word.text);
        query.m_words.last().weak = word.weak;
        query.m_words.last().unfinished = word.unfinished;
    }
    return query;
}

} // namespace statusbook
