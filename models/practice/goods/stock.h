// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/goods/layout.h"
#include "practice/goods/writes.h"
#include "practice/server/jsonwriter.h"

#include "domain/decimal.h"

#include <optional>

namespace qm::practice {

/// A source item of the seed: source_item_id is its row + 1, so rows of one product follow each other.
struct SourceItem
{
    qint64 productRow = -1;
    int source = 0; ///< index in sources()
    Decimal quantity;
    bool inStock = false;
    bool gone = false; ///< deleted since the seed
};

/// Does the type have source items? Configurable, grouped and bundle parents have none (observed 50).
[[nodiscard]] bool hasSourceItems(ProductType type);
[[nodiscard]] qint64 sourceItemCount(const ShopOptions &options);
[[nodiscard]] SourceItem sourceItemAt(const ShopOptions &options, qint64 row);
/// First row of a product's source items and their number; {0, 0} for a parent.
[[nodiscard]] std::pair<qint64, int> sourceItemRows(const ShopOptions &options, qint64 productRow);

/// Ordered and not yet shipped, by the seed.
[[nodiscard]] Decimal reservedQuantity(const ShopOptions &options, qint64 productRow, int stockId);
/// By the seed: sum of the stock's sources minus reservations; nothing for a type without source items.
[[nodiscard]] std::optional<Decimal> salableQuantity(const ShopOptions &options, qint64 productRow, int stockId);
/// Names of stocks 1 to 3 and the index of the sources linked to them.
[[nodiscard]] bool isLinked(int stockId, int source);

/// What the old stock API knows by the seed: the default source's quantity (observed 49).
[[nodiscard]] Decimal legacyQuantity(const ShopOptions &options, qint64 productRow);

// As it is now.
inline constexpr int defaultSource = 2; ///< index of `default` in sources()
/// \a row: the seed's source items, then the added ones.
[[nodiscard]] SourceItem sourceItemNow(const Goods &goods, qint64 row);
/// The product's item in a source; nothing: it is not assigned.
[[nodiscard]] std::optional<SourceItem> sourceItemOf(const Goods &goods, qint64 productRow, int source);
/// Never less than nothing: what the seed's orders reserved is not known product by product.
[[nodiscard]] Decimal reservedQuantity(const Goods &goods, qint64 productRow, int stockId);
[[nodiscard]] std::optional<Decimal> salableQuantity(const Goods &goods, qint64 productRow, int stockId);
[[nodiscard]] bool isSalable(const Goods &goods, qint64 productRow, int stockId);
/// The old stock API's quantity and flag are the default source's (observed 49); of a parent its own flag.
[[nodiscard]] Decimal legacyQuantity(const Goods &goods, qint64 productRow);
[[nodiscard]] bool isInLegacyStock(const Goods &goods, qint64 productRow);
void writeStockItem(JsonWriter &json, const Goods &goods, qint64 productRow);

} // namespace qm::practice
