// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/documents.h"
#include "domain/creditmemo.h"
#include "domain/customer.h"
#include "domain/invoice.h"
#include "domain/order.h"
#include "domain/price.h"
#include "domain/product.h"
#include "domain/result.h"
#include "domain/shipment.h"
#include "domain/stock.h"
#include "domain/transaction.h"
#include "sqlite/database.h"

#include <span>
#include <vector>

// Storing what the shop sent, inside a write of the cache. Each function leaves row, lines, search text and document in
// agreement, and tells whether the shop's document differs from the one that was there. Storing the same again changes
// nothing.

namespace qm::cache {

enum class Stored { New, Changed, Same };

/// An entity with its document made ready: `Prepared<Order>{order, press.press(order.raw)}`.
template <typename T>
struct Prepared
{
    T entity; ///< its `raw` may be empty by now
    PressedDocument document;
};
template <typename T>
[[nodiscard]] Prepared<T> prepare(const Press &press, T entity)
{
    PressedDocument document = press.press(entity.raw);
    entity.raw = {};
    return {std::move(entity), std::move(document)};
}

/// Stores the rows of a page; the results are in their order. Several times faster than one by one (storepage.h). A
/// product is as "all store views" has it.
[[nodiscard]] Result<std::vector<Stored>> storePage(sqlite::Database &database, std::span<const Prepared<Order>> page);
[[nodiscard]] Result<std::vector<Stored>> storePage(sqlite::Database &database,
                                                    std::span<const Prepared<Invoice>> page);
[[nodiscard]] Result<std::vector<Stored>> storePage(sqlite::Database &database,
                                                    std::span<const Prepared<Shipment>> page);
[[nodiscard]] Result<std::vector<Stored>> storePage(sqlite::Database &database,
                                                    std::span<const Prepared<CreditMemo>> page);
[[nodiscard]] Result<std::vector<Stored>> storePage(sqlite::Database &database,
                                                    std::span<const Prepared<Transaction>> page);
[[nodiscard]] Result<std::vector<Stored>> storePage(sqlite::Database &database,
                                                    std::span<const Prepared<Customer>> page);
[[nodiscard]] Result<std::vector<Stored>> storePage(sqlite::Database &database,
                                                    std::span<const Prepared<Product>> page);
/// A page of one.
template <typename T>
[[nodiscard]] Result<Stored> store(sqlite::Database &database, const Prepared<T> &one)
{
    const Result<std::vector<Stored>> stored = storePage(database, std::span<const Prepared<T>>(&one, 1));
    return stored ? Result<Stored>(stored->front()) : Result<Stored>(failure(stored.error()));
}
/// The same product read in a store view: of its values those are kept that differ from "all".
[[nodiscard]] Result<Stored> storeInView(sqlite::Database &database, const Prepared<Product> &product, qint64 storeId);

// What the shop no longer has (confirmed). Removing what is not there is no error.
[[nodiscard]] Result<void> removeOrder(sqlite::Database &database, qint64 entityId);
[[nodiscard]] Result<void> removeProduct(sqlite::Database &database, qint64 entityId);
[[nodiscard]] Result<void> removeCustomer(sqlite::Database &database, qint64 entityId);

} // namespace qm::cache
