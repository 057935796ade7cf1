// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalog.h"
#include "search/searchquery.h"
#include "search/searchresult.h"
#include "search/stringtable.h"
#include "search/termindex.h"

#include <array>
#include <memory>
#include <vector>

namespace statusbook {

/// Finds the entries of one catalog. Immutable once made; may be asked from several threads.
///
///     const SearchIndex index(Catalog::load());
///     const SearchResults answer = index.search(SearchQuery::parse(u"digital ca"));
///     index.catalog().at(answer.ranked.first().entry).title() #=> "402 Payment Required"
class SearchIndex
{
public:
    explicit SearchIndex(std::shared_ptr<const Catalog> catalog);

    static constexpr qsizetype unlimited = -1;

    /// The entries that answer the query, best first, `limit` of them at most.
    [[nodiscard]] SearchResults search(const SearchQuery &query, qsizetype limit = unlimited,
                                       quint64 generation = 0) const;

    [[nodiscard]] const Catalog &catalog() const { return *m_catalog; }

private:
    class Ranking;

    void addEntry(quint32 number, TermIndexBuilder &terms);
    void addWords(QByteArrayView text, Field field, quint32 number, TermIndexBuilder &terms);
    void rankWords(const SearchQuery &query, Ranking &ranking) const;
    // The entries in which the word stands, for each field those of it and the better ones.
    [[nodiscard]] std::array<BitSet, fieldCount> entriesWith(const SearchQuery::Word &word) const;

    std::shared_ptr<const Catalog> m_catalog;
    std::vector<quint32> m_order; // entries are numbered in the order of browsing here
    StringTable m_codes;
    StringTable m_phrases;
    StringTable m_names;
    TermIndex m_terms;
    std::array<BitSet, 6> m_classes; // by StatusClass
};

} // namespace statusbook
