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
    ItemId,
    OrderId,
    ParentItemId,
    StoreId,
    CreatedAt,
    UpdatedAt,
    ProductId,
    ProductType,
    IsVirtual,
    Sku,
    Name,
    QtyOrdered,
    QtyInvoiced,
    QtyShipped,
    QtyRefunded,
    QtyCanceled,
    Price,
    BasePrice,
    RowTotal,
};

constexpr Field field(std::string_view name, FieldType type, Column column, bool ascending = false)
{
    return {name, type, static_cast<int>(column), ascending};
}

constexpr std::array fields{
    field("item_id", FieldType::Integer, Column::ItemId, true),
    field("quote_item_id", FieldType::Integer, Column::ItemId, true),
    field("order_id", FieldType::Integer, Column::OrderId, true),
    field("parent_item_id", FieldType::Integer, Column::ParentItemId),
    field("store_id", FieldType::Integer, Column::StoreId),
    field("created_at", FieldType::Time, Column::CreatedAt, true),
    field("updated_at", FieldType::Time, Column::UpdatedAt),
    field("product_id", FieldType::Integer, Column::ProductId),
    field("product_type", FieldType::Text, Column::ProductType),
    field("is_virtual", FieldType::Integer, Column::IsVirtual),
    field("sku", FieldType::Text, Column::Sku),
    field("name", FieldType::Text, Column::Name),
    field("qty_ordered", FieldType::Decimal, Column::QtyOrdered),
    field("qty_invoiced", FieldType::Decimal, Column::QtyInvoiced),
    field("qty_shipped", FieldType::Decimal, Column::QtyShipped),
    field("qty_refunded", FieldType::Decimal, Column::QtyRefunded),
    field("qty_canceled", FieldType::Decimal, Column::QtyCanceled),
    field("price", FieldType::Decimal, Column::Price),
    field("base_price", FieldType::Decimal, Column::BasePrice),
    field("row_total", FieldType::Decimal, Column::RowTotal),
};

Cell pieces(int count)
{
    return Cell::of(count * Decimal::unitsPerOne);
}

class OrderItemCollection final : public Collection
{
public:
    explicit OrderItemCollection(SharedSalesBook book)
        : m_book(std::move(book))
    {}

    [[nodiscard]] qint64 size() const override { return m_book->count(SalesPart::Items); }

    [[nodiscard]] const Field *findField(std::string_view name) const override
    {
        const auto *const found =
            std::find_if(fields.begin(), fields.end(), [&](const Field &f) { return f.name == name; });
        return found == fields.end() ? nullptr : found;
    }

    [[nodiscard]] qint64 rowOf(qint64 key) const override { return key >= 1 && key <= size() ? key - 1 : -1; }

    void write(JsonWriter &json, qint64 row, const StoreView & /*view*/, Detail /*detail*/) const override
    {
        const auto [orderRow, place] = m_book->locate(SalesPart::Items, row);
        writeOrderItem(json, makeOrder(*m_book, orderRow), static_cast<std::size_t>(place), ItemContext::Alone);
    }

    [[nodiscard]] Cell cell(qint64 row, const Field &field, const StoreView & /*view*/) const override
    {
        const auto column = static_cast<Column>(field.index);
        if (column == Column::ItemId) {
            return Cell::of(row + 1);
        }
        const auto [orderRow, place] = m_book->locate(SalesPart::Items, row);
        const BasketLine &line = m_book->basket(orderRow).lines[static_cast<std::size_t>(place)];
        switch (column) {
        case Column::ItemId:
            break;
        case Column::OrderId:
            return Cell::of(orderRow + 1);
        case Column::ParentItemId:
            return line.parent < 0 ? Cell() : Cell::of(row - place + line.parent + 1);
        case Column::StoreId:
            return Cell::of(qint64{m_book->storeId(orderRow)});
        case Column::CreatedAt:
            return Cell::of(m_book->createdAt(orderRow));
        case Column::UpdatedAt:
            if (const auto writes = m_book->writesOf(orderRow)) {
                return Cell::of(writes->updated);
            }
            return Cell::of(m_book->times(orderRow).updated);
        case Column::ProductId:
            return Cell::of(line.product.id);
        case Column::ProductType:
            return Cell::of(std::string(toString(line.product.type)));
        case Column::IsVirtual:
            return Cell::of(qint64{line.isVirtual ? 1 : 0});
        case Column::Sku:
            return Cell::of(line.sku);
        case Column::Name:
            return Cell::of(line.product.name);
        case Column::QtyOrdered:
            return pieces(line.quantity);
        case Column::BasePrice:
            return Cell::of(fromCents(line.price).units());
        case Column::QtyInvoiced:
        case Column::QtyShipped:
        case Column::QtyRefunded:
        case Column::QtyCanceled:
        case Column::Price:
        case Column::RowTotal:
            return workedOut(orderRow, static_cast<std::size_t>(place), column);
        }
        return {};
    }

private:
    [[nodiscard]] Cell workedOut(qint64 orderRow, std::size_t place, Column column) const
    {
        const SalesOrder order = makeOrder(*m_book, orderRow);
        const LineProgress &progress = order.progress[place];
        const LineAmounts &amounts = order.amounts.lines[place];
        if (column == Column::Price) {
            return Cell::of(fromCents(amounts.price.order).units());
        }
        if (column == Column::RowTotal) {
            return Cell::of(fromCents((amounts.row - amounts.discount).order).units());
        }
        if (column == Column::QtyInvoiced) {
            return pieces(progress.invoiced);
        }
        if (column == Column::QtyShipped) {
            return pieces(progress.shipped);
        }
        return pieces(column == Column::QtyRefunded ? progress.refunded : progress.canceled);
    }

    SharedSalesBook m_book;
};

} // namespace

std::unique_ptr<const Collection> makeOrderItemCollection(SharedSalesBook book)
{
    return std::make_unique<OrderItemCollection>(std::move(book));
}

} // namespace qm::practice
