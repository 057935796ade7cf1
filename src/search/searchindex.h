// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalog.h"
#include "search/nametable.h"
#include "search/searchquery.h"
#include "search/searchresult.h"
#include "search/termindex.h"

#include <QSet>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace statusbook {

class Ranking;
struct EntryName;

/// Finds the entries of one catalog. Immutable once made; may be asked from several threads.
///
///     const SearchIndex index(Catalog::load());
///     const SearchResults answer = index.search(SearchQuery::parse(u"digital ca"));
///     index.catalog().at(answer.ranked.first().entry).title() #=> "402 Payment Required"
class SearchIndex
{
public:
    /// Told how far the work is, from 0 to 1; answers whether to go on.
    using Progress = std::function<bool(double share)>;

    /// What is read of an entry. Names alone are enough for the tiers up to NameWords, but for
    /// the order in Field; the index is made in less than half the time.
    enum class Extent { Everything, Names };

    explicit SearchIndex(std::shared_ptr<const Catalog> catalog, const Progress &goOn = {},
                         Extent extent = Extent::Everything);

    /// False where it was told not to go on: it is of no use then.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

    static constexpr qsizetype unlimited = -1;

    /// The entries that answer the query, best first, `limit` of them at most.
    [[nodiscard]] SearchResults search(const SearchQuery &query, qsizetype limit = unlimited,
                                       quint64 generation = 0) const;

    [[nodiscard]] const Catalog &catalog() const { return *m_catalog; }
    [[nodiscard]] const std::shared_ptr<const Catalog> &sharedCatalog() const { return m_catalog; }

private:
    friend class WordRanking;

    void addEntry(quint32 number, Extent extent, TermIndexBuilder &terms);
    void addNames(quint32 number, const Status &status, const StatusText &text,
                  TermIndexBuilder &terms);
    void addName(const EntryName &name, quint32 entry, bool isPhrase, TermIndexBuilder &terms);
    [[nodiscard]] quint32 entriesWith(quint32 word) const;
    void weighNames();
    void prepareStarts();
    [[nodiscard]] SearchResults listed(qsizetype limit, quint64 generation) const;
    // `scoreOf(entry)` orders the meanings of one code.
    void rankCodes(const SearchQuery &query, Ranking &ranking,
                   const std::function<float(quint32)> &scoreOf) const;
    void addCodeStarts(QByteArrayView beginning, Ranking &ranking) const;
    // Returns "Did you mean".
    [[nodiscard]] QString rankWords(const SearchQuery &query, Ranking &ranking) const;

    std::shared_ptr<const Catalog> m_catalog;
    bool m_isComplete = false;
    std::vector<quint32> m_order; // entries are numbered in the order of browsing here
    QSet<QByteArray> m_registered; // codes; they come before others of the same number
    std::vector<StatusClass> m_classes;
    std::vector<float> m_lengths; // of entries, 1 is the mean
    std::vector<float> m_standings; // of entries: a registered meaning goes before others
    NameTable m_codes;
    NameTable m_names;
    NameTable m_constants;
    TermIndex m_terms;
    // The first entries whose phrase begins with one or two letters; in a large catalog.
    std::unordered_map<QByteArray, std::vector<quint32>> m_starts;
    std::vector<float> m_wordWeights; // by word of m_terms: the rarer the heavier
    std::vector<float> m_nameWeights; // by name: the sum of its words'
};

} // namespace statusbook
