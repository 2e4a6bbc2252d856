// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/criteria.h"
#include "remote/request.h"

namespace qm::remote {

/// An endpoint that answers pages to criteria. \a uniqueKey is the field every request is sorted by in the end, so that
/// pages neither repeat nor lose rows (magento-facts 1.2).
template <typename T>
struct ListEndpoint
{
    Endpoint<Page<T>> endpoint;
    QLatin1StringView uniqueKey;

    /// Fails when the criteria do (Validation).
    [[nodiscard]] Result<Request<Page<T>>> operator()(const Scope &scope, const Criteria &criteria,
                                                      std::initializer_list<QString> segments = {}) const
    {
        Result<Query> query = criteria.toQuery(uniqueKey);
        if (!query) {
            return failure(std::move(query.error()));
        }
        return endpoint(scope, segments, std::move(*query));
    }
};

} // namespace qm::remote
