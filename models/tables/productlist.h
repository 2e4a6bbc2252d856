// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "cache/list.h"

#include <QFuture>

#include <memory>

namespace qm::tables {

/// The list of products with a column for each attribute of the shop, as they are in \a storeId (0 = all store views).
[[nodiscard]] QFuture<Result<std::shared_ptr<const cache::List>>> readProductList(cache::Cache &cache, qint64 storeId);

/// The list of stock that the copy has rows for, the same in every store view.
[[nodiscard]] QFuture<Result<std::shared_ptr<const cache::List>>> readStockList(cache::Cache &cache, qint64 storeId);

/// Whether two lists ask the same of the copy.
[[nodiscard]] bool isSameList(const cache::List &one, const cache::List &other);

} // namespace qm::tables
