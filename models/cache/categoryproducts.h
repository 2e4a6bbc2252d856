// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/category.h"
#include "domain/result.h"
#include "sqlite/database.h"

#include <QHash>

#include <span>

// Which products are in a category, as the category's own list says it: assigning one there moves no time of change of
// the product (observed 40). Inside a write of the cache, but for the reading one.

namespace qm::cache {

/// The number of products that each category had when its list was stored, those below it included; -1: never.
[[nodiscard]] Result<QHash<qint64, qint64>> countsOfCategories(sqlite::Database &database);

/// Puts the products of one category in the place of those that were there; what is not in the copy is left out.
/// \returns whether that is something else.
[[nodiscard]] Result<bool> replaceCategoryProducts(sqlite::Database &database, qint64 categoryId,
                                                   std::span<const CategoryProduct> products, qint64 count);

} // namespace qm::cache
