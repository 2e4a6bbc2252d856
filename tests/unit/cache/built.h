// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/store.h"
#include "cache/sweep.h"

namespace qm::test {

// Entities with something in every part that the copy keeps. `edition` is in the document: another one is a change.

[[nodiscard]] Order builtOrder(qint64 id, const QString &incrementId, int edition = 1);
[[nodiscard]] Invoice builtInvoice(qint64 id, qint64 orderId, const QString &incrementId, int edition = 1);
[[nodiscard]] Shipment builtShipment(qint64 id, qint64 orderId, const QString &trackNumber, int edition = 1);
[[nodiscard]] CreditMemo builtCreditMemo(qint64 id, qint64 orderId, const QString &incrementId, int edition = 1);
[[nodiscard]] Transaction builtTransaction(qint64 id, qint64 orderId, int edition = 1);
[[nodiscard]] Product builtProduct(qint64 id, const QString &sku, const QString &name, int edition = 1);
[[nodiscard]] Customer builtCustomer(qint64 id, const QString &firstname, const QString &lastname, int edition = 1);

[[nodiscard]] Attribute builtAttribute(qint64 id, const QString &code, const QStringList &options, int edition = 1);
[[nodiscard]] cache::StoreTree builtStores(const std::vector<qint64> &views);

/// Stores as a pull does it, without a dictionary.
template <typename T>
[[nodiscard]] Result<cache::Stored> put(sqlite::Database &database, const T &entity)
{
    return cache::store(database, cache::prepare(cache::Press(), entity));
}
[[nodiscard]] inline Result<cache::Stored> putInView(sqlite::Database &database, const Product &product, qint64 storeId)
{
    return cache::storeInView(database, cache::prepare(cache::Press(), product), storeId);
}

} // namespace qm::test
