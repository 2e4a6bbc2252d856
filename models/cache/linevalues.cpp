// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/linevalues.h"

#include "cache/condition.h"

#include <algorithm>
#include <array>

namespace qm::cache {

namespace {

constexpr std::array texts{"name", "sku"};

QByteArray tableFor(const QByteArray &text)
{
    return "list_line_" + text;
}

QByteArray scriptFor(const QByteArray &text)
{
    const QByteArray table = tableFor(text);
    const QByteArray add = " on sales_order_item when new." + text + " is not null begin insert or ignore into " +
                           table + " values (new." + text + "); end;";
    return "create table if not exists " + table +
           " (value text primary key) without rowid;" // to the letter
           "insert or ignore into " +
           table + " select distinct " + text + " collate binary from sales_order_item where " + text +
           " is not null order by 1;" + "create trigger if not exists " + table + "_insert after insert" + add +
           "create trigger if not exists " + table + "_update after update of " + text + add;
}

} // namespace

std::vector<ListIndex> lineValueTables()
{
    std::vector<ListIndex> tables;
    for (const char *const text : texts) {
        tables.push_back({tableFor(text), scriptFor(text), Entity::Orders, "sales_order_item"});
    }
    return tables;
}

Result<std::optional<Compiled>> lineValues(sqlite::Database &database, const List &list, const Column &column,
                                           const Filter &filter)
{
    const auto text =
        std::ranges::find_if(texts, [&column](const char *one) { return column.sql == "t." + QByteArray(one); });
    if (list.id != orderItemsList().id || text == texts.end() || filter.condition != Condition::Like) {
        return std::nullopt;
    }
    const QByteArray table = tableFor(*text);
    const Result<std::optional<qint64>> there =
        database.number("select 1 from sqlite_schema where type = 'table' and name = ?", QString::fromLatin1(table));
    if (!there || !*there) {
        return there ? Result<std::optional<Compiled>>(std::nullopt) : failure(there.error());
    }
    Column asked = column;
    asked.sql = "v.value";
    Compiled values{"select v.value from " + table + " v where ", {}};
    const Result<void> done = appendCondition(values, asked, filter);
    return done ? std::optional(std::move(values)) : Result<std::optional<Compiled>>(failure(done.error()));
}

} // namespace qm::cache
