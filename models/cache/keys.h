// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/entity.h"
#include "cache/sweep.h"
#include "domain/result.h"
#include "domain/sku.h"
#include "sqlite/database.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

// What a pull asks the copy before it asks the shop.

namespace qm::cache {

/// The keys of all rows of orders and their documents, products or customers, ascending; of another entity none.
[[nodiscard]] Result<std::vector<qint64>> readKeys(sqlite::Database &database, Entity entity);
/// How many of them are not above \a upTo.
[[nodiscard]] Result<qint64> countKeys(sqlite::Database &database, Entity entity, qint64 upTo);

struct KeyedSku
{
    qint64 productId = 0;
    Sku sku;
};
/// Every product, by id.
[[nodiscard]] Result<std::vector<KeyedSku>> readSkus(sqlite::Database &database);
/// The SKUs of these products; one that is not there is left out.
[[nodiscard]] Result<std::vector<KeyedSku>> readSkus(sqlite::Database &database, std::span<const qint64> productIds);

/// Whether a product was ever read in this store view.
[[nodiscard]] Result<bool> hasProductsOfView(sqlite::Database &database, qint64 storeId);

/// Drops what products look like in this store view.
[[nodiscard]] Result<void> forgetProductsOfView(sqlite::Database &database, qint64 storeId);

/// The store view of this code; nothing when the copy knows none.
[[nodiscard]] Result<std::optional<qint64>> findView(sqlite::Database &database, const QString &code);
/// What amounts of a store view are in, 0 = all of them together; null when the copy does not know.
[[nodiscard]] Result<QString> baseCurrencyOf(sqlite::Database &database, qint64 storeId);

/// A number for the next sweep: above that of every row there is.
[[nodiscard]] Result<qint64> nextSweep(sqlite::Database &database, Swept what);
/// The SKUs of the stock items that the sweep has not seen yet, by their products' ids: of those above \a after at most
/// \a limit.
[[nodiscard]] Result<std::vector<KeyedSku>> unsweptStockItems(sqlite::Database &database, qint64 sweep, qint64 after,
                                                              qint64 limit);
/// Marks stock items as seen by the sweep, as they are.
[[nodiscard]] Result<void> keepStockItems(sqlite::Database &database, std::span<const qint64> productIds, qint64 sweep);

} // namespace qm::cache
