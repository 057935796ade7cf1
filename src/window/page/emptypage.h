// SPDX-License-Identifier: MIT
#pragma once

#include "models/browser.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace statusbook {

/// What stands in place of a page where nothing answers.
struct EmptyPage {
    Q_DECLARE_TR_FUNCTIONS(statusbook::EmptyPage)

public:
    /// Links to `showAllAddress` where another filter would show something. `bookmarkKey` is what
    /// makes a bookmark.
    [[nodiscard]] static QString toHtml(const Browser &browser, const QKeySequence &bookmarkKey);

    static const QString showAllAddress; ///< no catalog can link to it
};

} // namespace statusbook
