// SPDX-License-Identifier: MIT
#pragma once

#include "render/address.h"

#include <QUrl>

namespace statusbook {

/// Goes where a link of a page leads, after a click: hands foreign addresses that a link may have
/// (isAllowedAddress()) to the desktop, and returns what it is. Our own are for the caller to open.
Address followLink(const QUrl &url);

} // namespace statusbook
