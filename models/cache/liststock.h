// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/list.h"

namespace qm::cache {

/// The older stock items, a row for each product: all that a shop without source items has. Its columns have the ids of
/// sourceItemsList(), so that the same views go with both. Not one of allLists().
[[nodiscard]] const List &stockItemsList();

/// The list of stock this copy has rows for: sourceItemsList(), also while there are none, or stockItemsList().
[[nodiscard]] Result<const List *> stockListOf(sqlite::Database &database);

} // namespace qm::cache
