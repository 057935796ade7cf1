// SPDX-License-Identifier: MIT
#pragma once

#include "search/searchindex.h"

#include <QObject>

#include <atomic>
#include <future>
#include <memory>

namespace statusbook {

/// Makes the index of a catalog on a thread of its own.
class Indexer final : public QObject
{
    Q_OBJECT

public:
    explicit Indexer(std::shared_ptr<const Catalog> catalog, QObject *parent = nullptr);
    /// Cancels.
    ~Indexer() override;

    /// Begins; does nothing where it has begun already.
    void start();
    /// Gives up soon; index() stays empty and ready() does not come.
    void cancel();
    /// The index, null until it is ready.
    [[nodiscard]] const SearchIndex *index();
    /// The index, waited for. Not to be called after cancel().
    [[nodiscard]] const SearchIndex *wait();

signals:
    /// 0 to 100, a few times while it lasts.
    void progressed(int percent);
    void ready();

private:
    std::shared_ptr<const Catalog> m_catalog;
    std::shared_ptr<const SearchIndex> m_index;
    std::atomic<bool> m_isCancelled = false;
    // The last member: it waits for the thread, which uses the others.
    std::future<std::shared_ptr<const SearchIndex>> m_making;
};

} // namespace statusbook
