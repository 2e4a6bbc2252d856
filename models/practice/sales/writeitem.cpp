// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/writers.h"

#include <array>

namespace qm::practice {
namespace {

class ItemWriter
{
public:
    ItemWriter(JsonWriter &json, const SalesOrder &order, std::size_t index)
        : m_json(json)
        , m_order(order)
        , m_index(index)
        , m_line(order.basket->lines[index])
        , m_amounts(order.amounts.lines[index])
        , m_progress(order.progress[index])
        , m_unpricedChild(!m_line.priced && m_line.parent >= 0)
        , m_bundleParent(!m_line.priced && m_line.parent < 0)
    {}

    void write(ItemContext context, bool withParent)
    {
        m_json.beginObject();
        writeRefunds(Side::Order);
        if (m_order.basket->discountPercent != 0 && m_line.parent < 0) {
            m_json.member("applied_rule_ids", "1");
        }
        writeRefunds(Side::Base);
        writeMoney(Side::Base);
        m_json.member("created_at", UtcTime::fromSeconds(m_order.times.created));
        writeMoney(Side::Order);
        writeFacts();
        writeOption();
        if (withParent && m_line.parent >= 0) {
            m_json.key("parent_item");
            ItemWriter(m_json, m_order, static_cast<std::size_t>(m_line.parent)).write(context, false);
        }
        if (context == ItemContext::InOrder) {
            writeTaxes();
        }
        m_json.endObject();
    }

private:
    void writeRefunds(Side side)
    {
        writeAmount(m_json, side, "base_amount_refunded",
                    lineSum(m_order.creditmemos, m_index, &SalesDocumentLine::row));
    }

    void amount(Side side, std::string_view name, Pair value) { writeAmount(m_json, side, name, value); }

    void writeMoney(Side side)
    {
        const auto &invoices = m_order.invoices;
        const auto &memos = m_order.creditmemos;
        amount(side, "base_discount_amount", m_amounts.discount);
        amount(side, "base_discount_invoiced", lineSum(invoices, m_index, &SalesDocumentLine::discount));
        if (m_progress.refunded > 0) {
            amount(side, "base_discount_refunded", lineSum(memos, m_index, &SalesDocumentLine::discount));
        }
        if (m_line.priced) {
            amount(side, "base_discount_tax_compensation_amount", {});
        }
        if (m_progress.invoiced > 0) {
            amount(side, "base_discount_tax_compensation_invoiced", {});
        }
        if (m_progress.refunded > 0) {
            amount(side, "base_discount_tax_compensation_refunded", {});
        }
        if (!m_unpricedChild || side == Side::Order) {
            amount(side, "base_original_price", m_amounts.originalPrice);
        }
        amount(side, "base_price", m_amounts.price);
        if (!m_unpricedChild) {
            amount(side, "base_price_incl_tax", m_amounts.priceInclTax);
        }
        // The row of a discounted line is what is left of it (order-detail-coupon).
        const Pair row = m_amounts.row - m_amounts.discount;
        amount(side, "base_row_invoiced", lineSum(invoices, m_index, &SalesDocumentLine::row));
        amount(side, "base_row_total", row);
        amount(side, "base_row_total_incl_tax", row + m_amounts.tax);
        amount(side, "base_tax_amount", m_amounts.tax);
        amount(side, "base_tax_invoiced", lineSum(invoices, m_index, &SalesDocumentLine::tax));
        if (m_progress.refunded > 0) {
            amount(side, "base_tax_refunded", lineSum(memos, m_index, &SalesDocumentLine::tax));
        }
    }

    void writeFacts()
    {
        const bool discounted = m_line.priced && m_order.basket->discountPercent != 0;
        m_json.member("discount_percent", discounted ? m_order.basket->discountPercent : 0);
        m_json.member("free_shipping", 0);
        if (m_progress.canceled > 0 && m_line.priced) {
            m_json.member("discount_tax_compensation_canceled", 0);
        }
        m_json.member("is_qty_decimal", 0);
        m_json.member("is_virtual", m_line.isVirtual ? 1 : 0);
        m_json.member("item_id", m_order.itemId(m_index));
        m_json.member("name", std::string_view(m_line.product.name));
        m_json.member("no_discount", 0);
        m_json.member("order_id", m_order.id());
        if (m_line.parent >= 0) {
            m_json.member("parent_item_id", m_order.itemId(static_cast<std::size_t>(m_line.parent)));
        }
        m_json.member("product_id", m_line.product.id);
        m_json.member("product_type", toString(m_line.product.type));
        m_json.member("qty_canceled", m_progress.canceled);
        m_json.member("qty_invoiced", m_progress.invoiced);
        m_json.member("qty_ordered", m_line.quantity);
        m_json.member("qty_refunded", m_progress.refunded);
        m_json.member("qty_shipped", m_progress.shipped);
        m_json.member("quote_item_id", m_order.itemId(m_index));
        const qint64 rowWeight = m_line.parent < 0 ? m_line.weight * m_line.quantity : 0;
        m_json.member("row_weight", Decimal::fromUnits(rowWeight));
        m_json.member("sku", std::string_view(m_line.sku));
        m_json.member("store_id", m_order.view->id);
        if (m_progress.canceled > 0 && m_line.priced) {
            m_json.member(
                "tax_canceled",
                fromCents((m_amounts.tax - lineSum(m_order.invoices, m_index, &SalesDocumentLine::tax)).order));
        }
        if (!m_bundleParent) {
            m_json.member("tax_percent", m_amounts.taxPercent);
        }
        m_json.member("updated_at", UtcTime::fromSeconds(m_order.times.updated));
        if (!m_order.invoices.empty() && m_line.priced) {
            m_json.member("weee_tax_applied", "[]");
        }
        if (!m_line.isVirtual) {
            m_json.member("weight", Decimal::fromUnits(m_line.weight));
        }
    }

    void writeOption()
    {
        const ProductType type = m_line.product.type;
        const bool chosen = type == ProductType::Configurable || type == ProductType::Bundle;
        if (!(chosen && m_line.hasChildren) && type != ProductType::Downloadable) {
            return;
        }
        m_json.key("product_option");
        m_json.beginObject();
        m_json.key("extension_attributes");
        m_json.beginObject();
        if (type == ProductType::Configurable) {
            writeSuperAttributes();
        } else if (type == ProductType::Bundle) {
            writeBundleOptions();
        } else {
            m_json.key("downloadable_option");
            m_json.beginObject();
            m_json.key("downloadable_links");
            m_json.beginArray();
            for (const qint64 link : m_line.product.linkIds) {
                m_json.value(link);
            }
            m_json.endArray();
            m_json.endObject();
        }
        m_json.endObject();
        m_json.endObject();
    }

    /// The attribute id is text here, the option id a number: as recorded.
    void writeSuperAttributes()
    {
        m_json.key("configurable_item_options");
        m_json.beginArray();
        for (const auto &[attribute, option] : m_order.basket->lines[m_index + 1].product.superAttributes) {
            m_json.beginObject();
            m_json.member("option_id", std::string_view(std::to_string(attribute)));
            m_json.member("option_value", option);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeBundleOptions()
    {
        m_json.key("bundle_options");
        m_json.beginArray();
        for (std::size_t i = m_index + 1; i < m_order.basket->lines.size(); ++i) {
            const BasketLine &child = m_order.basket->lines[i];
            if (child.parent != static_cast<int>(m_index)) {
                break;
            }
            const BundleChoice &choice = m_line.product.choices[static_cast<std::size_t>(child.choice)];
            m_json.beginObject();
            m_json.member("option_id", choice.optionId);
            m_json.member("option_qty", child.perParent);
            m_json.key("option_selections");
            m_json.beginArray();
            m_json.value(choice.selectionId);
            m_json.endArray();
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeTaxes()
    {
        m_json.key("extension_attributes");
        m_json.beginObject();
        m_json.key("itemized_taxes");
        m_json.beginArray();
        if (m_line.priced) {
            const bool reduced = m_line.reducedTax;
            m_json.beginObject();
            m_json.member("tax_item_id", m_order.itemId(m_index));
            m_json.member("tax_id", taxId());
            m_json.member("item_id", m_order.itemId(m_index));
            m_json.member("tax_code", reduced ? m_order.terms->reducedCode : m_order.terms->standardCode);
            m_json.member("tax_percent", m_amounts.taxPercent);
            m_json.member("amount", fromCents(m_amounts.tax.order));
            m_json.member("base_amount", fromCents(m_amounts.tax.base));
            m_json.member("real_amount", fromCents(m_amounts.tax.order));
            m_json.member("real_base_amount", fromCents(m_amounts.tax.base));
            m_json.member("taxable_item_type", "product");
            m_json.endObject();
        }
        m_json.endArray();
        m_json.endObject();
    }

    [[nodiscard]] qint64 taxId() const
    {
        const bool first = m_order.amounts.taxes.front().percent == m_amounts.taxPercent;
        return 2 * m_order.row + (first ? 1 : 2);
    }

    JsonWriter &m_json;
    const SalesOrder &m_order;
    std::size_t m_index;
    const BasketLine &m_line;
    const LineAmounts &m_amounts;
    const LineProgress &m_progress;
    bool m_unpricedChild;
    bool m_bundleParent;
};

} // namespace

void writeOrderItem(JsonWriter &json, const SalesOrder &order, std::size_t line, ItemContext context)
{
    ItemWriter(json, order, line).write(context, true);
}

} // namespace qm::practice
