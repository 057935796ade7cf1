// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/status.h"
#include "render/html.h"

#include <QList>
#include <QString>

#include <functional>

namespace statusbook {

/// Entries in a row, each made when it is asked for: a catalog may have a million of them.
struct EntryList {
    qsizetype size = 0;
    std::function<Status(qsizetype)> at {}; ///< 0 to size - 1; may be called on another thread

    [[nodiscard]] static EntryList of(const QList<Status> &entries);
};

struct DocumentOptions {
    QString title {};    ///< of the whole: "HTTP status codes"
    QString contents {}; ///< the heading of the table of contents: "Contents"
    PageOptions page {}; ///< for each entry
};

/// Takes a document piece by piece, with how much of it is done, 0 to 1. False: no more is wanted.
using DocumentSink = std::function<bool(const QString &piece, double done)>;

/// The entries as one HTML document that needs nothing else: no script, no image, no network. It
/// follows the reader's colors, light or dark, and prints each entry on a page of its own. More
/// than one have a table of contents. What leads to an entry leads to its place in the document; a
/// link to an entry that is not in it becomes text. False where the sink wanted no more.
bool writeHtml(const EntryList &entries, const DocumentOptions &options, const DocumentSink &sink);

/// The entries as one catalog file in the format of resources/catalog/FORMAT.md, that has the same
/// entries when it is read. Of two that would have the same id in one file the later one is defined
/// by its catalog, too: the name of that stands first in its fact `Defined by`.
bool writeMarkdown(const EntryList &entries, const DocumentOptions &options,
                   const DocumentSink &sink);

/// The same at once.
[[nodiscard]] QString toHtmlDocument(const EntryList &entries, const DocumentOptions &options);
[[nodiscard]] QString toMarkdownDocument(const EntryList &entries, const DocumentOptions &options);

} // namespace statusbook
