// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/list.h"

#include "cache/columns.h"

#include <algorithm>

namespace qm::cache {

const Column *List::find(QStringView columnId) const
{
    const auto place = std::find_if(columns.begin(), columns.end(),
                                    [columnId](const Column &column) { return column.id == columnId; });
    return place == columns.end() ? nullptr : &*place;
}

std::vector<Column> columnsOf(std::initializer_list<ColumnLine> lines)
{
    std::vector<Column> columns;
    columns.reserve(lines.size());
    for (const ColumnLine &line : lines) {
        columns.push_back({QString::fromLatin1(line.id), QString::fromUtf8(line.title), QString::fromUtf8(line.tip),
                           line.type, line.sql.isEmpty() ? QByteArray("t.") + line.id : line.sql,
                           QString::fromLatin1(line.currency), line.shown, line.ofRow, line.owned, line.of, line.index,
                           std::nullopt});
    }
    return columns;
}

QByteArray baseCurrencyOfView(const QByteArray &id)
{
    return "ifnull((select base_currency_code from store_view where store_id = " + id + "), " + baseCurrencySql + ")";
}

QByteArray baseCurrencyOfWebsite(const QByteArray &id)
{
    return "ifnull((select base_currency_code from store_view where website_id = " + id +
           " and base_currency_code is not null order by store_id limit 1), " + baseCurrencySql + ")";
}

QByteArray wallClockSql(const QByteArray &seconds)
{
    return "strftime('%Y-%m-%d %H:%M:%S', " + seconds + ", 'unixepoch')";
}

QByteArray tailSql()
{
    QByteArray sql;
    for (int i = 1; i <= tailLength; ++i) {
        sql += (i > 1 ? " || substr(increment_id, -" : "substr(increment_id, -") + QByteArray::number(i) + ", 1)";
    }
    return sql;
}

QByteArray betweenSql(const QByteArray &column)
{
    return column + " >= ? and " + column + " < ?";
}

QByteArray ordersByTail()
{
    return "select entity_id from sales_order where " + betweenSql("(" + tailSql() + ")");
}

const std::vector<const List *> &allLists()
{
    static const std::vector<const List *> lists{
        &ordersList(),        &orderItemsList(), &invoicesList(),    &shipmentsList(),
        &creditMemosList(),   &productsList(),   &sourceItemsList(), &basePricesList(),
        &specialPricesList(), &tierPricesList(), &customersList(),
    };
    return lists;
}

} // namespace qm::cache
