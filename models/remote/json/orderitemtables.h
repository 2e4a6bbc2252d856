// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orderitem.h"
#include "remote/json/table.h"

// The lines of an order and what was chosen for them.

namespace qm::remote::json {

template <>
struct Table<OrderedBundleOption>
{
    static constexpr auto fields = Fields{
        field<&OrderedBundleOption::optionId>("option_id"),
        field<&OrderedBundleOption::optionQty>("option_qty"),
        field<&OrderedBundleOption::optionSelections>("option_selections"),
    };
};

template <>
struct Table<OrderedConfigurableOption>
{
    static constexpr auto fields = Fields{
        field<&OrderedConfigurableOption::optionId>("option_id"),
        field<&OrderedConfigurableOption::optionValue>("option_value"),
    };
};

template <>
struct Table<OrderedCustomOption>
{
    static constexpr auto fields = Fields{
        field<&OrderedCustomOption::optionId>("option_id"),
        field<&OrderedCustomOption::optionValue>("option_value"),
    };
};

template <>
struct Table<OrderedDownloads>
{
    static constexpr auto fields = Fields{
        field<&OrderedDownloads::downloadableLinks>("downloadable_links"),
    };
};

template <>
struct Table<OrderedChoices>
{
    static constexpr auto fields = Fields{
        field<&OrderedChoices::bundleOptions>("bundle_options"),
        field<&OrderedChoices::configurableItemOptions>("configurable_item_options"),
        field<&OrderedChoices::customOptions>("custom_options"),
        field<&OrderedChoices::downloadableOption>("downloadable_option"),
    };
};

template <>
struct Table<OrderedProductOption>
{
    static constexpr auto fields = Fields{
        field<&OrderedProductOption::extensionAttributes>("extension_attributes"),
    };
};

template <>
struct Table<OrderItem>
{
    static constexpr auto fields = Fields{
        required<&OrderItem::itemId>("item_id"),
        field<&OrderItem::additionalData>("additional_data"),
        field<&OrderItem::amountRefunded>("amount_refunded"),
        field<&OrderItem::appliedRuleIds>("applied_rule_ids"),
        field<&OrderItem::baseAmountRefunded>("base_amount_refunded"),
        field<&OrderItem::baseCost>("base_cost"),
        field<&OrderItem::baseDiscountAmount>("base_discount_amount"),
        field<&OrderItem::baseDiscountInvoiced>("base_discount_invoiced"),
        field<&OrderItem::baseDiscountRefunded>("base_discount_refunded"),
        field<&OrderItem::baseDiscountTaxCompensationAmount>("base_discount_tax_compensation_amount"),
        field<&OrderItem::baseOriginalPrice>("base_original_price"),
        field<&OrderItem::basePrice>("base_price"),
        field<&OrderItem::basePriceInclTax>("base_price_incl_tax"),
        field<&OrderItem::baseRowInvoiced>("base_row_invoiced"),
        field<&OrderItem::baseRowTotal>("base_row_total"),
        field<&OrderItem::baseRowTotalInclTax>("base_row_total_incl_tax"),
        field<&OrderItem::baseTaxAmount>("base_tax_amount"),
        field<&OrderItem::baseTaxInvoiced>("base_tax_invoiced"),
        field<&OrderItem::baseTaxRefunded>("base_tax_refunded"),
        field<&OrderItem::createdAt>("created_at"),
        field<&OrderItem::description>("description"),
        field<&OrderItem::discountAmount>("discount_amount"),
        field<&OrderItem::discountInvoiced>("discount_invoiced"),
        field<&OrderItem::discountPercent>("discount_percent"),
        field<&OrderItem::discountRefunded>("discount_refunded"),
        field<&OrderItem::extOrderItemId>("ext_order_item_id"),
        zeroOne<&OrderItem::freeShipping>("free_shipping"),
        field<&OrderItem::discountTaxCompensationAmount>("discount_tax_compensation_amount"),
        field<&OrderItem::discountTaxCompensationInvoiced>("discount_tax_compensation_invoiced"),
        field<&OrderItem::discountTaxCompensationRefunded>("discount_tax_compensation_refunded"),
        zeroOne<&OrderItem::isQtyDecimal>("is_qty_decimal"),
        zeroOne<&OrderItem::isVirtual>("is_virtual"),
        zeroOne<&OrderItem::lockedDoInvoice>("locked_do_invoice"),
        zeroOne<&OrderItem::lockedDoShip>("locked_do_ship"),
        field<&OrderItem::name>("name"),
        zeroOne<&OrderItem::noDiscount>("no_discount"),
        field<&OrderItem::orderId>("order_id"),
        field<&OrderItem::originalPrice>("original_price"),
        field<&OrderItem::parentItemId>("parent_item_id"),
        field<&OrderItem::price>("price"),
        field<&OrderItem::priceInclTax>("price_incl_tax"),
        field<&OrderItem::productId>("product_id"),
        field<&OrderItem::productType>("product_type"),
        field<&OrderItem::qtyBackordered>("qty_backordered"),
        field<&OrderItem::qtyCanceled>("qty_canceled"),
        field<&OrderItem::qtyInvoiced>("qty_invoiced"),
        field<&OrderItem::qtyOrdered>("qty_ordered"),
        field<&OrderItem::qtyRefunded>("qty_refunded"),
        field<&OrderItem::qtyReturned>("qty_returned"),
        field<&OrderItem::qtyShipped>("qty_shipped"),
        field<&OrderItem::quoteItemId>("quote_item_id"),
        field<&OrderItem::rowInvoiced>("row_invoiced"),
        field<&OrderItem::rowTotal>("row_total"),
        field<&OrderItem::rowTotalInclTax>("row_total_incl_tax"),
        field<&OrderItem::rowWeight>("row_weight"),
        field<&OrderItem::sku>("sku"),
        field<&OrderItem::storeId>("store_id"),
        field<&OrderItem::taxAmount>("tax_amount"),
        field<&OrderItem::taxCanceled>("tax_canceled"),
        field<&OrderItem::taxInvoiced>("tax_invoiced"),
        field<&OrderItem::taxPercent>("tax_percent"),
        field<&OrderItem::taxRefunded>("tax_refunded"),
        field<&OrderItem::updatedAt>("updated_at"),
        field<&OrderItem::weight>("weight"),
        field<&OrderItem::productOption>("product_option"),
    };
};

} // namespace qm::remote::json
