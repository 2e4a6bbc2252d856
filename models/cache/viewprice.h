// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/listindex.h"
#include "cache/queryparts.h"

#include <optional>

// Prices of products in a store view. Each is said by one of three: the price calls, the product's own value in the
// view, or else the price of all views, which the product's row keeps. Every one of these has an index, and rows are
// taken from the three in turn.

namespace qm::cache {

[[nodiscard]] QByteArray viewPriceSql(qint64 storeId);
/// The view that \a column is the price in; nothing: it is none of that kind.
[[nodiscard]] std::optional<qint64> viewOfPrice(const Column &column);

/// What lists of products in a view want of it.
[[nodiscard]] ListIndex viewPriceIndex();

/// Products in the order of their prices: what is compared, the key, whether \a parts hold. Nothing: there is no index.
[[nodiscard]] Result<std::optional<Compiled>> viewPriceWalk(sqlite::Database &database, const List &list,
                                                            const Column &column, const std::vector<QueryPart> &parts,
                                                            bool descending);
/// Fills in how \a filter on \a column, which is of that kind, finds products.
[[nodiscard]] Result<void> findViewPrice(sqlite::Database &database, const List &list, const Column &column,
                                         const Filter &filter, QueryPart &part);

} // namespace qm::cache
