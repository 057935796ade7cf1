// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalog.h"
#include "search/searchindex.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace statusbook {

/// What a desktop's search gets for a text that a person typed there. It asks for everything that
/// is typed, so that only what is certain is answered:
///
///     "404" "http 404" "401 vs 403" "4xx"      by number
///     "too many requests" "teapot" "forbidd"   by a name, whole or begun
///     "rate limit exceeded"                    each word in a name
///     "499 nginx"                              a number whose entry has the words
///     "42" "1234" "300/200" "open file"        nothing
///
/// Numbers are answered from the catalog; an index, of names alone, is made for the first words.
class DesktopSearch
{
public:
    static constexpr qsizetype mostMatches = 5;

    struct Match {
        Status status;
        bool isWhole; ///< is what was typed, and that is more than a bare number
    };

    explicit DesktopSearch(std::shared_ptr<const Catalog> catalog);

    /// Best first. A text may be of any length and content.
    [[nodiscard]] QList<Match> search(QStringView text);

    /// The entry with this id, or the answer of its class for a number of three digits.
    [[nodiscard]] std::optional<Status> find(const QString &id) const;

    /// Makes the index before the first words are asked for.
    void prepare();

private:
    [[nodiscard]] QList<Match> withCodes(const SearchQuery &query, QStringView text) const;
    [[nodiscard]] QList<Match> ofClass(StatusClass statusClass) const;
    [[nodiscard]] QList<Match> named(const SearchQuery &query);

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<const SearchIndex> m_index; // null until it is asked for
};

/// "Client error, registered. The requested resource could not be found.": class and state, and
/// the first sentence of the explanation, in plain text.
[[nodiscard]] QString summaryOf(const Status &status);

} // namespace statusbook
