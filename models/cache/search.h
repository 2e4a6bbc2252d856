// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sqlite/database.h"

#include <span>
#include <string_view>

namespace qm::cache {

/// The text indices: orders with their lines, products, customers with their addresses.
enum class SearchIndex { Orders, Products, Customers };

/// Takes the text of rows out of their index, before the rows or their lines change. The index holds no text of its own
/// and has to be told what to forget, which is read from the rows as they still are. Rows that are not there are no
/// error. One statement for all of \a ids, which ascend: see storepage.h.
[[nodiscard]] Result<void> forgetTexts(sqlite::Database &database, SearchIndex index, std::span<const qint64> ids);
/// Puts their text in, after they and their lines were written.
[[nodiscard]] Result<void> indexTexts(sqlite::Database &database, SearchIndex index, std::span<const qint64> ids);

/// Puts the text of one order in: key, number, name and the rest as the view order_text has them, for who knows them
/// without reading them back. Ascending by key, like all of them.
inline constexpr std::string_view indexOrderSql =
    "insert into order_search (rowid, number, name, email, company, telephone, place, sku, product) values "
    "(?, ?, ?, ?, ?, ?, ?, ?, ?)";

} // namespace qm::cache
