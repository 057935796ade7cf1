// SPDX-License-Identifier: MIT
#include "explain/responsehead.h"

#include "catalog/characters.h"

#include <algorithm>

namespace statusbook {

namespace {

bool equalsIgnoringCase(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size() && left.compare(right, Qt::CaseInsensitive) == 0;
}

bool isTokenCharacter(char c) // tchar, RFC 9110, section 5.6.2
{
    return isDigit(c) || isLetter(c) || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

// `HTTP/1.1 404 ...`: major version and code.
bool readStatusLine(QByteArrayView line, Response &response)
{
    if (!line.startsWith("HTTP/") || line.size() < 10 || !isDigit(line[5]))
        return false;
    qsizetype at = 6;
    if (line[at] == '.' && isDigit(line[at + 1]))
        at += 2;
    if (line[at] != ' ' || line.size() - at < 4)
        return false;
    const QByteArrayView code = line.sliced(at + 1, 3);
    const bool ends = line.size() == at + 4 || line[at + 4] == ' ';
    if (!ends || !std::all_of(code.begin(), code.end(), isDigit))
        return false;
    response.majorVersion = line[5] - '0';
    response.code = code;
    return true;
}

// A last line such as "user@host:~$ " comes from the terminal, not from the server.
bool isPrompt(QByteArrayView line)
{
    line = line.trimmed();
    return !line.isEmpty() && line.size() < 200
        && (QByteArrayView("$#%").contains(line.back()) || line.startsWith("$ ")
            || line.startsWith("PS ") || line.endsWith("\xE2\x9D\xAF"));
}

// What curl -v writes between the lines of the content, its progress included.
bool isOfCurl(QByteArrayView line)
{
    for (const QByteArrayView mark : {"* ", "> ", "< ", "{ [", "} [", "  % Total", "      "}) {
        if (line.startsWith(mark))
            return !mark.startsWith("   ") || line.contains("Dload");
    }
    return line.size() > 60
        && std::all_of(line.begin(), line.end(), [](char c) {
               return isDigit(c) || QByteArrayView(" :-.kMG\r").contains(c);
           });
}

class ResponseReader
{
public:
    explicit ResponseReader(QByteArrayView text) : m_text(text) {}
    QList<Response> read();

private:
    enum class Part { Elsewhere, Head, Content };

    void readLine(QByteArrayView line, bool hasBreak, bool isLast);
    bool beginResponse(QByteArrayView line);
    void readField(QByteArrayView line);
    void readContent(QByteArrayView line, bool hasBreak, bool isLast);
    void endResponse(bool isFollowed);

    QByteArrayView m_text;
    int m_line = 0;
    Part m_part = Part::Elsewhere;
    bool m_isMarked = false; // by curl -v
    qsizetype m_bytes = 0;   // of the content so far
    qsizetype m_breaks = 0;  // of them without a CR
    Response m_response;
    QList<Response> m_responses;
};

QList<Response> ResponseReader::read()
{
    for (qsizetype begin = 0; begin < m_text.size();) {
        const qsizetype found = m_text.indexOf('\n', begin);
        const qsizetype end = found < 0 ? m_text.size() : found;
        ++m_line;
        readLine(m_text.sliced(begin, end - begin), found >= 0, end + 1 >= m_text.size());
        begin = end + 1;
    }
    endResponse(false);
    return std::move(m_responses);
}

bool ResponseReader::beginResponse(QByteArrayView line)
{
    const bool isMarked = line.startsWith("< ");
    Response next;
    if (!readStatusLine(isMarked ? line.sliced(2) : line, next))
        return false;
    endResponse(true);
    next.line = m_line;
    m_response = next;
    m_isMarked = isMarked;
    m_bytes = 0;
    m_breaks = 0;
    m_part = Part::Head;
    return true;
}

void ResponseReader::readLine(QByteArrayView raw, bool hasBreak, bool isLast)
{
    const QByteArrayView line = raw.endsWith('\r') ? raw.chopped(1) : raw;
    if (beginResponse(line))
        return;
    if (m_part == Part::Content) {
        readContent(raw, hasBreak, isLast);
        return;
    }
    if (m_part == Part::Elsewhere)
        return;
    if (!m_isMarked) {
        if (line.isEmpty())
            m_part = Part::Content;
        else
            readField(line);
        return;
    }
    if (!line.startsWith('<')) // "* ...", "{ [404 bytes data]"
        return;
    const QByteArrayView inner = line.startsWith("< ") ? line.sliced(2) : line.sliced(1);
    if (inner.isEmpty())
        m_part = Part::Content;
    else
        readField(inner);
}

void ResponseReader::readField(QByteArrayView line)
{
    if (line.front() == ' ' || line.front() == '\t') {
        if (!m_response.fields.isEmpty())
            m_response.fields.last().isFolded = true;
        return;
    }
    const qsizetype colon = line.indexOf(':');
    QByteArrayView name = line.first(std::max(colon, qsizetype(0)));
    FieldLine field;
    field.hasBlankBeforeColon = name.endsWith(' ') || name.endsWith('\t');
    name = name.trimmed();
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isTokenCharacter)) {
        endResponse(false); // what follows is no longer the response
        return;
    }
    field.name = name;
    field.value = line.sliced(colon + 1).trimmed();
    field.line = m_line;
    m_response.fields.append(field);
}

void ResponseReader::readContent(QByteArrayView line, bool hasBreak, bool isLast)
{
    PastedContent &content = m_response.content;
    if (m_isMarked) {
        content.isMixed = true;
        if (isOfCurl(line))
            return;
    }
    const bool hasText = !line.trimmed().isEmpty();
    if (isLast && isPrompt(line)) {
        content.isMixed = true;
        return;
    }
    content.isThere = content.isThere || hasText;
    if (!line.isEmpty() && line != "\r")
        content.least = m_bytes + (line.endsWith('\r') ? line.size() - 1 : line.size());
    m_breaks += hasBreak && !line.endsWith('\r') ? 1 : 0;
    m_bytes += line.size() + (hasBreak ? 1 : 0);
    content.most = m_bytes + m_breaks;
}

void ResponseReader::endResponse(bool isFollowed)
{
    m_response.content.isWhole = isFollowed;
    if (m_part != Part::Elsewhere && !m_response.fields.isEmpty())
        m_responses.append(m_response);
    m_part = Part::Elsewhere;
}

} // namespace

const FieldLine *Response::find(QByteArrayView name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const FieldLine &field) {
        return equalsIgnoringCase(field.name, name);
    });
    return found == fields.end() ? nullptr : &*found;
}

QByteArray Response::value(QByteArrayView name) const
{
    QByteArray joined;
    for (const FieldLine &field : fields) {
        if (!equalsIgnoringCase(field.name, name))
            continue;
        if (!joined.isEmpty())
            joined += ", ";
        joined += field.value;
    }
    return joined;
}

bool Response::lists(QByteArrayView name, QByteArrayView element) const
{
    const QByteArrayList elements = value(name).split(',');
    return std::any_of(elements.begin(), elements.end(), [&](const QByteArray &item) {
        return equalsIgnoringCase(QByteArrayView(item).trimmed(), element);
    });
}

QList<Response> readResponses(QByteArrayView text)
{
    return ResponseReader(text).read();
}

} // namespace statusbook
