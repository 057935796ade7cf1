// SPDX-License-Identifier: MIT
#include "search/pastedtext.h"

#include "search/logline.h"
#include "search/messageline.h"

#include <QHash>

#include <array>

namespace statusbook {

namespace {

constexpr qsizetype longestPiece = qsizetype(64) << 10; // of a line; bounds what is held at once

// Terminal escapes (ECMA-48 CSI) as blanks, so that what stands where does not change.
QByteArray withoutEscapes(QByteArrayView text)
{
    QByteArray plain = text.toByteArray();
    for (qsizetype at = plain.indexOf('\x1b'); at >= 0; at = plain.indexOf('\x1b', at)) {
        const bool isSequence = at + 1 < plain.size() && plain[at + 1] == '[';
        plain[at++] = ' ';
        if (!isSequence)
            continue;
        plain[at++] = ' ';
        while (at < plain.size() && (isDigit(plain[at]) || plain[at] == ';'))
            plain[at++] = ' ';
        if (at < plain.size())
            plain[at++] = ' ';
    }
    return plain;
}

class Recognizer
{
public:
    explicit Recognizer(QByteArrayView text) : m_text(text) {}

    PastedText read();

private:
    enum class Part { Elsewhere, Head, Content }; // of a response that was pasted as a whole

    void readLine(qsizetype begin, qsizetype end);
    void readPiece(QByteArrayView piece, qsizetype offset);
    bool readStatusLine(const PasteLine &line, qsizetype offset);
    void follow(QByteArrayView line);
    void add(const PasteHit &hit, PasteKind kind, qsizetype offset);
    [[nodiscard]] PasteKind kind() const;

    QByteArrayView m_text;
    bool m_isOnlyLine = false;
    Part m_part = Part::Elsewhere;
    qint64 m_line = 0;
    LogReader m_log;
    PastedText m_found;
    QHash<QByteArray, qsizetype> m_places; // code -> index in statuses
    QList<qint64> m_lastLines;             // of each status
    std::array<qint64, 4> m_hits {};       // by kind
};

PastedText Recognizer::read()
{
    m_isOnlyLine = !m_text.trimmed().contains('\n');
    for (qsizetype begin = 0; begin < m_text.size();) {
        qsizetype end = m_text.indexOf('\n', begin);
        if (end < 0)
            end = m_text.size();
        ++m_line;
        readLine(begin, end);
        begin = end + 1;
    }
    m_found.kind = kind();
    return m_found;
}

void Recognizer::readLine(qsizetype begin, qsizetype end)
{
    QByteArrayView line = m_text.sliced(begin, end - begin);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.startsWith("* ")) // what curl -v tells of itself
        return;
    follow(line);
    while (line.size() > longestPiece) {
        const qsizetype blank = line.first(longestPiece).lastIndexOf(' ');
        const qsizetype size = blank > longestPiece / 2 ? blank : longestPiece;
        readPiece(line.first(size), begin);
        line = line.sliced(size);
        begin += size;
    }
    readPiece(line, begin);
}

// Content that repeats the status of its response, such as an error page's title, is not counted.
void Recognizer::follow(QByteArrayView line)
{
    if (m_part != Part::Head)
        return;
    const bool isMarked = line.startsWith('<') || line.startsWith('>');
    if (line.trimmed().isEmpty() || (isMarked && line.sliced(1).trimmed().isEmpty()))
        m_part = Part::Content;
    else if (!isMarked && !line.contains(':') && !isBlank(line.front()))
        m_part = Part::Elsewhere;
}

bool Recognizer::readStatusLine(const PasteLine &line, qsizetype offset)
{
    const auto status = findStatusLine(line);
    if (!status || (m_part == Part::Content && !status->atBegin))
        return false;
    const bool isLog = status->followsRequest && !status->atBegin;
    add(status->hit, isLog ? PasteKind::AccessLog : PasteKind::StatusLine, offset);
    if (status->atBegin)
        m_part = Part::Head;
    return true;
}

void Recognizer::readPiece(QByteArrayView piece, qsizetype offset)
{
    const bool isDirective = piece.startsWith('#'); // of a log: names columns, needs no number
    if (!isDirective && std::none_of(piece.begin(), piece.end(), isDigit))
        return;
    QByteArray plain;
    if (piece.contains('\x1b'))
        plain = withoutEscapes(piece);
    const PasteLine line(plain.isEmpty() ? piece : QByteArrayView(plain));
    if (readStatusLine(line, offset))
        return;
    if (m_part != Part::Head) {
        const QList<PasteHit> logged = m_log.read(line);
        for (const PasteHit &hit : logged)
            add(hit, PasteKind::AccessLog, offset);
        if (!logged.isEmpty())
            return;
    }
    if (m_part != Part::Elsewhere)
        return;
    const QList<PasteHit> told = statusesInMessage(line, {m_isOnlyLine});
    const bool isRecord = !told.isEmpty() && isLogRecord(line);
    for (const PasteHit &hit : told)
        add(hit, isRecord ? PasteKind::AccessLog : PasteKind::Message, offset);
}

void Recognizer::add(const PasteHit &hit, PasteKind kind, qsizetype offset)
{
    const auto known = m_places.constFind(hit.code);
    if (known == m_places.constEnd()) {
        m_places.insert(hit.code, m_found.statuses.size());
        m_found.statuses.append({hit.code, offset + hit.begin, 1});
        m_lastLines.append(m_line);
    } else if (m_lastLines[*known] != m_line) {
        ++m_found.statuses[*known].count;
        m_lastLines[*known] = m_line;
    }
    ++m_hits[size_t(kind)];
}

// What most lines are; where none prevails, what says most.
PasteKind Recognizer::kind() const
{
    const auto most = std::max_element(m_hits.begin(), m_hits.end());
    return *most == 0 ? PasteKind::None : PasteKind(most - m_hits.begin());
}

} // namespace

PastedText recognizePaste(QByteArrayView text)
{
    const bool isLonger = text.size() > longestPaste;
    PastedText found = Recognizer(isLonger ? text.first(longestPaste) : text).read();
    found.wasCut = isLonger;
    return found;
}

} // namespace statusbook
