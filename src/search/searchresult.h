// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace statusbook {

/// Why an entry was found. Every entry of a better tier comes before every one of the next; in a
/// tier the higher score comes first, then the order of browsing, so that rows never jump. A guess
/// never stands before an entry that has every word.
enum class Tier : quint8 {
    Listed,      ///< nothing was asked
    Code,        ///< is the number asked for
    CodeStart,   ///< begins with it
    CodeClass,   ///< is of the class asked for
    Constant,    ///< a library calls it so
    Phrase,      ///< the reason phrase is what was typed
    Name,        ///< another name of it is
    PhraseStart, ///< the reason phrase begins with it
    PhraseWords, ///< every word is in the reason phrase
    Field,       ///< it goes with the field, or has the property, that was typed
    NameStart,   ///< another name begins with it
    NameWords,   ///< every word is in one other name and who defined it
    Guess,       ///< the same where a word stands nowhere and was taken for its nearest
    NearName,    ///< a name has most of the words, or the entry says far more than one with all
    Text,        ///< every word is somewhere in the entry
    SomeWords,   ///< some of the words are in the entry
};

/// "phrase-start": as scripts read it.
[[nodiscard]] QLatin1StringView nameOf(Tier tier);
/// "its reason phrase begins with what was typed".
[[nodiscard]] QLatin1StringView explanationOf(Tier tier);

struct SearchResult {
    qsizetype entry = 0; ///< index in the Catalog
    Tier tier = Tier::Listed;
    float score = 0; ///< within the tier; comparable for one query only

    friend bool operator==(const SearchResult &, const SearchResult &) = default;
};

/// An ordered answer.
struct SearchResults {
    quint64 generation = 0;     ///< of the query that it answers, as given to search()
    QList<SearchResult> ranked; ///< best first, no more than were asked for
    qsizetype total = 0;        ///< how many were found
    bool hasMore = false;       ///< as many as were asked for were found before all were looked at
    QString suggestion;         ///< "Did you mean": the query with its words spelled right
};

/// A part of a text, in UTF-16 code units.
struct TextRange {
    qsizetype begin = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Where a result's entry shows what was asked for.
struct MatchText {
    QList<TextRange> code;
    QList<TextRange> phrase;
    QString context; ///< a line of the entry, where the match is neither in code nor phrase
    QList<TextRange> contextRanges;
};

} // namespace statusbook
