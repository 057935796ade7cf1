// SPDX-License-Identifier: MIT
#pragma once

#include "search/searchresult.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace statusbook {

/// Gathers results tier by tier, best tier first. An entry stays in the best tier that has it.
/// Once as many as are wanted were found there is no need to look at the next tiers.
class Ranking
{
public:
    /// Entries are numbered in the order of browsing, `order` tells their index in the catalog.
    Ranking(const std::vector<quint32> &order, qsizetype limit)
        : m_order(order), m_limit(limit), m_seen((order.size() + 63) / 64)
    {
    }

    [[nodiscard]] bool isFull() const
    {
        return m_limit >= 0 && m_results.total >= std::max<qsizetype>(m_limit, 1);
    }

    [[nodiscard]] bool isEmpty() const { return m_results.total == 0; }

    /// Adds an entry to the tier that is being gathered, unless it has been found already.
    void add(quint32 number, float score = 0)
    {
        quint64 &seen = m_seen[number / 64];
        const quint64 bit = quint64(1) << (number % 64);
        if ((seen & bit) != 0)
            return;
        seen |= bit;
        m_tier.push_back({number, score});
    }

    /// Orders what was added since the last call as entries of `tier`. `accept`, where there is
    /// one, is asked of the best until as many as are wanted were accepted.
    void close(Tier tier, const std::function<bool(quint32)> &accept = {});

    [[nodiscard]] qsizetype limit() const { return m_limit; }

    [[nodiscard]] SearchResults take() { return std::move(m_results); }

private:
    struct Candidate {
        quint32 number;
        float score;
    };

    const std::vector<quint32> &m_order;
    qsizetype m_limit;
    std::vector<quint64> m_seen;
    std::vector<Candidate> m_tier;
    SearchResults m_results;
};

} // namespace statusbook
