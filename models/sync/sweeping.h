// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/keys.h"
#include "cache/sweep.h"
#include "sync/pulljob.h"
#include "sync/writes.h"

#include <memory>

namespace qm::sync {

/// One sweep through rows of which the shop tells no time of change: what comes is marked, what is not marked in the
/// end is dropped, unless that is too much. One that is cut off has only brought rows up to date.
template <typename Row>
class Sweeping
{
public:
    using Sweep = Result<cache::Tally> (*)(sqlite::Database &, std::span<const Row>, qint64 sweep);

    Sweeping(PullJob &job, PulledEntity &pulled, cache::Swept what, Sweep sweep)
        : m_job(job)
        , m_pulled(pulled)
        , m_what(what)
        , m_sweep(sweep)
        , m_writes(job.copy, job.stop)
    {}
    ~Sweeping()
    {
        static_cast<void>(m_writes.finish());
        m_pulled.tally += m_writes.tally();
    }
    Q_DISABLE_COPY_MOVE(Sweeping)

    [[nodiscard]] Result<void> begin()
    {
        const Result<qint64> number = m_job.template read<qint64>(
            [what = m_what](sqlite::Database &database) { return cache::nextSweep(database, what); });
        if (!number) {
            return failure(number.error());
        }
        m_number = *number;
        return {};
    }
    [[nodiscard]] qint64 number() const { return m_number; }

    [[nodiscard]] Result<void> add(std::vector<Row> rows)
    {
        const auto count = qint64(rows.size());
        auto page = std::make_shared<const std::vector<Row>>(std::move(rows));
        Result<void> added =
            m_writes.add([page, sweep = m_sweep, number = m_number, entity = m_pulled.entity](cache::Writing &writing) {
                Result<cache::Tally> tally = sweep(writing.database, *page, number);
                if (tally && tally->added + tally->changed > 0) {
                    writing.touched |= entity;
                }
                return tally;
            });
        m_job.advance(count);
        return added;
    }
    /// Whether finish() would stop to ask or, told to follow the shop, drop what it else would ask about. Waits for
    /// what add() began.
    [[nodiscard]] Result<bool> isTooMuchMissing()
    {
        return missing().map([](const Missing &found) { return isTooMany(found.gone, found.before); });
    }

    [[nodiscard]] Result<void> finish()
    {
        const Result<Missing> found = missing();
        if (!found) {
            return failure(found.error());
        }
        if (!m_job.options.acceptDrop && isTooMany(found->gone, found->before)) {
            m_pulled.guard = {PullGuard::Why::ManyGone, found->gone, found->before, 0, 0};
            return {};
        }
        return m_writes
            .add([what = m_what, number = m_number, entity = m_pulled.entity](cache::Writing &writing) {
                Result<cache::Tally> tally = cache::finishSweep(writing.database, what, number);
                if (tally && tally->gone > 0) {
                    writing.touched |= entity;
                }
                return tally;
            })
            .and_then([this] { return m_writes.finish(); });
    }

private:
    struct Missing
    {
        qint64 gone = 0;   ///< rows that are not marked
        qint64 before = 0; ///< rows there were when the sweep began
    };
    [[nodiscard]] Result<Missing> missing()
    {
        if (Result<void> written = m_writes.finish(); !written) {
            return failure(std::move(written.error()));
        }
        const Result<qint64> gone =
            m_job.template read<qint64>([what = m_what, number = m_number](sqlite::Database &database) {
                return cache::countUnswept(database, what, number);
            });
        if (!gone) {
            return failure(gone.error());
        }
        const cache::Tally &marked = m_writes.tally();
        return Missing{*gone, marked.seen - marked.added + *gone};
    }

    PullJob &m_job;
    PulledEntity &m_pulled;
    cache::Swept m_what;
    Sweep m_sweep;
    qint64 m_number = 0;
    Writes m_writes;
};

/// Says in the copy that a pull without a cursor came to its end, now by the shop's clock (UTC, whole seconds). For
/// pulls that have looked at everything: those that stopped to ask have not.
[[nodiscard]] Result<void> finishPull(PullJob &job, PulledEntity &pulled);

} // namespace qm::sync
