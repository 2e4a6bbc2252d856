// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qm::cache {

/// When a row `t` of source_item is low: it can be sold, and holds fewer pieces than the product is to be told of. That
/// number is the stock item's, which the shop fills from its configuration where the product has none of its own; where
/// the copy has no stock item it is Magento's preset, 1. The one definition for lists, overview and command line.
inline constexpr auto lowStockSql = "(t.status = 1 and t.quantity < ifnull((select i.notify_stock_qty from product p "
                                    "join stock_item i on i.product_id = "
                                    "p.entity_id where p.sku = t.sku limit 1), 10000))";

/// The same of a row `t` of stock_item, where the shop has no source items.
inline constexpr auto lowStockItemSql = "(t.is_in_stock = 1 and t.qty < ifnull(t.notify_stock_qty, 10000))";

} // namespace qm::cache
