// SPDX-License-Identifier: MIT
#include "render/address.h"

#include "render/textwriter.h"

#include <QStringBuilder>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace statusbook {

namespace {

constexpr QStringView scheme = u"statusbook:";
constexpr QStringView searchPath = u"search";
constexpr qsizetype longestAddress = 8192; // UTF-16 code units; a pasted line fits

Address invalid(QStringView address, const QString &why)
{
    return {Address::Kind::Invalid, u'“' + abridged(address) + u"” " + why};
}

// Half an escape sequence, or one of bytes that are no UTF-8, would come out as another text.
bool isWellEncoded(QStringView text)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(text.toUtf8());
    for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at + 1)) {
        const auto isHex = [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
        };
        if (at + 2 >= text.size() || !isHex(text[at + 1]) || !isHex(text[at + 2]))
            return false;
    }
    return QString::fromUtf8(bytes).toUtf8() == bytes;
}

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

QString decoded(QStringView text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
}

} // namespace

Address Address::parse(QStringView address)
{
    if (!address.startsWith(scheme, Qt::CaseInsensitive))
        return {Kind::Foreign};
    if (address.size() > longestAddress)
        return invalid(address, QStringLiteral("is too long for an address"));
    if (!isWellEncoded(address))
        return invalid(address, QStringLiteral("is not percent-encoded UTF-8"));
    const QStringView rest = address.sliced(scheme.size());
    if (const qsizetype mark = rest.indexOf(u'?'); rest.first(std::max<qsizetype>(mark, 0))
        == searchPath) {
        QString query = rest.sliced(mark + 1).toString();
        query.replace(u'+', QStringLiteral("%20")); // as forms write it
        const QUrlQuery fields(query);
        if (!fields.hasQueryItem(QStringLiteral("q")))
            return invalid(address,
                           QStringLiteral("does not say what to search for: search?q=..."));
        return {Kind::Search, fields.queryItemValue(QStringLiteral("q"), QUrl::FullyDecoded)};
    }
    if (rest.startsWith(u'/'))
        return invalid(address,
                       QStringLiteral("names a host or a path; an entry is statusbook:404"));
    if (rest.contains(u'?') || rest.contains(u'#'))
        return invalid(address, QStringLiteral("has more behind the entry than an address may"));
    const QString id = decoded(rest);
    if (id.trimmed().isEmpty())
        return invalid(address, QStringLiteral("names no entry; one is statusbook:404"));
    if (hasControls(id))
        return invalid(address, QStringLiteral("has control characters in it"));
    return {Kind::Entry, id};
}

QString searchedBy(const QString &text)
{
    const Address address = Address::parse(text);
    const bool isOurs
        = address.kind == Address::Kind::Entry || address.kind == Address::Kind::Search;
    return isOurs ? address.text : text;
}

QString addressOf(QStringView id)
{
    return scheme + QString::fromLatin1(QUrl::toPercentEncoding(id.toString(), ":"));
}

QString addressOfSearch(QStringView text)
{
    return scheme + searchPath + u"?q="
        + QString::fromLatin1(QUrl::toPercentEncoding(text.toString()));
}

} // namespace statusbook
