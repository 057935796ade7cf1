// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalog.h"
#include "search/pastedtext.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace statusbook {

/// How much the standard asks for what a response lacks.
enum class Severity {
    Required,    ///< MUST, or a form that is not valid HTTP
    Recommended, ///< SHOULD, or what holds only under a condition that the message names
};
/// "required" or "recommended".
[[nodiscard]] QLatin1StringView nameOf(Severity severity);

/// One thing that the standard asks of a response and that the pasted one lacks.
struct Finding {
    int line = 0;     ///< of the pasted text, from 1: the status line, or the field that is wrong
    QByteArray code;  ///< of the response, as it was written
    QString message;  ///< what is wrong and what it means, in one line without a full stop
    QString section;  ///< "RFC 9110, section 15.5.2"
    Severity severity = Severity::Required;

    friend bool operator==(const Finding &, const Finding &) = default;
};

struct Explanation {
    PastedText pasted;
    QList<Finding> findings; ///< in the order of the text
    qsizetype responses = 0; ///< how many response heads were examined for them
};

/// What a paste says. Findings are about whole response heads alone (a status line and at least
/// one field, as from curl -i or -v), since a line of a log does not show what was sent.
/// Linear in the text's length; reads as much as recognizePaste().
///
///     "HTTP/1.1 405 Method Not Allowed\nServer: x\n\n"
///         #=> line 1, 405: there is no Allow field ... (RFC 9110, section 15.5.6)
[[nodiscard]] Explanation explain(QByteArrayView text);

/// What is known of a status that stands in a paste. A substatus that no entry describes is
/// explained by the status it belongs to. Empty: nothing is known of it.
[[nodiscard]] QList<Status> entriesOf(const PastedStatus &pasted, const Catalog &catalog);

} // namespace statusbook
