// SPDX-License-Identifier: MIT
#include "window/links.h"

#include "render/markdown.h"

#include <QDesktopServices>

namespace statusbook {

std::optional<QString> followLink(const QUrl &address)
{
    if (address.scheme() == u"statusbook")
        return address.path(QUrl::FullyDecoded);
    if (isAllowedAddress(address.toEncoded()))
        QDesktopServices::openUrl(address);
    return {};
}

} // namespace statusbook
