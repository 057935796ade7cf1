// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace statusbook {

/// CommonMark as HTML, by md4c. Raw HTML in it becomes text, images become their description, and
/// links lead to http, https, mailto and statusbook addresses alone: nothing that a catalog holds
/// makes a viewer fetch or run anything. Quotes and lists deeper than 40 levels stand at the 40th.
[[nodiscard]] QString markdownToHtml(QByteArrayView markdown);

/// The same for one line, without the paragraph around it.
[[nodiscard]] QString inlineToHtml(QByteArrayView markdown);

/// The text before the first blank line, with line breaks LF: an explanation in short.
[[nodiscard]] QByteArray firstParagraph(QByteArrayView markdown);

/// True for the addresses that a link may lead to.
[[nodiscard]] bool isAllowedAddress(QByteArrayView address);

} // namespace statusbook
