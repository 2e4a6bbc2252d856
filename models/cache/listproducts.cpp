// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/columns.h"
#include "cache/viewprice.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

constexpr auto currency = "base_currency";

// Price calls move no time of change of a product (observed 40): what the sweep of prices found is newer than the
// product's own value.

Result<bool> werePricesPulled(sqlite::Database &database)
{
    return database.number("select 1 from pull_state where entity = 'prices' and pulled_at is not null")
        .map([](std::optional<qint64> pulled) { return pulled.has_value(); });
}

QByteArray costSql(qint64 storeId)
{
    return "(select cost from cost where sku = t.sku and store_id in (0, " + QByteArray::number(storeId) +
           ") order by store_id desc limit 1)";
}

/// A column of special prices. The shop mixes rows up once views have values (observed 54): then the product's own.
QByteArray specialSql(const QByteArray &column, const QByteArray &own)
{
    return "case when not exists (select 1 from special_price where sku = t.sku and store_id <> 0) then (select " +
           column + " from special_price where sku = t.sku order by price_from desc limit 1) else " + own + " end";
}

std::vector<Column> productColumns()
{
    return columnsOf({
        {.id = "entity_id", .title = QT_TRANSLATE_NOOP("Column", "Id"), .type = ColumnType::Id},
        {.id = "sku", .title = QT_TRANSLATE_NOOP("Column", "SKU"), .shown = true, .index = "product_sku"},
        {.id = "name", .title = QT_TRANSLATE_NOOP("Column", "Product"), .shown = true, .index = "product_name"},
        {.id = "type_id", .title = QT_TRANSLATE_NOOP("Column", "Type"), .type = ColumnType::Code, .shown = true},
        {.id = "attribute_set",
         .title = QT_TRANSLATE_NOOP("Column", "Attribute set"),
         .shown = true,
         .sql = "(select name from attribute_set where attribute_set_id = t.attribute_set_id)",
         .of = "t.attribute_set_id"},
        {.id = "attribute_set_id", .title = QT_TRANSLATE_NOOP("Column", "Attribute set id"), .type = ColumnType::Id},
        {.id = "status",
         .title = QT_TRANSLATE_NOOP("Column", "Status"),
         .type = ColumnType::Id,
         .shown = true,
         .tip = QT_TRANSLATE_NOOP("Column", "1 enabled, 2 disabled")},
        {.id = "visibility",
         .title = QT_TRANSLATE_NOOP("Column", "Visibility"),
         .type = ColumnType::Id,
         .tip = QT_TRANSLATE_NOOP("Column", "1 not by itself, 2 catalogue, 3 search, 4 catalogue and search")},
        {.id = "price",
         .title = QT_TRANSLATE_NOOP("Column", "Price"),
         .type = ColumnType::Money,
         .shown = true,
         .sql = "t.base_price",
         .currency = currency,
         .tip = QT_TRANSLATE_NOOP("Column", "Without special prices and rules; grouped products have none"),
         .ofRow = true},
        {.id = "quantity",
         .title = QT_TRANSLATE_NOOP("Column", "On hand"),
         .type = ColumnType::Quantity,
         .shown = true,
         .sql = "t.on_hand",
         .tip = QT_TRANSLATE_NOOP("Column", "At all sources together"),
         .ofRow = true},
        {.id = "is_in_stock",
         .title = QT_TRANSLATE_NOOP("Column", "In stock"),
         .type = ColumnType::Flag,
         .sql = "t.in_stock",
         .tip = QT_TRANSLATE_NOOP("Column", "At one source at least; set by hand, not derived from the quantity"),
         .ofRow = true},
        {.id = "notify_stock_qty",
         .title = QT_TRANSLATE_NOOP("Column", "Low at"),
         .type = ColumnType::Quantity,
         .sql = "t.low_at",
         .ofRow = true},
        {.id = "weight", .title = QT_TRANSLATE_NOOP("Column", "Weight"), .type = ColumnType::Quantity},
        {.id = "updated_at",
         .title = QT_TRANSLATE_NOOP("Column", "Updated"),
         .type = ColumnType::Time,
         .shown = true,
         .tip = QT_TRANSLATE_NOOP("Column", "Not moved by stock, price and category calls"),
         .index = "product_updated"},
        {.id = "created_at", .title = QT_TRANSLATE_NOOP("Column", "Created"), .type = ColumnType::Time},
        {.id = "website_ids", .title = QT_TRANSLATE_NOOP("Column", "Website ids")},
        {.id = "websites",
         .title = QT_TRANSLATE_NOOP("Column", "Websites"),
         .sql =
             "(select group_concat(name, ', ') from (select w.name from website w where instr(',' || t.website_ids || "
             "',', ',' || w.website_id || ',') order by w.website_id))",
         .of = "t.website_ids"},
        {.id = "category_ids", .title = QT_TRANSLATE_NOOP("Column", "Category ids")},
        {.id = "categories", .title = QT_TRANSLATE_NOOP("Column", "Categories")},
        {.id = "parent_skus",
         .title = QT_TRANSLATE_NOOP("Column", "Part of"),
         .tip = QT_TRANSLATE_NOOP("Column", "Configurable, bundle and grouped products that it belongs to")},
        {.id = "image", .title = QT_TRANSLATE_NOOP("Column", "Image")},
        {.id = currency,
         .title = QT_TRANSLATE_NOOP("Column", "Currency"),
         .type = ColumnType::Code,
         .sql = baseCurrencySql},
    });
}

struct AttributeLine
{
    QString code;
    QString label;
    QString input;
    QString backend;
};

Result<std::vector<AttributeLine>> readAttributes(sqlite::Database &database)
{
    std::vector<AttributeLine> lines;
    sqlite::Rows rows = database.rows("select attribute_code, label, frontend_input, backend_type from attribute order "
                                      "by label, attribute_code");
    while (rows.next()) {
        lines.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return lines;
}

/// Attribute codes stand in statements as they are: letters, digits, underscore. Magento accepts no others.
bool isPlainCode(const QString &code)
{
    return !code.isEmpty() && std::all_of(code.begin(), code.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_');
    });
}

/// A view's own value when it has one, else that of "all store views".
QByteArray valueSql(const QByteArray &code, qint64 storeId)
{
    return "(select value from product_value where product_id = t.entity_id and store_id in (0, " +
           QByteArray::number(storeId) + ") and attribute_code = '" + code + "' order by store_id desc limit 1)";
}

QByteArray decimalOf(const QByteArray &value)
{
    return "cast(round(nullif(" + value + ", '') * 10000) as integer)";
}

QByteArray wholeOf(const QByteArray &value)
{
    return "cast(nullif(" + value + ", '') as integer)";
}

QByteArray labelSql(const QByteArray &code, const QByteArray &value, bool several)
{
    const QByteArray options = "from attribute_option where attribute_code = '" + code + "' and ";
    return several ? "(select group_concat(label, ', ') from (select label " + options + "shop_finset(value, " + value +
                         ") order by position))"
                   : "(select label " + options + "value = " + value + ")";
}

bool isDate(const AttributeLine &line)
{
    return line.backend == "datetime"_L1 || line.input == "date"_L1 || line.input == "datetime"_L1;
}

bool hasOptions(const AttributeLine &line)
{
    return line.input == "select"_L1 || line.input == "multiselect"_L1;
}

Column attributeColumn(const AttributeLine &line, qint64 storeId)
{
    const QByteArray value = valueSql(line.code.toLatin1(), storeId);
    Column column;
    column.id = line.code;
    column.title = line.label.isEmpty() ? line.code : line.label;
    column.sql = value;
    if (line.backend == "decimal"_L1) {
        const bool money = line.input == "price"_L1;
        column.type = money ? ColumnType::Money : ColumnType::Quantity;
        column.currency = money ? QString::fromLatin1(currency) : QString();
        column.sql = decimalOf(value);
    } else if (isDate(line)) {
        column.tip = u"By the shop's own clock"_s; // has no zone (magento-facts 3.19): stays as the shop sends it
    } else if (line.input == "boolean"_L1) {
        column.type = ColumnType::Flag;
        column.sql = wholeOf(value);
    } else if (hasOptions(line)) {
        column.type = ColumnType::Code;
        column.title += u" (id)"_s;
    } else if (line.backend == "int"_L1) {
        column.type = ColumnType::Whole;
        column.sql = wholeOf(value);
    }
    column.attribute = Column::OfAttribute{line.code.toLatin1(), storeId, {}};
    if (line.code == "special_price"_L1) {
        column.tip =
            QString::fromLatin1(QT_TRANSLATE_NOOP("Column", "The one that begins last, whether or not it holds today"));
    }
    return column;
}

/// What the price calls have their say in: of all store views it is kept in the product's row.
void askPrices(Column &column, qint64 storeId)
{
    struct Said
    {
        QLatin1StringView code;
        const char *kept;
        QByteArray inView;
    };
    const std::array all{
        Said{"cost"_L1, "t.said_cost", costSql(storeId)},
        Said{"special_price"_L1, "t.said_special_price", specialSql("price", column.sql)},
        Said{"special_from_date"_L1, "t.said_special_from", specialSql(wallClockSql("price_from"), column.sql)},
        Said{"special_to_date"_L1, "t.said_special_to", specialSql(wallClockSql("price_to"), column.sql)},
    };
    const auto said = std::ranges::find(all, column.id, &Said::code);
    if (said != all.end()) {
        column.ofRow = storeId == 0;
        column.sql = column.ofRow ? QByteArray(said->kept) : said->inView;
        column.attribute.reset();
    }
}

/// What a select's value says to people, beside the id that scripts and the shop's own criteria use.
Column labelColumn(const AttributeLine &line, const QByteArray &value)
{
    Column column;
    column.id = line.code + u"_label"_s;
    column.title = line.label.isEmpty() ? line.code : line.label;
    column.sql = labelSql(line.code.toLatin1(), value, line.input == "multiselect"_L1);
    column.of = value;
    return column;
}

/// Attributes whose values are compared as numbers, as a list of SQL.
QByteArray numberCodes(const std::vector<AttributeLine> &lines)
{
    QByteArray codes;
    for (const AttributeLine &line : lines) {
        const ColumnType type = isPlainCode(line.code) ? attributeColumn(line, 0).type : ColumnType::Text;
        const bool isOwn = line.code == "status"_L1 || line.code == "visibility"_L1;
        if ((type != ColumnType::Text && type != ColumnType::Code) || isOwn) {
            codes += (codes.isEmpty() ? "'" : ", '") + line.code.toLatin1() + "'";
        }
    }
    return codes;
}

/// Lets the columns of the product's own table show what a store view has instead.
void lookThroughView(List &list, qint64 storeId)
{
    for (Column &column : list.columns) {
        const QByteArray own = valueSql(column.id.toLatin1(), storeId);
        if (column.id == "name"_L1) {
            column.sql = "ifnull(" + own + ", t.name)";
            column.index.clear();
            column.attribute = Column::OfAttribute{"name", storeId, {}};
        } else if (column.id == "price"_L1) {
            column.ofRow = false;
            column.sql = viewPriceSql(storeId);
        } else if (column.id == QLatin1StringView(currency)) {
            column.sql = baseCurrencyOfView(QByteArray::number(storeId));
        } else if (column.id == "weight"_L1) {
            column.sql = "ifnull(" + decimalOf(own) + ", " + column.sql + ")";
            column.attribute = Column::OfAttribute{column.id.toLatin1(), storeId, {}};
        } else if (column.id == "status"_L1 || column.id == "visibility"_L1) {
            column.sql = "ifnull(" + wholeOf(own) + ", " + column.sql + ")";
            column.attribute = Column::OfAttribute{column.id.toLatin1(), storeId, {}};
        }
    }
}

} // namespace

const List &productsList()
{
    static const List list = [] {
        List made;
        made.id = u"products"_s;
        made.entity = Entity::Products;
        made.from = "product t";
        made.key = "t.entity_id";
        made.searchTable = "product_search";
        made.found = "t.entity_id in (select value from json_each(?))";
        made.search = "select rowid from product_search where product_search match ?";
        made.columns = productColumns();
        made.sortedBy = u"sku"_s;
        return made;
    }();
    return list;
}

Result<List> productsWithAttributes(sqlite::Database &database, qint64 storeId)
{
    const Result<std::vector<AttributeLine>> attributes = readAttributes(database);
    if (!attributes) {
        return failure(attributes.error());
    }
    const Result<bool> pricesPulled = werePricesPulled(database);
    if (!pricesPulled) {
        return failure(pricesPulled.error());
    }
    List list = productsList();
    if (storeId != 0) {
        lookThroughView(list, storeId);
    }
    for (const AttributeLine &line : *attributes) {
        if (!isPlainCode(line.code) || line.input == "gallery"_L1) {
            continue;
        }
        const Column *const own = list.find(line.code);
        const QByteArray value = own ? own->sql : valueSql(line.code.toLatin1(), storeId);
        const Column label = labelColumn(line, value);
        if (!own) {
            list.columns.push_back(attributeColumn(line, storeId));
            if (*pricesPulled) {
                askPrices(list.columns.back(), storeId);
            }
        }
        if (hasOptions(line) && !list.find(label.id)) {
            list.columns.push_back(label);
        }
    }
    const QByteArray numbers = numberCodes(*attributes);
    for (Column &column : list.columns) {
        if (column.attribute && column.type != ColumnType::Text && column.type != ColumnType::Code) {
            if (!numbers.contains("'" + column.attribute->code + "'")) { // the shop has told of no such attribute
                column.attribute.reset();
            } else {
                column.attribute->numbers = numbers;
            }
        }
    }
    return list;
}

} // namespace qm::cache
