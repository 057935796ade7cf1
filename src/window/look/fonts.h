// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace statusbook {

[[nodiscard]] inline QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace statusbook
