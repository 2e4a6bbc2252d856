// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/goods/stock.h"
#include "practice/goods/writes.h"
#include "practice/server/serviceinput.h"

#include <string_view>

namespace qm::practice {

class Shop;

/// Insert or update, by SKU and source. \a productRow -1: no product has the SKU, and the row is kept all the same
/// (observed 47).
void putSourceItem(Writes::Transaction &transaction, const Goods &goods, qint64 productRow, std::string_view sku,
                   int source, Decimal quantity, bool inStock);
/// Deletes it; one that is not there is passed over.
void dropSourceItem(Writes::Transaction &transaction, const Goods &goods, qint64 productRow, std::string_view sku,
                    int source);

/// A stock item as PUT /V1/products/:sku/stockItems/:id and the product's extension attributes take it; throws Refusal
/// for what does not fit.
[[nodiscard]] InputObject stockItemInput(const QJsonObject &sent);
/// Merges \a sent into the product's legacy stock item, whose quantity and flag are the default source's (observed 49).
void putStockItem(Writes::Transaction &transaction, const Goods &goods, qint64 productRow, std::string_view sku,
                  const InputObject &sent, UtcTime now);

/// As if somebody had changed a row of the source items in the admin; false: there is no such row.
bool editSourceItem(const Shop &shop, qint64 row, bool gone, const QJsonObject &members);

} // namespace qm::practice
