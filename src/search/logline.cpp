// SPDX-License-Identifier: MIT
#include "search/logline.h"

namespace statusbook {

namespace {

QByteArrayView stripped(QByteArrayView field, QByteArrayView before, QByteArrayView after)
{
    while (!field.isEmpty() && before.contains(field.front()))
        field = field.sliced(1);
    while (!field.isEmpty() && after.contains(field.back()))
        field.chop(1);
    return field;
}

PasteHit hitAt(const PasteLine &line, QByteArrayView code)
{
    return {code.toByteArray(), line.beginOf(code)};
}

bool isDecimal(QByteArrayView field) // 0.001, -1
{
    if (field == "-1")
        return true;
    return !field.isEmpty() && isDigit(field.front()) && isDigit(field.back())
        && consistsOf(field, "0123456789.") && field.count('.') == 1;
}

bool isSizeOrNothing(QByteArrayView field) // what logs have behind a status
{
    return field.isEmpty() || field == "-" || isDigit(field.front()) || field.startsWith('"')
        || field.startsWith('+') || field.startsWith('\'');
}

// The word behind `HTTP/1.1` at `at`, -1 where no version stands there.
qsizetype afterVersion(const PasteLine &line, qsizetype at)
{
    if (!equals(line.word(at), "HTTP") || line.gapAfter(at) != "/" || !line.isNumber(at + 1)
        || line.word(at + 1).size() != 1)
        return -1;
    const bool hasMinor = line.gapAfter(at + 1) == "." && line.isNumber(at + 2)
        && line.word(at + 2).size() == 1;
    return at + (hasMinor ? 3 : 2);
}

// `"GET /x HTTP/1.1" 404`, with quotes of any kind and escaped ones.
std::optional<PasteHit> behindVersion(const PasteLine &line)
{
    for (qsizetype at = 0; at < line.size(); ++at) {
        const qsizetype code = afterVersion(line, at);
        if (code < 0 || !isLoggedNumber(line.word(code)))
            continue;
        const QByteArrayView gap = line.gapBefore(code);
        const bool isQuoted = gap.size() <= 4 && gap.endsWith(' ')
            && (gap.startsWith('"') || gap.startsWith("\\\"") || gap.startsWith('\''));
        const QByteArrayView after = line.gapAfter(code);
        if (isQuoted && (after.isEmpty() || !QByteArrayView("./:-").contains(after.front())))
            return hitAt(line, line.word(code));
    }
    return {};
}

// `[time] "garbage" 400 157`: what was no request is logged as it came.
std::optional<PasteHit> behindQuotes(const PasteLine &line)
{
    const QByteArrayView text = line.text();
    const qsizetype quote = text.indexOf("] \"");
    if (quote < 0)
        return {};
    qsizetype end = quote + 3;
    while (end < text.size() && text[end] != '"')
        end += text[end] == '\\' ? 2 : 1;
    if (text.size() - end < 5 || text[end + 1] != ' ')
        return {};
    const QByteArrayView code = text.sliced(end + 2, 3);
    const QByteArrayView rest = text.sliced(end + 5);
    const bool ends = rest.isEmpty()
        || (rest.startsWith(' ') && isSizeOrNothing(rest.sliced(1)) && rest.size() > 1);
    if (!isLoggedNumber(code) || !ends)
        return {};
    return hitAt(line, code);
}

bool isTarget(QByteArrayView field)
{
    field = stripped(field, "\"'`<(", "");
    return field.startsWith('/') || field.contains("://") || field == "*";
}

bool isArrow(QByteArrayView field)
{
    return consistsOf(field, "-=>:|") || field == "\xE2\x86\x92";
}

// `GET /x 404 3.2 ms`, `"GET /x" 404`, `GET /x -> 404`, chi's `"GET ... " from ADDRESS - 404`.
std::optional<PasteHit> behindRequest(const PasteLine &line)
{
    const auto &fields = line.fields();
    for (size_t at = 0; at + 2 < fields.size(); ++at) {
        if (!isMethod(stripped(fields[at], "\"'`[(", "")) || !isTarget(fields[at + 1]))
            continue;
        size_t next = at + 2;
        const bool hasVersion = line.field(next).startsWith("HTTP/");
        if (hasVersion)
            ++next;
        if (line.field(next) == "from" && line.field(next + 2) == "-")
            next += 3;
        else if (isArrow(line.field(next)))
            ++next;
        const QByteArrayView code = stripped(line.field(next), "", ",;");
        const QByteArrayView after = line.field(next + 1);
        const bool isQuoted = fields[at].startsWith('"');
        const bool isFollowed = isSizeOrNothing(after) || after == "in" || after == "|";
        const bool isLog = after.isEmpty() ? isQuoted : isFollowed;
        const bool isDuration = after == "ms" || after == "s" || after == "bytes";
        if (isLoggedNumber(code) && isLog && !isDuration)
            return hitAt(line, code);
    }
    return {};
}

// `[404]: GET /x` (PHP), `| 404 | 1.2ms | 127.0.0.1 | GET "/x"` (Gin).
std::optional<PasteHit> beforeRequest(const PasteLine &line)
{
    const auto &fields = line.fields();
    const bool hasMethod = std::any_of(fields.begin(), fields.end(), isMethod);
    if (!hasMethod)
        return {};
    for (size_t at = 0; at + 1 < fields.size(); ++at) {
        const QByteArrayView code = stripped(fields[at], "[", "]:");
        if (!isStatusNumber(code))
            continue;
        const bool bracketed = fields[at].startsWith('[') && fields[at].endsWith("]:")
            && isMethod(fields[at + 1]);
        const bool piped = at > 0 && fields[at - 1].endsWith('|') && fields[at + 1] == "|";
        if (bracketed || piped)
            return hitAt(line, code);
    }
    return {};
}

// `10/0/30/69/109 503 2750`: the five timers of HAProxy's HTTP log.
bool isTimers(QByteArrayView field)
{
    return field.count('/') == 4 && consistsOf(field, "0123456789/+-");
}

std::optional<PasteHit> behindTimers(const PasteLine &line)
{
    const auto &fields = line.fields();
    for (size_t at = 0; at + 2 < fields.size(); ++at) {
        if (isTimers(fields[at]) && isLoggedNumber(fields[at + 1])
            && allDigits(stripped(fields[at + 2], "+", "")))
            return hitAt(line, fields[at + 1]);
    }
    return {};
}

// AWS: three times, then the load balancer's status and the target's.
QList<PasteHit> behindTimes(const PasteLine &line)
{
    const auto &fields = line.fields();
    for (size_t at = 0; at + 4 < fields.size(); ++at) {
        if (!isDecimal(fields[at]) || !isDecimal(fields[at + 1]) || !isDecimal(fields[at + 2]))
            continue;
        const QByteArrayView own = fields[at + 3];
        const QByteArrayView target = fields[at + 4];
        if (!isLoggedNumber(own) || (target != "-" && !isLoggedNumber(target)))
            continue;
        QList<PasteHit> hits {hitAt(line, own)};
        if (target != "-")
            hits.append(hitAt(line, target));
        return hits;
    }
    return {};
}

// Squid: `TCP_MISS/404`, `NONE/000`.
std::optional<PasteHit> behindCacheResult(const PasteLine &line)
{
    for (const QByteArrayView field : line.fields()) {
        const qsizetype slash = field.size() - 4;
        if (slash < 4 || field[slash] != '/' || !isLoggedNumber(field.last(3)))
            continue;
        const QByteArrayView result = field.first(slash);
        const bool isResult = result.startsWith("TCP_") || result.startsWith("UDP_")
            || result.startsWith("NONE");
        if (isResult && consistsOf(result, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_"))
            return hitAt(line, field.last(3));
    }
    return {};
}

bool isDate(QByteArrayView field) // 2024-01-31
{
    return field.size() == 10 && field[4] == '-' && field[7] == '-'
        && consistsOf(field, "0123456789-");
}

PasteHit withSubstatus(const PasteLine &line, QByteArrayView code, QByteArrayView substatus)
{
    PasteHit hit = hitAt(line, code);
    if (allDigits(substatus) && substatus != "0" && substatus.size() <= 3)
        hit.code += '.' + substatus.toByteArray();
    return hit;
}

} // namespace

bool LogReader::readDirective(const PasteLine &line)
{
    if (line.field(0) != "#Fields:")
        return line.field(0).size() > 2 && isLetter(line.field(0)[1])
            && line.field(0).endsWith(':'); // "#Software: ..."
    const auto &fields = line.fields();
    const auto column = [&](QByteArrayView name) {
        const auto found = std::find(fields.begin(), fields.end(), name);
        return found == fields.end() ? qsizetype(-1) : qsizetype(found - fields.begin()) - 1;
    };
    m_columns = qsizetype(fields.size()) - 1;
    m_status = column("sc-status");
    m_substatus = column("sc-substatus");
    return true;
}

// Without a header: IIS writes date and time first and numbers alone behind the status.
std::optional<PasteHit> LogReader::extendedFormat(const PasteLine &line) const
{
    const auto &fields = line.fields();
    if (m_status >= 0) {
        const QByteArrayView code = line.field(size_t(m_status));
        if (!isLoggedNumber(code) || qsizetype(fields.size()) != m_columns)
            return {};
        const bool has = m_substatus >= 0;
        return withSubstatus(line, code, has ? line.field(size_t(m_substatus)) : QByteArrayView());
    }
    const bool isDated = isDate(line.field(0)) && line.field(1).contains(':');
    if (!isDated || fields.size() < 8
        || std::none_of(fields.begin() + 2, fields.begin() + 7, isMethod))
        return {};
    size_t first = fields.size();
    while (first > 0 && allDigits(fields[first - 1]))
        --first;
    for (; first + 2 < fields.size(); ++first) {
        if (isStatusNumber(fields[first]))
            return withSubstatus(line, fields[first], fields[first + 1]);
    }
    return {};
}

QList<PasteHit> LogReader::read(const PasteLine &line)
{
    if (line.text().startsWith('#') && readDirective(line))
        return {};
    if (const auto hit = extendedFormat(line))
        return {*hit};
    if (QList<PasteHit> hits = behindTimes(line); !hits.isEmpty())
        return hits;
    for (const auto rule : {behindTimers, behindVersion, behindQuotes, behindRequest, beforeRequest,
                            behindCacheResult}) {
        if (const auto hit = rule(line))
            return {*hit};
    }
    return {};
}

std::optional<StatusLineHit> findStatusLine(const PasteLine &line)
{
    bool followsRequest = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const bool isPseudoField = line.word(at) == "status" && line.gapBefore(at).endsWith(':')
            && consistsOf(line.gapAfter(at), ": ");
        qsizetype code = isPseudoField ? at + 1 : afterVersion(line, at);
        followsRequest = followsRequest || isMethod(line.word(at));
        if (code < 0 || !isStatusNumber(line.word(code)))
            continue;
        const QByteArrayView gap = line.gapBefore(code);
        const QByteArrayView after = line.gapAfter(code);
        if (!consistsOf(gap, isPseudoField ? ": \t" : " \t") || gap.isEmpty()
            || (!after.isEmpty() && QByteArrayView("./:-_").contains(after.front())))
            continue;
        const bool atBegin = at == 0 && consistsOf(line.gapBefore(0), "<> \t:\"'`");
        return StatusLineHit {hitAt(line, line.word(code)), atBegin, followsRequest};
    }
    return {};
}

} // namespace statusbook
