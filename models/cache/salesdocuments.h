// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/documents.h"
#include "domain/result.h"
#include "domain/utctime.h"
#include "sqlite/database.h"

#include <span>
#include <vector>

// Invoices, shipments, credit memos and transactions by the order they belong to. Kinds are those four.

namespace qm::cache {

struct SalesDocumentKey
{
    qint64 id = 0;
    qint64 orderId = 0;
};

/// What the copy has of one kind for these orders, by id.
[[nodiscard]] Result<std::vector<SalesDocumentKey>> salesDocumentsOf(sqlite::Database &database, DocumentKind kind,
                                                                     std::span<const qint64> orderIds);
/// Removes one with all that belongs to it; one that is not there is no error.
[[nodiscard]] Result<void> removeSalesDocument(sqlite::Database &database, DocumentKind kind, qint64 id);

/// Those of the orders that have a transaction which was open when it was read.
[[nodiscard]] Result<std::vector<qint64>> ordersWithOpenTransactions(sqlite::Database &database,
                                                                     std::span<const qint64> orderIds);
/// Shipments made at \a since or later that had no track when they were read: the newest, at most \a most.
[[nodiscard]] Result<std::vector<qint64>> shipmentsWithoutTrack(sqlite::Database &database, UtcTime since, qint64 most);

} // namespace qm::cache
