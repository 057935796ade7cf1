// SPDX-License-Identifier: MIT
#include "search/searchresult.h"

#include <array>

namespace statusbook {

QLatin1StringView nameOf(Tier tier)
{
    static constexpr std::array<QLatin1StringView, 12> names {
        QLatin1StringView("listed"),       QLatin1StringView("code"),
        QLatin1StringView("code-start"),   QLatin1StringView("class"),
        QLatin1StringView("phrase"),       QLatin1StringView("name"),
        QLatin1StringView("phrase-start"), QLatin1StringView("phrase-words"),
        QLatin1StringView("name-start"),   QLatin1StringView("name-words"),
        QLatin1StringView("facts"),        QLatin1StringView("text"),
    };
    return names[size_t(tier)];
}

} // namespace statusbook
