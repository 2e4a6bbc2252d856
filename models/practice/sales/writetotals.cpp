// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/writers.h"

namespace qm::practice {
namespace {

/// What an order shows of its money depends on what happened to it: members of invoices, cancellations and refunds are
/// null before, and so left out.
class TotalsWriter
{
public:
    TotalsWriter(JsonWriter &json, const SalesOrder &order)
        : m_json(json)
        , m_order(order)
    {}

    void write(Side side)
    {
        const PricedBasket &totals = m_order.amounts;
        const Pair none;
        amount(side, "base_discount_amount", none - totals.discount);
        amount(side, "base_grand_total", totals.grandTotal);
        amount(side, "base_discount_tax_compensation_amount", none);
        writeShipping(side);
        amount(side, "base_subtotal", totals.subtotal);
        amount(side, "base_subtotal_incl_tax", totals.subtotalInclTax);
        amount(side, "base_tax_amount", totals.tax);
        amount(side, "base_total_due", totals.grandTotal - m_order.paid());
        if (canceled()) {
            writeCanceled(side);
        }
        if (invoiced()) {
            writeInvoiced(side);
        }
        if (refunded()) {
            writeRefunded(side);
        }
    }

    void writeShipping(Side side)
    {
        amount(side, "base_shipping_amount", m_order.amounts.shipping);
        if (canceled()) {
            amount(side, "base_shipping_canceled",
                   m_order.amounts.shipping - sumOf(m_order.invoices, &SalesDocument::shipping));
        }
        amount(side, "base_shipping_discount_amount", {});
        // The column of the base amount is cut to what MySQL allows as a name; its counterpart is not.
        const bool base = side == Side::Base;
        m_json.member(
            base ? "base_shipping_discount_tax_compensation_amnt" : "shipping_discount_tax_compensation_amount", 0);
        amount(side, "base_shipping_incl_tax", m_order.amounts.shipping);
        if (invoiced()) {
            amount(side, "base_shipping_invoiced", sumOf(m_order.invoices, &SalesDocument::shipping));
        }
        if (refunded()) {
            amount(side, "base_shipping_refunded", sumOf(m_order.creditmemos, &SalesDocument::shipping));
        }
        amount(side, "base_shipping_tax_amount", {});
        if (refunded()) {
            amount(side, "base_shipping_tax_refunded", {});
        }
    }

private:
    void amount(Side side, std::string_view name, Pair value) { writeAmount(m_json, side, name, value); }

    [[nodiscard]] bool refunded() const { return !m_order.creditmemos.empty(); }
    [[nodiscard]] bool invoiced() const { return !m_order.invoices.empty(); }
    [[nodiscard]] bool canceled() const { return m_order.canceled; }

    void writeCanceled(Side side)
    {
        const auto rest = [&](Pair total, Pair SalesDocument::*member) {
            return total - sumOf(m_order.invoices, member);
        };
        amount(side, "base_discount_canceled", rest(m_order.amounts.discount, &SalesDocument::discount));
        amount(side, "base_subtotal_canceled", rest(m_order.amounts.subtotal, &SalesDocument::subtotal));
        amount(side, "base_tax_canceled", rest(m_order.amounts.tax, &SalesDocument::tax));
        amount(side, "base_total_canceled", rest(m_order.amounts.grandTotal, &SalesDocument::grandTotal));
    }

    void writeInvoiced(Side side)
    {
        const auto &invoices = m_order.invoices;
        amount(side, "base_discount_invoiced", Pair() - sumOf(invoices, &SalesDocument::discount));
        amount(side, "base_discount_tax_compensation_invoiced", {});
        amount(side, "base_subtotal_invoiced", sumOf(invoices, &SalesDocument::subtotal));
        amount(side, "base_tax_invoiced", sumOf(invoices, &SalesDocument::tax));
        amount(side, "base_total_invoiced", m_order.paid());
        if (side == Side::Base) {
            m_json.member("base_total_invoiced_cost", 0);
        }
        amount(side, "base_total_paid", m_order.paid());
    }

    void writeRefunded(Side side)
    {
        const auto &memos = m_order.creditmemos;
        amount(side, "base_adjustment_negative", sumOf(memos, &SalesDocument::adjustmentFee));
        amount(side, "base_adjustment_positive", sumOf(memos, &SalesDocument::adjustment));
        amount(side, "base_discount_refunded", Pair() - sumOf(memos, &SalesDocument::discount));
        amount(side, "base_discount_tax_compensation_refunded", {});
        amount(side, "base_subtotal_refunded", sumOf(memos, &SalesDocument::subtotal));
        amount(side, "base_tax_refunded", sumOf(memos, &SalesDocument::tax));
        const Pair online = m_order.refundedOnline();
        const Pair offline = m_order.refundedTotal() - online;
        if (offline != Pair() || online == Pair()) {
            amount(side, "base_total_offline_refunded", offline);
        }
        if (online != Pair()) {
            amount(side, "base_total_online_refunded", online);
        }
        amount(side, "base_total_refunded", m_order.refundedTotal());
    }

    JsonWriter &m_json;
    const SalesOrder &m_order;
};

} // namespace

void writeOrderTotals(JsonWriter &json, const SalesOrder &order, Side side)
{
    TotalsWriter(json, order).write(side);
}

void writeShippingTotals(JsonWriter &json, const SalesOrder &order, Side side)
{
    TotalsWriter(json, order).writeShipping(side);
}

} // namespace qm::practice
