// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/liststock.h"

#include "cache/columns.h"
#include "cache/lowstock.h"

using namespace Qt::StringLiterals;

namespace qm::cache {

const List &stockItemsList()
{
    static const List list = [] {
        List made;
        made.id = u"stock-items"_s;
        made.entity = Entity::Stock;
        made.from = "stock_item t";
        made.key = "t.product_id";
        made.searchTable = "product_search";
        made.found = "t.product_id in (select value from json_each(?))";
        made.search = "select rowid from product_search where product_search match ?";
        made.numbers = {{NumberSearch::Match::Beginning, "select entity_id from product where " + betweenSql("sku")}};
        made.columns = columnsOf({
            {.id = "sku",
             .title = QT_TRANSLATE_NOOP("Column", "SKU"),
             .shown = true,
             .sql = "(select sku from product where entity_id = t.product_id)"},
            {.id = "name",
             .title = QT_TRANSLATE_NOOP("Column", "Product"),
             .shown = true,
             .sql = "(select name from product where entity_id = t.product_id)"},
            {.id = "type_id",
             .title = QT_TRANSLATE_NOOP("Column", "Type"),
             .type = ColumnType::Code,
             .sql = "(select type_id from product where entity_id = t.product_id)"},
            {.id = "product_id", .title = QT_TRANSLATE_NOOP("Column", "Product id"), .type = ColumnType::Id},
            {.id = "quantity",
             .title = QT_TRANSLATE_NOOP("Column", "Quantity"),
             .type = ColumnType::Quantity,
             .shown = true,
             .sql = "t.qty",
             .ofRow = true},
            {.id = "status",
             .title = QT_TRANSLATE_NOOP("Column", "In stock"),
             .type = ColumnType::Flag,
             .shown = true,
             .sql = "t.is_in_stock",
             .tip = QT_TRANSLATE_NOOP("Column", "Set by hand, not derived from the quantity"),
             .ofRow = true},
            {.id = "notify_stock_qty",
             .title = QT_TRANSLATE_NOOP("Column", "Low at"),
             .type = ColumnType::Quantity,
             .shown = true},
            {.id = "is_low",
             .title = QT_TRANSLATE_NOOP("Column", "Low"),
             .type = ColumnType::Flag,
             .sql = lowStockItemSql(),
             .tip = QT_TRANSLATE_NOOP("Column", "In stock and counted, and fewer pieces than the number in Low below")},
            {.id = "low_below",
             .title = QT_TRANSLATE_NOOP("Column", "Low below"),
             .type = ColumnType::Quantity,
             .sql = lowLevelOfItemSql(),
             .tip = QT_TRANSLATE_NOOP("Column", "Your own number, or else the shop's")},
            {.id = "manage_stock", .title = QT_TRANSLATE_NOOP("Column", "Stock is managed"), .type = ColumnType::Flag},
        });
        made.sortedBy = u"sku"_s;
        return made;
    }();
    return list;
}

Result<const List *> stockListOf(sqlite::Database &database)
{
    const Result<std::optional<qint64>> items = database.number("select exists (select 1 from stock_item) and not "
                                                                "exists (select 1 from source_item)");
    if (!items) {
        return failure(items.error());
    }
    return items->value_or(0) == 1 ? &stockItemsList() : &sourceItemsList();
}

} // namespace qm::cache
