// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/status.h"
#include "search/searchquery.h"
#include "search/searchresult.h"
#include "search/words.h"

namespace statusbook {

/// Finds the words of a query in texts, by the same rules as the index: whole, by their stem, or
/// by their beginning where the query's word is unfinished, and "Time-out" for "timeout".
class WordMatcher
{
public:
    explicit WordMatcher(const QList<SearchQuery::Word> &words);

    struct Found {
        QList<TextRange> ranges; ///< in QString::fromUtf8(text), rising, none over another
        int words = 0;           ///< how many of the query's words there are in the text
    };
    [[nodiscard]] Found find(QByteArrayView text) const;

private:
    // The number of the query's word that matches, or -1.
    [[nodiscard]] qsizetype matching(QByteArrayView word) const;

    QList<SearchQuery::Word> m_words;
    QList<QByteArray> m_stems;
    Stemmer m_stemmer;
};

/// Whether results of this tier are shown with a line of context: the match need not be in code or
/// phrase.
[[nodiscard]] bool hasContext(Tier tier);

/// Where `status`, found by `query` in `tier`, shows it.
[[nodiscard]] MatchText matchText(const SearchQuery &query, const Status &status, Tier tier);

/// Everywhere in `text` where stands what a person looks for: the query's words that say something,
/// its codes, and what it quotes as a whole. Rising, none over another; linear in the text.
///
///     "\"not found\" cache"   in "Not found: not cached."   #=> "Not found", "cached"
[[nodiscard]] QList<TextRange> matchesIn(const SearchQuery &query, const QString &text);

} // namespace statusbook
