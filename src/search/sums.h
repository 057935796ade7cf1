// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace statusbook {

/// What a query's words add up to in one document.
struct Sum {
    quint32 words = 0; ///< bit i: word i of the query is there
    float score = 0;
};

/// Adds up scores by document. Few hits are kept as a list and sorted in the end, many in an
/// array over all documents: a rare word costs nothing that grows with the catalog.
class Sums
{
public:
    /// `hits` is how many calls of add() to expect at most.
    Sums(quint32 documents, size_t hits) : m_isDense(hits > documents / 64)
    {
        if (m_isDense)
            m_dense.resize(documents);
        else
            m_hits.reserve(hits);
    }

    /// A word counts once for a document: the first call for it does.
    void add(quint32 document, quint32 words, float score)
    {
        if (!m_isDense)
            m_hits.push_back({document, quint32(m_hits.size()), {words, score}});
        else
            merge(m_dense[document], {words, score});
    }

    /// Calls `visit(document, sum)` for each document with a hit, in rising order. Ends the sums.
    template <typename Visit>
    void forEach(Visit visit)
    {
        if (m_isDense) {
            for (quint32 document = 0; document < m_dense.size(); ++document) {
                if (m_dense[document].words != 0)
                    visit(document, m_dense[document]);
            }
            return;
        }
        std::sort(m_hits.begin(), m_hits.end(), [](const Hit &a, const Hit &b) {
            return a.document != b.document ? a.document < b.document : a.order < b.order;
        });
        for (size_t i = 0; i < m_hits.size();) {
            const quint32 document = m_hits[i].document;
            Sum sum;
            for (; i < m_hits.size() && m_hits[i].document == document; ++i)
                merge(sum, m_hits[i].sum);
            visit(document, sum);
        }
    }

private:
    struct Hit {
        quint32 document;
        quint32 order;
        Sum sum;
    };

    static void merge(Sum &sum, const Sum &added)
    {
        if ((sum.words & added.words) == added.words)
            return;
        sum.words |= added.words;
        sum.score += added.score;
    }

    bool m_isDense;
    std::vector<Sum> m_dense;
    std::vector<Hit> m_hits;
};

} // namespace statusbook
