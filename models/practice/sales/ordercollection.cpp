// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/collections.h"
#include "practice/sales/writers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qm::practice {
namespace {

enum class Column {
    EntityId,
    QuoteId,
    BillingAddressId,
    ShippingAddressId,
    CreatedAt,
    UpdatedAt,
    IncrementId,
    State,
    Status,
    StoreId,
    StoreName,
    IsVirtual,
    Currency,
    BaseCurrency,
    CouponCode,
    ShippingMethod,
    BaseToOrderRate,
    GrandTotal,
    BaseGrandTotal,
    TotalPaid,
    TotalDue,
    TotalInvoiced,
    TotalRefunded,
    TotalCanceled,
    Subtotal,
    TaxAmount,
    ShippingAmount,
    DiscountAmount,
    TotalQtyOrdered,
    TotalItemCount,
    CustomerId,
    CustomerIsGuest,
    CustomerGroupId,
    CustomerEmail,
    CustomerFirstname,
    CustomerLastname,
    RemoteIp,
    ExtOrderId,
};

constexpr Field field(std::string_view name, FieldType type, Column column, bool ascending = false)
{
    return {name, type, static_cast<int>(column), ascending};
}

constexpr std::array fields{
    field("entity_id", FieldType::Integer, Column::EntityId, true),
    field("quote_id", FieldType::Integer, Column::QuoteId, true),
    field("billing_address_id", FieldType::Integer, Column::BillingAddressId, true),
    field("shipping_address_id", FieldType::Integer, Column::ShippingAddressId),
    field("created_at", FieldType::Time, Column::CreatedAt, true),
    field("updated_at", FieldType::Time, Column::UpdatedAt),
    field("increment_id", FieldType::Text, Column::IncrementId),
    field("state", FieldType::Text, Column::State),
    field("status", FieldType::Text, Column::Status),
    field("store_id", FieldType::Integer, Column::StoreId),
    field("store_name", FieldType::Text, Column::StoreName),
    field("is_virtual", FieldType::Integer, Column::IsVirtual),
    field("order_currency_code", FieldType::Text, Column::Currency),
    field("base_currency_code", FieldType::Text, Column::BaseCurrency),
    field("global_currency_code", FieldType::Text, Column::BaseCurrency),
    field("store_currency_code", FieldType::Text, Column::BaseCurrency),
    field("coupon_code", FieldType::Text, Column::CouponCode),
    field("discount_description", FieldType::Text, Column::CouponCode),
    field("shipping_method", FieldType::Text, Column::ShippingMethod),
    field("base_to_order_rate", FieldType::Decimal, Column::BaseToOrderRate),
    field("grand_total", FieldType::Decimal, Column::GrandTotal),
    field("base_grand_total", FieldType::Decimal, Column::BaseGrandTotal),
    field("total_paid", FieldType::Decimal, Column::TotalPaid),
    field("total_due", FieldType::Decimal, Column::TotalDue),
    field("total_invoiced", FieldType::Decimal, Column::TotalInvoiced),
    field("total_refunded", FieldType::Decimal, Column::TotalRefunded),
    field("total_canceled", FieldType::Decimal, Column::TotalCanceled),
    field("subtotal", FieldType::Decimal, Column::Subtotal),
    field("tax_amount", FieldType::Decimal, Column::TaxAmount),
    field("shipping_amount", FieldType::Decimal, Column::ShippingAmount),
    field("discount_amount", FieldType::Decimal, Column::DiscountAmount),
    field("total_qty_ordered", FieldType::Decimal, Column::TotalQtyOrdered),
    field("total_item_count", FieldType::Integer, Column::TotalItemCount),
    field("customer_id", FieldType::Integer, Column::CustomerId),
    field("customer_is_guest", FieldType::Integer, Column::CustomerIsGuest),
    field("customer_group_id", FieldType::Integer, Column::CustomerGroupId),
    field("customer_email", FieldType::Text, Column::CustomerEmail),
    field("customer_firstname", FieldType::Text, Column::CustomerFirstname),
    field("customer_lastname", FieldType::Text, Column::CustomerLastname),
    field("remote_ip", FieldType::Text, Column::RemoteIp),
    field("ext_order_id", FieldType::Text, Column::ExtOrderId),
};

Cell textCell(std::string_view text)
{
    return text.empty() ? Cell() : Cell::of(std::string(text));
}

Cell amountCell(Pair amount)
{
    return Cell::of(fromCents(amount.order).units());
}

class OrderCollection final : public Collection
{
public:
    OrderCollection(SharedSalesBook book, const State &state)
        : m_book(std::move(book))
        , m_state(state)
    {}

    [[nodiscard]] const SalesBook &book() const { return *m_book; }
    [[nodiscard]] qint64 size() const override { return m_book->size(); }

    [[nodiscard]] const Field *findField(std::string_view name) const override
    {
        const auto *const found =
            std::find_if(fields.begin(), fields.end(), [&](const Field &f) { return f.name == name; });
        return found == fields.end() ? nullptr : found;
    }

    [[nodiscard]] qint64 rowOf(qint64 key) const override { return key >= 1 && key <= size() ? key - 1 : -1; }

    void write(JsonWriter &json, qint64 row, const StoreView & /*view*/, Detail /*detail*/) const override
    {
        const SalesOrder order = makeOrder(*m_book, row);
        writeOrder(json, order, orderComments(order, m_state));
    }

    [[nodiscard]] Cell cell(qint64 row, const Field &field, const StoreView & /*view*/) const override
    {
        switch (static_cast<Column>(field.index)) {
        case Column::EntityId:
        case Column::QuoteId:
            return Cell::of(row + 1);
        case Column::BillingAddressId:
            return Cell::of(2 * row + 2);
        case Column::ShippingAddressId:
            return m_book->basket(row).isVirtual ? Cell() : Cell::of(2 * row + 1);
        case Column::CreatedAt:
            return Cell::of(m_book->createdAt(row));
        case Column::UpdatedAt:
            if (const auto writes = m_book->writesOf(row)) {
                return Cell::of(writes->updated);
            }
            return Cell::of(m_book->times(row).updated);
        case Column::IncrementId:
            return Cell::of(m_book->incrementId(row));
        case Column::State:
            if (const auto writes = m_book->writesOf(row)) {
                return textCell(writes->state);
            }
            return textCell(m_book->shape(row).state);
        case Column::Status:
            if (const auto writes = m_book->writesOf(row)) {
                return textCell(writes->status);
            }
            return textCell(m_book->shape(row).status);
        case Column::StoreId:
            return Cell::of(qint64{m_book->storeId(row)});
        case Column::StoreName:
            return Cell::of(storeName(*findStoreView(m_book->storeId(row))));
        case Column::IsVirtual:
            return Cell::of(qint64{m_book->basket(row).isVirtual ? 1 : 0});
        case Column::Currency:
            return textCell(m_book->terms(m_book->storeId(row)).currency);
        case Column::BaseCurrency:
            return Cell::of(std::string("EUR"));
        case Column::CouponCode:
            return textCell(m_book->basket(row).discountPercent != 0 ? "RIG10" : "");
        case Column::ShippingMethod:
            return m_book->basket(row).isVirtual ? Cell() : textCell(shippingCode(m_book->basket(row).shipping));
        case Column::BaseToOrderRate:
            return Cell::of(m_book->terms(m_book->storeId(row)).rate);
        case Column::GrandTotal:
            return amountCell(m_book->grandTotal(row));
        case Column::BaseGrandTotal:
            return Cell::of(fromCents(m_book->grandTotal(row).base).units());
        case Column::RemoteIp:
            return Cell::of(std::string("127.0.0.1"));
        case Column::ExtOrderId:
            return {};
        case Column::TotalPaid:
        case Column::TotalDue:
        case Column::TotalInvoiced:
        case Column::TotalRefunded:
        case Column::TotalCanceled:
            return progressCell(row, static_cast<Column>(field.index));
        case Column::Subtotal:
        case Column::TaxAmount:
        case Column::ShippingAmount:
        case Column::DiscountAmount:
        case Column::TotalQtyOrdered:
        case Column::TotalItemCount:
            return basketCell(row, static_cast<Column>(field.index));
        case Column::CustomerId:
        case Column::CustomerIsGuest:
        case Column::CustomerGroupId:
        case Column::CustomerEmail:
        case Column::CustomerFirstname:
        case Column::CustomerLastname:
            return buyerCell(row, static_cast<Column>(field.index));
        }
        return {};
    }

private:
    /// Most orders are paid in full or not at all: only the others are worked out.
    [[nodiscard]] Cell progressCell(qint64 row, Column column) const
    {
        if (m_book->writesOf(row)) {
            return changedCell(makeOrder(*m_book, row), column);
        }
        const SalesShape &shape = m_book->shape(row);
        const Pair total = m_book->grandTotal(row);
        const bool allOrNothing = shape.invoiced != Part::First;
        const Pair paid = shape.invoiced == Part::None ? Pair() : allOrNothing ? total : makeOrder(*m_book, row).paid();
        if (column == Column::TotalDue) {
            return amountCell(total - paid);
        }
        if (column == Column::TotalCanceled) {
            return shape.canceled ? amountCell(total - paid) : Cell();
        }
        if (column == Column::TotalRefunded) {
            return shape.refunded == Part::None ? Cell() : amountCell(makeOrder(*m_book, row).refundedTotal());
        }
        return shape.invoiced == Part::None ? Cell() : amountCell(paid);
    }

    static Cell changedCell(const SalesOrder &order, Column column)
    {
        const Pair total = order.amounts.grandTotal;
        if (column == Column::TotalDue) {
            return amountCell(total - order.paid());
        }
        if (column == Column::TotalCanceled) {
            return order.canceled ? amountCell(total - order.paid()) : Cell();
        }
        if (column == Column::TotalRefunded) {
            return order.creditmemos.empty() ? Cell() : amountCell(order.refundedTotal());
        }
        return order.invoices.empty() ? Cell() : amountCell(order.paid());
    }

    [[nodiscard]] Cell basketCell(qint64 row, Column column) const
    {
        const Basket &basket = m_book->basket(row);
        if (column == Column::TotalQtyOrdered || column == Column::TotalItemCount) {
            qint64 pieces = 0;
            qint64 leaves = 0;
            for (const BasketLine &line : basket.lines) {
                pieces += line.parent < 0 ? line.quantity : 0;
                leaves += line.hasChildren ? 0 : 1;
            }
            return Cell::of(column == Column::TotalItemCount ? leaves : pieces * Decimal::unitsPerOne);
        }
        const PricedBasket priced = priceBasket(basket, m_book->terms(m_book->storeId(row)));
        if (column == Column::Subtotal) {
            return amountCell(priced.subtotal);
        }
        if (column == Column::TaxAmount) {
            return amountCell(priced.tax);
        }
        return amountCell(column == Column::ShippingAmount ? priced.shipping : Pair() - priced.discount);
    }

    [[nodiscard]] Cell buyerCell(qint64 row, Column column) const
    {
        PersonFacts buyer = m_book->buyer(row);
        if (column == Column::CustomerId) {
            return buyer.id == 0 ? Cell() : Cell::of(buyer.id);
        }
        if (column == Column::CustomerIsGuest) {
            return Cell::of(qint64{buyer.id == 0 ? 1 : 0});
        }
        if (column == Column::CustomerGroupId) {
            return Cell::of(qint64{buyer.groupId});
        }
        if (column == Column::CustomerEmail) {
            return Cell::of(std::move(buyer.email));
        }
        return Cell::of(std::move(column == Column::CustomerFirstname ? buyer.firstname : buyer.lastname));
    }

    SharedSalesBook m_book;
    const State &m_state;
};

} // namespace

std::unique_ptr<const Collection> makeOrderCollection(SharedSalesBook book, const State &state)
{
    return std::make_unique<OrderCollection>(std::move(book), state);
}

const SalesBook &bookOf(const Collection &orders)
{
    return static_cast<const OrderCollection &>(orders).book();
}

} // namespace qm::practice
