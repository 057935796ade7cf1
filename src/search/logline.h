// SPDX-License-Identifier: MIT
#pragma once

#include "search/pasteline.h"

#include <QList>

#include <optional>

namespace statusbook {

/// Reads lines of access logs whose form says where the status stands. Keeps what a W3C header
/// (`#Fields: date time ... sc-status`) says about the lines behind it.
class LogReader
{
public:
    /// The codes of one line: the server's and, where the log has it, the upstream's. Common and
    /// combined log format and what is built on them, W3C (IIS, CloudFront), HAProxy, AWS load
    /// balancers, Squid, and what development servers print.
    [[nodiscard]] QList<PasteHit> read(const PasteLine &line);

private:
    bool readDirective(const PasteLine &line);
    [[nodiscard]] std::optional<PasteHit> extendedFormat(const PasteLine &line) const;

    qsizetype m_columns = 0; // as many as the header names
    qsizetype m_status = -1; // which of them, -1: not known
    qsizetype m_substatus = -1;
};

/// A status line, `HTTP/1.1 404 Not Found`, anywhere in the line, or `:status: 404`.
struct StatusLineHit {
    PasteHit hit;
    bool atBegin = false;        ///< nothing but marks such as curl's `< ` before it
    bool followsRequest = false; ///< a method stands before it: a log of requests
};
[[nodiscard]] std::optional<StatusLineHit> findStatusLine(const PasteLine &line);

} // namespace statusbook
