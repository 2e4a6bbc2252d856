// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sqlite/database.h"

namespace qm::cache {

/// The text indices: orders with their lines, products, customers with their addresses.
enum class SearchIndex { Orders, Products, Customers };

/// Takes a row's text out of its index, before the row or its lines change. The index holds no text of its own and has
/// to be told what to forget, which is read from the row as it still is. A row that is not there is no error.
[[nodiscard]] Result<void> forgetText(sqlite::Database &database, SearchIndex index, qint64 id);
/// Puts the row's text in, after it and its lines were written.
[[nodiscard]] Result<void> indexText(sqlite::Database &database, SearchIndex index, qint64 id);

} // namespace qm::cache
