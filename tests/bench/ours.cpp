// SPDX-License-Identifier: MIT
#include "engine.h"

#include "search/searchindex.h"

#include <optional>

namespace statusbook {

namespace {

/// What the window does for each key, up to the rows' numbers.
class Ours : public Engine
{
public:
    quint32 build(const QString &catalogPath) override
    {
        m_index.emplace(Catalog::load({catalogPath}, Catalog::Bundled::LeaveOut));
        return quint32(m_index->catalog().size());
    }

    qsizetype search(const QString &typed, qsizetype limit) override
    {
        return m_index->search(SearchQuery::parse(typed), limit).ranked.size();
    }

private:
    std::optional<SearchIndex> m_index;
};

} // namespace

std::unique_ptr<Engine> makeOurs()
{
    return std::make_unique<Ours>();
}

} // namespace statusbook
