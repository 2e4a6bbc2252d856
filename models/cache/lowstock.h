// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace qm::cache {

/// Where neither user nor shop says a number: Magento's preset, one piece.
constexpr qint64 defaultLowLevel = 10'000;

/// The user's own number for a source, whose code \a source is an expression of, or for all; null: there is none
/// (lowlevels.h).
[[nodiscard]] inline QByteArray ownLowLevelSql(const QByteArray &source)
{
    return "ifnull((select level from low_level where source_code = " + source +
           "), (select level from low_level where source_code = ''))";
}

/// When a row \a row of source_item is low: it can be sold, and holds fewer pieces than the user's own number says, or
/// else the one the product is to be told of. That one is the stock item's, which the shop fills from its configuration
/// where the product has none of its own; where the copy has no stock item it is Magento's preset, 1. \a item: from the
/// product's stock item `i` on. What the shop does not count is never low. The one definition for lists, overview and
/// command line.
[[nodiscard]] inline QByteArray isLowSql(const QByteArray &row, const QByteArray &item)
{
    const QByteArray own = ownLowLevelSql(row + ".source_code");
    return row + ".status = 1 and " + row +
           ".quantity < ifnull((select iif(i.manage_stock = 0, -9223372036854775807, ifnull(" + own +
           ", i.notify_stock_qty)) " + item + "), ifnull(" + own + ", " + QByteArray::number(defaultLowLevel) + "))";
}

/// The same of a row `t` of source_item, by what its product's stock item says as the row keeps it (schema 013).
[[nodiscard]] inline QByteArray lowStockSql()
{
    return "(t.status = 1 and t.quantity < iif(t.manage_stock = 0, -9223372036854775807, coalesce(" +
           ownLowLevelSql("t.source_code") + ", t.low_at, " + QByteArray::number(defaultLowLevel) + ")))";
}

/// The number such a row goes by; null: nobody says one.
[[nodiscard]] inline QByteArray lowBelowSql()
{
    return "ifnull(" + ownLowLevelSql("t.source_code") + ", t.low_at)";
}

/// The same of a product `t`: it is low at one source at least.
[[nodiscard]] inline QByteArray lowStockOfProductSql()
{
    return "exists (select 1 from source_item s where s.sku collate binary = t.sku and " +
           isLowSql("s", "from stock_item i where i.product_id = t.entity_id") + ")";
}

/// The number a row `t` of stock_item goes by.
[[nodiscard]] inline QByteArray lowLevelOfItemSql()
{
    return "ifnull(" + ownLowLevelSql("'default'") + ", t.notify_stock_qty)";
}

/// The same of a row `t` of stock_item, where the shop has no source items. Every product has such a row, also one that
/// is made of others and holds nothing itself, and one whose pieces nobody counts: neither is ever low, nor in
/// Magento's own report.
[[nodiscard]] inline QByteArray lowStockItemSql()
{
    return "(t.is_in_stock = 1 and ifnull(t.manage_stock, 1) = 1 and t.qty < ifnull(" + lowLevelOfItemSql() + ", " +
           QByteArray::number(defaultLowLevel) +
           ") and not exists (select 1 from product p where p.entity_id = t.product_id and p.type_id in "
           "('configurable', 'bundle', 'grouped')))";
}

} // namespace qm::cache
