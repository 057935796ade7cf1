// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace statusbook {

/// The entries that were looked at, by id, as a browser keeps its pages. What was only passed over
/// (while typing, while walking the list) leaves no trace unless it was settled on.
class History
{
public:
    enum class Visit {
        Passing, ///< the next visit takes its place
        Settled,
    };

    /// `id` is looked at now; empty: nothing is. What lay ahead is gone.
    void visit(const QString &id, Visit visit);
    /// What is looked at was meant: it stays.
    void settle();

    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_ids.size(); }
    /// The id that is looked at then; only where canGoBack(), canGoForward().
    QString back();
    QString forward();

private:
    QStringList m_ids;
    qsizetype m_at = -1; // of what is looked at in m_ids; -1: nothing was yet
    bool m_isPassing = false;
};

} // namespace statusbook
