// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/list.h"

#include <optional>

namespace qm::cache {

/// Products that hold pieces themselves, a row for each with a column for each source of the shop: `quantity:utr`, and
/// beside it `status:utr`, which is fetched with it (Column::currency names it) and can be a column of its own. What is
/// reserved is added up from the open orders of the copy, in the way the shop does (magento-facts 3.30). One of its
/// rows is a product, whose key it has. Not one of allLists(): it depends on the shop.
[[nodiscard]] Result<List> stockMatrix(sqlite::Database &database);

[[nodiscard]] QString quantityColumnOf(const QString &sourceCode);
[[nodiscard]] QString statusColumnOf(const QString &sourceCode);
/// The source of a column that quantityColumnOf() or statusColumnOf() named; nothing for any other.
[[nodiscard]] std::optional<QString> sourceOfQuantity(QStringView columnId);
[[nodiscard]] std::optional<QString> sourceOfStatus(QStringView columnId);

} // namespace qm::cache
