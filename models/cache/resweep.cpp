// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/resweep.h"

#include "cache/mirror.h"

#include <string>

namespace qm::cache {

namespace {

const char *tableOf(Swept what)
{
    switch (what) {
    case Swept::SourceItems:
        return "source_item";
    case Swept::BasePrices:
        return "base_price";
    case Swept::Costs:
        return "cost";
    case Swept::SpecialPrices:
        return "special_price";
    case Swept::TierPrices:
        return "tier_price";
    case Swept::StockItems:
        break;
    }
    return nullptr;
}

} // namespace

Result<Tally> dropUnswept(sqlite::Database &database, Swept what, std::span<const Sku> skus, qint64 sweep)
{
    const char *table = tableOf(what);
    if (!table || skus.empty()) {
        return Tally();
    }
    QStringList texts;
    for (const Sku &sku : skus) {
        texts.append(sku.text());
    }
    const std::string sql =
        "delete from " + std::string(table) + " where sku in (select value from json_each(?)) and sweep < ?";
    if (const Result<void> dropped = database.run(sql, jsonList(texts), sweep); !dropped) {
        return failure(dropped.error());
    }
    return Tally{0, 0, 0, database.changes()};
}

Result<std::vector<Sku>> skusOfRows(sqlite::Database &database, Swept what, std::span<const qint64> ids)
{
    std::vector<Sku> skus;
    QStringList texts;
    for (const qint64 id : ids) {
        texts.append(QString::number(id));
    }
    const char *table = tableOf(what);
    const std::string from = table ? std::string(table) + " where id" : "product where entity_id"; // of stock items
    const std::string sql =
        "select distinct sku from " + from + " in (select cast(value as integer) from json_each(?)) order by sku";
    sqlite::Rows rows = database.rows(sql, jsonList(texts));
    while (rows.next()) {
        skus.push_back(Sku::fromShop(rows.text(0)));
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return skus;
}

} // namespace qm::cache
