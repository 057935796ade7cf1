// SPDX-License-Identifier: MIT
#include "models/history.h"

namespace statusbook {

namespace {

constexpr qsizetype longest = 500; // nobody goes further back

} // namespace

void History::visit(const QString &id, Visit visit)
{
    const bool isSame = m_at >= 0 && m_ids[m_at] == id;
    if (isSame) {
        m_isPassing = m_isPassing && visit == Visit::Passing;
        return;
    }
    if (m_isPassing)
        --m_at;
    m_ids.resize(m_at + 1);
    if (id.isEmpty()) {
        m_isPassing = false;
        return;
    }
    // Passing over something and coming back is no visit of its own.
    const bool isBackAgain = !m_ids.isEmpty() && m_ids.last() == id;
    if (!isBackAgain)
        m_ids.append(id);
    m_isPassing = visit == Visit::Passing && !isBackAgain;
    if (m_ids.size() > longest)
        m_ids.removeFirst();
    m_at = m_ids.size() - 1;
}

void History::settle()
{
    m_isPassing = false;
}

QString History::back()
{
    Q_ASSERT(canGoBack());
    m_isPassing = false;
    return m_ids[--m_at];
}

QString History::forward()
{
    Q_ASSERT(canGoForward());
    m_isPassing = false;
    return m_ids[++m_at];
}

} // namespace statusbook
