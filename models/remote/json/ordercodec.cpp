// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/order.h"
#include "remote/json/define.h"
#include "remote/json/orderitemtables.h"

namespace qm::remote {

namespace json {

template <>
struct Table<OrderAddress>
{
    static constexpr auto fields = Fields{
        field<&OrderAddress::addressType>("address_type"),
        field<&OrderAddress::city>("city"),
        field<&OrderAddress::company>("company"),
        field<&OrderAddress::countryId>("country_id"),
        field<&OrderAddress::customerAddressId>("customer_address_id"),
        field<&OrderAddress::email>("email"),
        field<&OrderAddress::entityId>("entity_id"),
        field<&OrderAddress::fax>("fax"),
        field<&OrderAddress::firstname>("firstname"),
        field<&OrderAddress::lastname>("lastname"),
        field<&OrderAddress::middlename>("middlename"),
        field<&OrderAddress::parentId>("parent_id"),
        field<&OrderAddress::postcode>("postcode"),
        field<&OrderAddress::prefix>("prefix"),
        field<&OrderAddress::region>("region"),
        field<&OrderAddress::regionCode>("region_code"),
        field<&OrderAddress::regionId>("region_id"),
        field<&OrderAddress::street>("street"),
        field<&OrderAddress::suffix>("suffix"),
        field<&OrderAddress::telephone>("telephone"),
        field<&OrderAddress::vatId>("vat_id"),
    };
};

template <>
struct Table<OrderPayment>
{
    static constexpr auto fields = Fields{
        required<&OrderPayment::method>("method"),
        field<&OrderPayment::additionalInformation>("additional_information"),
        field<&OrderPayment::amountAuthorized>("amount_authorized"),
        field<&OrderPayment::amountCanceled>("amount_canceled"),
        field<&OrderPayment::amountOrdered>("amount_ordered"),
        field<&OrderPayment::amountPaid>("amount_paid"),
        field<&OrderPayment::amountRefunded>("amount_refunded"),
        field<&OrderPayment::baseAmountAuthorized>("base_amount_authorized"),
        field<&OrderPayment::baseAmountOrdered>("base_amount_ordered"),
        field<&OrderPayment::baseAmountPaid>("base_amount_paid"),
        field<&OrderPayment::baseAmountRefunded>("base_amount_refunded"),
        field<&OrderPayment::baseShippingAmount>("base_shipping_amount"),
        field<&OrderPayment::baseShippingCaptured>("base_shipping_captured"),
        field<&OrderPayment::baseShippingRefunded>("base_shipping_refunded"),
        field<&OrderPayment::ccExpMonth>("cc_exp_month"),
        field<&OrderPayment::ccExpYear>("cc_exp_year"),
        field<&OrderPayment::ccLast4>("cc_last4"),
        field<&OrderPayment::ccType>("cc_type"),
        field<&OrderPayment::entityId>("entity_id"),
        field<&OrderPayment::lastTransId>("last_trans_id"),
        field<&OrderPayment::parentId>("parent_id"),
        field<&OrderPayment::poNumber>("po_number"),
        field<&OrderPayment::shippingAmount>("shipping_amount"),
        field<&OrderPayment::shippingCaptured>("shipping_captured"),
        field<&OrderPayment::shippingRefunded>("shipping_refunded"),
    };
};

template <>
struct Table<OrderComment>
{
    static constexpr auto fields = Fields{
        field<&OrderComment::comment>("comment"),
        field<&OrderComment::createdAt>("created_at"),
        field<&OrderComment::entityId>("entity_id"),
        field<&OrderComment::entityName>("entity_name"),
        zeroOne<&OrderComment::isCustomerNotified>("is_customer_notified"),
        zeroOne<&OrderComment::isVisibleOnFront>("is_visible_on_front"),
        field<&OrderComment::parentId>("parent_id"),
        field<&OrderComment::status>("status"),
    };
};

template <>
struct Table<ShippingTotal>
{
    static constexpr auto fields = Fields{
        field<&ShippingTotal::baseShippingAmount>("base_shipping_amount"),
        field<&ShippingTotal::baseShippingCanceled>("base_shipping_canceled"),
        field<&ShippingTotal::baseShippingInclTax>("base_shipping_incl_tax"),
        field<&ShippingTotal::baseShippingInvoiced>("base_shipping_invoiced"),
        field<&ShippingTotal::baseShippingRefunded>("base_shipping_refunded"),
        field<&ShippingTotal::shippingAmount>("shipping_amount"),
        field<&ShippingTotal::shippingCanceled>("shipping_canceled"),
        field<&ShippingTotal::shippingDiscountAmount>("shipping_discount_amount"),
        field<&ShippingTotal::shippingInclTax>("shipping_incl_tax"),
        field<&ShippingTotal::shippingInvoiced>("shipping_invoiced"),
        field<&ShippingTotal::shippingRefunded>("shipping_refunded"),
        field<&ShippingTotal::shippingTaxAmount>("shipping_tax_amount"),
    };
};

template <>
struct Table<Shipping>
{
    static constexpr auto fields = Fields{
        field<&Shipping::address>("address"),
        field<&Shipping::method>("method"),
        field<&Shipping::total>("total"),
    };
};

template <>
struct Table<ShippingAssignment>
{
    static constexpr auto fields = Fields{
        field<&ShippingAssignment::shipping>("shipping"),
        field<&ShippingAssignment::stockId>("stock_id"),
    };
};

template <>
struct Table<PaymentAdditionalInfo>
{
    static constexpr auto fields = Fields{
        field<&PaymentAdditionalInfo::key>("key"),
        field<&PaymentAdditionalInfo::value>("value"),
    };
};

template <>
struct Table<AppliedTax>
{
    static constexpr auto fields = Fields{
        field<&AppliedTax::code>("code"),
        field<&AppliedTax::title>("title"),
        field<&AppliedTax::percent>("percent"),
        field<&AppliedTax::amount>("amount"),
        field<&AppliedTax::baseAmount>("base_amount"),
    };
};

template <>
struct Table<OrderExtension>
{
    static constexpr auto fields = Fields{
        field<&OrderExtension::shippingAssignments>("shipping_assignments"),
        field<&OrderExtension::paymentAdditionalInfo>("payment_additional_info"),
        field<&OrderExtension::appliedTaxes>("applied_taxes"),
        field<&OrderExtension::pickupLocationCode>("pickup_location_code"),
        zeroOne<&OrderExtension::notificationSent>("notification_sent"),
        zeroOne<&OrderExtension::sendNotification>("send_notification"),
    };
};

template <>
struct Table<Order>
{
    static constexpr auto fields = Fields{
        required<&Order::entityId>("entity_id"),
        field<&Order::adjustmentNegative>("adjustment_negative"),
        field<&Order::adjustmentPositive>("adjustment_positive"),
        field<&Order::appliedRuleIds>("applied_rule_ids"),
        field<&Order::baseAdjustmentNegative>("base_adjustment_negative"),
        field<&Order::baseAdjustmentPositive>("base_adjustment_positive"),
        field<&Order::baseCurrencyCode>("base_currency_code"),
        field<&Order::baseDiscountAmount>("base_discount_amount"),
        field<&Order::baseDiscountInvoiced>("base_discount_invoiced"),
        field<&Order::baseDiscountRefunded>("base_discount_refunded"),
        field<&Order::baseGrandTotal>("base_grand_total"),
        field<&Order::baseDiscountTaxCompensationAmount>("base_discount_tax_compensation_amount"),
        field<&Order::baseShippingAmount>("base_shipping_amount"),
        field<&Order::baseShippingCanceled>("base_shipping_canceled"),
        field<&Order::baseShippingDiscountAmount>("base_shipping_discount_amount"),
        field<&Order::baseShippingInclTax>("base_shipping_incl_tax"),
        field<&Order::baseShippingInvoiced>("base_shipping_invoiced"),
        field<&Order::baseShippingRefunded>("base_shipping_refunded"),
        field<&Order::baseShippingTaxAmount>("base_shipping_tax_amount"),
        field<&Order::baseShippingTaxRefunded>("base_shipping_tax_refunded"),
        field<&Order::baseSubtotal>("base_subtotal"),
        field<&Order::baseSubtotalCanceled>("base_subtotal_canceled"),
        field<&Order::baseSubtotalInclTax>("base_subtotal_incl_tax"),
        field<&Order::baseSubtotalInvoiced>("base_subtotal_invoiced"),
        field<&Order::baseSubtotalRefunded>("base_subtotal_refunded"),
        field<&Order::baseTaxAmount>("base_tax_amount"),
        field<&Order::baseTaxCanceled>("base_tax_canceled"),
        field<&Order::baseTaxInvoiced>("base_tax_invoiced"),
        field<&Order::baseTaxRefunded>("base_tax_refunded"),
        field<&Order::baseTotalCanceled>("base_total_canceled"),
        field<&Order::baseTotalDue>("base_total_due"),
        field<&Order::baseTotalInvoiced>("base_total_invoiced"),
        field<&Order::baseTotalOfflineRefunded>("base_total_offline_refunded"),
        field<&Order::baseTotalOnlineRefunded>("base_total_online_refunded"),
        field<&Order::baseTotalPaid>("base_total_paid"),
        field<&Order::baseTotalRefunded>("base_total_refunded"),
        field<&Order::baseToGlobalRate>("base_to_global_rate"),
        field<&Order::baseToOrderRate>("base_to_order_rate"),
        field<&Order::billingAddressId>("billing_address_id"),
        zeroOne<&Order::canShipPartially>("can_ship_partially"),
        field<&Order::couponCode>("coupon_code"),
        field<&Order::createdAt>("created_at"),
        field<&Order::customerDob>("customer_dob"),
        field<&Order::customerEmail>("customer_email"),
        field<&Order::customerFirstname>("customer_firstname"),
        field<&Order::customerGender>("customer_gender"),
        field<&Order::customerGroupId>("customer_group_id"),
        field<&Order::customerId>("customer_id"),
        zeroOne<&Order::customerIsGuest>("customer_is_guest"),
        field<&Order::customerLastname>("customer_lastname"),
        field<&Order::customerMiddlename>("customer_middlename"),
        field<&Order::customerNote>("customer_note"),
        zeroOne<&Order::customerNoteNotify>("customer_note_notify"),
        field<&Order::customerPrefix>("customer_prefix"),
        field<&Order::customerSuffix>("customer_suffix"),
        field<&Order::customerTaxvat>("customer_taxvat"),
        field<&Order::discountAmount>("discount_amount"),
        field<&Order::discountDescription>("discount_description"),
        field<&Order::discountInvoiced>("discount_invoiced"),
        field<&Order::discountRefunded>("discount_refunded"),
        zeroOne<&Order::emailSent>("email_sent"),
        field<&Order::extCustomerId>("ext_customer_id"),
        field<&Order::extOrderId>("ext_order_id"),
        field<&Order::globalCurrencyCode>("global_currency_code"),
        field<&Order::grandTotal>("grand_total"),
        field<&Order::discountTaxCompensationAmount>("discount_tax_compensation_amount"),
        field<&Order::holdBeforeState>("hold_before_state"),
        field<&Order::holdBeforeStatus>("hold_before_status"),
        field<&Order::incrementId>("increment_id"),
        zeroOne<&Order::isVirtual>("is_virtual"),
        field<&Order::orderCurrencyCode>("order_currency_code"),
        field<&Order::originalIncrementId>("original_increment_id"),
        field<&Order::protectCode>("protect_code"),
        field<&Order::quoteId>("quote_id"),
        field<&Order::relationChildId>("relation_child_id"),
        field<&Order::relationChildRealId>("relation_child_real_id"),
        field<&Order::relationParentId>("relation_parent_id"),
        field<&Order::relationParentRealId>("relation_parent_real_id"),
        field<&Order::remoteIp>("remote_ip"),
        field<&Order::shippingAmount>("shipping_amount"),
        field<&Order::shippingCanceled>("shipping_canceled"),
        field<&Order::shippingDescription>("shipping_description"),
        field<&Order::shippingDiscountAmount>("shipping_discount_amount"),
        field<&Order::shippingInclTax>("shipping_incl_tax"),
        field<&Order::shippingInvoiced>("shipping_invoiced"),
        field<&Order::shippingRefunded>("shipping_refunded"),
        field<&Order::shippingTaxAmount>("shipping_tax_amount"),
        field<&Order::shippingTaxRefunded>("shipping_tax_refunded"),
        field<&Order::state>("state"),
        field<&Order::status>("status"),
        field<&Order::storeCurrencyCode>("store_currency_code"),
        field<&Order::storeId>("store_id"),
        field<&Order::storeName>("store_name"),
        field<&Order::subtotal>("subtotal"),
        field<&Order::subtotalCanceled>("subtotal_canceled"),
        field<&Order::subtotalInclTax>("subtotal_incl_tax"),
        field<&Order::subtotalInvoiced>("subtotal_invoiced"),
        field<&Order::subtotalRefunded>("subtotal_refunded"),
        field<&Order::taxAmount>("tax_amount"),
        field<&Order::taxCanceled>("tax_canceled"),
        field<&Order::taxInvoiced>("tax_invoiced"),
        field<&Order::taxRefunded>("tax_refunded"),
        field<&Order::totalCanceled>("total_canceled"),
        field<&Order::totalDue>("total_due"),
        field<&Order::totalInvoiced>("total_invoiced"),
        field<&Order::totalItemCount>("total_item_count"),
        field<&Order::totalOfflineRefunded>("total_offline_refunded"),
        field<&Order::totalOnlineRefunded>("total_online_refunded"),
        field<&Order::totalPaid>("total_paid"),
        field<&Order::totalQtyOrdered>("total_qty_ordered"),
        field<&Order::totalRefunded>("total_refunded"),
        field<&Order::updatedAt>("updated_at"),
        field<&Order::weight>("weight"),
        field<&Order::xForwardedFor>("x_forwarded_for"),
        field<&Order::items>("items"),
        field<&Order::billingAddress>("billing_address"),
        field<&Order::payment>("payment"),
        field<&Order::comments>("status_histories"),
        field<&Order::extensionAttributes>("extension_attributes"),
    };
};

} // namespace json

QM_JSON_ENTITY(Order)
QM_JSON_ENTITY(OrderItem)
QM_JSON_ENTITY(OrderComment)

} // namespace qm::remote
