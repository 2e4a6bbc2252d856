// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"

namespace qm::bench {

/// Gives the shop of a copy as many attributes as wide catalogues have: those that are added are texts and numbers, and
/// each product has a value of two of them. A copy that has them stays as it is, one without products, too.
[[nodiscard]] Result<void> widenCatalogue(cache::Cache &copy);

} // namespace qm::bench
