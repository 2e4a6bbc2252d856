// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"

#include <functional>
#include <utility>

namespace qm::sync {

/// \a work, which \a stop ends in the middle of a statement: a page of some hundred orders may take longer to write
/// than a person waits. Its transaction leaves nothing behind then, and the next pull writes the page again.
template <typename T>
[[nodiscard]] std::function<Result<T>(cache::Writing &)> untilStopped(std::function<Result<T>(cache::Writing &)> work,
                                                                      const StopToken &stop)
{
    return [work = std::move(work), stop](cache::Writing &writing) {
        writing.database.setStop(stop);
        Result<T> result = work(writing);
        writing.database.setStop({});
        return result;
    };
}

} // namespace qm::sync
