// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/listindex.h"
#include "cache/queryparts.h"

#include <optional>
#include <vector>

// Products by an attribute (Column::attribute). A value is a row of its own for each product and store view, so no
// index of products has it: two indices of those rows have all of them, one as texts and one as numbers.

namespace qm::cache {

/// `v.value`, or the number that it stands for in ten-thousandths: what the index has.
[[nodiscard]] QByteArray attributeValueSql(const Column &column);
[[nodiscard]] QByteArray attributeIndexName(const Column &column);
/// What the copy has no index for yet, and before it those that are to be dropped, because attributes came or went.
[[nodiscard]] Result<std::vector<ListIndex>> missingAttributeIndices(sqlite::Database &database);

/// Fills in how \a filter finds products: by values of \a base, which is \a column or what it is looked up by.
[[nodiscard]] Result<void> findAttribute(sqlite::Database &database, const List &list, const Column &column,
                                         const Column &base, const Filter &filter, QueryPart &part);

/// As fewValues().
[[nodiscard]] Result<std::optional<std::vector<sqlite::SqlValue>>> fewAttributeValues(sqlite::Database &database,
                                                                                      const Column &column);

/// Rows with a value in the order of their values, then of their keys: what is compared, the key, whether \a parts
/// hold. \a only: no others than those with this value.
[[nodiscard]] Compiled attributeWalk(const Column &column, const std::vector<QueryPart> &parts, bool descending,
                                     const std::optional<sqlite::SqlValue> &only = {});

/// Products without an attribute: more of them are not sorted.
constexpr std::size_t mostWithout = 50'000;
/// Products that show nothing in \a column, ascending, from the index alone; nothing: they are more than \a most.
[[nodiscard]] Result<std::optional<std::vector<qint64>>> productsWithout(sqlite::Database &database,
                                                                         const Column &column, std::size_t most);

} // namespace qm::cache
