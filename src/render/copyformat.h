// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/status.h"

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace statusbook {

/// In which forms an entry goes to the clipboard as text.
enum class CopyFormat : quint8 {
    Number,     ///< 404
    Title,      ///< 404 Not Found
    StatusLine, ///< HTTP/1.1 404 Not Found
    Markdown,   ///< the entry, as its catalog wrote it
    Html,
    PlainText,
    Json,
    Link,       ///< statusbook:404
    Constant,   ///< what a library calls it
};
inline constexpr std::array copyFormats {
    CopyFormat::Number, CopyFormat::Title,     CopyFormat::StatusLine,
    CopyFormat::Markdown, CopyFormat::Html,    CopyFormat::PlainText,
    CopyFormat::Json,   CopyFormat::Link,      CopyFormat::Constant,
};

/// "status-line": as settings and scripts write it.
[[nodiscard]] QLatin1StringView nameOf(CopyFormat format);
[[nodiscard]] std::optional<CopyFormat> copyFormatOf(QStringView name);

/// The entry in that form. For Constant it is what `library` ("Go net/http") calls it; empty where
/// that library has no name for it.
[[nodiscard]] QString copied(const Status &status, CopyFormat format, const QString &library = {});

} // namespace statusbook
