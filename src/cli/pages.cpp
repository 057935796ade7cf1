// SPDX-License-Identifier: MIT
#include "cli/pages.h"

#include <QRegularExpression>

namespace statusbook {

std::optional<QByteArray> filled(const QByteArray &text, const PageParts &parts,
                                 QByteArray &unknown)
{
    static const QRegularExpression placeholder(QStringLiteral("@([a-z-]+)@(\n?)"));
    const QString page = QString::fromUtf8(text);
    QString result;
    qsizetype done = 0;
    for (auto matches = placeholder.globalMatch(page); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto part = parts.constFind(match.captured(1).toLatin1());
        if (part == parts.cend()) {
            unknown = match.captured(1).toLatin1();
            return {};
        }
        result += QStringView(page).sliced(done, match.capturedStart() - done);
        result += *part;
        // A part of several lines ends with its own line break.
        const bool isBlock = part->isEmpty() || part->endsWith(u'\n');
        result += isBlock ? QStringView() : match.capturedView(2);
        done = match.capturedEnd();
    }
    return (result + QStringView(page).sliced(done)).toUtf8();
}

} // namespace statusbook
