// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/sweep.h"
#include "domain/sku.h"

#include <span>
#include <vector>

// Sweeps of a few SKUs only, between two sweeps of everything. Inside a write of the cache, but for the reading one.

namespace qm::cache {

/// Drops rows of these SKUs (in any spelling that the shop takes for the same) that the sweep has not seen. Not of
/// StockItems, whose rows stand for products.
[[nodiscard]] Result<Tally> dropUnswept(sqlite::Database &database, Swept what, std::span<const Sku> skus,
                                        qint64 sweep);

/// The SKUs of these rows, each once; a row that is not there is left out. A row of StockItems is its product's.
[[nodiscard]] Result<std::vector<Sku>> skusOfRows(sqlite::Database &database, Swept what, std::span<const qint64> ids);

} // namespace qm::cache
