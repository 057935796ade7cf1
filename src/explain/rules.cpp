// SPDX-License-Identifier: MIT
#include "explain/rules.h"

#include "catalog/characters.h"
#include "explain/fieldvalues.h"

#include <algorithm>
#include <array>

namespace statusbook {

namespace {

constexpr auto required = Severity::Required;
constexpr auto recommended = Severity::Recommended;

struct Rule {
    QByteArrayView codes; ///< "301 302", "2xx 4xx", "*"
    bool (*isBroken)(const Response &);
    Severity severity;
    QLatin1StringView section;
    QLatin1StringView message;
    QByteArrayView field = {}; ///< whose line is told; empty: the status line's
};

bool lacksChallenge(const Response &r) { return r.value("WWW-Authenticate").isEmpty(); }
bool lacksProxyChallenge(const Response &r) { return r.value("Proxy-Authenticate").isEmpty(); }
bool lacksAllow(const Response &r) { return !r.has("Allow"); }
bool lacksUpgrade(const Response &r) { return r.value("Upgrade").isEmpty(); }
bool lacksLocation(const Response &r) { return r.value("Location").isEmpty(); }
bool lacksContentRange(const Response &r) { return r.value("Content-Range").isEmpty(); }
bool lacksDate(const Response &r) { return !r.has("Date"); }
bool lacksBlocker(const Response &r) { return !namesBlocker(r); }
bool lacksValidatorAndDate(const Response &r) { return !r.has("ETag") && !r.has("Date"); }

bool lacksUpgradeOption(const Response &r) // HTTP/2 has no Connection (RFC 9113, section 8.2.2)
{
    return r.majorVersion == 1 && r.has("Upgrade") && !r.lists("Connection", "Upgrade");
}
bool isBeyondHttp1(const Response &r) { return r.majorVersion > 1; }

bool isMultipart(const Response &r)
{
    return r.value("Content-Type").toLower().startsWith("multipart/byteranges");
}
bool isPartWithoutRange(const Response &r) { return !isMultipart(r) && lacksContentRange(r); }
bool isMultipartWithRange(const Response &r) { return isMultipart(r) && r.has("Content-Range"); }

bool hasContent(const Response &r) { return r.content.isThere; }
bool hasContentLength(const Response &r) { return r.has("Content-Length"); }
bool hasTransferEncoding(const Response &r) { return r.has("Transfer-Encoding"); }
bool announcesContent(const Response &r) { return contentLength(r).value_or(0) > 0; }
bool hasBothLengths(const Response &r) { return hasContentLength(r) && hasTransferEncoding(r); }
bool hasInvalidLength(const Response &r) { return hasContentLength(r) && !contentLength(r); }

bool hasInvalidRetryAfter(const Response &r)
{
    const QByteArray value = r.value("Retry-After");
    return r.has("Retry-After") && !allDigits(value) && !isHttpDate(value);
}
bool hasInvalidDate(const Response &r) { return r.has("Date") && !isHttpDate(r.value("Date")); }

bool isOutsideRange(const Response &r) { return r.code[0] < '1' || r.code[0] > '5'; }

// What the standard asks of a response, each with where it stands.
constexpr std::array rules {
    Rule {"*", isOutsideRange, required, QLatin1StringView("RFC 9110, section 15"),
          QLatin1StringView("status codes are 100 to 599; clients treat others as a server error")},
    Rule {"101 426", lacksUpgrade, required, QLatin1StringView("RFC 9110, section 7.8"),
          QLatin1StringView("there is no Upgrade field; it names the protocols to change to")},
    Rule {"101 426", lacksUpgradeOption, required, QLatin1StringView("RFC 9110, section 7.8"),
          QLatin1StringView("Connection does not list Upgrade, so that intermediaries may forward "
                            "the Upgrade field"), "Upgrade"},
    Rule {"101", isBeyondHttp1, required, QLatin1StringView("RFC 9113, section 8.6"),
          QLatin1StringView("HTTP/2 and later have no 101; they use the extended CONNECT")},
    Rule {"1xx", hasContent, required, QLatin1StringView("RFC 9110, section 15.2"),
          QLatin1StringView("an interim response has no content; what follows its fields is read "
                            "as the next response")},
    Rule {"204", hasContent, required, QLatin1StringView("RFC 9110, section 15.3.5"),
          QLatin1StringView("a 204 has no content; what follows its fields is read as the next "
                            "response")},
    Rule {"205", hasContent, required, QLatin1StringView("RFC 9110, section 15.3.6"),
          QLatin1StringView("a 205 has no content")},
    Rule {"205", announcesContent, required, QLatin1StringView("RFC 9110, section 15.3.6"),
          QLatin1StringView("a 205 has no content, but Content-Length announces some"),
          "Content-Length"},
    Rule {"304", hasContent, required, QLatin1StringView("RFC 9110, section 15.4.5"),
          QLatin1StringView("a 304 has no content; what follows its fields is read as the next "
                            "response")},
    Rule {"1xx 204", hasContentLength, required, QLatin1StringView("RFC 9110, section 8.6"),
          QLatin1StringView("a 1xx or 204 has no Content-Length, not even 0"), "Content-Length"},
    Rule {"1xx 204", hasTransferEncoding, required, QLatin1StringView("RFC 9112, section 6.1"),
          QLatin1StringView("a 1xx or 204 has no Transfer-Encoding"), "Transfer-Encoding"},
    Rule {"206", isPartWithoutRange, required, QLatin1StringView("RFC 9110, section 15.3.7.1"),
          QLatin1StringView("there is neither Content-Range nor multipart/byteranges content, so "
                            "that a client cannot tell which part this is")},
    Rule {"206", isMultipartWithRange, required, QLatin1StringView("RFC 9110, section 15.3.7.2"),
          QLatin1StringView("with multipart/byteranges, Content-Range belongs in each part, not in "
                            "the response's own fields"), "Content-Range"},
    Rule {"301", lacksLocation, recommended, QLatin1StringView("RFC 9110, section 15.4.2"),
          QLatin1StringView("there is no Location; clients show the content instead of going on")},
    Rule {"302", lacksLocation, recommended, QLatin1StringView("RFC 9110, section 15.4.3"),
          QLatin1StringView("there is no Location; clients show the content instead of going on")},
    Rule {"303", lacksLocation, recommended, QLatin1StringView("RFC 9110, section 15.4.4"),
          QLatin1StringView("there is no Location; clients show the content instead of going on")},
    Rule {"307", lacksLocation, recommended, QLatin1StringView("RFC 9110, section 15.4.8"),
          QLatin1StringView("there is no Location; clients show the content instead of going on")},
    Rule {"308", lacksLocation, recommended, QLatin1StringView("RFC 9110, section 15.4.9"),
          QLatin1StringView("there is no Location; clients show the content instead of going on")},
    Rule {"304", lacksValidatorAndDate, recommended, QLatin1StringView("RFC 9110, section 15.4.5"),
          QLatin1StringView("there is neither ETag nor Date; a 304 repeats those that the 200 "
                            "would have had")},
    Rule {"401", lacksChallenge, required, QLatin1StringView("RFC 9110, section 15.5.2"),
          QLatin1StringView("there is no WWW-Authenticate; without a challenge a client cannot "
                            "know how to authenticate")},
    Rule {"405", lacksAllow, required, QLatin1StringView("RFC 9110, section 15.5.6"),
          QLatin1StringView("there is no Allow; it lists the methods that the resource supports")},
    Rule {"407", lacksProxyChallenge, required, QLatin1StringView("RFC 9110, section 15.5.8"),
          QLatin1StringView("there is no Proxy-Authenticate; without a challenge a client cannot "
                            "know how to authenticate")},
    Rule {"416", lacksContentRange, recommended, QLatin1StringView("RFC 9110, section 15.5.17"),
          QLatin1StringView("there is no Content-Range; for byte ranges it says the current "
                            "length, as in bytes */47022")},
    Rule {"428", invitesStoring, recommended, QLatin1StringView("RFC 6585, section 3"),
          QLatin1StringView("Cache-Control invites caches to store it, which they must not"),
          "Cache-Control"},
    Rule {"429", invitesStoring, recommended, QLatin1StringView("RFC 6585, section 4"),
          QLatin1StringView("Cache-Control invites caches to store it, which they must not"),
          "Cache-Control"},
    Rule {"431", invitesStoring, recommended, QLatin1StringView("RFC 6585, section 5"),
          QLatin1StringView("Cache-Control invites caches to store it, which they must not"),
          "Cache-Control"},
    Rule {"511", invitesStoring, recommended, QLatin1StringView("RFC 6585, section 6"),
          QLatin1StringView("Cache-Control invites caches to store it, which they must not"),
          "Cache-Control"},
    Rule {"451", lacksBlocker, recommended, QLatin1StringView("RFC 7725, section 4"),
          QLatin1StringView("there is no Link with rel=\"blocked-by\"; it names who blocks")},
    Rule {"*", hasInvalidRetryAfter, required, QLatin1StringView("RFC 9110, section 10.2.3"),
          QLatin1StringView("Retry-After is neither a number of seconds nor an HTTP date"),
          "Retry-After"},
    Rule {"2xx 3xx 4xx", lacksDate, recommended, QLatin1StringView("RFC 9110, section 6.6.1"),
          QLatin1StringView("there is no Date; an origin server that has a clock must send it")},
    Rule {"*", hasInvalidDate, required, QLatin1StringView("RFC 9110, section 5.6.7"),
          QLatin1StringView("Date has not the form Sun, 06 Nov 1994 08:49:37 GMT"), "Date"},
    Rule {"*", hasInvalidLength, required, QLatin1StringView("RFC 9110, section 8.6"),
          QLatin1StringView("Content-Length is not one number; clients give up on the response"),
          "Content-Length"},
    Rule {"*", hasBothLengths, required, QLatin1StringView("RFC 9112, sections 6.2 and 6.3"),
          QLatin1StringView("Content-Length does not go with Transfer-Encoding; the latter counts, "
                            "and both together may be an attack"), "Content-Length"},
    Rule {"*", contradictsContentLength, required, QLatin1StringView("RFC 9110, section 8.6"),
          QLatin1StringView("Content-Length is not the length of the content"), "Content-Length"},
};

bool applies(QByteArrayView codes, QByteArrayView code)
{
    if (codes == "*")
        return true;
    for (qsizetype at = 0; at + 3 <= codes.size(); at += 4) {
        const QByteArrayView one = codes.sliced(at, 3);
        if (one == code || (one.endsWith("xx") && one[0] == code[0]))
            return true;
    }
    return false;
}

// What is wrong with the lines themselves, whatever field it is.
void addFieldLines(const Response &response, QList<Finding> &findings)
{
    const QByteArray code = response.code.toByteArray();
    for (const FieldLine &field : response.fields) {
        const QString name = QString::fromLatin1(field.name);
        if (field.hasBlankBeforeColon)
            findings.append({field.line, code,
                             QStringLiteral("there is a blank between %1 and the colon").arg(name),
                             QStringLiteral("RFC 9112, section 5.1"), required});
        if (field.isFolded)
            findings.append({field.line, code,
                             QStringLiteral("%1 is folded over two lines, which is obsolete")
                                 .arg(name),
                             QStringLiteral("RFC 9112, section 5.2"), required});
    }
}

} // namespace

QList<Finding> findingsOf(const Response &response)
{
    QList<Finding> findings;
    for (const Rule &rule : rules) {
        if (!applies(rule.codes, response.code) || !rule.isBroken(response))
            continue;
        const FieldLine *field = rule.field.isEmpty() ? nullptr : response.find(rule.field);
        findings.append({field ? field->line : response.line, response.code.toByteArray(),
                         rule.message, rule.section, rule.severity});
    }
    addFieldLines(response, findings);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.line < b.line; });
    return findings;
}

} // namespace statusbook
