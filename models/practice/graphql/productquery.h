// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/graphql/resolver.h"

namespace qm::practice::graphql {

/// What the storefront shows by itself (enabled, visible, of this website) and what `search` and `filter` ask for.
/// Throws Problem: neither given, unknown fields or conditions.
[[nodiscard]] ConditionGroups productConditions(const Context &context, const Selection &selection);
/// `sort:{price:DESC}`; relevance and position are the order of the rows.
[[nodiscard]] std::vector<SortKey> productSort(const Context &context, const Selection &selection);

} // namespace qm::practice::graphql
