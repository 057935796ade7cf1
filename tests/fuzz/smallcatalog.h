// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalog.h"

#include <memory>
#include <vector>

namespace statusbook {

/// What the fuzzers search in and look up: one entry of each kind that the code tells apart, and
/// little text. The bundled reference would make a run a hundred times as long and reach no more.
inline std::shared_ptr<const Catalog> smallCatalog()
{
    // Without a prefix, as the bundled one: its numbers have constants.
    static constexpr const char *bundled = R"(# Few

- Date: 2024-01-31

# 404 Not Found

The origin server did not find a *representation*. See [410](statusbook:410), e.g. a page.

## Facts

- State: registered
- Defined by: [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5)
- Also called: No Such Page (in logs)
- Found by: missing page; page gone
- Related fields: Content-Type
- See also: 410 (gone for good)

## Example

    HTTP/1.1 404 Not Found

# 103 Early Hints

Says time-out and naïve.

## Facts

- State: registered
- Required fields: Link

# 404.13 Content Length Too Large

## Facts

- State: unofficial
- Defined by: IIS

# 499 Client Closed Request

## Facts

- State: unofficial
- Defined by: nginx
)";
    static constexpr const char *own = "# E1001 Out of Paper\n\nThe printer.\n\n"
                                       "# 499 Gone Away\n\n## Facts\n\n- State: folklore\n";
    std::vector<std::shared_ptr<const CatalogFile>> files {
        CatalogFile::parse(bundled, QStringLiteral("few.md"), {}),
        CatalogFile::parse(own, QStringLiteral("acme.md"), QStringLiteral("acme:"))};
    return std::make_shared<const Catalog>(std::move(files));
}

} // namespace statusbook
