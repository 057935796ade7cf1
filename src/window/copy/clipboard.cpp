// SPDX-License-Identifier: MIT
#include "window/copy/clipboard.h"

#include "render/html.h"
#include "render/plaintext.h"

namespace statusbook {

namespace {

template <typename Content>
std::unique_ptr<QMimeData> inEveryForm(const Content &content)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(toPlainText(content));
    data->setHtml(toHtml(content));
    data->setData(QStringLiteral("text/markdown"), toMarkdown(content).toUtf8());
    return data;
}

} // namespace

std::unique_ptr<QMimeData> entryForClipboard(const Status &status)
{
    return inEveryForm(status);
}

std::unique_ptr<QMimeData> comparisonForClipboard(const Comparison &comparison)
{
    return inEveryForm(comparison);
}

} // namespace statusbook
