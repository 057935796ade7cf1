// SPDX-License-Identifier: MIT
#include "explain/explanation.h"

#include "explain/responsehead.h"
#include "explain/rules.h"

namespace statusbook {

QLatin1StringView nameOf(Severity severity)
{
    return severity == Severity::Required ? QLatin1StringView("required")
                                          : QLatin1StringView("recommended");
}

Explanation explain(QByteArrayView text)
{
    Explanation explanation {recognizePaste(text), {}, 0};
    const QByteArrayView read = text.first(std::min(text.size(), longestPaste));
    const QList<Response> responses = readResponses(read);
    for (const Response &response : responses)
        explanation.findings += findingsOf(response);
    explanation.responses = responses.size();
    return explanation;
}

QList<Status> entriesOf(const PastedStatus &pasted, const Catalog &catalog)
{
    const QList<Status> found = catalog.lookUp(QString::fromLatin1(pasted.code));
    return found.isEmpty() && pasted.code.size() > 3
        ? catalog.lookUp(QString::fromLatin1(pasted.code.first(3)))
        : found;
}

} // namespace statusbook
