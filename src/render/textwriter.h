// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace statusbook {

/// How plain text is set.
struct TextStyle {
    int width = 0;         ///< columns at which lines break; 0: a paragraph is one line
    bool escapes = false;  ///< bold and color by terminal escapes (ECMA-48)
};

/// Markdown as text that reads well without marks: lists keep their bullets, code its lines,
/// a link its address behind it.
[[nodiscard]] QString markdownToText(QByteArrayView markdown, const TextStyle &style = {});

/// One line of Markdown, never broken.
[[nodiscard]] QString inlineToText(QByteArrayView markdown);

/// `text` in bold where the style has escapes.
[[nodiscard]] QString bold(const QString &text, const TextStyle &style);

/// Without the control characters and direction overrides that could make a terminal or a list
/// show something else than what is there; line breaks and tabs stay.
[[nodiscard]] QString withoutControls(QString text);

/// One line of it, to be named in a sentence: without control characters, of at most `longest`
/// UTF-16 code units, with an ellipsis where there was more.
[[nodiscard]] QString abridged(QStringView text, qsizetype longest = 60);

} // namespace statusbook
