// SPDX-License-Identifier: MIT
#include "search/messageline.h"

#include "search/messagewords.h"
#include "search/reasonphrases.h"

#include <optional>

namespace statusbook {

namespace {

constexpr int longestReach = 7; // words between a key and its number

bool isError(QByteArrayView code)
{
    return code[0] == '4' || code[0] == '5' || code[0] == '6' || code[0] == '7' || code[0] == '9';
}

class MessageReader
{
public:
    MessageReader(const PasteLine &line, const LineSurroundings &surroundings)
        : m_line(line), m_isOnlyLine(surroundings.isOnlyLine)
    {
    }

    QList<PasteHit> read();

private:
    enum class Key { None, Status, Error, Answer };

    [[nodiscard]] std::optional<PasteHit> named(qsizetype at) const;
    [[nodiscard]] std::optional<PasteHit> inWord(qsizetype at) const;
    [[nodiscard]] bool beginsAlone(qsizetype at) const;
    [[nodiscard]] bool endsAlone(qsizetype end) const;
    [[nodiscard]] qsizetype endOfCode(qsizetype at) const;
    [[nodiscard]] bool isCounted(qsizetype at, bool hasKey) const;
    [[nodiscard]] bool isOfSomethingElse(qsizetype at) const;
    [[nodiscard]] Key keyBefore(qsizetype at) const;
    [[nodiscard]] bool keyNames(Key key, QByteArrayView code) const;
    [[nodiscard]] bool phraseNames(qsizetype at, bool isTight) const;
    [[nodiscard]] bool wordBehindNames(qsizetype at) const;
    [[nodiscard]] bool requestNames(qsizetype at) const;
    [[nodiscard]] bool isInTitle(qsizetype at) const;
    [[nodiscard]] bool isRemarkOnFailure(qsizetype at) const;
    [[nodiscard]] bool tellsOfHttp() const;
    [[nodiscard]] bool tellsOfFailure() const;
    [[nodiscard]] bool isTyped() const;

    const PasteLine &m_line;
    const bool m_isOnlyLine;
    // What costs a pass over the line is found out at most once.
    mutable std::optional<bool> m_tellsOfHttp;
    mutable std::optional<bool> m_tellsOfFailure;
    mutable std::optional<std::vector<qsizetype>> m_behindRequests;
};

bool MessageReader::tellsOfHttp() const
{
    if (!m_tellsOfHttp) {
        bool tells = m_line.text().contains("://");
        for (qsizetype at = 0; at < m_line.size() && !tells; ++at)
            tells = isOneOf(m_line.word(at), httpWords) || isMethod(m_line.word(at));
        m_tellsOfHttp = tells;
    }
    return *m_tellsOfHttp;
}

bool MessageReader::tellsOfFailure() const
{
    if (!m_tellsOfFailure) {
        bool tells = false;
        for (qsizetype at = 0; at < m_line.size() && !tells; ++at)
            tells = isOneOf(m_line.word(at), failureWords);
        m_tellsOfFailure = tells;
    }
    return *m_tellsOfFailure;
}

// "failed to load https://host/x.js (404)".
bool MessageReader::isRemarkOnFailure(qsizetype at) const
{
    return isError(m_line.word(at)) && m_line.gapBefore(at).endsWith('(')
        && m_line.gapAfter(at).startsWith(')') && tellsOfFailure() && tellsOfHttp();
}

// "http 502", "404 not found", "error 401 403": what people type to look something up.
bool MessageReader::isTyped() const
{
    const QByteArrayView text = m_line.text();
    if (!m_isOnlyLine || m_line.size() > 12)
        return false;
    qsizetype words = 0;
    for (qsizetype at = 0; at < m_line.size(); ++at) {
        if (m_line.isNumber(at))
            words -= reasonPhraseBehind(m_line, at).words;
        else
            ++words;
    }
    return words <= 1 && std::all_of(text.begin(), text.end(), [](char c) {
        return isLower(c) || isDigit(c) || isBlank(c) || c == ',' || c == '-';
    });
}

bool MessageReader::beginsAlone(qsizetype at) const
{
    const qsizetype begin = m_line.begin(at);
    if (begin == 0)
        return true;
    const char before = m_line.text()[begin - 1];
    return uchar(before) >= 0x80 || QByteArrayView(" \t([{'\"`=:<>|,*\\").contains(before);
}

bool MessageReader::endsAlone(qsizetype end) const
{
    const QByteArrayView text = m_line.text();
    if (end >= text.size())
        return true;
    const char after = text[end];
    const char next = end + 1 < text.size() ? text[end + 1] : ' ';
    if (after == '.' || after == ':')
        return !isDigit(next) && (after == ':' || !isLetter(next));
    return uchar(after) >= 0x80 || QByteArrayView(" \t)]}'\"`,;|<>!?*\\").contains(after);
}

// IIS: "HTTP Error 404.13".
qsizetype MessageReader::endOfCode(qsizetype at) const
{
    const bool hasSubstatus = m_line.gapAfter(at) == "." && m_line.isNumber(at + 1)
        && m_line.word(at + 1).size() <= 3 && isError(m_line.word(at));
    return hasSubstatus ? m_line.end(at + 1) : m_line.end(at);
}

// "404 items", "500 ms", "30 of 500".
bool MessageReader::isCounted(qsizetype at, bool hasKey) const
{
    const QByteArrayView next = m_line.word(at + 1);
    if (next.isEmpty() || !consistsOf(m_line.gapAfter(at), " \t"))
        return false;
    if (m_line.gapAfter(at + 1).startsWith('=')) // "status=503 bytes=0"
        return false;
    if (isOneOf(next, units))
        return true;
    if (hasKey && (next == "errors" || next == "responses"))
        return false;
    const bool isPlural = next.size() >= 4 && next.endsWith('s') && !next.endsWith("ss")
        && !next.endsWith("us") && std::all_of(next.begin(), next.end(), isLower);
    return isPlural && reasonPhraseBehind(m_line, at).words == 0;
}

// "port 503", "exited with status 143", "SIP/2.0 404".
bool MessageReader::isOfSomethingElse(qsizetype at) const
{
    if (at > 0 && isOneOf(m_line.word(at - 1), notBefore)
        && consistsOf(m_line.gapBefore(at), " \t:=#(\"'"))
        return true;
    for (qsizetype before = at - 1; before >= 0 && before >= at - 5; --before) {
        const QByteArrayView word = m_line.word(before);
        const bool otherProtocol = (word == "SIP" || word == "RTSP" || word == "ICAP")
            && m_line.gapAfter(before) == "/";
        if (otherProtocol || isOneOf(word, ofProcesses) || equals(word, "smtp")
            || equals(word, "ftp"))
            return true;
    }
    return false;
}

MessageReader::Key MessageReader::keyBefore(qsizetype at) const
{
    Key found = Key::None;
    for (qsizetype before = at - 1; before >= 0 && before >= at - longestReach; --before) {
        const QByteArrayView word = m_line.word(before);
        const QByteArrayView gap = m_line.gapAfter(before);
        const bool ends = gap.contains(". ") || gap.contains("] ");
        if (ends || gap.size() > 8 || !consistsOf(gap, " \t:=([{'\"`_.-<>\\*#"))
            break;
        const bool isAuthority = gap == ":" && word.size() <= 5 && endsLike(word, "http");
        if (isStatusKey(word) && !isAuthority && !equals(word, "https"))
            return Key::Status;
        const bool ofBrowser = word == "ERR" || (before > 0 && m_line.word(before - 1) == "ERR");
        if (ofBrowser || (isErrorKey(word) && found == Key::None))
            found = Key::Error;
        else if (isOneOf(word, answerKeys) && found == Key::None)
            found = Key::Answer;
        else if (!isErrorKey(word) && !isOneOf(word, answerKeys) && !isOneOf(word, fillers))
            break;
    }
    return found;
}

bool MessageReader::keyNames(Key key, QByteArrayView code) const
{
    switch (key) {
    case Key::Status:
        return true;
    case Key::Error:
        return isError(code);
    case Key::Answer: // not 1xx: those are numbers of system errors, "failed (111: ...)"
        return code[0] != '1' && tellsOfHttp();
    case Key::None:
        break;
    }
    return false;
}

bool MessageReader::phraseNames(qsizetype at, bool isTight) const
{
    if (isTight)
        return false;
    const PhraseMatch match = reasonPhraseBehind(m_line, at);
    if (match.words == 0)
        return false;
    const bool isSetOff = !m_line.gapAfter(at).trimmed().isEmpty(); // "404: not found"
    return match.asWritten || isSetOff || tellsOfHttp();
}

// "a 404 error", "403 Client Error".
bool MessageReader::wordBehindNames(qsizetype at) const
{
    if (!isError(m_line.word(at)) || !consistsOf(m_line.gapAfter(at), " "))
        return false;
    QByteArrayView next = m_line.word(at + 1);
    if (equals(next, "client") || equals(next, "server"))
        next = m_line.word(at + 2);
    return equals(next, "error") || equals(next, "response") || equals(next, "status");
}

// `GET http://host/x 404 (Not Found)`: a browser's console.
std::vector<qsizetype> behindRequests(const PasteLine &line)
{
    std::vector<qsizetype> places;
    const auto &fields = line.fields();
    for (size_t at = 0; at + 2 < fields.size(); ++at) {
        const QByteArrayView target = fields[at + 1];
        if (isMethod(fields[at]) && (target.startsWith('/') || target.contains("://")))
            places.push_back(line.beginOf(fields[at + 2]));
    }
    return places;
}

bool MessageReader::requestNames(qsizetype at) const
{
    if (!m_behindRequests)
        m_behindRequests = behindRequests(m_line);
    return std::binary_search(m_behindRequests->begin(), m_behindRequests->end(), m_line.begin(at));
}

// "404 | Acme", "404 - Page not found", "Attention Required! | Acme 403".
bool MessageReader::isInTitle(qsizetype at) const
{
    if (!m_isOnlyLine || !isError(m_line.word(at)) || m_line.size() > 20)
        return false;
    const QByteArrayView gap = m_line.gapAfter(at);
    if (at == m_line.size() - 1)
        return gap.trimmed().isEmpty() && m_line.text().contains(" | ") && at > 1;
    const bool separated = gap.size() >= 2 && gap.endsWith(' ') && !gap.trimmed().isEmpty()
        && !m_line.isNumber(at + 1);
    if (at > 0 || !separated)
        return false;
    if (gap.trimmed() == "|")
        return true;
    for (qsizetype other = 1; other < m_line.size(); ++other) {
        if (isOneOf(m_line.word(other), titleWords))
            return true;
    }
    return false;
}

std::optional<PasteHit> MessageReader::named(qsizetype at) const
{
    if (!beginsAlone(at) || isOfSomethingElse(at))
        return {};
    const QByteArrayView code = m_line.word(at);
    const bool keyed = keyNames(keyBefore(at), code);
    const qsizetype end = keyed ? endOfCode(at) : m_line.end(at);
    if (!endsAlone(end) || isCounted(at, keyed))
        return {};
    const bool isTight = m_line.begin(at) > 0 && m_line.text()[m_line.begin(at) - 1] == ':';
    if (keyed || phraseNames(at, isTight)
        || (!isTight
            && (wordBehindNames(at) || requestNames(at) || isInTitle(at)
                || isRemarkOnFailure(at)))) {
        const qsizetype begin = m_line.begin(at);
        return PasteHit {m_line.text().sliced(begin, end - begin).toByteArray(), begin};
    }
    return {};
}

// npm's "code E404"; "HTTP404".
std::optional<PasteHit> MessageReader::inWord(qsizetype at) const
{
    const QByteArrayView word = m_line.word(at);
    if (word.size() < 4 || word.size() > 9 || !isStatusNumber(word.last(3)))
        return {};
    const QByteArrayView letters = word.chopped(3);
    const bool named = equals(letters, "http") || equals(letters, "err") || equals(letters, "error")
        || (letters == "E" && at > 0 && isOneOf(m_line.word(at - 1), errorKeys));
    if (!named || !isError(word.last(3)) || m_line.size() < 2 || !endsAlone(m_line.end(at)))
        return {};
    return PasteHit {word.last(3).toByteArray(), m_line.end(at) - 3};
}

QList<PasteHit> MessageReader::read()
{
    QList<PasteHit> hits;
    std::optional<bool> typed;
    for (qsizetype at = 0; at < m_line.size(); ++at) {
        const QByteArrayView word = m_line.word(at);
        const bool isCode = m_line.isNumber(at) && isStatusNumber(word);
        const auto hit = isCode ? named(at) : inWord(at);
        if (!hit)
            continue;
        if (!typed)
            typed = isTyped();
        if (*typed)
            return {};
        hits.append(*hit);
    }
    return hits;
}

} // namespace

QList<PasteHit> statusesInMessage(const PasteLine &line, const LineSurroundings &surroundings)
{
    return MessageReader(line, surroundings).read();
}

bool isLogRecord(const PasteLine &line)
{
    const bool isJson = line.text().contains('{') && line.text().contains("\":");
    if (!isJson && !line.text().contains('='))
        return false;
    bool isBody = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QByteArrayView gap = line.gapAfter(at);
        if (!gap.startsWith('=') && !gap.startsWith("\":") && !gap.startsWith("\\\":"))
            continue;
        if (isOneOf(line.word(at), recordKeys))
            return true;
        isBody = isBody || isOneOf(line.word(at), bodyKeys);
    }
    return isJson && !isBody;
}

} // namespace statusbook
