// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qm::cache {

/// When a row `t` of source_item is low: it can be sold, and holds fewer pieces than the product is to be told of. That
/// number is the stock item's, which the shop fills from its configuration where the product has none of its own; where
/// the copy has no stock item it is Magento's preset, 1. What the shop does not count is never low. The one definition
/// for lists, overview and command line.
inline constexpr auto lowStockSql =
    "(t.status = 1 and t.quantity < ifnull((select iif(i.manage_stock = 0, -9223372036854775807, i.notify_stock_qty) "
    "from product p join stock_item i on i.product_id = p.entity_id where p.sku = t.sku limit 1), 10000))";

/// The same of a product `t`: it is low at one source at least.
inline constexpr auto lowStockOfProductSql =
    "exists (select 1 from source_item s where s.sku collate binary = t.sku and s.status = 1 and s.quantity < "
    "ifnull((select iif(i.manage_stock = 0, -9223372036854775807, i.notify_stock_qty) from stock_item i "
    "where i.product_id = t.entity_id), 10000))";

/// The same of a row `t` of stock_item, where the shop has no source items. Every product has such a row, also one that
/// is made of others and holds nothing itself, and one whose pieces nobody counts: neither is ever low, nor in
/// Magento's own report.
inline constexpr auto lowStockItemSql =
    "(t.is_in_stock = 1 and ifnull(t.manage_stock, 1) = 1 and t.qty < ifnull(t.notify_stock_qty, 10000) and not exists "
    "(select 1 "
    "from product p where p.entity_id = t.product_id and p.type_id in ('configurable', 'bundle', 'grouped')))";

} // namespace qm::cache
