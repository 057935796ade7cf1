// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/status.h"
#include "search/nametable.h"

#include <QByteArray>
#include <QList>

namespace statusbook {

/// Something that an entry can be called by.
struct EntryName {
    QByteArray text; ///< as written, without Markdown's marks
    NameKind kind = NameKind::Phrase;
    qsizetype share = 1; ///< of how many of its kind it is one
};

/// All names of an entry: first its phrase, then what it is also called and found by, who defined it, the
/// fields it goes with, and its properties in the words that people use for them ("cacheable",
/// "redirect keeps method").
[[nodiscard]] QList<EntryName> entryNames(const Status &status, const StatusText &text);

/// A spelling of a constant as one word of letters and digits, in lower case:
/// "HttpStatus.NOT_FOUND" #=> "httpstatusnotfound"
[[nodiscard]] QByteArray squashed(QByteArrayView constant);

/// The words within a constant's spelling: "http.StatusBadGateway" #=> "http status bad gateway".
[[nodiscard]] QByteArray wordsOfConstant(QByteArrayView constant);

} // namespace statusbook
