// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/goods/prices.h"

#include <vector>

namespace qm::practice {

/// Adds the tier, or puts it in the place of the one for the same website, group and quantity.
void putTier(std::vector<TierPrice> &tiers, const TierPrice &tier);

} // namespace qm::practice
