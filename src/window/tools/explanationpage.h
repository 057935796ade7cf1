// SPDX-License-Identifier: MIT
#pragma once

#include "explain/explanation.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

class QUrl;

namespace statusbook {

/// What a paste says, as the HTML of a StatusPage. Links lead to entries (render/address.h), to
/// specifications, and to lines of the paste.
class ExplanationPage
{
    Q_DECLARE_TR_FUNCTIONS(statusbook::ExplanationPage)

public:
    /// At most the first 100 statuses and findings, and how many more there are.
    [[nodiscard]] static QString toHtml(const Explanation &explanation, const Catalog &catalog);
    /// What can be pasted, for where nothing was.
    [[nodiscard]] static QString invitation();

    /// The line, from 1, that a link of the page leads to.
    [[nodiscard]] static std::optional<int> lineOf(const QUrl &address);
};

} // namespace statusbook
