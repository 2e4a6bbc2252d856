// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

namespace qm::changes {

/// The rail of a profile.
struct GuardLimits
{
    Decimal mostPercent = Decimal(30); ///< a price that rises or falls by more needs a second yes; 0: every move
    bool zeroNeedsYes = true;          ///< so does a price of 0: the product would be free (magento-facts 3.21)
};

enum class GuardReason {
    Rises, ///< by more than the limit, or from 0
    Falls, ///< by more than the limit
    Zero,  ///< to 0, or a discount of 100 percent
};

struct GuardFinding
{
    GuardReason reason = GuardReason::Falls;
    Decimal percent; ///< of the move, one place, rounded up; 0 for Zero and from 0
    friend bool operator==(const GuardFinding &, const GuardFinding &) = default;
};

/// What holds a change up until somebody says yes again. Nothing: it may go, because it is no price, moves little, or
/// has no base to compare with. Cost is not a price anybody pays: it is never held up.
[[nodiscard]] std::optional<GuardFinding> guard(const Cell &cell, const std::optional<CellValue> &base,
                                                const CellValue &mine, const GuardLimits &limits);

} // namespace qm::changes
