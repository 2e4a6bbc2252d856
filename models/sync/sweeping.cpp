// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sweeping.h"

namespace qm::sync {

Result<void> finishPull(PullJob &job, PulledEntity &pulled)
{
    const Result<bool> written =
        job.write<bool>([entity = pulled.entity, now = job.serverNow()](cache::Writing &writing) -> Result<bool> {
            Result<cache::PullState> state = readPullState(writing.database, entity);
            if (!state) {
                return failure(std::move(state.error()));
            }
            state->pulledAt = now;
            const Result<void> kept = writePullState(writing.database, entity, *state);
            return kept ? Result<bool>(true) : Result<bool>(failure(kept.error()));
        });
    return written ? Result<void>() : Result<void>(failure(written.error()));
}

} // namespace qm::sync
