// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/salesorder.h"

#include <algorithm>

namespace qm::practice {
namespace {

std::vector<int> everything(const Basket &basket, bool shipping)
{
    std::vector<int> quantities;
    quantities.reserve(basket.lines.size());
    for (const BasketLine &line : basket.lines) {
        const bool stays =
            shipping &&
            (line.isVirtual || (line.parent >= 0 && basket.lines[static_cast<std::size_t>(line.parent)].isVirtual));
        quantities.push_back(stays ? 0 : line.quantity);
    }
    return quantities;
}

/// The pieces of each document that a part asks for.
std::vector<std::vector<int>> partition(const Basket &basket, Part part, bool shipping)
{
    switch (part) {
    case Part::None:
        return {};
    case Part::All:
        return {everything(basket, shipping)};
    case Part::First:
        return {firstPart(basket, shipping)};
    case Part::Both: {
        std::vector<int> first = firstPart(basket, shipping);
        std::vector<int> rest = everything(basket, shipping);
        for (std::size_t i = 0; i < rest.size(); ++i) {
            rest[i] -= first[i];
        }
        return {std::move(first), std::move(rest)};
    }
    }
    return {};
}

class OrderMaker
{
public:
    OrderMaker(const SalesBook &book, qint64 row)
    {
        m_order.book = &book;
        m_order.row = row;
        m_order.basket = &book.basket(row);
        m_order.shape = &book.shape(row);
        m_order.view = findStoreView(book.storeId(row));
        m_order.terms = &book.terms(book.storeId(row));
        m_order.online = book.paidOnline(row);
        m_order.times = book.times(row);
        m_order.amounts = priceBasket(*m_order.basket, *m_order.terms);
        m_order.firstItemId = book.first(SalesPart::Items, row) + 1;
        m_order.progress.resize(m_order.basket->lines.size());
    }

    SalesOrder make()
    {
        addInvoices();
        addShipments();
        addCreditmemos();
        if (m_order.shape->canceled) {
            for (std::size_t i = 0; i < m_order.progress.size(); ++i) {
                LineProgress &line = m_order.progress[i];
                line.canceled = m_order.basket->lines[i].quantity - line.invoiced;
            }
        }
        return std::move(m_order);
    }

private:
    /// \a done is what earlier documents of the kind hold of each line.
    SalesDocument priced(DocumentKind kind, const std::vector<int> &pieces, int LineProgress::*done)
    {
        SalesDocument document;
        document.kind = kind;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const BasketLine &line = m_order.basket->lines[i];
            LineProgress &progress = m_order.progress[i];
            if (pieces[i] == 0) {
                continue;
            }
            SalesDocumentLine entry;
            entry.line = static_cast<int>(i);
            entry.quantity = pieces[i];
            if (line.priced) {
                const LineAmounts &amounts = m_order.amounts.lines[i];
                const int before = progress.*done;
                const int after = before + pieces[i];
                const auto share = [&](Pair total) {
                    return shareUpTo(total, after, line.quantity) - shareUpTo(total, before, line.quantity);
                };
                entry.row = amounts.price * pieces[i];
                entry.discount = share(amounts.discount);
                entry.tax = share(amounts.tax);
                entry.fullTax = share(amounts.fullTax);
                document.subtotal += entry.row;
                document.subtotalInclTax += entry.row + entry.fullTax;
                document.discount += entry.discount;
                document.tax += entry.tax;
            }
            if (line.parent < 0) {
                document.totalQuantity += pieces[i];
            }
            progress.*done += pieces[i];
            document.lines.push_back(entry);
        }
        document.grandTotal = document.subtotal - document.discount + document.tax;
        return document;
    }

    void addInvoices()
    {
        qint64 id = m_order.book->first(SalesPart::Invoices, m_order.row);
        std::size_t index = 0;
        for (const std::vector<int> &pieces : partition(*m_order.basket, m_order.shape->invoiced, false)) {
            SalesDocument invoice = priced(DocumentKind::Invoice, pieces, &LineProgress::invoiced);
            invoice.id = ++id;
            invoice.created = m_order.times.invoiced[index];
            if (index == 0) {
                invoice.shipping = m_order.amounts.shipping; // the first invoice takes all of it
                invoice.grandTotal += invoice.shipping;
            }
            ++index;
            m_order.invoices.push_back(std::move(invoice));
        }
    }

    void addShipments()
    {
        if (m_order.basket->isVirtual) {
            return;
        }
        qint64 id = m_order.book->first(SalesPart::Shipments, m_order.row);
        std::size_t index = 0;
        for (const std::vector<int> &pieces : partition(*m_order.basket, m_order.shape->shipped, true)) {
            SalesDocument shipment;
            shipment.kind = DocumentKind::Shipment;
            shipment.id = ++id;
            shipment.created = m_order.times.shipped[index++];
            for (std::size_t i = 0; i < pieces.size(); ++i) {
                ship(shipment, i, pieces[i]);
                // Each shipment of the order counts in the line of a bundle that goes by its children.
                const BasketLine &line = m_order.basket->lines[i];
                m_order.progress[i].shipped += line.hasChildren && line.product.shipSeparately ? 1 : 0;
            }
            m_order.shipments.push_back(std::move(shipment));
        }
    }

    /// A configurable and a ship-together bundle go by their parent line, a ship-separately bundle by its children
    /// (observed 34): its parent's `qty_shipped` then counts shipments (bundle-order-after-ship).
    void ship(SalesDocument &shipment, std::size_t index, int pieces)
    {
        const BasketLine &line = m_order.basket->lines[index];
        if (pieces == 0) {
            return;
        }
        const BasketLine *parent =
            line.parent < 0 ? nullptr : &m_order.basket->lines[static_cast<std::size_t>(line.parent)];
        const bool separateParent = line.hasChildren && line.product.shipSeparately;
        const bool separateChild = parent != nullptr && parent->product.shipSeparately;
        const bool configurableChild = parent != nullptr && parent->product.type == ProductType::Configurable;
        if (!separateParent && !configurableChild) {
            m_order.progress[index].shipped += pieces;
        }
        if (separateChild || (parent == nullptr && !separateParent)) {
            SalesDocumentLine entry;
            entry.line = static_cast<int>(index);
            entry.quantity = pieces;
            shipment.lines.push_back(entry);
            shipment.totalQuantity += pieces;
        }
    }

    void addCreditmemos()
    {
        qint64 id = m_order.book->first(SalesPart::Creditmemos, m_order.row);
        for (const std::vector<int> &pieces : partition(*m_order.basket, m_order.shape->refunded, false)) {
            SalesDocument memo = priced(DocumentKind::Creditmemo, pieces, &LineProgress::refunded);
            memo.id = ++id;
            memo.created = m_order.times.refunded;
            if (m_order.shape->refunded == Part::All) {
                memo.shipping = m_order.amounts.shipping;
            }
            if (m_order.shape->adjusted) {
                memo.adjustment = {100, 100 * m_order.terms->rate / 10'000};
            }
            memo.grandTotal += memo.shipping + memo.adjustment;
            m_order.creditmemos.push_back(std::move(memo));
        }
    }

    SalesOrder m_order;
};

} // namespace

Pair SalesOrder::paid() const
{
    return sumOf(invoices, &SalesDocument::grandTotal);
}

Pair SalesOrder::refundedTotal() const
{
    return sumOf(creditmemos, &SalesDocument::grandTotal);
}

SalesOrder makeOrder(const SalesBook &book, qint64 row)
{
    return OrderMaker(book, row).make();
}

Pair sumOf(const std::vector<SalesDocument> &documents, Pair SalesDocument::*member)
{
    Pair sum;
    for (const SalesDocument &document : documents) {
        sum += document.*member;
    }
    return sum;
}

} // namespace qm::practice
