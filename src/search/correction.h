// SPDX-License-Identifier: MIT
#pragma once

#include "search/searchquery.h"
#include "search/termindex.h"

#include <optional>

namespace statusbook {

/// How many letters have to be put in, left out, changed or swapped with their neighbour to make
/// `b` of `a` (Damerau's distance of adjacent transpositions); `most` + 1 where it is more.
[[nodiscard]] int editDistance(QByteArrayView a, QByteArrayView b, int most);

/// The query with each word that the index does not know replaced by the word nearest to it, or
/// by the two words that it consists of ("notfound"). Nothing where no word could be mended.
/// Short words are left alone: one letter may differ from 4 on, two from 7 on. So are queries of more
/// than ten words: they were pasted, not typed.
[[nodiscard]] std::optional<SearchQuery> corrected(const SearchQuery &query,
                                                   const TermIndex &terms);

} // namespace statusbook
