// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customattribute.h"
#include "domain/stock.h"
#include "remote/json/table.h"

// Tables that more than one area needs.

namespace qm::remote::json {

template <>
struct Table<CustomAttribute>
{
    static constexpr auto fields = Fields{
        required<&CustomAttribute::code>("attribute_code"),
        field<&CustomAttribute::value>("value"),
    };
};

template <>
struct Table<StockItem>
{
    static constexpr auto fields = Fields{
        field<&StockItem::itemId>("item_id"),
        field<&StockItem::productId>("product_id"),
        field<&StockItem::stockId>("stock_id"),
        field<&StockItem::qty>("qty"),
        field<&StockItem::isInStock>("is_in_stock"),
        field<&StockItem::isQtyDecimal>("is_qty_decimal"),
        field<&StockItem::showDefaultNotificationMessage>("show_default_notification_message"),
        field<&StockItem::useConfigMinQty>("use_config_min_qty"),
        field<&StockItem::minQty>("min_qty"),
        zeroOne<&StockItem::useConfigMinSaleQty>("use_config_min_sale_qty"),
        field<&StockItem::minSaleQty>("min_sale_qty"),
        field<&StockItem::useConfigMaxSaleQty>("use_config_max_sale_qty"),
        field<&StockItem::maxSaleQty>("max_sale_qty"),
        field<&StockItem::useConfigBackorders>("use_config_backorders"),
        field<&StockItem::backorders>("backorders"),
        field<&StockItem::useConfigNotifyStockQty>("use_config_notify_stock_qty"),
        field<&StockItem::notifyStockQty>("notify_stock_qty"),
        field<&StockItem::useConfigQtyIncrements>("use_config_qty_increments"),
        field<&StockItem::qtyIncrements>("qty_increments"),
        field<&StockItem::useConfigEnableQtyInc>("use_config_enable_qty_inc"),
        field<&StockItem::enableQtyIncrements>("enable_qty_increments"),
        field<&StockItem::useConfigManageStock>("use_config_manage_stock"),
        field<&StockItem::manageStock>("manage_stock"),
        field<&StockItem::lowStockDate>("low_stock_date"),
        field<&StockItem::isDecimalDivided>("is_decimal_divided"),
        zeroOne<&StockItem::stockStatusChangedAuto>("stock_status_changed_auto"),
    };
};

} // namespace qm::remote::json
