// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/query.h"
#include "cache/queryfirst.h"

#include <optional>

namespace qm::cache {

/// The first \a limit keys that a text search finds, at each key stroke; nothing when the usual way has to be gone.
///
/// The index gives the rows of a word newest first without reading all of them, but only for whole words and for
/// beginnings of two and three letters; of a longer beginning it gathers every row before the first one is told, 35 ms
/// where a million have it. So such a beginning is looked for by its first three letters, and what is found is held
/// against the text of the row; where that shows to meet too few, the whole beginning has few rows and is gathered.
/// Rows that are found by a number are not all looked at where they are thousands.
[[nodiscard]] Result<std::optional<std::vector<qint64>>>
selectFound(sqlite::Database &database, const List &list, const Query &query, qint64 limit, const Patience &patience);

} // namespace qm::cache
