// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace statusbook {

/// A status code that stands in pasted text.
struct PastedStatus {
    QByteArray code;     ///< "404", or "404.13" where the log has a substatus
    qsizetype begin = 0; ///< where it stands first, in bytes of the text
    qsizetype count = 0; ///< how often it stands there
};

/// What a paste was recognised as; told to people.
enum class PasteKind {
    None,       ///< nothing that carries a status code: a query, prose
    StatusLine, ///< HTTP/1.1 404 Not Found, alone or with fields, as from curl -i or -v
    AccessLog,  ///< lines of a server's or proxy's log
    Message,    ///< an error message or a title that names a status
};

struct PastedText {
    PasteKind kind = PasteKind::None;
    QList<PastedStatus> statuses; ///< each code once, in the order of its first appearance
    bool wasCut = false;          ///< the text was longer than what is read
};

/// How much of a paste is read: 8 MiB.
inline constexpr qsizetype longestPaste = 8LL * 1024 * 1024;

/// The status codes in what a person pasted: status lines of every HTTP version, output of curl,
/// access logs, error messages of common clients and servers, titles of error pages. A number
/// that is a port, a size, a time, a date, a line number or part of an address is not taken for a
/// status. Linear in the text's length.
///
///     "HTTP/2 304"                                       #=> StatusLine, 304
///     "... \"DELETE /cart/9 HTTP/1.1\" 405 157"          #=> AccessLog, 405
///     "AxiosError: Request failed with status code 500"  #=> Message, 500
///     "connection refused on port 443"                   #=> None
[[nodiscard]] PastedText recognizePaste(QByteArrayView text);

} // namespace statusbook
