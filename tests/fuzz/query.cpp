// SPDX-License-Identifier: MIT
// A query of any content, asked of a small catalog: a total order, each entry once, and marks that
// lie in the texts that they mark.
#include "smallcatalog.h"
#include "target.h"

#include "search/matchtext.h"
#include "search/searchindex.h"

#include <QSet>

using namespace statusbook;

namespace {

constexpr qsizetype mostShown = 3; // results whose marks are looked at

const SearchIndex &smallIndex()
{
    static const SearchIndex index(smallCatalog());
    return index;
}

void checkRanges(const QList<TextRange> &ranges, const QString &text)
{
    qsizetype at = 0;
    for (const TextRange &range : ranges) {
        require(range.begin >= at && range.length > 0, "marks rise and are not empty");
        at = range.begin + range.length;
        require(at <= text.size(), "a mark lies in its text");
    }
}

void checkAnswer(const SearchQuery &query)
{
    const SearchIndex &index = smallIndex();
    const SearchResults answer = index.search(query);
    QSet<qsizetype> entries;
    Tier tier = Tier::Listed;
    for (const SearchResult &result : answer.ranked) {
        require(result.entry >= 0 && result.entry < index.catalog().size(),
                "a result is an entry");
        require(!entries.contains(result.entry), "an entry is found once");
        require(result.tier >= tier, "tiers come before scores");
        entries.insert(result.entry);
        tier = result.tier;
    }
    for (const SearchResult &result : answer.ranked.first(
             std::min(mostShown, answer.ranked.size()))) {
        const Status status = index.catalog().at(result.entry);
        const MatchText match = matchText(query, status, result.tier);
        checkRanges(match.code, QString::fromUtf8(status.code()));
        checkRanges(match.phrase, QString::fromUtf8(status.phrase()));
        checkRanges(match.contextRanges, match.context);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(inputOf(data, size));
    const SearchQuery query = SearchQuery::parse(text);
    require(query.words().size() <= 32, "a query has at most 32 words");
    if (query.kind() == SearchQuery::Kind::Codes)
        require(!query.codes().isEmpty(), "what asks for codes has one");
    checkAnswer(query);
    checkRanges(matchesIn(query, text), text);
    return 0;
}
