// SPDX-License-Identifier: MIT
#include "search/searchresult.h"

#include <array>

namespace statusbook {

namespace {

struct TierText {
    QLatin1StringView name;
    QLatin1StringView explanation;
};

constexpr TierText text(const char *name, const char *explanation)
{
    return {QLatin1StringView(name), QLatin1StringView(explanation)};
}

constexpr std::array<TierText, 16> tierTexts {
    text("listed", "nothing was asked"),
    text("code", "it is the code asked for"),
    text("code-start", "its code begins with what was typed"),
    text("class", "it is of the class asked for"),
    text("constant", "a library calls it so"),
    text("phrase", "its reason phrase is what was typed"),
    text("name", "another name of it is what was typed"),
    text("phrase-start", "its reason phrase begins with what was typed"),
    text("phrase-words", "every word is in its reason phrase"),
    text("field", "it goes with the field, or has the property, that was typed"),
    text("name-start", "another name of it begins with what was typed"),
    text("name-words", "every word is in another name of it"),
    text("guess", "a word stands nowhere; words spelled nearly so are in it"),
    text("near-name", "a name of it is nearly what was typed, or it says far more than others"),
    text("text", "every word is in its text"),
    text("some-words", "some of the words are in it"),
};

} // namespace

QLatin1StringView nameOf(Tier tier)
{
    return tierTexts[size_t(tier)].name;
}

QLatin1StringView explanationOf(Tier tier)
{
    return tierTexts[size_t(tier)].explanation;
}

} // namespace statusbook
