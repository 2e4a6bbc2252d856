// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/list.h"
#include "sqlite/database.h"

#include <vector>

namespace qm::cache {

/// The values of \a base that look up the same, in the order of what they look up.
[[nodiscard]] Result<std::vector<std::vector<sqlite::SqlValue>>>
inOrderOfWords(sqlite::Database &database, const Column &column, const Column &base,
               std::vector<sqlite::SqlValue> values, bool descending);

} // namespace qm::cache
