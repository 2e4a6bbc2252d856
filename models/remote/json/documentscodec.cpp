// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/creditmemo.h"
#include "domain/invoice.h"
#include "domain/shipment.h"
#include "domain/transaction.h"
#include "remote/json/define.h"

namespace qm::remote {

namespace json {

template <>
struct Table<DocumentComment>
{
    static constexpr auto fields = Fields{
        required<&DocumentComment::entityId>("entity_id"),
        field<&DocumentComment::parentId>("parent_id"),
        field<&DocumentComment::comment>("comment"),
        zeroOne<&DocumentComment::isCustomerNotified>("is_customer_notified"),
        zeroOne<&DocumentComment::isVisibleOnFront>("is_visible_on_front"),
        field<&DocumentComment::createdAt>("created_at"),
    };
};

template <>
struct Table<InvoiceItem>
{
    static constexpr auto fields = Fields{
        required<&InvoiceItem::orderItemId>("order_item_id"),
        field<&InvoiceItem::additionalData>("additional_data"),
        field<&InvoiceItem::baseCost>("base_cost"),
        field<&InvoiceItem::baseDiscountAmount>("base_discount_amount"),
        field<&InvoiceItem::baseDiscountTaxCompensationAmount>("base_discount_tax_compensation_amount"),
        field<&InvoiceItem::basePrice>("base_price"),
        field<&InvoiceItem::basePriceInclTax>("base_price_incl_tax"),
        field<&InvoiceItem::baseRowTotal>("base_row_total"),
        field<&InvoiceItem::baseRowTotalInclTax>("base_row_total_incl_tax"),
        field<&InvoiceItem::baseTaxAmount>("base_tax_amount"),
        field<&InvoiceItem::description>("description"),
        field<&InvoiceItem::discountAmount>("discount_amount"),
        field<&InvoiceItem::entityId>("entity_id"),
        field<&InvoiceItem::discountTaxCompensationAmount>("discount_tax_compensation_amount"),
        field<&InvoiceItem::name>("name"),
        field<&InvoiceItem::parentId>("parent_id"),
        field<&InvoiceItem::price>("price"),
        field<&InvoiceItem::priceInclTax>("price_incl_tax"),
        field<&InvoiceItem::productId>("product_id"),
        field<&InvoiceItem::rowTotal>("row_total"),
        field<&InvoiceItem::rowTotalInclTax>("row_total_incl_tax"),
        field<&InvoiceItem::sku>("sku"),
        field<&InvoiceItem::taxAmount>("tax_amount"),
        field<&InvoiceItem::qty>("qty"),
    };
};

template <>
struct Table<Invoice>
{
    static constexpr auto fields = Fields{
        required<&Invoice::entityId>("entity_id"),
        field<&Invoice::baseCurrencyCode>("base_currency_code"),
        field<&Invoice::baseDiscountAmount>("base_discount_amount"),
        field<&Invoice::baseGrandTotal>("base_grand_total"),
        field<&Invoice::baseDiscountTaxCompensationAmount>("base_discount_tax_compensation_amount"),
        field<&Invoice::baseShippingAmount>("base_shipping_amount"),
        field<&Invoice::baseShippingInclTax>("base_shipping_incl_tax"),
        field<&Invoice::baseShippingTaxAmount>("base_shipping_tax_amount"),
        field<&Invoice::baseSubtotal>("base_subtotal"),
        field<&Invoice::baseSubtotalInclTax>("base_subtotal_incl_tax"),
        field<&Invoice::baseTaxAmount>("base_tax_amount"),
        field<&Invoice::baseTotalRefunded>("base_total_refunded"),
        field<&Invoice::baseToGlobalRate>("base_to_global_rate"),
        field<&Invoice::baseToOrderRate>("base_to_order_rate"),
        field<&Invoice::billingAddressId>("billing_address_id"),
        zeroOne<&Invoice::canVoidFlag>("can_void_flag"),
        field<&Invoice::createdAt>("created_at"),
        field<&Invoice::discountAmount>("discount_amount"),
        field<&Invoice::discountDescription>("discount_description"),
        zeroOne<&Invoice::emailSent>("email_sent"),
        field<&Invoice::globalCurrencyCode>("global_currency_code"),
        field<&Invoice::grandTotal>("grand_total"),
        field<&Invoice::discountTaxCompensationAmount>("discount_tax_compensation_amount"),
        field<&Invoice::incrementId>("increment_id"),
        zeroOne<&Invoice::isUsedForRefund>("is_used_for_refund"),
        field<&Invoice::orderCurrencyCode>("order_currency_code"),
        field<&Invoice::orderId>("order_id"),
        field<&Invoice::shippingAddressId>("shipping_address_id"),
        field<&Invoice::shippingAmount>("shipping_amount"),
        field<&Invoice::shippingInclTax>("shipping_incl_tax"),
        field<&Invoice::shippingTaxAmount>("shipping_tax_amount"),
        field<&Invoice::state>("state"),
        field<&Invoice::storeCurrencyCode>("store_currency_code"),
        field<&Invoice::storeId>("store_id"),
        field<&Invoice::subtotal>("subtotal"),
        field<&Invoice::subtotalInclTax>("subtotal_incl_tax"),
        field<&Invoice::taxAmount>("tax_amount"),
        field<&Invoice::totalQty>("total_qty"),
        field<&Invoice::transactionId>("transaction_id"),
        field<&Invoice::updatedAt>("updated_at"),
        field<&Invoice::items>("items"),
        field<&Invoice::comments>("comments"),
    };
};

template <>
struct Table<ShipmentItem>
{
    static constexpr auto fields = Fields{
        required<&ShipmentItem::orderItemId>("order_item_id"),
        field<&ShipmentItem::additionalData>("additional_data"),
        field<&ShipmentItem::description>("description"),
        field<&ShipmentItem::entityId>("entity_id"),
        field<&ShipmentItem::name>("name"),
        field<&ShipmentItem::parentId>("parent_id"),
        field<&ShipmentItem::price>("price"),
        field<&ShipmentItem::productId>("product_id"),
        field<&ShipmentItem::rowTotal>("row_total"),
        field<&ShipmentItem::sku>("sku"),
        field<&ShipmentItem::weight>("weight"),
        field<&ShipmentItem::qty>("qty"),
    };
};

template <>
struct Table<ShipmentTrack>
{
    static constexpr auto fields = Fields{
        required<&ShipmentTrack::entityId>("entity_id"),
        field<&ShipmentTrack::orderId>("order_id"),
        field<&ShipmentTrack::createdAt>("created_at"),
        field<&ShipmentTrack::parentId>("parent_id"),
        field<&ShipmentTrack::updatedAt>("updated_at"),
        field<&ShipmentTrack::weight>("weight"),
        field<&ShipmentTrack::qty>("qty"),
        field<&ShipmentTrack::description>("description"),
        field<&ShipmentTrack::trackNumber>("track_number"),
        field<&ShipmentTrack::title>("title"),
        field<&ShipmentTrack::carrierCode>("carrier_code"),
    };
};

template <>
struct Table<ShipmentExtension>
{
    static constexpr auto fields = Fields{
        field<&ShipmentExtension::sourceCode>("source_code"),
    };
};

template <>
struct Table<Shipment>
{
    static constexpr auto fields = Fields{
        required<&Shipment::entityId>("entity_id"),
        field<&Shipment::billingAddressId>("billing_address_id"),
        field<&Shipment::createdAt>("created_at"),
        field<&Shipment::customerId>("customer_id"),
        zeroOne<&Shipment::emailSent>("email_sent"),
        field<&Shipment::incrementId>("increment_id"),
        field<&Shipment::orderId>("order_id"),
        field<&Shipment::packages>("packages"),
        field<&Shipment::shipmentStatus>("shipment_status"),
        field<&Shipment::shippingAddressId>("shipping_address_id"),
        field<&Shipment::shippingLabel>("shipping_label"),
        field<&Shipment::storeId>("store_id"),
        field<&Shipment::totalQty>("total_qty"),
        field<&Shipment::totalWeight>("total_weight"),
        field<&Shipment::updatedAt>("updated_at"),
        field<&Shipment::items>("items"),
        field<&Shipment::tracks>("tracks"),
        field<&Shipment::comments>("comments"),
        field<&Shipment::extensionAttributes>("extension_attributes"),
    };
};

template <>
struct Table<CreditMemoItem>
{
    static constexpr auto fields = Fields{
        required<&CreditMemoItem::orderItemId>("order_item_id"),
        field<&CreditMemoItem::additionalData>("additional_data"),
        field<&CreditMemoItem::baseCost>("base_cost"),
        field<&CreditMemoItem::baseDiscountAmount>("base_discount_amount"),
        field<&CreditMemoItem::baseDiscountTaxCompensationAmount>("base_discount_tax_compensation_amount"),
        field<&CreditMemoItem::basePrice>("base_price"),
        field<&CreditMemoItem::basePriceInclTax>("base_price_incl_tax"),
        field<&CreditMemoItem::baseRowTotal>("base_row_total"),
        field<&CreditMemoItem::baseRowTotalInclTax>("base_row_total_incl_tax"),
        field<&CreditMemoItem::baseTaxAmount>("base_tax_amount"),
        field<&CreditMemoItem::description>("description"),
        field<&CreditMemoItem::discountAmount>("discount_amount"),
        field<&CreditMemoItem::entityId>("entity_id"),
        field<&CreditMemoItem::discountTaxCompensationAmount>("discount_tax_compensation_amount"),
        field<&CreditMemoItem::name>("name"),
        field<&CreditMemoItem::parentId>("parent_id"),
        field<&CreditMemoItem::price>("price"),
        field<&CreditMemoItem::priceInclTax>("price_incl_tax"),
        field<&CreditMemoItem::productId>("product_id"),
        field<&CreditMemoItem::qty>("qty"),
        field<&CreditMemoItem::rowTotal>("row_total"),
        field<&CreditMemoItem::rowTotalInclTax>("row_total_incl_tax"),
        field<&CreditMemoItem::sku>("sku"),
        field<&CreditMemoItem::taxAmount>("tax_amount"),
    };
};

template <>
struct Table<CreditMemo>
{
    static constexpr auto fields = Fields{
        required<&CreditMemo::entityId>("entity_id"),
        field<&CreditMemo::adjustment>("adjustment"),
        field<&CreditMemo::adjustmentNegative>("adjustment_negative"),
        field<&CreditMemo::adjustmentPositive>("adjustment_positive"),
        field<&CreditMemo::baseAdjustment>("base_adjustment"),
        field<&CreditMemo::baseAdjustmentNegative>("base_adjustment_negative"),
        field<&CreditMemo::baseAdjustmentPositive>("base_adjustment_positive"),
        field<&CreditMemo::baseCurrencyCode>("base_currency_code"),
        field<&CreditMemo::baseDiscountAmount>("base_discount_amount"),
        field<&CreditMemo::baseGrandTotal>("base_grand_total"),
        field<&CreditMemo::baseDiscountTaxCompensationAmount>("base_discount_tax_compensation_amount"),
        field<&CreditMemo::baseShippingAmount>("base_shipping_amount"),
        field<&CreditMemo::baseShippingInclTax>("base_shipping_incl_tax"),
        field<&CreditMemo::baseShippingTaxAmount>("base_shipping_tax_amount"),
        field<&CreditMemo::baseSubtotal>("base_subtotal"),
        field<&CreditMemo::baseSubtotalInclTax>("base_subtotal_incl_tax"),
        field<&CreditMemo::baseTaxAmount>("base_tax_amount"),
        field<&CreditMemo::baseToGlobalRate>("base_to_global_rate"),
        field<&CreditMemo::baseToOrderRate>("base_to_order_rate"),
        field<&CreditMemo::billingAddressId>("billing_address_id"),
        field<&CreditMemo::createdAt>("created_at"),
        field<&CreditMemo::creditmemoStatus>("creditmemo_status"),
        field<&CreditMemo::discountAmount>("discount_amount"),
        field<&CreditMemo::discountDescription>("discount_description"),
        zeroOne<&CreditMemo::emailSent>("email_sent"),
        field<&CreditMemo::globalCurrencyCode>("global_currency_code"),
        field<&CreditMemo::grandTotal>("grand_total"),
        field<&CreditMemo::discountTaxCompensationAmount>("discount_tax_compensation_amount"),
        field<&CreditMemo::incrementId>("increment_id"),
        field<&CreditMemo::invoiceId>("invoice_id"),
        field<&CreditMemo::orderCurrencyCode>("order_currency_code"),
        field<&CreditMemo::orderId>("order_id"),
        field<&CreditMemo::shippingAddressId>("shipping_address_id"),
        field<&CreditMemo::shippingAmount>("shipping_amount"),
        field<&CreditMemo::shippingInclTax>("shipping_incl_tax"),
        field<&CreditMemo::shippingTaxAmount>("shipping_tax_amount"),
        field<&CreditMemo::state>("state"),
        field<&CreditMemo::storeCurrencyCode>("store_currency_code"),
        field<&CreditMemo::storeId>("store_id"),
        field<&CreditMemo::subtotal>("subtotal"),
        field<&CreditMemo::subtotalInclTax>("subtotal_incl_tax"),
        field<&CreditMemo::taxAmount>("tax_amount"),
        field<&CreditMemo::transactionId>("transaction_id"),
        field<&CreditMemo::updatedAt>("updated_at"),
        field<&CreditMemo::items>("items"),
        field<&CreditMemo::comments>("comments"),
    };
};

template <>
struct Table<Transaction>
{
    static constexpr auto fields = Fields{
        required<&Transaction::transactionId>("transaction_id"),
        field<&Transaction::parentId>("parent_id"),
        field<&Transaction::orderId>("order_id"),
        field<&Transaction::paymentId>("payment_id"),
        field<&Transaction::txnId>("txn_id"),
        field<&Transaction::parentTxnId>("parent_txn_id"),
        field<&Transaction::txnType>("txn_type"),
        zeroOne<&Transaction::isClosed>("is_closed"),
        field<&Transaction::additionalInformation>("additional_information"),
        field<&Transaction::createdAt>("created_at"),
        field<&Transaction::childTransactions>("child_transactions"),
    };
};

} // namespace json

QM_JSON_ENTITY(DocumentComment)
QM_JSON_ENTITY(Invoice)
QM_JSON_ENTITY(Shipment)
QM_JSON_ENTITY(ShipmentTrack)
QM_JSON_ENTITY(CreditMemo)
QM_JSON_ENTITY(Transaction)

} // namespace qm::remote
