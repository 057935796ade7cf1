// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace statusbook {

/// Which codes a text asks for by number, where it does nothing else.
struct CodePattern {
    QList<QByteArray> codes; ///< in the order asked for, lower case
    bool isBeginning = false; ///< what begins with the one code is meant too
    char classDigit = 0;     ///< '1' to '5' for `4xx` alone; codes is empty then
};

/// The codes that a text of numbers asks for; nothing where it says anything else.
///
///     "404" "40" "404.13" "e1001"      that code, and those that begin so
///     "4xx" "http 4XX"                 the class
///     "401 403" "401/403" "401 vs 403" each of them
///     "500-504" "500 to 504" "500..504" ">=500" "<300"
///     "30[12]" "50?" "5[0-2]?"         numbers of three digits that fit
///     "http status 502"                words that only introduce a number do not count
///
/// A pattern is of three places, so that no text can ask for more than a thousand codes.
[[nodiscard]] std::optional<CodePattern> parseCodePattern(QByteArrayView text);

/// True for three digits, whatever number they make.
[[nodiscard]] bool isThreeDigits(QByteArrayView token);

/// True for words that say no more than "this is a status code": http, status, code, error.
[[nodiscard]] bool saysOnlyStatus(QByteArrayView word);

} // namespace statusbook
