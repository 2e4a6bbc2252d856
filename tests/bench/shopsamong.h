// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "shopcopy.h"

#include <vector>

namespace qm::bench {

/// Orders of three shops in one table, each of them the same copy: sorts, the filters of orders and searches, beside
/// the same asked of one shop.
[[nodiscard]] std::vector<Row> shopsAmong(const ShopCopy &shop, int times);

} // namespace qm::bench
