// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/ready.h"
#include "sync/keyedentity.h"
#include "sync/writes.h"

#include <algorithm>
#include <concepts>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <utility>
#include <vector>

namespace qm::sync {

/// A page of an entity on its way to the copy, and what goes into its transaction beside its rows.
template <typename T>
struct PageWrite
{
    cache::Ready<T> rows;
    typename Keyed<T>::After after;
    std::function<Result<void>(sqlite::Database &)> step; ///< moves the cursor that speaks of the page
    bool countsSame = true;                               ///< whether rows that were there already count as seen
};

/// Pages on their way to the copy. The first is written at once; those that come while one is being written wait
/// together and are written in one transaction, with the cursors of all of them: orders cost a fifth less that way.
/// Of the job's thread.
template <typename T>
class PageWrites
{
public:
    PageWrites(cache::Cache &copy, StopToken stop, cache::Entity entity)
        : m_writes(copy, std::move(stop))
        , m_entity(entity)
    {}

    /// Waits while one transaction is being written and the next one is full.
    [[nodiscard]] Result<void> add(PageWrite<T> page)
    {
        if (m_open && m_open->join(page)) {
            return {};
        }
        auto together = std::make_shared<Together>();
        static_cast<void>(together->join(page));
        Result<void> added = m_writes.add([together, entity = m_entity](cache::Writing &writing) {
            return write(writing, entity, together->take());
        });
        m_open = added ? std::move(together) : nullptr;
        return added;
    }

    [[nodiscard]] Result<void> finish()
    {
        m_open.reset();
        return m_writes.finish();
    }
    [[nodiscard]] const cache::Tally &tally() const { return m_writes.tally(); }

private:
    /// A stop, and whoever reads beside, does not wait longer than some tens of milliseconds for so many.
    static constexpr std::size_t mostRows = std::same_as<T, Order> ? cache::mostOrdersAtOnce : 1;

    /// Pages that become one transaction, until the writer takes them.
    class Together
    {
    public:
        /// False, and \a page is as it was: full or taken.
        [[nodiscard]] bool join(PageWrite<T> &page)
        {
            const std::scoped_lock lock(m_mutex);
            if (m_taken || (!m_pages.empty() && m_rows + page.rows.size() > mostRows)) {
                return false;
            }
            m_rows += page.rows.size();
            m_pages.push_back(std::move(page));
            return true;
        }
        [[nodiscard]] std::vector<PageWrite<T>> take()
        {
            const std::scoped_lock lock(m_mutex);
            m_taken = true;
            return std::move(m_pages);
        }

    private:
        std::mutex m_mutex;
        std::vector<PageWrite<T>> m_pages;
        std::size_t m_rows = 0;
        bool m_taken = false;
    };

    [[nodiscard]] static Result<cache::Tally> write(cache::Writing &writing, cache::Entity entity,
                                                    const std::vector<PageWrite<T>> &pages)
    {
        std::vector<const cache::Ready<T> *> ready;
        std::ranges::transform(pages, std::back_inserter(ready), [](const PageWrite<T> &page) { return &page.rows; });
        Result<std::vector<cache::Stored>> stored =
            storePages(writing.database, std::span<const cache::Ready<T> *const>(ready));
        if (!stored) {
            return failure(std::move(stored.error()));
        }
        std::span<cache::Stored> rest(*stored);
        cache::Tally tally;
        for (const PageWrite<T> &page : pages) {
            const std::span<cache::Stored> own = rest.first(page.rows.size());
            rest = rest.subspan(own.size());
            Result<void> done = page.after ? page.after(writing.database, own) : Result<void>();
            done = done && page.step ? page.step(writing.database) : done;
            if (!done) {
                return failure(std::move(done.error()));
            }
            const qint64 added = std::ranges::count(own, cache::Stored::New);
            const qint64 changed = std::ranges::count(own, cache::Stored::Changed);
            tally += {page.countsSame ? qint64(own.size()) : added + changed, added, changed, 0};
        }
        if (tally.added + tally.changed > 0) {
            writing.touched |= entity;
        }
        return tally;
    }

    Writes m_writes;
    cache::Entity m_entity;
    std::shared_ptr<Together> m_open;
};

} // namespace qm::sync
