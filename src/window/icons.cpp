// SPDX-License-Identifier: MIT
#include "window/icons.h"

#include <QFile>
#include <QHash>

namespace statusbook {

QIcon icon(QLatin1StringView name)
{
    static QHash<QString, QIcon> known; // QIcon::fromTheme() looks for a missing one each time
    auto found = known.find(name);
    if (found == known.end())
        found = known.insert(name, QIcon::fromTheme(name));
    return *found;
}

} // namespace statusbook
