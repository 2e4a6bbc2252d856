// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/keys.h"
#include "sync/productviews.h"
#include "sync/resync.h"

#include <algorithm>
#include <memory>
#include <span>

// How each kind of row is read again. On the job's thread; what was done goes into the part, also when it ends with an
// error.

namespace qm::sync {

using Keys = std::span<const qint64>;

[[nodiscard]] Result<void> resyncOrders(PullJob &job, Keys keys, ResyncReport &report);
[[nodiscard]] Result<void> resyncCustomers(PullJob &job, Keys keys, ResyncReport &report);
[[nodiscard]] Result<void> resyncProducts(PullJob &job, Keys keys, ResyncReport &report);
[[nodiscard]] Result<void> resyncStock(PullJob &job, const std::vector<Sku> &skus, ResyncReport &report);
[[nodiscard]] Result<void> resyncPrices(PullJob &job, const std::vector<Sku> &skus, ResyncReport &report);

/// How rows with a key of their own are read again.
template <typename T>
struct Reread
{
    using After = typename Keyed<T>::After;

    cache::Entity entity = cache::Entity::Orders;
    qint64 (*keyOf)(const T &) = nullptr;
    Result<remote::Request<remote::Page<T>>> (*list)(const Scope &, const remote::Criteria &) = nullptr;
    /// Asks for each of these by itself, in their order.
    std::function<Result<std::vector<Result<T>>>(Keys)> oneByOne;
    Result<void> (*remove)(sqlite::Database &, qint64 key) = nullptr;
    /// Fetches what belongs to rows, to be stored with them. Empty: nothing does.
    std::function<Result<After>(const std::vector<T> &rows)> beside;
};

template <typename T>
class Rereading
{
public:
    Rereading(PullJob &job, Reread<T> how, ResyncedPart &part)
        : m_job(job)
        , m_how(std::move(how))
        , m_part(part)
    {}

    [[nodiscard]] Result<void> run(Keys keys)
    {
        m_job.begin(m_how.entity, qint64(keys.size()));
        std::size_t chunk = most;
        if (const int limit = m_job.client.learned().maximumPageSize; limit > 0) {
            chunk = std::min(chunk, std::size_t(limit));
        }
        while (!keys.empty()) {
            const Keys some = keys.first(std::min(chunk, keys.size()));
            Result<std::vector<T>> rows = ask(some);
            if (!rows) {
                const int limit = limitIn(rows.error());
                if (limit > 0 && std::size_t(limit) < some.size()) {
                    chunk = std::size_t(limit);
                    continue;
                }
                return failure(std::move(rows.error()));
            }
            if (Result<void> done = settle(some, std::move(*rows)); !done) {
                return done;
            }
            keys = keys.subspan(some.size());
            m_job.advance(qint64(some.size()));
        }
        return {};
    }

private:
    static constexpr std::size_t most = 50; ///< keys in one URL

    [[nodiscard]] Result<std::vector<T>> ask(Keys keys)
    {
        QStringList ids;
        for (const qint64 key : keys) {
            ids.append(QString::number(key));
        }
        remote::Criteria criteria;
        criteria.where({QStringLiteral("entity_id"), Condition::In, ids}).pageSize(int(ids.size()));
        auto answer = m_job.ask(m_how.list(Scope::all(), criteria));
        if (!answer) {
            return failure(std::move(answer.error()));
        }
        return std::move(answer->value.items);
    }

    /// Rows that the list lacks: gone only when the shop says so of the row itself.
    [[nodiscard]] Result<std::vector<qint64>> findGone(Keys keys, std::vector<T> &rows)
    {
        std::vector<qint64> missing;
        for (const qint64 key : keys) {
            if (std::ranges::none_of(rows, [&](const T &row) { return m_how.keyOf(row) == key; })) {
                missing.push_back(key);
            }
        }
        std::vector<qint64> gone;
        if (missing.empty()) {
            return gone;
        }
        Result<std::vector<Result<T>>> answers = m_how.oneByOne(missing);
        if (!answers) {
            return failure(std::move(answers.error()));
        }
        for (std::size_t i = 0; i < missing.size(); ++i) {
            Result<T> &answer = (*answers)[i];
            const qint64 key = missing[i];
            if (answer && m_how.keyOf(*answer) == key) {
                m_job.note({.kind = PullNote::Kind::KeptOutOfLists, .key = key, .text = {}, .error = {}});
                rows.push_back(std::move(*answer));
            } else if (answer || answer.error().kind == ErrorKind::NotFound) {
                gone.push_back(key); // what another row answers to is gone too
            } else if (isNotOfTheRow(answer.error())) {
                return failure(std::move(answer.error()));
            } else {
                m_job.note({.kind = PullNote::Kind::NotConfirmed, .key = key, .text = {}, .error = answer.error()});
            }
        }
        return gone;
    }

    /// Commits a batch with all that belongs to it.
    [[nodiscard]] Result<void> settle(Keys keys, std::vector<T> rows)
    {
        const Result<std::vector<qint64>> gone = findGone(keys, rows);
        if (!gone) {
            return failure(gone.error());
        }
        typename Reread<T>::After after;
        if (m_how.beside && !rows.empty()) {
            auto fetched = m_how.beside(rows);
            if (!fetched) {
                return failure(std::move(fetched.error()));
            }
            after = std::move(*fetched);
        }
        auto page = std::make_shared<std::vector<cache::Prepared<T>>>();
        for (T &row : rows) {
            page->push_back(prepare(m_job.learning.press(), std::move(row)));
        }
        const Result<cache::Tally> written = m_job.template write<cache::Tally>(
            [page, after = std::move(after), gone = *gone, remove = m_how.remove,
             entity = m_how.entity](cache::Writing &writing) -> Result<cache::Tally> {
                return storeBatch(writing, *page, after, gone, remove, entity);
            });
        if (!written) {
            return failure(written.error());
        }
        m_part.tally += *written;
        for (const qint64 key : *gone) {
            m_job.note({.kind = PullNote::Kind::Gone, .key = key, .text = {}, .error = {}});
        }
        return {};
    }

    static Result<cache::Tally> storeBatch(cache::Writing &writing, const std::vector<cache::Prepared<T>> &page,
                                           const typename Reread<T>::After &after, const std::vector<qint64> &gone,
                                           Result<void> (*remove)(sqlite::Database &, qint64), cache::Entity entity)
    {
        std::vector<cache::Stored> stored;
        for (const cache::Prepared<T> &row : page) {
            const Result<cache::Stored> one = store(writing.database, row);
            if (!one) {
                return failure(one.error());
            }
            stored.push_back(*one);
        }
        if (after) {
            if (Result<void> done = after(writing.database, stored); !done) {
                return failure(std::move(done.error()));
            }
        }
        cache::Tally tally;
        tally.seen = qint64(page.size() + gone.size());
        tally.added = std::ranges::count(stored, cache::Stored::New);
        tally.changed = std::ranges::count(stored, cache::Stored::Changed);
        for (const qint64 key : gone) {
            if (Result<void> one = remove(writing.database, key); !one) {
                return failure(std::move(one.error()));
            }
            ++tally.gone;
        }
        if (tally.added + tally.changed + tally.gone > 0) {
            writing.touched |= entity;
        }
        return tally;
    }

    PullJob &m_job;
    Reread<T> m_how;
    ResyncedPart &m_part;
};

} // namespace qm::sync
