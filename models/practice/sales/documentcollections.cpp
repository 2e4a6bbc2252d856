// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/collections.h"
#include "practice/sales/writers.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace qm::practice {
namespace {

enum class Column {
    EntityId,
    OrderId,
    StoreId,
    IncrementId,
    Created,
    State,
    GrandTotal,
    BaseGrandTotal,
    TotalQty,
    Currency,
    TransactionId,
    TransactionType,
};

constexpr Field field(std::string_view name, FieldType type, Column column, bool ascending = false)
{
    return {name, type, static_cast<int>(column), ascending};
}

constexpr std::array documentFields{
    field("entity_id", FieldType::Integer, Column::EntityId, true),
    field("order_id", FieldType::Integer, Column::OrderId, true),
    field("store_id", FieldType::Integer, Column::StoreId),
    field("increment_id", FieldType::Text, Column::IncrementId),
    field("created_at", FieldType::Time, Column::Created),
    field("updated_at", FieldType::Time, Column::Created),
};
constexpr std::array moneyFields{
    field("state", FieldType::Integer, Column::State),
    field("grand_total", FieldType::Decimal, Column::GrandTotal),
    field("base_grand_total", FieldType::Decimal, Column::BaseGrandTotal),
    field("order_currency_code", FieldType::Text, Column::Currency),
    field("transaction_id", FieldType::Text, Column::TransactionId),
};
constexpr std::array shipmentFields{
    field("total_qty", FieldType::Decimal, Column::TotalQty),
};
constexpr std::array transactionFields{
    field("transaction_id", FieldType::Integer, Column::EntityId, true),
    field("order_id", FieldType::Integer, Column::OrderId, true),
    field("payment_id", FieldType::Integer, Column::OrderId, true),
    field("txn_id", FieldType::Text, Column::TransactionId),
    field("txn_type", FieldType::Text, Column::TransactionType),
    field("created_at", FieldType::Time, Column::Created),
};

/// Documents that were made since the seed come last, whatever their order is.
constexpr Field laterOrderId = field("order_id", FieldType::Integer, Column::OrderId);
constexpr Field laterPaymentId = field("payment_id", FieldType::Integer, Column::OrderId);

bool isLater(const Field &field)
{
    return static_cast<Column>(field.index) == Column::OrderId && !field.ascending;
}

/// The rows of an order's documents: the seed's follow each other, the later ones are known by order.
std::vector<qint64> rowsOfOrder(const SalesBook &book, SalesPart part, std::string_view text)
{
    const qint64 row = QByteArray(text.data(), static_cast<qsizetype>(text.size())).trimmed().toLongLong() - 1;
    std::vector<qint64> rows;
    if (row < 0 || row >= book.size()) {
        return rows;
    }
    for (qint64 i = 0; i < book.seedCountOf(part, row); ++i) {
        rows.push_back(book.first(part, row) + i);
    }
    for (const qint64 index : book.writes()->addedTo(part, row)) {
        rows.push_back(book.seedCount(part) + index);
    }
    return rows;
}

template <typename Fields>
const Field *findIn(const Fields &fields, std::string_view name)
{
    const auto *const found =
        std::find_if(fields.begin(), fields.end(), [&](const Field &f) { return f.name == name; });
    return found == fields.end() ? nullptr : found;
}

/// What invoices, shipments and credit memos have in common.
class DocumentCollection final : public Collection
{
public:
    DocumentCollection(SharedSalesBook book, DocumentKind kind)
        : m_book(std::move(book))
        , m_kind(kind)
    {}

    [[nodiscard]] qint64 size() const override { return m_book->count(part()); }

    [[nodiscard]] const Field *findField(std::string_view name) const override
    {
        if (name == laterOrderId.name && m_book->addedCount(part()) > 0) {
            return &laterOrderId;
        }
        if (const Field *found = findIn(documentFields, name)) {
            return found;
        }
        return m_kind == DocumentKind::Shipment ? findIn(shipmentFields, name) : findIn(moneyFields, name);
    }

    [[nodiscard]] qint64 rowOf(qint64 key) const override { return key >= 1 && key <= size() ? key - 1 : -1; }
    [[nodiscard]] std::optional<std::vector<qint64>> rowsEqual(const Field &field, std::string_view text) const override
    {
        return isLater(field) ? std::optional(rowsOfOrder(*m_book, part(), text)) : std::nullopt;
    }

    void write(JsonWriter &json, qint64 row, const StoreView & /*view*/, Detail /*detail*/) const override
    {
        const auto [orderRow, place] = m_book->locate(part(), row);
        const SalesOrder order = makeOrder(*m_book, orderRow);
        if (static_cast<std::size_t>(place) >= documents(order).size()) {
            json.null(); // the shop was reset meanwhile
            return;
        }
        const SalesDocument &document = documents(order)[static_cast<std::size_t>(place)];
        switch (m_kind) {
        case DocumentKind::Invoice:
            writeInvoice(json, order, document);
            return;
        case DocumentKind::Shipment:
            writeShipment(json, order, document);
            return;
        case DocumentKind::Creditmemo:
            writeCreditmemo(json, order, document);
            return;
        }
    }

    [[nodiscard]] Cell cell(qint64 row, const Field &field, const StoreView & /*view*/) const override
    {
        const auto column = static_cast<Column>(field.index);
        if (column == Column::EntityId) {
            return Cell::of(row + 1);
        }
        const auto [orderRow, place] = m_book->locate(part(), row);
        switch (column) {
        case Column::EntityId:
        case Column::TransactionType:
            return {};
        case Column::OrderId:
            return Cell::of(orderRow + 1);
        case Column::StoreId:
            return Cell::of(qint64{m_book->storeId(orderRow)});
        case Column::Currency:
            return Cell::of(std::string(m_book->terms(m_book->storeId(orderRow)).currency));
        case Column::State:
            return Cell::of(2);
        case Column::Created:
            return Cell::of(created(orderRow, place));
        case Column::IncrementId:
        case Column::GrandTotal:
        case Column::BaseGrandTotal:
        case Column::TotalQty:
        case Column::TransactionId:
            return workedOut(orderRow, static_cast<std::size_t>(place), column);
        }
        return {};
    }

private:
    [[nodiscard]] SalesPart part() const
    {
        switch (m_kind) {
        case DocumentKind::Invoice:
            return SalesPart::Invoices;
        case DocumentKind::Shipment:
            return SalesPart::Shipments;
        case DocumentKind::Creditmemo:
            break;
        }
        return SalesPart::Creditmemos;
    }

    [[nodiscard]] const std::vector<SalesDocument> &documents(const SalesOrder &order) const
    {
        return order.documents(m_kind);
    }

    [[nodiscard]] qint64 created(qint64 orderRow, int place) const
    {
        const qint64 seeded = m_book->seedCountOf(part(), orderRow);
        if (place >= seeded) {
            const SalesOrder order = makeOrder(*m_book, orderRow);
            const auto at = static_cast<std::size_t>(place);
            return at < documents(order).size() ? documents(order)[at].created : 0;
        }
        const SalesTimes times = m_book->times(orderRow);
        switch (m_kind) {
        case DocumentKind::Invoice:
            return times.invoiced[static_cast<std::size_t>(place)];
        case DocumentKind::Shipment:
            return times.shipped[static_cast<std::size_t>(place)];
        case DocumentKind::Creditmemo:
            break;
        }
        return times.refunded;
    }

    [[nodiscard]] Cell workedOut(qint64 orderRow, std::size_t place, Column column) const
    {
        const SalesOrder order = makeOrder(*m_book, orderRow);
        if (place >= documents(order).size()) {
            return {};
        }
        const SalesDocument &document = documents(order)[place];
        if (column == Column::IncrementId) {
            return Cell::of(documentNumber(order, document));
        }
        if (column == Column::TotalQty) {
            return Cell::of(document.totalQuantity * Decimal::unitsPerOne);
        }
        if (column == Column::TransactionId) {
            std::string id = transactionIdOf(order, document);
            return id.empty() ? Cell() : Cell::of(std::move(id));
        }
        const Pair total = document.grandTotal;
        return Cell::of(fromCents(column == Column::GrandTotal ? total.order : total.base).units());
    }

    SharedSalesBook m_book;
    DocumentKind m_kind;
};

class TransactionCollection final : public Collection
{
public:
    explicit TransactionCollection(SharedSalesBook book)
        : m_book(std::move(book))
    {}

    [[nodiscard]] qint64 size() const override { return m_book->count(SalesPart::Transactions); }
    [[nodiscard]] const Field *findField(std::string_view name) const override
    {
        const bool later = m_book->addedCount(SalesPart::Transactions) > 0;
        for (const Field *field : {&laterOrderId, &laterPaymentId}) {
            if (later && name == field->name) {
                return field;
            }
        }
        return findIn(transactionFields, name);
    }
    [[nodiscard]] qint64 rowOf(qint64 key) const override { return key >= 1 && key <= size() ? key - 1 : -1; }
    [[nodiscard]] std::optional<std::vector<qint64>> rowsEqual(const Field &field, std::string_view text) const override
    {
        return isLater(field) ? std::optional(rowsOfOrder(*m_book, SalesPart::Transactions, text)) : std::nullopt;
    }

    void write(JsonWriter &json, qint64 row, const StoreView & /*view*/, Detail /*detail*/) const override
    {
        const auto [orderRow, place] = m_book->locate(SalesPart::Transactions, row);
        if (const SalesOrder order = makeOrder(*m_book, orderRow); has(order, place)) {
            writeTransaction(json, transactionOf(order, place));
        } else {
            json.null(); // the shop was reset meanwhile
        }
    }

    [[nodiscard]] Cell cell(qint64 row, const Field &field, const StoreView & /*view*/) const override
    {
        const auto column = static_cast<Column>(field.index);
        if (column == Column::EntityId) {
            return Cell::of(row + 1);
        }
        const auto [orderRow, place] = m_book->locate(SalesPart::Transactions, row);
        if (column == Column::OrderId) {
            return Cell::of(orderRow + 1);
        }
        const SalesOrder order = makeOrder(*m_book, orderRow);
        if (!has(order, place)) {
            return {};
        }
        const SalesTransaction transaction = transactionOf(order, place);
        if (column == Column::Created) {
            return Cell::of(transaction.created);
        }
        return Cell::of(column == Column::TransactionId ? transaction.gatewayId : transaction.type);
    }

private:
    [[nodiscard]] bool has(const SalesOrder &order, int place) const
    {
        const auto added = order.writes ? static_cast<qint64>(order.writes->transactions.size()) : 0;
        return place < m_book->seedCountOf(SalesPart::Transactions, order.row) + added;
    }

    SharedSalesBook m_book;
};

} // namespace

std::unique_ptr<const Collection> makeInvoiceCollection(SharedSalesBook book)
{
    return std::make_unique<DocumentCollection>(std::move(book), DocumentKind::Invoice);
}

std::unique_ptr<const Collection> makeShipmentCollection(SharedSalesBook book)
{
    return std::make_unique<DocumentCollection>(std::move(book), DocumentKind::Shipment);
}

std::unique_ptr<const Collection> makeCreditmemoCollection(SharedSalesBook book)
{
    return std::make_unique<DocumentCollection>(std::move(book), DocumentKind::Creditmemo);
}

std::unique_ptr<const Collection> makeTransactionCollection(SharedSalesBook book)
{
    return std::make_unique<TransactionCollection>(std::move(book));
}

} // namespace qm::practice
