// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/writers.h"

#include <array>

namespace qm::practice {
namespace {

constexpr quint64 trackStream = 0x5a1e'a000;
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
        m_json.member("email_sent", 1);
        m_json.member("state", 2); // paid, online or not (observed 33)
        m_json.member("total_qty", m_document.totalQuantity);
        if (m_order.online) {
            m_json.member("transaction_id",
                          std::string_view(gatewayId(m_order, transactionPlace(m_order, m_document))));
        }
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
        if (m_order.online) {
            m_json.member("transaction_id",
                          std::string_view(gatewayId(m_order, transactionPlace(m_order, m_document))));
        }
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
        m_json.member("email_sent", 1);
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
        m_json.member("source_code", sourceCode());
        m_json.endObject();
        m_json.endObject();
    }

private:
    void amount(Side side, std::string_view name, Pair value) { writeAmount(m_json, side, name, value); }

    void writeTotals(Side side)
    {
        if (m_document.kind == DocumentKind::Creditmemo) {
            amount(side, "base_adjustment", m_document.adjustment);
            // Only refunds that were given arguments have these two (creditmemos-list).
            if (m_document.adjustment != Pair()) {
                amount(side, "base_adjustment_negative", {});
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
        struct Carrier
        {
            std::string_view code;
            std::string_view title;
            std::string_view prefix;
        };
        constexpr std::array<Carrier, 4> carriers{{{"custom", "PostNL", "3SQM"},
                                                   {"ups", "UPS", "1Z9Q"},
                                                   {"dhl", "DHL Parcel", "JVGL"},
                                                   {"custom", "bpost", "3232"}}};
        const quint64 chance = m_order.book->hash(m_document.id, trackStream);
        const quint64 count = chance % 8 == 0 ? 0U : chance % 8 == 1 ? 2U : 1U;
        m_json.key("tracks");
        m_json.beginArray();
        for (quint64 i = 0; i < count; ++i) {
            const Carrier &carrier = carriers[(chance >> 8U) % carriers.size()];
            const std::string number =
                std::string(carrier.prefix) + std::to_string(100'000'000 + (chance >> (16U + i)) % 900'000'000);
            m_json.beginObject();
            m_json.member("order_id", m_order.id());
            m_json.member("created_at", UtcTime::fromSeconds(m_document.created));
            m_json.member("entity_id", m_document.id * 2 + static_cast<qint64>(i));
            m_json.member("parent_id", m_document.id);
            m_json.member("updated_at", UtcTime::fromSeconds(m_document.created));
            for (const std::string_view empty : {"weight", "qty", "description"}) {
                m_json.key(empty);
                m_json.null();
            }
            m_json.member("track_number", std::string_view(number));
            m_json.member("title", carrier.title);
            m_json.member("carrier_code", carrier.code);
            m_json.endObject();
        }
        m_json.endArray();
    }

    [[nodiscard]] std::string_view sourceCode() const
    {
        if (m_order.view->websiteId == 2) {
            return "ber";
        }
        constexpr std::array<std::string_view, 3> codes{"default", "ams", "rtm"};
        return codes[m_order.book->hash(m_document.id, trackStream + 1) % codes.size()];
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

int transactionPlace(const SalesOrder &order, const SalesDocument &document)
{
    const bool memo = document.kind == DocumentKind::Creditmemo;
    const auto &documents = memo ? order.creditmemos : order.invoices;
    const auto index = static_cast<int>(document.id - documents.front().id);
    return 1 + index + (memo ? static_cast<int>(order.invoices.size()) : 0);
}

SalesTransaction transactionOf(const SalesOrder &order, int place)
{
    const qint64 firstId = order.book->first(SalesPart::Transactions, order.row) + 1;
    const auto captures = static_cast<int>(order.invoices.size());
    const bool refund = place > captures;
    SalesTransaction transaction;
    transaction.id = firstId + place;
    transaction.orderId = order.id();
    transaction.gatewayId = gatewayId(order, place);
    transaction.type = place == 0 ? "authorization" : refund ? "refund" : "capture";
    transaction.closed = place > 0 || captures > 0;
    transaction.created = order.times.created;
    if (place > 0) {
        transaction.parentId = refund ? firstId + 1 : firstId;
        transaction.parentGatewayId = gatewayId(order, refund ? 1 : 0);
        transaction.created =
            refund ? order.times.refunded : order.invoices[static_cast<std::size_t>(place - 1)].created;
    }
    return transaction;
}

void writeTransaction(JsonWriter &json, const SalesTransaction &transaction)
{
    json.beginObject();
    json.member("transaction_id", transaction.id);
    if (transaction.parentId != 0) {
        json.member("parent_id", transaction.parentId);
    }
    json.member("order_id", transaction.orderId);
    json.member("payment_id", transaction.orderId);
    json.member("txn_id", std::string_view(transaction.gatewayId));
    json.key("parent_txn_id");
    if (transaction.parentGatewayId.empty()) {
        json.null();
    } else {
        json.value(std::string_view(transaction.parentGatewayId));
    }
    json.member("txn_type", transaction.type);
    json.member("is_closed", transaction.closed ? 1 : 0);
    json.key("additional_information");
    json.beginArray();
    json.value("Completed");
    json.endArray();
    json.member("created_at", UtcTime::fromSeconds(transaction.created));
    json.key("child_transactions");
    json.beginArray();
    json.endArray();
    json.endObject();
}

} // namespace qm::practice
