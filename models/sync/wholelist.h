// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/pager.h"
#include "sync/pulljob.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <vector>

namespace qm::sync {

/// How the shop is asked for a page of a list.
template <typename T>
using ListOf = Result<remote::Request<remote::Page<T>>> (*)(const Scope &, const remote::Criteria &);

/// Every row of a list, narrowed by the options' filter; their key is the list's own. For lists that fit in memory.
/// \a onPage hears of the rows of each page.
template <typename T>
[[nodiscard]] Result<std::vector<T>> readAll(PullJob &job, ListOf<T> list, qint64 (*keyOf)(const T &),
                                             const remote::PagerOptions &options,
                                             const std::function<void(qint64 rows)> &onPage = {})
{
    remote::Pager<T> pager(
        remote::pagesOf<T>(job.client, [list](const remote::Criteria &c) { return list(Scope::all(), c); }), keyOf,
        options, job.stop, job.client.learned().maximumPageSize);
    std::vector<T> all;
    while (true) {
        Result<std::vector<T>> rows = pager.next();
        if (!rows) {
            return failure(std::move(rows.error()));
        }
        if (rows->empty()) {
            return all;
        }
        if (onPage) {
            onPage(qint64(rows->size()));
        }
        std::move(rows->begin(), rows->end(), std::back_inserter(all));
    }
}

} // namespace qm::sync
