// SPDX-License-Identifier: MIT
// Pasted text of any content: what is said of it stands in it.
#include "smallcatalog.h"
#include "target.h"

#include "explain/explanation.h"

using namespace statusbook;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto catalog = smallCatalog();
    const QByteArrayView text = inputOf(data, size);
    const qint64 lines = text.count('\n') + 1;
    const Explanation explanation = explain(text);
    for (const PastedStatus &status : explanation.pasted.statuses) {
        require(status.code.size() >= 3, "a status has three digits");
        require(status.begin >= 0 && status.begin < text.size(), "a status stands in the text");
        require(status.count >= 1 && status.count <= lines, "a line counts once");
        (void)entriesOf(status, *catalog);
    }
    for (const Finding &finding : explanation.findings) {
        require(finding.line > 0 && finding.line <= lines, "a finding is about a line");
        require(!finding.message.isEmpty() && !finding.message.contains(u'\n'),
                "a finding says something in one line");
    }
    return 0;
}
