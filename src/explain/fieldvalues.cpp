// SPDX-License-Identifier: MIT
#include "explain/fieldvalues.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace statusbook {

bool isHttpDate(QByteArrayView value)
{
    if (value.size() != 29)
        return false;
    const QString form = QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'");
    return QLocale::c().toDateTime(QString::fromLatin1(value), form).isValid();
}

std::optional<qint64> contentLength(const Response &response)
{
    std::optional<qint64> length;
    for (const QByteArray &item : response.value("Content-Length").split(',')) {
        const QByteArray number = item.trimmed();
        bool isValid = false;
        const qint64 value = number.toLongLong(&isValid);
        if (!isValid || number.startsWith('+') || number.startsWith('-')
            || (length && *length != value))
            return {};
        length = value;
    }
    return length;
}

bool invitesStoring(const Response &response)
{
    if (response.lists("Cache-Control", "no-store"))
        return false;
    for (const QByteArray &item : response.value("Cache-Control").toLower().split(',')) {
        const QByteArray directive = item.trimmed();
        if (directive == "public" || directive == "immutable")
            return true;
        if (directive.startsWith("max-age=") || directive.startsWith("s-maxage="))
            return directive.mid(directive.indexOf('=') + 1).toLongLong() > 0;
    }
    return false;
}

bool namesBlocker(const Response &response)
{
    const QByteArray link = response.value("Link").toLower();
    for (qsizetype at = link.indexOf("rel="); at >= 0; at = link.indexOf("rel=", at + 4)) {
        const QByteArray value = link.mid(at + 4, 200); // enough for a list of relations
        if (value.split(';').constFirst().contains("blocked-by"))
            return true;
    }
    return false;
}

bool contradictsContentLength(const Response &response)
{
    const PastedContent &content = response.content;
    const auto said = contentLength(response);
    // What is coded was decoded before it was shown.
    if (!said || !content.isThere || content.isMixed || response.has("Transfer-Encoding")
        || response.has("Content-Encoding"))
        return false;
    return *said < content.least || (content.isWhole && *said > content.most);
}

} // namespace statusbook
