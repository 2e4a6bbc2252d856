// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/keys.h"
#include "remote/pager.h"
#include "sync/keyedentity.h"
#include "sync/pagewrites.h"
#include "sync/pulljob.h"

namespace qm::sync {

/// Brings an entity with a growing key up to date: what changed, then what the first walk has not read yet, then what
/// is gone.
template <typename T>
class KeyedPull
{
public:
    KeyedPull(PullJob &job, Keyed<T> keyed, PulledEntity &pulled)
        : m_job(job)
        , m_keyed(std::move(keyed))
        , m_pulled(pulled)
        , m_writes(job.copy, job.stop, m_keyed.entity)
    {}

    [[nodiscard]] Result<void> run()
    {
        Result<void> done = runSteps();
        // What is under way is part of the tally whatever the end.
        const Result<void> written = m_writes.finish();
        m_pulled.tally += m_writes.tally();
        return done ? written : done;
    }

private:
    enum class Counted { All, IfDifferent };
    static constexpr qint64 overlapSeconds = 300; ///< commits come later than the times they carry (facts 1.11)
    static constexpr qint64 overlapKeys = 50;     ///< and in another order than their keys

    [[nodiscard]] Result<void> runSteps()
    {
        Result<cache::PullState> state = m_job.pullState(m_keyed.entity);
        if (!state) {
            return failure(std::move(state.error()));
        }
        m_state = *state;
        const bool fresh = isFresh();
        if (Result<void> asked = askNewest(); !asked || m_pulled.guard) {
            return asked;
        }
        const bool again = m_job.options.full || m_keyed.again || m_wentBack;
        Result<void> done;
        if (again && !fresh) {
            done = startAgain();
        } else if (!fresh) {
            done = readChanges(Counted::All);
        }
        if (done && !m_state.backfillDone) {
            done = walkBack();
            // What changed during the walk, which may have taken hours.
            done = done ? readChanges(Counted::IfDifferent) : done;
        }
        if (done && m_keyed.deletions && !fresh && (again || m_newestGone || isDropDue())) {
            done = dropGone();
        }
        if (done && m_keyed.quiet && !fresh && !again) {
            done = readQuiet();
        }
        return done && !m_pulled.guard ? conclude(fresh || again) : done;
    }

    /// Nothing of it was ever here. A walk that was begun again and cut off before its first page is not that.
    [[nodiscard]] bool isFresh() const
    {
        return !m_state.backfillBelow && !m_state.backfillDone && !m_state.newestKey && !m_state.pulledAt;
    }

    /// The newest row tells how much there is and what the shop's clock says, and whether this is still the same shop.
    [[nodiscard]] Result<void> askNewest()
    {
        remote::Criteria criteria;
        criteria.orderBy({m_keyed.keyField, Direction::Descending}).pageSize(1);
        auto answer = m_job.ask(m_keyed.list(Scope::all(), criteria));
        if (!answer) {
            return failure(std::move(answer.error()));
        }
        m_now = m_job.begun(answer->http);
        m_pulled.total = answer->value.totalCount;
        if (!answer->value.items.empty()) {
            m_newest = m_keyed.keyOf(answer->value.items.front());
        }
        const qint64 theirs = m_newest.value_or(0);
        if (m_state.newestKey && theirs < *m_state.newestKey) {
            if (m_keyed.newestMayGo) {
                m_newestGone = true;
            } else if (m_job.options.acceptDrop) {
                m_wentBack = true;
            } else {
                m_pulled.guard = {PullGuard::Why::WentBackwards, 0, 0, *m_state.newestKey, theirs};
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> startAgain()
    {
        m_state.backfillBelow.reset();
        m_state.backfillDone = false;
        m_state.newestKey = m_newest;
        m_state.sweptAt.reset(); // cut off, the next pull still has to look for what is gone
        return writeState();
    }

    [[nodiscard]] remote::PagerOptions pagerOptions(Direction order) const
    {
        remote::PagerOptions options;
        options.key = m_keyed.keyField;
        options.order = order;
        options.pageSize = std::clamp(m_job.options.pageSize, 1, options.largestPageSize);
        return options;
    }

    [[nodiscard]] remote::Pager<T> pagerWith(const remote::PagerOptions &options) const
    {
        const auto list = m_keyed.list;
        return {remote::pagesOf<T>(m_job.client, [list](const remote::Criteria &c) { return list(Scope::all(), c); }),
                m_keyed.keyOf, options, m_job.stop, m_job.client.learned().maximumPageSize};
    }

    /// The first walk: newest first, the cursor in each page's own transaction.
    [[nodiscard]] Result<void> walkBack()
    {
        remote::PagerOptions options = pagerOptions(Direction::Descending);
        options.after = m_state.backfillBelow;
        m_walkedWhole = !options.after;
        m_job.setTotal(m_walkedWhole ? m_pulled.total : std::nullopt);
        remote::Pager<T> pager = pagerWith(options);
        std::optional<qint64> expected = m_state.backfillBelow;
        while (true) {
            Result<std::vector<T>> rows = pager.next();
            if (!rows) {
                return failure(std::move(rows.error()));
            }
            if (rows->empty()) {
                break;
            }
            const qint64 below = m_keyed.keyOf(rows->back());
            const qint64 top = m_keyed.keyOf(rows->front());
            if (Result<void> added = storePage(std::move(*rows), Counted::All, walkStep(expected, below, top));
                !added) {
                return added;
            }
            expected = below;
        }
        if (Result<void> written = m_writes.finish(); !written) {
            return written;
        }
        return endWalk();
    }

    using Step = std::function<Result<void>(sqlite::Database &)>;
    /// Moves the cursor with the page; refuses when it is not where the page before left it, because that one failed.
    [[nodiscard]] Step walkStep(std::optional<qint64> expected, qint64 below, qint64 top) const
    {
        return [entity = m_keyed.entity, dependents = m_keyed.dependents, expected, below, top,
                now = m_now](sqlite::Database &database) -> Result<void> {
            Result<cache::PullState> state = readPullState(database, entity);
            if (!state) {
                return failure(std::move(state.error()));
            }
            if (state->backfillDone || state->backfillBelow != expected) {
                return failure(ErrorKind::Conflict, QStringLiteral("The local copy was pulled by somebody else"));
            }
            state->backfillBelow = below;
            state->newestKey = std::max(state->newestKey.value_or(top), top);
            const bool first = !state->changedUntil;
            state->changedUntil = state->changedUntil.value_or(now);
            Result<void> written = writePullState(database, entity, *state);
            return written && first ? startChangesOf(database, dependents, now) : written;
        };
    }

    [[nodiscard]] Result<void> endWalk()
    {
        Result<cache::PullState> state = m_job.pullState(m_keyed.entity);
        if (!state) {
            return failure(std::move(state.error()));
        }
        m_state = *state;
        m_state.backfillDone = true;
        m_state.changedUntil = m_state.changedUntil.value_or(m_now); // an empty shop has no page that set it
        return writeState();
    }

    /// What changed since the last time, by the shop's own clock. Cut off, it begins again from the same time.
    [[nodiscard]] Result<void> readChanges(Counted counted)
    {
        remote::PagerOptions options = pagerOptions(Direction::Ascending);
        if (!m_keyed.changedField.isEmpty()) {
            const UtcTime since = m_state.changedUntil->plusSeconds(-overlapSeconds);
            options.filter.where({m_keyed.changedField, Condition::Gteq, {since.toMagento()}});
        } else if (m_state.newestKey) {
            options.after = *m_state.newestKey - overlapKeys;
        }
        remote::Pager<T> pager = pagerWith(options);
        qint64 newest = m_state.newestKey.value_or(0);
        Result<void> done = readPages(pager, counted, [&](const std::vector<T> &rows) {
            newest = std::max(newest, m_keyed.keyOf(rows.back()));
            if (m_keyed.onChanged) {
                std::for_each(rows.begin(), rows.end(), m_keyed.onChanged);
            }
            if (m_walkedWhole) { // made during the walk
                std::transform(rows.begin(), rows.end(), std::back_inserter(m_seen), m_keyed.keyOf);
            }
        });
        if (done && m_keyed.afterChanges) {
            done = m_keyed.afterChanges();
        }
        if (!done) {
            return done;
        }
        m_state.changedUntil = pager.begunAt().value_or(m_now);
        m_state.newestKey = newest > 0 ? std::optional(newest) : std::nullopt;
        return writeState();
    }

    /// Stores all pages; \a heed sees each before.
    template <typename Heed>
    [[nodiscard]] Result<void> readPages(remote::Pager<T> &pager, Counted counted, Heed heed)
    {
        while (true) {
            Result<std::vector<T>> rows = pager.next();
            if (!rows) {
                return failure(std::move(rows.error()));
            }
            if (rows->empty()) {
                return m_writes.finish();
            }
            heed(*rows);
            if (Result<void> added = storePage(std::move(*rows), counted, {}); !added) {
                return added;
            }
        }
    }

    [[nodiscard]] Result<void> readQuiet()
    {
        const bool isDay = isSweepDue();
        const UtcTime since = m_now.plusSeconds(-qint64{m_keyed.quiet->youngDays} * 86'400);
        remote::PagerOptions options = pagerOptions(Direction::Ascending);
        if (isDay) {
            options.filter.where({m_keyed.quiet->madeField, Condition::Gteq, {since.toMagento()}});
        } else {
            const Result<std::vector<qint64>> likely = m_keyed.quiet->likely(since);
            if (!likely || likely->empty()) {
                return likely ? Result<void>() : failure(likely.error());
            }
            QStringList ids;
            std::transform(likely->begin(), likely->end(), std::back_inserter(ids),
                           [](qint64 key) { return QString::number(key); });
            options.filter.where({m_keyed.keyField, Condition::In, ids});
            options.pageSize = int(Quiet::most);
            options.pagesInFlight = 1;
        }
        remote::Pager<T> pager = pagerWith(options);
        Result<void> read = readPages(pager, Counted::IfDifferent, [](const std::vector<T> &) {});
        if (read && isDay) {
            m_state.sweptAt = m_now;
        }
        return read;
    }

    [[nodiscard]] Result<void> storePage(std::vector<T> rows, Counted counted, Step step)
    {
        typename Keyed<T>::After after;
        if (m_keyed.beside) {
            Result<typename Keyed<T>::After> fetched = m_keyed.beside(rows);
            if (!fetched) {
                return failure(std::move(fetched.error()));
            }
            after = std::move(*fetched);
        }
        if (m_keyed.deletions && m_walkedWhole && step) {
            std::transform(rows.begin(), rows.end(), std::back_inserter(m_seen), m_keyed.keyOf);
        }
        const auto count = qint64(rows.size());
        if (m_keyed.entity == cache::Entity::Orders) {
            learnFrom(rows);
        }
        Result<void> added = m_writes.add({makeReady(m_job.learning.press(), std::move(rows)), std::move(after),
                                           std::move(step), counted == Counted::All});
        m_job.advance(count);
        return added;
    }

    void learnFrom(const std::vector<T> &rows)
    {
        for (auto row = rows.begin(); row != rows.end() && m_job.learning.isWanting(); ++row) {
            if (const Result<void> learned = m_job.learning.offer(row->raw); !learned) {
                m_job.note({.kind = PullNote::Kind::DictionaryLess, .text = {}, .error = learned.error()});
            }
        }
    }

    [[nodiscard]] bool isSweepDue() const
    {
        return !m_state.sweptAt || *m_state.sweptAt <= m_now.plusSeconds(-m_job.options.sweepEvery.count());
    }

    [[nodiscard]] bool isDropDue() const
    {
        return m_keyed.isSwept ? isSweepDue() : !m_state.sweptAt && m_state.pulledAt; // startAgain() was cut off
    }

    [[nodiscard]] Result<void> dropGone()
    {
        Found found;
        if (m_walkedWhole) { // the walk has just seen every key there is
            found.noneAbove = m_wentBack ? std::optional(m_newest.value_or(0)) : std::nullopt;
            found.keys = std::move(m_seen);
            std::sort(found.keys.begin(), found.keys.end());
        } else if (const Result<bool> all = hasAll(); !all || *all) {
            m_state.sweptAt = m_now;
            return all ? Result<void>() : failure(all.error());
        } else {
            Result<void> walked = walkKeys(found);
            if (!walked) {
                return walked;
            }
        }
        Result<bool> dropped = dropMissing(m_job, *m_keyed.deletions, m_keyed.entity, found, m_pulled);
        if (!dropped) {
            return failure(std::move(dropped.error()));
        }
        if (*dropped) {
            m_state.sweptAt = m_now;
        }
        return {};
    }

    /// Whether the number of rows says that none is gone: of those the shop counted when this pull began.
    [[nodiscard]] Result<bool> hasAll()
    {
        if (!m_keyed.countTells || !m_pulled.total) {
            return false;
        }
        const qint64 newest = m_newest.value_or(0);
        return isAllThere(m_job, m_keyed.entity, {*m_pulled.total, newest}, m_state.newestKey.value_or(newest));
    }

    /// Every key the shop has.
    [[nodiscard]] Result<void> walkKeys(Found &found)
    {
        remote::PagerOptions options = pagerOptions(Direction::Ascending);
        options.pageSize = options.largestPageSize;
        if (m_keyed.sweepReads) {
            remote::Pager<T> pager = pagerWith(options);
            return readPages(pager, Counted::IfDifferent, [&](const std::vector<T> &rows) {
                std::transform(rows.begin(), rows.end(), std::back_inserter(found.keys), m_keyed.keyOf);
            });
        }
        if (Result<void> masked = options.filter.onlyFields(m_keyed.deletions->mask); !masked) {
            return masked;
        }
        remote::Pager<T> pager = pagerWith(options);
        while (true) {
            Result<std::vector<T>> rows = pager.next();
            if (!rows) {
                return failure(std::move(rows.error()));
            }
            if (rows->empty()) {
                return {};
            }
            std::transform(rows->begin(), rows->end(), std::back_inserter(found.keys), m_keyed.keyOf);
        }
    }

    [[nodiscard]] Result<void> conclude(bool readAll)
    {
        m_state.pulledAt = m_now;
        m_state.total = m_pulled.total;
        if (readAll) {
            m_state.sweptAt = m_now; // the walk has seen all there is
        }
        if (m_newestGone) {
            m_state.newestKey = m_newest;
        }
        return writeState();
    }

    [[nodiscard]] Result<void> writeState()
    {
        return m_job
            .write<bool>([entity = m_keyed.entity, state = m_state](cache::Writing &writing) -> Result<bool> {
                Result<void> written = writePullState(writing.database, entity, state);
                return written ? Result<bool>(true) : Result<bool>(failure(written.error()));
            })
            .map([](bool) {});
    }

    PullJob &m_job;
    Keyed<T> m_keyed;
    PulledEntity &m_pulled;
    cache::PullState m_state;
    UtcTime m_now; ///< the shop's, when this pull began
    std::optional<qint64> m_newest;
    bool m_wentBack = false;
    bool m_newestGone = false;
    bool m_walkedWhole = false;
    std::vector<qint64> m_seen; ///< of a whole walk, descending
    PageWrites<T> m_writes;
};

} // namespace qm::sync
