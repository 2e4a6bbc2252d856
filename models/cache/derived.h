// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/documents.h"
#include "domain/order.h"
#include "domain/result.h"
#include "sqlite/database.h"

#include <QString>

#include <span>
#include <vector>

// Columns of orders that other tables decide about. A list could ask those tables row by row, but then it could be
// neither sorted nor filtered by what they say without a look at every order.

namespace qm::cache {

/// `skus` as the lines of a document have it: of an order whose lines are its own and no other's.
[[nodiscard]] QString skusOf(const Order &order);
/// The same as the copy's lines have it, where a document does not decide.
[[nodiscard]] Result<void> deriveSkus(sqlite::Database &database, std::span<const qint64> orderIds);

/// What documents of \a kind say of these orders: how many they are, and of shipments the tracks.
[[nodiscard]] Result<void> deriveDocuments(sqlite::Database &database, DocumentKind kind,
                                           std::span<const qint64> orderIds);
/// The same of all kinds, for orders that are new in the copy, ascending: documents may have been there before them.
[[nodiscard]] Result<void> deriveDocuments(sqlite::Database &database, std::span<const qint64> newOrderIds);
/// The orders that documents of the copy belong to.
[[nodiscard]] Result<std::vector<qint64>> ordersOf(sqlite::Database &database, DocumentKind kind,
                                                   std::span<const qint64> documentIds);

} // namespace qm::cache
