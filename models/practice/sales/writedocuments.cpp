// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/writers.h"

namespace qm::practice {
namespace {

constexpr qint64 linesPerDocument = 16; ///< room for line ids below the document's

/// Comments of invoices and shipments; a credit memo's have the order of an order's (as recorded).
void writeDocumentComments(JsonWriter &json, const SalesOrder &order, const SalesDocument &document)
{
    json.key("comments");
    const std::vector<SalesComment> comments = documentComments(order, document);
    writeComments(json, comments);
}

class DocumentWriter
{
public:
    DocumentWriter(JsonWriter &json, const SalesOrder &order, const SalesDocument &document)
        : m_json(json)
        , m_order(order)
        , m_document(document)
    {}

    void writeInvoice()
    {
        m_json.beginObject();
        writeTotals(Side::Base);
        writeCommon();
        m_json.member("can_void_flag", 0);
        writeTotals(Side::Order);
        writeEmailSent();
        m_json.member("state", 2); // paid, online or not (observed 33)
        m_json.member("total_qty", m_document.totalQuantity);
        writeTransactionId();
        m_json.key("items");
        m_json.beginArray();
        writeLines(false);
        m_json.endArray();
        writeDocumentComments(m_json, m_order, m_document);
        m_json.endObject();
    }

    void writeCreditmemo()
    {
        m_json.beginObject();
        writeTotals(Side::Base);
        writeCommon();
        writeTotals(Side::Order);
        m_json.member("state", 2);
        writeTransactionId();
        m_json.key("items");
        m_json.beginArray();
        writeLines(true);
        m_json.endArray();
        writeDocumentComments(m_json, m_order, m_document);
        m_json.endObject();
    }

    void writeShipment()
    {
        m_json.beginObject();
        m_json.member("billing_address_id", m_order.billingAddressId());
        m_json.member("created_at", UtcTime::fromSeconds(m_document.created));
        writeEmailSent();
        m_json.member("entity_id", m_document.id);
        m_json.member("increment_id", std::string_view(documentNumber(m_order, m_document)));
        m_json.member("order_id", m_order.id());
        m_json.key("packages");
        m_json.beginArray();
        m_json.endArray();
        m_json.member("shipping_address_id", m_order.shippingAddressId());
        m_json.member("store_id", m_order.view->id);
        m_json.member("total_qty", m_document.totalQuantity);
        m_json.member("updated_at", UtcTime::fromSeconds(m_document.created));
        m_json.key("items");
        m_json.beginArray();
        for (std::size_t i = 0; i < m_document.lines.size(); ++i) {
            writeShipmentLine(i);
        }
        m_json.endArray();
        writeTracks();
        writeDocumentComments(m_json, m_order, m_document);
        m_json.key("extension_attributes");
        m_json.beginObject();
        m_json.member("source_code", std::string_view(sourceOf(m_order, m_document)));
        m_json.endObject();
        m_json.endObject();
    }

private:
    void writeEmailSent()
    {
        if (!m_document.added || m_document.notified) {
            m_json.member("email_sent", 1);
        }
    }

    void writeTransactionId()
    {
        if (const std::string id = transactionIdOf(m_order, m_document); !id.empty()) {
            m_json.member("transaction_id", std::string_view(id));
        }
    }

    void amount(Side side, std::string_view name, Pair value) { writeAmount(m_json, side, name, value); }

    void writeTotals(Side side)
    {
        if (m_document.kind == DocumentKind::Creditmemo) {
            amount(side, "base_adjustment", m_document.adjustment - m_document.adjustmentFee);
            // Only refunds that were given arguments have these two (creditmemos-list).
            if (m_document.adjustment != Pair() || m_document.withArguments) {
                amount(side, "base_adjustment_negative", m_document.adjustmentFee);
                amount(side, "base_adjustment_positive", m_document.adjustment);
            }
        }
        amount(side, "base_discount_amount", Pair() - m_document.discount);
        amount(side, "base_grand_total", m_document.grandTotal);
        amount(side, "base_discount_tax_compensation_amount", {});
        amount(side, "base_shipping_amount", m_document.shipping);
        amount(side, "base_shipping_incl_tax", m_document.shipping);
        amount(side, "base_shipping_tax_amount", {});
        amount(side, "base_subtotal", m_document.subtotal);
        amount(side, "base_subtotal_incl_tax", m_document.subtotalInclTax);
        amount(side, "base_tax_amount", m_document.tax);
    }

    void writeCommon()
    {
        m_json.member("base_currency_code", "EUR");
        m_json.member("base_to_global_rate", 1);
        m_json.member("base_to_order_rate", orderRate(m_order));
        m_json.member("billing_address_id", m_order.billingAddressId());
        m_json.member("created_at", UtcTime::fromSeconds(m_document.created));
        m_json.member("entity_id", m_document.id);
        m_json.member("global_currency_code", "EUR");
        m_json.member("increment_id", std::string_view(documentNumber(m_order, m_document)));
        if (m_document.invoiceId != 0) { // of a refund: null for one of the order (observed 38)
            m_json.member("invoice_id", m_document.invoiceId);
        }
        m_json.member("order_currency_code", m_order.terms->currency);
        m_json.member("order_id", m_order.id());
        if (!m_order.basket->isVirtual) {
            m_json.member("shipping_address_id", m_order.shippingAddressId());
        }
        m_json.member("store_currency_code", "EUR");
        m_json.member("store_id", m_order.view->id);
        m_json.member("store_to_base_rate", 0);
        m_json.member("store_to_order_rate", 0);
        m_json.member("updated_at", UtcTime::fromSeconds(m_document.created));
    }

    void writeLines(bool memo)
    {
        for (std::size_t i = 0; i < m_document.lines.size(); ++i) {
            const SalesDocumentLine &entry = m_document.lines[i];
            const BasketLine &line = m_order.basket->lines[static_cast<std::size_t>(entry.line)];
            m_json.beginObject();
            if (memo) {
                m_json.key("base_cost");
                m_json.null();
            }
            if (line.priced) {
                writeLineAmounts(Side::Base, entry);
                writeLineAmounts(Side::Order, entry);
            } else {
                m_json.member("base_price", 0);
                m_json.member("price", 0);
            }
            if (memo) {
                m_json.member("base_weee_tax_row_disposition", 0);
                m_json.member("weee_tax_applied", "[]");
                m_json.member("weee_tax_applied_row_amount", 0);
                m_json.member("weee_tax_row_disposition", 0);
            }
            writeLineFacts(i, line);
            m_json.endObject();
        }
    }

    void writeLineAmounts(Side side, const SalesDocumentLine &entry)
    {
        const LineAmounts &amounts = m_order.amounts.lines[static_cast<std::size_t>(entry.line)];
        if (entry.discount != Pair()) {
            amount(side, "base_discount_amount", entry.discount);
        }
        amount(side, "base_discount_tax_compensation_amount", {});
        amount(side, "base_price", amounts.price);
        amount(side, "base_price_incl_tax", amounts.priceInclTax);
        amount(side, "base_row_total", entry.row);
        amount(side, "base_row_total_incl_tax", entry.row + entry.fullTax);
        amount(side, "base_tax_amount", entry.tax);
    }

    void writeLineFacts(std::size_t index, const BasketLine &line)
    {
        const SalesDocumentLine &entry = m_document.lines[index];
        m_json.member("entity_id", m_document.id * linesPerDocument + static_cast<qint64>(index));
        m_json.member("name", std::string_view(line.product.name));
        m_json.member("order_item_id", m_order.itemId(static_cast<std::size_t>(entry.line)));
        m_json.member("parent_id", m_document.id);
        m_json.member("product_id", line.product.id);
        m_json.member("qty", entry.quantity);
        m_json.member("sku", std::string_view(line.sku));
    }

    void writeShipmentLine(std::size_t index)
    {
        const auto at = static_cast<std::size_t>(m_document.lines[index].line);
        const BasketLine &line = m_order.basket->lines[at];
        m_json.beginObject();
        writeLineFacts(index, line);
        m_json.member("price", fromCents(m_order.amounts.lines[at].price.order));
        m_json.member("weight", Decimal::fromUnits(line.weight));
        m_json.endObject();
    }

    void writeTracks()
    {
        m_json.key("tracks");
        m_json.beginArray();
        for (const SalesTrack &track : tracksOf(m_order, m_document)) {
            writeTrack(m_json, m_order, track);
        }
        m_json.endArray();
    }

    JsonWriter &m_json;
    const SalesOrder &m_order;
    const SalesDocument &m_document;
};

} // namespace

void writeInvoice(JsonWriter &json, const SalesOrder &order, const SalesDocument &invoice)
{
    DocumentWriter(json, order, invoice).writeInvoice();
}

void writeShipment(JsonWriter &json, const SalesOrder &order, const SalesDocument &shipment)
{
    DocumentWriter(json, order, shipment).writeShipment();
}

void writeCreditmemo(JsonWriter &json, const SalesOrder &order, const SalesDocument &memo)
{
    DocumentWriter(json, order, memo).writeCreditmemo();
}

} // namespace qm::practice
