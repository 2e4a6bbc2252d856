// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/salesorder.h"

#include "practice/sales/saleswrites.h"

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
        m_order.seedInvoices = m_order.invoices.size();
        m_order.seedCreditmemos = m_order.creditmemos.size();
        m_order.canceled = m_order.shape->canceled;
        m_order.state = m_order.shape->state;
        m_order.status = m_order.shape->status;
        m_order.heldState = m_order.shape->heldState;
        m_order.heldStatus = m_order.shape->heldStatus;
        addWrites();
        return std::move(m_order);
    }

private:
    void addWrites()
    {
        m_order.writes = m_order.book->writesOf(m_order.row);
        if (!m_order.writes) {
            return;
        }
        const OrderWrites &writes = *m_order.writes;
        m_order.state = writes.state;
        m_order.status = writes.status;
        m_order.heldState = writes.heldState;
        m_order.heldStatus = writes.heldStatus;
        m_order.canceled = writes.canceled;
        m_order.times.updated = writes.updated;
        m_order.progress = writes.progress;
        for (const SalesDocument &document : writes.documents) {
            m_order.documents(document.kind).push_back(document);
        }
    }

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
            shipPieces(m_order, shipment, pieces);
            m_order.shipments.push_back(std::move(shipment));
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

/// The seed's documents of an order that was paid online are online.
Pair onlineSum(const std::vector<SalesDocument> &documents, bool seedIsOnline)
{
    Pair sum;
    for (const SalesDocument &document : documents) {
        sum += (document.added ? document.online : seedIsOnline) ? document.grandTotal : Pair();
    }
    return sum;
}

} // namespace

Pair SalesOrder::paid() const
{
    return sumOf(invoices, &SalesDocument::grandTotal);
}

Pair SalesOrder::paidOnline() const
{
    return onlineSum(invoices, online);
}

Pair SalesOrder::refundedTotal() const
{
    return sumOf(creditmemos, &SalesDocument::grandTotal);
}

Pair SalesOrder::refundedOnline() const
{
    return onlineSum(creditmemos, online);
}

std::vector<SalesDocument> &SalesOrder::documents(DocumentKind kind)
{
    return kind == DocumentKind::Invoice ? invoices : kind == DocumentKind::Shipment ? shipments : creditmemos;
}

const std::vector<SalesDocument> &SalesOrder::documents(DocumentKind kind) const
{
    return kind == DocumentKind::Invoice ? invoices : kind == DocumentKind::Shipment ? shipments : creditmemos;
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

Pair lineSum(const std::vector<SalesDocument> &documents, std::size_t line, Pair SalesDocumentLine::*member)
{
    Pair sum;
    for (const SalesDocument &document : documents) {
        for (const SalesDocumentLine &entry : document.lines) {
            if (static_cast<std::size_t>(entry.line) == line) {
                sum += entry.*member;
            }
        }
    }
    return sum;
}

void shipPieces(SalesOrder &order, SalesDocument &shipment, const std::vector<int> &pieces)
{
    const auto &lines = order.basket->lines;
    std::vector<bool> counted(lines.size(), false);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i] == 0) {
            continue;
        }
        const BasketLine &line = lines[i];
        const BasketLine *parent = line.parent < 0 ? nullptr : &lines[static_cast<std::size_t>(line.parent)];
        const bool separateParent = line.hasChildren && line.product.shipSeparately;
        const bool separateChild = parent != nullptr && parent->product.shipSeparately;
        const bool configurableChild = parent != nullptr && parent->product.type == ProductType::Configurable;
        if (!separateParent && !configurableChild) {
            order.progress[i].shipped += pieces[i];
        }
        if (separateChild) {
            counted[static_cast<std::size_t>(line.parent)] = true;
        }
        if (separateChild || (parent == nullptr && !separateParent)) {
            SalesDocumentLine entry;
            entry.line = static_cast<int>(i);
            entry.quantity = pieces[i];
            shipment.lines.push_back(entry);
            shipment.totalQuantity += pieces[i];
        }
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        order.progress[i].shipped += counted[i] ? 1 : 0;
    }
}

} // namespace qm::practice
