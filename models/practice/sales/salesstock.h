// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/goods/writes.h"
#include "practice/route.h"
#include "practice/sales/salesorder.h"

#include <cstddef>
#include <string_view>

namespace qm::practice {

/// What an order's documents do to the stock: seen by nobody before publish(), dropped without it.
class StockMoves
{
public:
    StockMoves(const Call &call, const SalesOrder &order);
    Q_DISABLE_COPY_MOVE(StockMoves)

    /// Pieces of a line are no longer reserved for the order.
    void release(std::size_t line, int pieces);
    /// Pieces leave a source, and their reservation ends. False: the source has not enough of it.
    [[nodiscard]] bool take(std::size_t line, int pieces, int source);
    /// Pieces come back to a source.
    void putBack(std::size_t line, int pieces, int source);
    /// A source of the order's stock that has as much of the line, else its first; goods without a parcel leave from
    /// there when they are invoiced (magento-facts 4.12).
    [[nodiscard]] int sourceFor(std::size_t line, int pieces) const;
    /// For OrderWork::commit(), which keeps it in the same step: a shop that is killed has both or neither.
    [[nodiscard]] std::vector<State::Document> publish() { return m_transaction.publish(); }

private:
    [[nodiscard]] int stockId() const;
    void reserve(qint64 productRow, Decimal change);
    void change(qint64 productRow, const std::string &sku, int source, Decimal change);

    Goods m_goods;
    const SalesOrder &m_order;
    Writes::Transaction m_transaction;
};

/// The source of this code in sources(), -1: there is none. An empty code is what Magento takes without one: the only
/// source of the order's stock, or `default` when it has several (magento-facts 4.9).
[[nodiscard]] int sourceIndex(const SalesOrder &order, std::string_view code);

} // namespace qm::practice
