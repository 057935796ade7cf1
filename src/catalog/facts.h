// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QList>

#include <array>
#include <optional>

namespace statusbook {

/// One line `- Name: value` of an entry's Facts.
struct Fact {
    QByteArrayView name;
    QByteArrayView value; ///< Markdown, one line
};

/// One of the items that a fact's value lists, `ITEM (REMARK); ITEM (REMARK)`.
struct FactItem {
    QByteArrayView text;
    QByteArrayView remark; ///< without its parentheses; empty where there is none
};

/// The facts that an entry may state, in the order in which a page shows them.
inline constexpr std::array<QByteArrayView, 14> factNames {
    "State",           "Defined by",     "Also called", "Seen in", "Sent by",  "Cacheable", "Content",
    "Required fields", "Related fields", "Method",      "Retry",   "See also", "Found by",  "Source",
};

[[nodiscard]] bool isFactName(QByteArrayView name);

/// `- Name: value` as a Fact; nothing where the line has another form.
[[nodiscard]] std::optional<Fact> parseFact(QByteArrayView line);

/// The items of a value, split at semicolons outside parentheses.
/// "410 (gone for good); 403" #=> {"410", "gone for good"}, {"403", ""}
[[nodiscard]] QList<FactItem> factItems(QByteArrayView value);

/// Markdown of one line without links, emphasis and code marks: what a person reads.
/// "[RFC 9110, section 15](https://...)" #=> "RFC 9110, section 15"
[[nodiscard]] QByteArray plainInline(QByteArrayView markdown);

/// Who stands behind an entry: its fact `Defined by` without link and remarks.
/// "[Cloudflare](https://...) (error 1016)" #=> "Cloudflare"
[[nodiscard]] QByteArray definerIn(QByteArrayView definedBy);

} // namespace statusbook
