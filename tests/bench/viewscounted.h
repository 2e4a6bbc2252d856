// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "shopcopy.h"

#include "cache/cache.h"
#include "cache/query.h"

#include <span>
#include <vector>

namespace qm::bench {

/// As many saved views of orders as somebody may have, counted as their tabs have them counted, and first rows that are
/// asked for meanwhile. \a samples: rows of the list with all of its columns.
[[nodiscard]] std::vector<Row> viewsCounted(cache::Cache &copy, const ShopCopy &shop,
                                            std::span<const cache::Row> samples);

} // namespace qm::bench
