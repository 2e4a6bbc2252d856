// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/salesstock.h"

#include "practice/goods/stock.h"
#include "practice/goods/stockwrites.h"
#include "practice/shop.h"

#include <algorithm>

namespace qm::practice {
namespace {

int stockOf(const SalesOrder &order)
{
    for (const Website &website : websites()) {
        if (website.id == order.view->websiteId) {
            return website.stockId;
        }
    }
    return 1;
}

/// A configurable's pieces are its child's; of a bundle each child has its own line.
std::vector<std::pair<const BasketLine *, int>> goodsOf(const SalesOrder &order, std::size_t at, int pieces)
{
    const auto &lines = order.basket->lines;
    std::vector<std::pair<const BasketLine *, int>> goods;
    if (!lines[at].hasChildren) {
        goods.emplace_back(&lines[at], pieces);
        return goods;
    }
    for (const BasketLine &line : lines) {
        if (line.parent == static_cast<int>(at)) {
            goods.emplace_back(&line, pieces * line.perParent);
        }
    }
    return goods;
}

} // namespace

StockMoves::StockMoves(const Call &call, const SalesOrder &order)
    : m_goods{call.shop.options(), call.shop.writes()}
    , m_order(order)
    , m_transaction(call.shop.writes())
{}

int StockMoves::stockId() const
{
    return stockOf(m_order);
}

void StockMoves::reserve(qint64 productRow, Decimal change)
{
    Decimal &reserved = m_transaction.product(productRow).reserved[stockId()];
    reserved = reserved + change;
}

void StockMoves::change(qint64 productRow, const std::string &sku, int source, Decimal change)
{
    const auto &written = m_transaction.product(productRow).sources;
    const auto known = written.find(source);
    const std::optional<SourceItem> item = sourceItemOf(m_goods, productRow, source);
    const bool isWritten = known != written.end() && !known->second.gone;
    const Decimal before = isWritten ? known->second.quantity : item ? item->quantity : Decimal();
    const bool inStock = isWritten ? known->second.inStock : !item || item->inStock;
    const Decimal after = before + change;
    putSourceItem(m_transaction, m_goods, productRow, sku, source, after, inStock && after.units() > 0);
}

void StockMoves::release(std::size_t line, int pieces)
{
    // Parents have no stock of their own, and their children's lines come by themselves.
    const BasketLine &own = m_order.basket->lines[line];
    if (pieces > 0 && !own.hasChildren) {
        reserve(own.product.row, Decimal() - Decimal(pieces));
    }
}

bool StockMoves::take(std::size_t line, int pieces, int source)
{
    for (const auto &[own, count] : goodsOf(m_order, line, pieces)) {
        const auto &written = m_transaction.product(own->product.row).sources;
        const auto known = written.find(source);
        const std::optional<SourceItem> item = sourceItemOf(m_goods, own->product.row, source);
        const bool isWritten = known != written.end() && !known->second.gone;
        if (!isWritten && !item) {
            return false;
        }
        if ((isWritten ? known->second.quantity : item->quantity) < Decimal(count)) {
            return false;
        }
        change(own->product.row, own->product.sku, source, Decimal() - Decimal(count));
        reserve(own->product.row, Decimal() - Decimal(count));
    }
    return true;
}

void StockMoves::putBack(std::size_t line, int pieces, int source)
{
    for (const auto &[own, count] : goodsOf(m_order, line, pieces)) {
        change(own->product.row, own->product.sku, source, Decimal(count));
    }
}

int StockMoves::sourceFor(std::size_t line, int pieces) const
{
    int first = -1;
    for (int source = 0; source < static_cast<int>(sources().size()); ++source) {
        if (!isLinked(stockId(), source)) {
            continue;
        }
        first = first < 0 ? source : first;
        const auto item = sourceItemOf(m_goods, m_order.basket->lines[line].product.row, source);
        if (item && item->quantity >= Decimal(pieces)) {
            return source;
        }
    }
    return first;
}

int sourceIndex(const SalesOrder &order, std::string_view code)
{
    const auto &all = sources();
    if (code.empty()) {
        int linked = 0;
        int only = -1;
        for (int source = 0; source < static_cast<int>(all.size()); ++source) {
            if (isLinked(stockOf(order), source)) {
                ++linked;
                only = source;
            }
        }
        return linked == 1 ? only : defaultSource;
    }
    const auto found = std::find_if(all.begin(), all.end(), [&](const Source &source) { return source.code == code; });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

} // namespace qm::practice
