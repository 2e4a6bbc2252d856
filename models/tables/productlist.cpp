// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/productlist.h"

#include "cache/liststock.h"
#include "cache/stockmatrix.h"

#include <algorithm>

namespace qm::tables {

QFuture<Result<std::shared_ptr<const cache::List>>> readProductList(cache::Cache &cache, qint64 storeId)
{
    using Shared = std::shared_ptr<const cache::List>;
    return cache.read<Shared>([storeId](sqlite::Database &database) -> Result<Shared> {
        Result<cache::List> list = cache::productsWithAttributes(database, storeId);
        if (!list) {
            return failure(std::move(list.error()));
        }
        return std::make_shared<const cache::List>(std::move(*list));
    });
}

QFuture<Result<std::shared_ptr<const cache::List>>> readStockList(cache::Cache &cache, qint64 /*storeId*/)
{
    using Shared = std::shared_ptr<const cache::List>;
    return cache.read<Shared>([](sqlite::Database &database) -> Result<Shared> {
        const Result<const cache::List *> list = cache::stockListOf(database);
        if (!list) {
            return failure(list.error());
        }
        const Result<std::optional<qint64>> items = database.number("select exists (select 1 from source_item)");
        if (!items) {
            return failure(items.error());
        }
        if (items->value_or(0) == 0) {
            return Shared(*list, [](const cache::List *) {}); // it lives as long as the program
        }
        Result<cache::List> matrix = cache::stockMatrix(database);
        if (!matrix) {
            return failure(std::move(matrix.error()));
        }
        return std::make_shared<const cache::List>(std::move(*matrix));
    });
}

bool isSameList(const cache::List &one, const cache::List &other)
{
    return one.from == other.from &&
           std::ranges::equal(one.columns, other.columns, [](const cache::Column &a, const cache::Column &b) {
               return a.id == b.id && a.title == b.title && a.sql == b.sql && a.type == b.type;
           });
}

} // namespace qm::tables
