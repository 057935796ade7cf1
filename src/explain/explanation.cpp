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
    Explanation explanation {recognizePaste(text), {}};
    const QByteArrayView read = text.first(std::min(text.size(), longestPaste));
    for (const Response &response : readResponses(read))
        explanation.findings += findingsOf(response);
    return explanation;
}

} // namespace statusbook
