// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/stockmatrix.h"

#include "cache/columns.h"
#include "cache/lowstock.h"

#include <QCoreApplication>

#include <iterator>

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

constexpr auto quantityPrefix = "quantity:"_L1;
constexpr auto statusPrefix = "status:"_L1;

/// What is left to leave of open orders, as the shop counts it: of a configurable the child has the SKU and the parent
/// what was shipped; what has no weight leaves when it is invoiced.
constexpr auto reservedSql =
    "(select ifnull(sum(max(0, l.qty_ordered - ifnull(l.qty_canceled, 0) - ifnull(l.qty_refunded, 0) - "
    "case when l.product_type in ('virtual', 'downloadable') then ifnull(l.qty_invoiced, 0) "
    "when p.product_type = 'configurable' then ifnull(p.qty_shipped, 0) else ifnull(l.qty_shipped, 0) end)), 0) "
    "from sales_order_item l join sales_order o on o.entity_id = l.order_id "
    "left join sales_order_item p on p.item_id = l.parent_item_id "
    "where l.sku = t.sku and l.product_type in ('simple', 'virtual', 'downloadable') "
    "and o.state in ('new', 'pending_payment', 'payment_review', 'processing', 'holded'))";

/// Where it is low.
QByteArray lowSourcesSql()
{
    return "(select group_concat(c, ', ') from (select s.source_code c from source_item s "
           "where s.sku collate binary = t.sku and " +
           isLowSql("s", "from stock_item i where i.product_id = t.entity_id") + " order by 1))";
}

constexpr auto onHandSql = "(select sum(s.quantity) from source_item s where s.sku collate binary = t.sku)";

struct SourceLine
{
    QString code;
    QString name;
    bool enabled = true;
};

/// Without the right to read sources, those that source items name.
Result<std::vector<SourceLine>> readSources(sqlite::Database &database)
{
    std::vector<SourceLine> lines;
    for (const char *sql :
         {"select source_code, name, enabled from source order by enabled desc, source_code = 'default', source_code",
          "select distinct source_code, source_code, 1 from source_item order by 1"}) {
        sqlite::Rows rows = database.rows(sql);
        while (rows.next()) {
            lines.push_back({rows.text(0), rows.text(1), rows.integer(2) != 0});
        }
        if (const Result<void> done = rows.finished(); !done) {
            return failure(done.error());
        }
        if (!lines.empty()) {
            break;
        }
    }
    return lines;
}

/// The code as SQL has it, whatever signs are in it: columns have no values that could be bound.
QByteArray literal(const QString &code)
{
    return "cast(x'" + code.toUtf8().toHex() + "' as text)";
}

QByteArray ofSource(const char *field, const QString &code)
{
    return QByteArray("(select s.") + field +
           " from source_item s where s.sku collate binary = t.sku and s.source_code = " + literal(code) + ")";
}

void addSource(List &list, const SourceLine &source)
{
    Column status;
    status.id = statusColumnOf(source.code);
    const QString name = source.name.isEmpty() ? source.code : source.name;
    status.title = QCoreApplication::translate("Column", "%1, in stock").arg(name);
    status.tip = source.code;
    status.type = ColumnType::Flag;
    status.sql = ofSource("status", source.code);
    Column quantity;
    quantity.id = quantityColumnOf(source.code);
    quantity.title = name;
    quantity.tip = source.code;
    quantity.type = ColumnType::Quantity;
    quantity.sql = ofSource("quantity", source.code);
    quantity.currency = status.id;
    quantity.shown = source.enabled;
    list.columns.push_back(std::move(quantity));
    list.columns.push_back(std::move(status));
}

std::vector<Column> headColumns()
{
    return columnsOf({
        {.id = "sku", .title = QT_TRANSLATE_NOOP("Column", "SKU"), .shown = true},
        {.id = "name", .title = QT_TRANSLATE_NOOP("Column", "Product"), .shown = true},
        {.id = "type_id", .title = QT_TRANSLATE_NOOP("Column", "Type"), .type = ColumnType::Code},
        {.id = "attribute_set",
         .title = QT_TRANSLATE_NOOP("Column", "Attribute set"),
         .sql = "(select name from attribute_set where attribute_set_id = t.attribute_set_id)"},
    });
}

std::vector<Column> tailColumns()
{
    return columnsOf({
        {.id = "quantity_all",
         .title = QT_TRANSLATE_NOOP("Column", "On hand"),
         .type = ColumnType::Quantity,
         .shown = true,
         .sql = onHandSql,
         .tip = QT_TRANSLATE_NOOP("Column", "At all sources together")},
        {.id = "reserved",
         .title = QT_TRANSLATE_NOOP("Column", "Reserved"),
         .type = ColumnType::Quantity,
         .shown = true,
         .sql = reservedSql,
         .tip = QT_TRANSLATE_NOOP("Column", "Pieces of open orders in the local copy that have not left yet")},
        {.id = "salable",
         .title = QT_TRANSLATE_NOOP("Column", "Salable"),
         .type = ColumnType::Quantity,
         .shown = true,
         .sql = "(ifnull(" + QByteArray(onHandSql) + ", 0) - " + reservedSql + ")",
         .tip =
             QT_TRANSLATE_NOOP("Column", "On hand less what is reserved, counted here. The shop's index may differ")},
        {.id = "notify_stock_qty",
         .title = QT_TRANSLATE_NOOP("Column", "Low at"),
         .type = ColumnType::Quantity,
         .shown = true,
         .sql = "(select i.notify_stock_qty from stock_item i where i.product_id = t.entity_id)"},
        {.id = "is_low",
         .title = QT_TRANSLATE_NOOP("Column", "Low"),
         .type = ColumnType::Flag,
         .sql = lowStockOfProductSql(),
         .tip = QT_TRANSLATE_NOOP("Column", "In stock at a source, and fewer pieces there than the number that counts "
                                            "there: yours, or else the one in Low at")},
        {.id = "low_below",
         .title = QT_TRANSLATE_NOOP("Column", "Low below"),
         .type = ColumnType::Quantity,
         .sql = "ifnull((select level from low_level where source_code = ''), (select i.notify_stock_qty from "
                "stock_item i where i.product_id = t.entity_id))",
         .tip = QT_TRANSLATE_NOOP("Column", "Your own number, or else the shop's")},
        {.id = "low_sources",
         .title = QT_TRANSLATE_NOOP("Column", "Low at sources"),
         .sql = lowSourcesSql(),
         .tip = QT_TRANSLATE_NOOP("Column", "Codes of the sources where fewer pieces are in stock than the number that "
                                            "counts there")},
        {.id = "status",
         .title = QT_TRANSLATE_NOOP("Column", "In stock"),
         .type = ColumnType::Flag,
         .sql = "(select max(s.status) from source_item s where s.sku collate binary = t.sku)",
         .tip = QT_TRANSLATE_NOOP("Column", "At one source at least; set by hand, not derived from the quantity")},
        {.id = "sources",
         .title = QT_TRANSLATE_NOOP("Column", "Sources"),
         .type = ColumnType::Whole,
         .sql = "(select count(*) from source_item s where s.sku collate binary = t.sku)",
         .tip = QT_TRANSLATE_NOOP("Column", "At how many sources the product is")},
    });
}

} // namespace

QString quantityColumnOf(const QString &sourceCode)
{
    return quantityPrefix + sourceCode;
}

QString statusColumnOf(const QString &sourceCode)
{
    return statusPrefix + sourceCode;
}

std::optional<QString> sourceOfQuantity(QStringView columnId)
{
    return columnId.startsWith(quantityPrefix) ? std::optional(columnId.mid(quantityPrefix.size()).toString())
                                               : std::nullopt;
}

std::optional<QString> sourceOfStatus(QStringView columnId)
{
    return columnId.startsWith(statusPrefix) ? std::optional(columnId.mid(statusPrefix.size()).toString())
                                             : std::nullopt;
}

Result<List> stockMatrix(sqlite::Database &database)
{
    const Result<std::vector<SourceLine>> sources = readSources(database);
    if (!sources) {
        return failure(sources.error());
    }
    List list;
    list.id = u"stock-matrix"_s;
    list.entity = Entity::Stock;
    // What is made of others holds nothing itself.
    list.from = "(select * from product where type_id not in ('configurable', 'bundle', 'grouped')) t";
    list.key = "t.entity_id";
    list.searchTable = "product_search";
    list.found = "t.entity_id in (select value from json_each(?))";
    list.search = "select rowid from product_search where product_search match ?";
    list.numbers = {{NumberSearch::Match::Beginning, "select entity_id from product where " + betweenSql("sku")}};
    list.sortedBy = u"sku"_s;
    list.columns = headColumns();
    for (const SourceLine &source : *sources) {
        addSource(list, source);
    }
    std::ranges::move(tailColumns(), std::back_inserter(list.columns));
    return list;
}

} // namespace qm::cache
