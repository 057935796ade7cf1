// SPDX-License-Identifier: MIT
#pragma once

#include "explain/responsehead.h"

namespace statusbook {

/// "Sun, 06 Nov 1994 08:49:37 GMT": the form that senders generate (RFC 9110, section 5.6.7).
[[nodiscard]] bool isHttpDate(QByteArrayView value);

/// What a Content-Length says, nothing where it is missing or not valid; a list of one number
/// several times counts as that number (RFC 9110, section 8.6).
[[nodiscard]] std::optional<qint64> contentLength(const Response &response);

/// Whether Cache-Control and Expires invite caches to store the response.
[[nodiscard]] bool invitesStoring(const Response &response);

/// Whether a Link has the relation blocked-by (RFC 7725, section 4).
[[nodiscard]] bool namesBlocker(const Response &response);

/// Whether the content that is there is longer than Content-Length says, or, where nothing can
/// have been cut off, shorter. Allows for line breaks that the clipboard has changed.
[[nodiscard]] bool contradictsContentLength(const Response &response);

} // namespace statusbook
