// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/ownerfirst.h"

#include "cache/condition.h"
#include "cache/queryparts.h"

#include <algorithm>

namespace qm::cache {

namespace {

/// The same asked of orders; nothing: a part of it is of the row itself, or holds for rows whose order is not there.
std::optional<Query> ofOrders(const List &list, const Query &query)
{
    const auto owned = [&list](const QString &id) {
        const Column *const column = list.find(id);
        return column ? ownerColumn(*column) : nullptr;
    };
    if (list.owner.isEmpty() || query.groups.empty() || query.sorts.size() != 1 || !owned(query.sorts.front().field)) {
        return std::nullopt;
    }
    Query asked = query;
    asked.sorts.front().field = owned(query.sorts.front().field)->id;
    for (std::vector<Filter> &group : asked.groups) {
        for (Filter &filter : group) {
            const Column *const column = owned(filter.field);
            const bool mayBeAlone = filter.condition == Condition::Null || filter.condition == Condition::Seq;
            if (!column || (mayBeAlone && !list.alwaysOwned)) {
                return std::nullopt;
            }
            filter.field = column->id;
        }
    }
    std::erase_if(asked.groups, [](const std::vector<Filter> &group) { return group.empty(); });
    return asked.groups.empty() ? std::nullopt : std::optional(std::move(asked));
}

} // namespace

Result<std::optional<std::vector<qint64>>> selectByOwner(sqlite::Database &database, const List &list,
                                                         const Query &query, qint64 limit, const Patience &patience)
{
    const std::optional<Query> asked = ofOrders(list, query);
    if (!asked) {
        return std::nullopt;
    }
    const Result<std::vector<qint64>> orders = selectFirst(database, ordersList(), *asked, limit, patience);
    if (!orders) {
        return failure(orders.error());
    }
    Compiled select = keyList(*orders);
    select.sql = "select " + list.key + " from " + list.from + " where t.order_id in (" + select.sql + ")";
    if (Result<void> done = appendOrder(select, list, query.sorts, OrderBy::Sorting); !done) {
        return failure(std::move(done.error()));
    }
    select.sql += " limit ?";
    select.values.emplace_back(limit);
    Result<std::vector<qint64>> keys = keysOf(database, select);
    if (!keys) {
        return failure(std::move(keys.error()));
    }
    // Orders that follow may have rows, too.
    const bool isWhole = qint64(keys->size()) == limit || qint64(orders->size()) < limit;
    return isWhole ? std::optional(std::move(*keys)) : std::nullopt;
}

} // namespace qm::cache
