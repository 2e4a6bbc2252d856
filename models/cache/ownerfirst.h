// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/queryfirst.h"

#include <optional>

namespace qm::cache {

/// The first rows of a list whose question and order are all of the order that each row belongs to: the first orders,
/// and then their rows. Nothing: the question is another one, or the first orders have too few rows.
[[nodiscard]] Result<std::optional<std::vector<qint64>>>
selectByOwner(sqlite::Database &database, const List &list, const Query &query, qint64 limit, const Patience &patience);

} // namespace qm::cache
