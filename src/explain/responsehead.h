// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace statusbook {

/// One field line of a response; views of the pasted text.
struct FieldLine {
    QByteArrayView name;
    QByteArrayView value; ///< without blanks around it; of its first line where it is folded
    int line = 0;         ///< of the pasted text, from 1
    bool hasBlankBeforeColon = false;
    bool isFolded = false; ///< goes on in the next line (obs-fold, RFC 9112, section 5.2)
};

/// What follows the head.
struct PastedContent {
    bool isThere = false;      ///< something other than blank lines and a shell's prompt
    qsizetype least = 0;       ///< its bytes without the line breaks at its end
    qsizetype most = 0;        ///< its bytes if every line break had been CRLF
    bool isWhole = false;      ///< another response follows, so that nothing was cut off
    bool isMixed = false;      ///< with what curl -v tells of itself: the sizes say nothing
};

/// A response as it was pasted: a status line, fields, perhaps content.
struct Response {
    int line = 0; ///< of the status line, from 1
    QByteArrayView code;
    int majorVersion = 1;
    QList<FieldLine> fields;
    PastedContent content;

    [[nodiscard]] bool has(QByteArrayView name) const { return find(name) != nullptr; }
    /// The first field line of that name, null where there is none. Case does not matter.
    [[nodiscard]] const FieldLine *find(QByteArrayView name) const;
    /// The values of all its field lines with ", " between them (RFC 9110, section 5.3).
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    /// Whether a comma-separated field has this element, case aside: "Connection", "upgrade".
    [[nodiscard]] bool lists(QByteArrayView name, QByteArrayView element) const;
};

/// The responses of a text that have at least one field, in its order. Understands the marks of
/// curl -v (`< `). Linear.
[[nodiscard]] QList<Response> readResponses(QByteArrayView text);

} // namespace statusbook
