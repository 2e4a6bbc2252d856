// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/documenttotals.h"

#include "practice/sales/orderrules.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qm::practice {
namespace {

/// PHP rounds what is a half but for the noise of binary fractions as a half.
double rounded(double cents)
{
    constexpr double noise = 1e6;
    return std::round(std::round(cents * noise) / noise);
}

/// What rounding takes from one amount it gives to the next one of its kind in the document; discounts, which count
/// against the amounts, give it back.
class Rounder
{
public:
    qint64 operator()(double cents, bool negative = false)
    {
        if (cents == 0) {
            return 0;
        }
        const double carried = negative ? -m_carried : m_carried;
        const double wanted = cents + carried;
        const double whole = rounded(wanted);
        m_carried = negative ? whole - wanted : wanted - whole;
        return static_cast<qint64>(whole);
    }

private:
    double m_carried = 0;
};

/// One rounder for each side of plain amounts, and one for amounts with tax.
class Rounders
{
public:
    /// The part of \a total that \a pieces of \a whole are.
    Pair share(Pair total, int pieces, int whole, bool negative = false)
    {
        return {m_plain[0](part(total.base, pieces, whole), negative),
                m_plain[1](part(total.order, pieces, whole), negative)};
    }
    Pair shareInclTax(Pair total, int pieces, int whole)
    {
        return {m_inclTax[0](part(total.base, pieces, whole)), m_inclTax[1](part(total.order, pieces, whole))};
    }

private:
    static double part(qint64 total, int pieces, int whole)
    {
        return whole == 0 ? 0. : static_cast<double>(total) / whole * pieces;
    }

    std::array<Rounder, 2> m_plain;
    std::array<Rounder, 2> m_inclTax;
};

Pair lesser(Pair a, Pair b)
{
    return {std::min(a.base, b.base), std::min(a.order, b.order)};
}

/// What one document takes from what is open of each line.
class Collector
{
public:
    /// \a totals: what of a line can be taken at all; \a taken: the documents that took of it before.
    Collector(const SalesOrder &order, DocumentKind kind, const std::vector<int> &pieces,
              const SalesDocument *invoice = nullptr)
        : m_order(order)
        , m_refund(kind == DocumentKind::Creditmemo)
        , m_invoice(invoice)
    {
        m_document.kind = kind;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            if (pieces[i] > 0) {
                SalesDocumentLine line;
                line.line = static_cast<int>(i);
                line.quantity = pieces[i];
                m_document.lines.push_back(line);
                m_document.totalQuantity += order.basket->lines[i].parent < 0 ? pieces[i] : 0;
            }
        }
        if (m_document.totalQuantity == 0) { // some of a bundle's children, and not one whole bundle
            for (const SalesDocumentLine &line : m_document.lines) {
                m_document.totalQuantity += line.quantity;
            }
        }
    }

    SalesDocument make()
    {
        // One kind of amount after the other, each over all lines: the order in which rounding carries over.
        forEachPriced([this](SalesDocumentLine &line, std::size_t at) {
            const LineAmounts &amounts = m_order.amounts.lines[at];
            line.row = part(line, at, open(at, amounts.row, &SalesDocumentLine::row), false);
            const Pair inclTax = m_rounders.shareInclTax(amounts.row + amounts.fullTax, line.quantity, ordered(at));
            line.fullTax = inclTax - line.row;
            m_document.subtotal += line.row;
            m_document.subtotalInclTax += inclTax;
        });
        forEachPriced([this](SalesDocumentLine &line, std::size_t at) {
            const Pair discount = m_order.amounts.lines[at].discount;
            line.discount = part(line, at, open(at, discount, &SalesDocumentLine::discount), true);
            m_document.discount += line.discount;
        });
        forEachPriced([this](SalesDocumentLine &line, std::size_t at) {
            line.tax = part(line, at, open(at, m_order.amounts.lines[at].tax, &SalesDocumentLine::tax), false);
            m_document.tax += line.tax;
        });
        limit();
        m_document.grandTotal = m_document.subtotal - m_document.discount + m_document.tax;
        return std::move(m_document);
    }

private:
    template <typename Visit>
    void forEachPriced(Visit visit)
    {
        for (SalesDocumentLine &line : m_document.lines) {
            if (const auto at = static_cast<std::size_t>(line.line); m_order.basket->lines[at].priced) {
                visit(line, at);
            }
        }
    }

    [[nodiscard]] int ordered(std::size_t at) const { return m_order.basket->lines[at].quantity; }

    [[nodiscard]] Pair open(std::size_t at, Pair total, Pair SalesDocumentLine::*member) const
    {
        const Pair invoiced = lineSum(m_order.invoices, at, member);
        return m_refund ? invoiced - lineSum(m_order.creditmemos, at, member) : total - invoiced;
    }

    [[nodiscard]] bool isLast(const SalesDocumentLine &line, std::size_t at) const
    {
        return m_refund ? line.quantity == openToRefund(m_order, at) : line.quantity == openToInvoice(m_order, at);
    }

    Pair part(const SalesDocumentLine &line, std::size_t at, Pair rest, bool negative)
    {
        if (isLast(line, at)) {
            return rest;
        }
        const LineProgress &done = m_order.progress[at];
        const int whole = m_refund ? done.invoiced - done.refunded : ordered(at) - done.invoiced;
        return m_rounders.share(rest, line.quantity, whole, negative);
    }

    /// Does the document take all that is open of the order?
    [[nodiscard]] bool takesAll() const
    {
        for (std::size_t i = 0; i < m_order.progress.size(); ++i) {
            if (m_order.basket->lines[i].priced && taken(i) != openToInvoice(m_order, i)) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] int taken(std::size_t at) const
    {
        const auto own =
            std::find_if(m_document.lines.begin(), m_document.lines.end(),
                         [at](const SalesDocumentLine &line) { return line.line == static_cast<int>(at); });
        return own == m_document.lines.end() ? 0 : own->quantity;
    }

    /// Does the refund take all that is left of the order's goods, as far as they are of the invoice? What only shows
    /// the amounts of others counts as not taken, as in Magento.
    [[nodiscard]] bool isLastRefund() const
    {
        const auto &lines = m_order.basket->lines;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto isRelated = [&](std::size_t other) {
                return lines[i].parent == static_cast<int>(other) || lines[other].parent == static_cast<int>(i);
            };
            for (std::size_t other = 0; !lines[i].priced && other < lines.size(); ++other) {
                if (isRelated(other) && lines[other].priced && taken(other) > 0) {
                    return false;
                }
            }
            const bool isThere = m_invoice == nullptr || std::any_of(m_invoice->lines.begin(), m_invoice->lines.end(),
                                                                     [i](const SalesDocumentLine &line) {
                                                                         return line.line == static_cast<int>(i);
                                                                     });
            if (lines[i].priced && isThere && taken(i) != openToRefund(m_order, i)) {
                return false;
            }
        }
        return true;
    }

    /// Of the invoice that is refunded, or of the order.
    [[nodiscard]] Pair openTaxToRefund() const
    {
        if (m_invoice == nullptr) {
            return sumOf(m_order.invoices, &SalesDocument::tax) - sumOf(m_order.creditmemos, &SalesDocument::tax);
        }
        Pair open = m_invoice->tax;
        for (const SalesDocument &memo : m_order.creditmemos) {
            open = memo.invoiceId == m_invoice->id ? open - memo.tax : open;
        }
        return open;
    }

    void limit()
    {
        if (m_refund) {
            // The last refund takes all the tax that is left, also that of canceled goods that an invoice brought.
            m_document.tax = isLastRefund() ? openTaxToRefund() : lesser(m_document.tax, openTaxToRefund());
            return;
        }
        const Pair subtotal = m_order.amounts.subtotal - sumOf(m_order.invoices, &SalesDocument::subtotal);
        const Pair tax = m_order.amounts.tax - sumOf(m_order.invoices, &SalesDocument::tax);
        // What was canceled counts as open here, as in Magento's own totals: the last invoice brings its amounts, too.
        const bool all = takesAll();
        m_document.subtotal = all ? subtotal : lesser(m_document.subtotal, subtotal);
        m_document.tax = all ? tax : lesser(m_document.tax, tax);
    }

    const SalesOrder &m_order;
    bool m_refund;
    const SalesDocument *m_invoice; ///< the one that is refunded; null: none
    Rounders m_rounders;
    SalesDocument m_document;
};

} // namespace

SalesDocument priceInvoice(const SalesOrder &order, const std::vector<int> &pieces)
{
    SalesDocument invoice = Collector(order, DocumentKind::Invoice, pieces).make();
    if (sumOf(order.invoices, &SalesDocument::shipping) == Pair()) {
        invoice.shipping = order.amounts.shipping;
        invoice.grandTotal += invoice.shipping;
    }
    return invoice;
}

SalesDocument priceRefund(const SalesOrder &order, const std::vector<int> &pieces, const SalesDocument *invoice)
{
    return Collector(order, DocumentKind::Creditmemo, pieces, invoice).make();
}

Pair inBothCurrencies(const SalesOrder &order, qint64 base)
{
    constexpr qint64 one = 10'000;
    const qint64 scaled = base * order.terms->rate;
    return {base, (scaled >= 0 ? scaled + one / 2 : scaled - one / 2) / one};
}

} // namespace qm::practice
