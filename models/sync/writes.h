// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "cache/sweep.h"
#include "sync/untilstopped.h"

#include <QFuture>

#include <deque>
#include <functional>
#include <optional>

namespace qm::sync {

/// Writes on their way to the copy, two at most: one is written while the next is made ready. After one that failed the
/// later ones are dropped. The end of the object waits for what is under way.
class Writes
{
public:
    using Work = std::function<Result<cache::Tally>(cache::Writing &)>;

    /// \a stop ends what is being written, too.
    Writes(cache::Cache &copy, StopToken stop)
        : m_copy(copy)
        , m_stop(std::move(stop))
    {}
    ~Writes() { static_cast<void>(finish()); }
    Q_DISABLE_COPY_MOVE(Writes)

    [[nodiscard]] Result<void> add(Work work);
    /// Waits for all; the first error that was, if any.
    [[nodiscard]] Result<void> finish();
    /// What the writes that are done did, all in all.
    [[nodiscard]] const cache::Tally &tally() const { return m_tally; }

private:
    void takeOldest();
    [[nodiscard]] Result<void> state() const;

    cache::Cache &m_copy;
    StopToken m_stop;
    std::deque<QFuture<Result<cache::Tally>>> m_underWay;
    cache::Tally m_tally;
    std::optional<Error> m_failed;
};

} // namespace qm::sync
