// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/documentpieces.h"

#include "practice/sales/orderrules.h"

#include <algorithm>

namespace qm::practice {
namespace {

/// What the request says of a line; nothing: not a word.
std::optional<int> asked(const SalesOrder &order, const DocumentInput &input, std::size_t line)
{
    const auto found = input.items.find(order.itemId(line));
    return found == input.items.end() ? std::nullopt : std::optional(std::max(0, found->second));
}

/// Children that only show what their parent carries follow it, and parents that only show what their children carry
/// follow them.
void completeDummies(const SalesOrder &order, std::vector<int> &pieces, int LineProgress::*done)
{
    const auto &lines = order.basket->lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].parent >= 0 && !lines[i].priced) {
            pieces[i] = pieces[static_cast<std::size_t>(lines[i].parent)] * lines[i].perParent;
        }
    }
    SalesOrder after;
    after.basket = order.basket;
    after.progress = order.progress;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        after.progress[i].*done += pieces[i];
    }
    followChildren(after, done);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].parent < 0 && !lines[i].priced && lines[i].hasChildren) {
            pieces[i] = std::max(0, after.progress[i].*done - order.progress[i].*done);
        }
    }
}

/// A dynamic bundle's parent stands for its children, unless they are named themselves.
std::optional<int> askedOrByParent(const SalesOrder &order, const DocumentInput &input, std::size_t line)
{
    const BasketLine &own = order.basket->lines[line];
    if (const auto pieces = asked(order, input, line); pieces || own.parent < 0) {
        return pieces;
    }
    const auto parent = asked(order, input, static_cast<std::size_t>(own.parent));
    return parent ? std::optional(*parent * own.perParent) : std::nullopt;
}

} // namespace

std::vector<int> piecesToInvoice(const SalesOrder &order, const DocumentInput &input)
{
    const auto &lines = order.basket->lines;
    std::vector<int> pieces(lines.size(), 0);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].priced) {
            continue;
        }
        const int open = openToInvoice(order, i);
        pieces[i] = input.items.empty() ? open : askedOrByParent(order, input, i).value_or(0);
        if (pieces[i] > open) {
            Refusal refusal = plainRefusal("We found an invalid quantity to invoice item \"%1\".");
            refusal.positional.push_back(quotedText(lines[i].product.name));
            throw refusal;
        }
    }
    completeDummies(order, pieces, &LineProgress::invoiced);
    return pieces;
}

std::vector<int> piecesToShip(const SalesOrder &order, const DocumentInput &input)
{
    const auto &lines = order.basket->lines;
    std::vector<int> pieces(lines.size(), 0);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (shipsByItself(order, i)) {
            const int open = openToShip(order, i);
            pieces[i] = input.items.empty() ? open : std::min(open, asked(order, input, i).value_or(0));
        }
    }
    // The children of what goes by its parent go with it.
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].parent >= 0 && !shipsByItself(order, i) && !lines[i].isVirtual) {
            pieces[i] = pieces[static_cast<std::size_t>(lines[i].parent)] * lines[i].perParent;
        }
    }
    return pieces;
}

std::vector<int> piecesToRefund(const SalesOrder &order, const DocumentInput &input, const SalesDocument *invoice)
{
    const auto &lines = order.basket->lines;
    std::vector<int> pieces(lines.size(), 0);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].priced) {
            const int open = invoice == nullptr ? openToRefund(order, i) : openOfInvoice(order, *invoice, i);
            pieces[i] = input.items.empty() ? open : asked(order, input, i).value_or(0);
        }
    }
    completeDummies(order, pieces, &LineProgress::refunded);
    return pieces;
}

int openOfInvoice(const SalesOrder &order, const SalesDocument &invoice, std::size_t line)
{
    int open = 0;
    for (const SalesDocumentLine &entry : invoice.lines) {
        open += static_cast<std::size_t>(entry.line) == line ? entry.quantity : 0;
    }
    for (const SalesDocument &memo : order.creditmemos) {
        for (const SalesDocumentLine &entry : memo.lines) {
            const bool same = memo.invoiceId == invoice.id && static_cast<std::size_t>(entry.line) == line;
            open -= same ? entry.quantity : 0;
        }
    }
    return std::clamp(open, 0, openToRefund(order, line));
}

void count(SalesOrder &order, const std::vector<int> &pieces, int LineProgress::*done)
{
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        order.progress[i].*done += pieces[i];
    }
}

int pricedPieces(const SalesOrder &order, const std::vector<int> &pieces)
{
    int sum = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        sum += order.basket->lines[i].priced ? pieces[i] : 0;
    }
    return sum;
}

void refuseWith(std::string_view title, const std::vector<std::string> &messages)
{
    if (messages.empty()) {
        return;
    }
    Refusal refusal;
    refusal.message = std::string(title) + " Document Validation Error(s):";
    for (const std::string &message : messages) {
        refusal.message += '\n' + message;
    }
    throw refusal;
}

Refusal plainRefusal(std::string message)
{
    Refusal refusal;
    refusal.message = std::move(message);
    return refusal;
}

int lineOf(const SalesOrder &order, qint64 itemId)
{
    const qint64 line = itemId - order.firstItemId;
    return line >= 0 && line < static_cast<qint64>(order.basket->lines.size()) ? static_cast<int>(line) : -1;
}

} // namespace qm::practice
