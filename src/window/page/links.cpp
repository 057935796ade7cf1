// SPDX-License-Identifier: MIT
#include "window/page/links.h"

#include "render/markdown.h"

#include <QDesktopServices>

namespace statusbook {

Address followLink(const QUrl &url)
{
    Address address = Address::parse(url.toString(QUrl::FullyEncoded));
    if (address.kind == Address::Kind::Foreign && isAllowedAddress(url.toEncoded()))
        QDesktopServices::openUrl(url);
    return address;
}

} // namespace statusbook
