// SPDX-License-Identifier: MIT
#include "search/ranking.h"

#include <algorithm>

namespace statusbook {

void Ranking::close(Tier tier, const std::function<bool(quint32)> &accept)
{
    const auto after = [](const Candidate &a, const Candidate &b) {
        return a.score != b.score ? a.score < b.score : a.number > b.number;
    };
    std::make_heap(m_tier.begin(), m_tier.end(), after);
    while (!m_tier.empty() && (m_limit < 0 || m_results.ranked.size() < m_limit)) {
        std::pop_heap(m_tier.begin(), m_tier.end(), after);
        const Candidate best = m_tier.back();
        m_tier.pop_back();
        if (accept && !accept(best.number))
            continue;
        m_results.ranked.append({qsizetype(m_order[best.number]), tier, best.score});
        ++m_results.total;
    }
    m_results.total += qsizetype(m_tier.size());
    m_results.hasMore = isFull();
    m_tier.clear();
}

} // namespace statusbook
