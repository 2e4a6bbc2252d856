// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/listindex.h"
#include "cache/query.h"
#include "domain/filter.h"

#include <optional>
#include <vector>

// Names and SKUs of order lines, each once: a shop sells the same goods again and again, so that a table of them is
// gone through in a fraction of the time that an index of all lines takes. Made behind a first pull, kept by triggers
// from then on. What no line says any more stays in it: nothing is found by it.

namespace qm::cache {

/// The tables, with what keeps them: as indices of lists, several statements each.
[[nodiscard]] std::vector<ListIndex> lineValueTables();

/// Select of the texts of \a column for which \a filter, a pattern, holds; nothing: there is no such table.
[[nodiscard]] Result<std::optional<Compiled>> lineValues(sqlite::Database &database, const List &list,
                                                         const Column &column, const Filter &filter);

} // namespace qm::cache
