// SPDX-License-Identifier: MIT
#include "render/copyformat.h"

#include "render/address.h"
#include "render/html.h"
#include "render/json.h"
#include "render/plaintext.h"

#include <QJsonDocument>

namespace statusbook {

namespace {

constexpr std::array<QLatin1StringView, copyFormats.size()> formatNames {
    QLatin1StringView("number"),   QLatin1StringView("title"), QLatin1StringView("status-line"),
    QLatin1StringView("markdown"), QLatin1StringView("html"),  QLatin1StringView("text"),
    QLatin1StringView("json"),     QLatin1StringView("link"),  QLatin1StringView("constant"),
};

QString constantOf(const Status &status, const QString &library)
{
    for (const Constant &constant : constantsOf(status)) {
        if (constant.library == library)
            return constant.name; // its preferred one stands first
    }
    return {};
}

} // namespace

QLatin1StringView nameOf(CopyFormat format)
{
    return formatNames[size_t(format)];
}

std::optional<CopyFormat> copyFormatOf(QStringView name)
{
    const auto found = std::find(formatNames.begin(), formatNames.end(), name);
    return found == formatNames.end()
        ? std::nullopt
        : std::make_optional(CopyFormat(found - formatNames.begin()));
}

QString copied(const Status &status, CopyFormat format, const QString &library)
{
    switch (format) {
    case CopyFormat::Number:
        return QString::fromUtf8(status.code());
    case CopyFormat::Title:
        return status.title();
    case CopyFormat::StatusLine:
        return u"HTTP/1.1 " + status.title();
    case CopyFormat::Markdown:
        return toMarkdown(status);
    case CopyFormat::Html:
        return toHtml(status);
    case CopyFormat::PlainText:
        return toPlainText(status);
    case CopyFormat::Json:
        return QString::fromUtf8(QJsonDocument(toJson(status)).toJson());
    case CopyFormat::Link:
        return addressOf(status.id());
    case CopyFormat::Constant:
        return constantOf(status, library);
    }
    Q_UNREACHABLE();
}

} // namespace statusbook
