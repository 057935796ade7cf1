// SPDX-License-Identifier: MIT
#include "models/indexer.h"

#include <chrono>

namespace statusbook {

Indexer::Indexer(std::shared_ptr<const Catalog> catalog, QObject *parent)
    : QObject(parent), m_catalog(std::move(catalog))
{
}

Indexer::~Indexer()
{
    cancel();
}

void Indexer::start()
{
    if (m_index || m_making.valid())
        return;
    m_making = std::async(std::launch::async, [this]() -> std::shared_ptr<const SearchIndex> {
        int told = 0;
        auto index = std::make_shared<const SearchIndex>(m_catalog, [&](double share) {
            if (const int percent = int(share * 100); percent > told) {
                told = percent;
                QMetaObject::invokeMethod(
                    this, [this, percent] { emit progressed(percent); }, Qt::QueuedConnection);
            }
            return !m_isCancelled.load();
        });
        if (!index->isComplete())
            return nullptr;
        QMetaObject::invokeMethod(this, &Indexer::ready, Qt::QueuedConnection);
        return index;
    });
}

void Indexer::cancel()
{
    m_isCancelled = true;
}

const SearchIndex *Indexer::index()
{
    using namespace std::chrono_literals;
    if (m_making.valid() && m_making.wait_for(0s) == std::future_status::ready)
        m_index = m_making.get();
    return m_index.get();
}

const SearchIndex *Indexer::wait()
{
    start();
    if (m_making.valid())
        m_index = m_making.get();
    return m_index.get();
}

} // namespace statusbook
