// SPDX-License-Identifier: MIT
#pragma once

#include <QtAlgorithms>

#include <algorithm>
#include <utility>
#include <vector>

namespace statusbook {

/// What a query's words add up to in one document.
struct Sum {
    quint32 words = 0; ///< bit i: word i of the query is there
    float score = 0;
};

/// Adds up scores by document. Few hits are kept as a list and sorted in the end, many in an
/// array over all documents, which a thread keeps for its next search: what a query costs grows
/// with its hits, not with the catalog.
class Sums
{
public:
    /// `hits` is how many calls of add() to expect at most.
    Sums(quint32 documents, size_t hits) : m_isDense(hits > documents / 256)
    {
        if (!m_isDense) {
            m_hits.reserve(hits);
            return;
        }
        m_dense.swap(spare());
        if (m_dense.size() < documents)
            m_dense.resize(documents);
        m_touched.resize((size_t(documents) + 63) / 64);
    }

    ~Sums()
    {
        if (!m_isDense)
            return;
        forEach([](quint32, const Sum &) {}); // leaves nothing but zeros
        m_dense.swap(spare());
    }
    Q_DISABLE_COPY_MOVE(Sums)

    /// A word counts once for a document: the first call for it does.
    void add(quint32 document, quint32 words, float score)
    {
        if (!m_isDense) {
            m_hits.push_back({document, quint32(m_hits.size()), {words, score}});
            return;
        }
        m_touched[document / 64] |= quint64(1) << (document % 64);
        merge(m_dense[document], {words, score});
    }

    /// The same, only for a document that has a word already; for many hits.
    void addToPresent(quint32 document, quint32 words, float score)
    {
        if (m_isDense && (m_touched[document / 64] >> (document % 64) & 1) != 0)
            merge(m_dense[document], {words, score});
        else if (!m_isDense)
            add(document, words, score);
    }

    /// Calls `visit(document, sum)` for each document with a hit, in rising order. Ends the sums.
    template <typename Visit>
    void forEach(Visit visit)
    {
        if (m_isDense) {
            for (size_t i = 0; i < m_touched.size(); ++i) {
                for (quint64 bits = std::exchange(m_touched[i], 0); bits != 0; bits &= bits - 1) {
                    const auto document = quint32(i * 64 + qCountTrailingZeroBits(bits));
                    visit(document, std::exchange(m_dense[document], {}));
                }
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

    static std::vector<Sum> &spare()
    {
        thread_local std::vector<Sum> sums; // all zero
        return sums;
    }

    bool m_isDense;
    std::vector<Sum> m_dense;
    std::vector<quint64> m_touched; // bit by document
    std::vector<Hit> m_hits;
};

} // namespace statusbook
