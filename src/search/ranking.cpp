// SPDX-License-Identifier: MIT
#include "search/ranking.h"

#include <algorithm>

namespace statusbook {

void Ranking::close(Tier tier)
{
    const auto before = [](const Candidate &a, const Candidate &b) {
        return a.score != b.score ? a.score > b.score : a.number < b.number;
    };
    auto end = m_tier.end();
    if (m_limit >= 0) {
        const qsizetype wanted = std::max<qsizetype>(m_limit - m_results.ranked.size(), 0);
        end = m_tier.begin() + std::min(wanted, qsizetype(m_tier.size()));
    }
    if (end == m_tier.end())
        std::sort(m_tier.begin(), m_tier.end(), before);
    else
        std::partial_sort(m_tier.begin(), end, m_tier.end(), before);
    for (auto candidate = m_tier.begin(); candidate != end; ++candidate)
        m_results.ranked.append({qsizetype(m_order[candidate->number]), tier, candidate->score});
    m_results.total += qsizetype(m_tier.size());
    m_results.hasMore = isFull();
    m_tier.clear();
}

} // namespace statusbook
