// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace statusbook {

/// One of the program's own addresses, understood. This is the one place that knows their form.
///
///     "statusbook:404" "statusbook:499-nginx" "statusbook:acme%3AE1001"   Entry
///     "statusbook:search?q=too%20many"                                    Search
///     "statusbook:" "statusbook://404" "statusbook:404#facts"             Invalid
struct Address {
    enum class Kind {
        Foreign, ///< begins otherwise: no address of ours
        Entry,   ///< `text` is an id or a code
        Search,  ///< `text` is what to search for; may be empty
        Invalid, ///< `text` says in words what is wrong
    };
    Kind kind = Kind::Foreign;
    QString text {};

    [[nodiscard]] static Address parse(QStringView address);
};

/// What a person meant who gave `text` for a query: what the address names, or the text itself.
[[nodiscard]] QString searchedBy(const QString &text);

/// `statusbook:ID`, percent-encoded: the address of an entry.
[[nodiscard]] QString addressOf(QStringView id);
/// `statusbook:search?q=TEXT`, percent-encoded.
[[nodiscard]] QString addressOfSearch(QStringView text);

} // namespace statusbook
