// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sqlite/database.h"

namespace qm::bench {

/// Gives the shop of a copy as many attributes as wide catalogues have: those that are added are texts and numbers, and
/// each product has a value of two of them; some have prices of their own in the first store view. A copy that has them
/// stays as it is, one without products, too.
[[nodiscard]] Result<void> widenCatalogue(sqlite::Database &database);

} // namespace qm::bench
