// SPDX-License-Identifier: MIT
#include "window/clipboard.h"

#include "render/html.h"
#include "render/plaintext.h"

namespace statusbook {

std::unique_ptr<QMimeData> entryForClipboard(const Status &status)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(toPlainText(status));
    data->setHtml(toHtml(status));
    data->setData(QStringLiteral("text/markdown"), toMarkdown(status).toUtf8());
    return data;
}

} // namespace statusbook
