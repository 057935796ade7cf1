// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalog.h"

#include <vector>

namespace statusbook {

/// A catalog of one file that is written in the test.
inline std::shared_ptr<const Catalog> catalogOf(const QByteArray &markdown,
                                                const QString &prefix = {})
{
    std::vector<std::shared_ptr<const CatalogFile>> files {
        CatalogFile::parse(markdown, QStringLiteral("test.md"), prefix)};
    return std::make_shared<const Catalog>(std::move(files));
}

} // namespace statusbook
