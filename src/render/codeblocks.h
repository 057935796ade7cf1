// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace statusbook {

/// A fence or an indented block of code on a page.
struct CodeBlock {
    QString language; ///< the first word behind the fence: "http"; empty where there is none
    QString text;     ///< as it was written, each line with its line feed; md4c makes spaces of
                      ///< the tabs that a line begins with

    friend bool operator==(const CodeBlock &, const CodeBlock &) = default;
};

/// The blocks of code in HTML that markdownToHtml() wrote, in their order. HTML of other origin
/// has none.
[[nodiscard]] QList<CodeBlock> codeBlocksIn(const QString &html);

/// What goes to the clipboard. An HTTP message is as it is on the wire: start line and fields end
/// with CR LF, an empty line ends them (RFC 9112, section 2.1), and its content stands as it was
/// written, so that Content-Length is right, without the line break before the fence. Of chunked
/// content (RFC 9112, section 7.1) and of a part of a message every line ends with CR LF. Every
/// other block is as it was written.
[[nodiscard]] QString copiedCode(const CodeBlock &block);

} // namespace statusbook
