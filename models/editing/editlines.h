// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/staging.h"

#include <variant>
#include <vector>

namespace qm::editing {

/// What somebody typed, pasted or imported, all of one kind.
using EditLines =
    std::variant<std::vector<changes::StockLine>, std::vector<changes::StockItemLine>, std::vector<changes::PriceLine>,
                 std::vector<changes::TierLine>, std::vector<changes::AttributeLine>>;

} // namespace qm::editing
