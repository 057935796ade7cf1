// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <algorithm>

/// The ASCII characters of codes, fields and log lines (RFC 5234 appendix B.1); all else is none of
/// these, in every locale.
namespace statusbook {

[[nodiscard]] constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool isBlank(char c) { return c == ' ' || c == '\t'; }
[[nodiscard]] constexpr bool isLower(char c) { return c >= 'a' && c <= 'z'; }
[[nodiscard]] constexpr bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] constexpr bool isLetter(char c) { return isLower(c) || isUpper(c); }

/// Digits and nothing else; false for an empty text.
[[nodiscard]] inline bool allDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

} // namespace statusbook
