// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/queryfirst.h"
#include "cache/queryparts.h"

#include <optional>

namespace qm::cache {

/// The first rows of a list whose question and order are all of the order that each row belongs to: the first orders,
/// and then their rows. Nothing: the question is another one, or the first orders have too few rows.
[[nodiscard]] Result<std::optional<std::vector<qint64>>>
selectByOwner(sqlite::Database &database, const List &list, const Query &query, qint64 limit, const Patience &patience);

/// The first rows that \a part finds, in the order of their orders' time; its index has `t.order_id`. Ids of orders
/// mostly follow time: the rows of the last ids are taken from the index alone, and then those of orders that are later
/// and have a lower id. Nothing: the order is another one, or of such orders there are more than \a few.
[[nodiscard]] Result<std::optional<std::vector<qint64>>> newestOfPart(sqlite::Database &database, const List &list,
                                                                      const Query &query, const QueryPart &part,
                                                                      qint64 limit, qint64 few);

} // namespace qm::cache
