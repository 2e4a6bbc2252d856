// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/productrecord.h"

#include "cache/columns.h"
#include "domain/attribute.h"
#include "tables/document.h"

#include <QHash>

#include <algorithm>
#include <string>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

template <typename Take, typename... Args>
Result<void> each(sqlite::Database &database, Take take, std::string_view sql, const Args &...args)
{
    sqlite::Rows rows = database.rows(sql, args...);
    while (rows.next()) {
        take(rows);
    }
    return rows.finished();
}

QString plainValue(const AttributeValue &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        return *text;
    }
    if (const auto *list = std::get_if<QStringList>(&value)) {
        return list->join(u", "_s);
    }
    return QString::fromUtf8(std::get<JsonText>(value).utf8);
}

/// Texts of options for their ids; a multiselect holds several, with commas.
QString withLabels(const Attribute &attribute, const QString &value)
{
    if (attribute.options.empty()) {
        return value;
    }
    QStringList labels;
    for (const QString &id : value.split(u',', Qt::SkipEmptyParts)) {
        const auto option = std::find_if(attribute.options.begin(), attribute.options.end(),
                                         [&id](const AttributeOption &each) { return each.value == id; });
        labels << (option == attribute.options.end() ? id : option->label);
    }
    return labels.join(u", "_s);
}

AttributePlace groupOf(const QString &code, bool isUserDefined)
{
    using G = AttributePlace;
    static const QHash<QString, G> known{
        {u"description"_s, G::Content},
        {u"short_description"_s, G::Content},
        {u"image"_s, G::Images},
        {u"small_image"_s, G::Images},
        {u"thumbnail"_s, G::Images},
        {u"swatch_image"_s, G::Images},
        {u"media_gallery"_s, G::Images},
        {u"gallery"_s, G::Images},
        {u"price"_s, G::Prices},
        {u"special_price"_s, G::Prices},
        {u"special_from_date"_s, G::Prices},
        {u"special_to_date"_s, G::Prices},
        {u"cost"_s, G::Prices},
        {u"tier_price"_s, G::Prices},
        {u"msrp"_s, G::Prices},
        {u"msrp_display_actual_price_type"_s, G::Prices},
        {u"minimal_price"_s, G::Prices},
        {u"price_type"_s, G::Prices},
        {u"price_view"_s, G::Prices},
        {u"tax_class_id"_s, G::Prices},
        {u"url_key"_s, G::Search},
        {u"url_path"_s, G::Search},
        {u"meta_title"_s, G::Search},
        {u"meta_keyword"_s, G::Search},
        {u"meta_description"_s, G::Search},
        {u"page_layout"_s, G::Design},
        {u"options_container"_s, G::Design},
        {u"custom_layout_update"_s, G::Design},
        {u"custom_layout_update_file"_s, G::Design},
        {u"custom_design"_s, G::Schedule},
        {u"custom_design_from"_s, G::Schedule},
        {u"custom_design_to"_s, G::Schedule},
        {u"custom_layout"_s, G::Schedule},
    };
    return known.value(code, isUserDefined ? G::Own : G::Details);
}

/// What the shop says of an attribute: label, scope, options.
Result<void> describe(sqlite::Database &database, AttributeLine &line)
{
    QByteArray document;
    bool isUserDefined = true;
    const Result<void> done = each(
        database,
        [&](sqlite::Rows &rows) {
            line.label = rows.text(0).isEmpty() ? line.code : rows.text(0);
            line.scope = rows.text(1);
            isUserDefined = rows.flag(2);
            document = rows.text(3).toUtf8();
        },
        "select label, scope, is_user_defined, document from attribute where attribute_code = ?", line.code);
    if (!done) {
        return done;
    }
    line.group = groupOf(line.code, isUserDefined);
    if (const Result<Attribute> attribute = remote::decode<Attribute>(document)) {
        line.value = withLabels(*attribute, line.value);
        line.defaultValue = withLabels(*attribute, line.defaultValue);
    }
    return {};
}

Result<void> readAttributes(sqlite::Database &database, qint64 id, qint64 storeId, ProductRecord &record)
{
    QHash<QString, QStringList> differing;
    QHash<QString, QString> defaults;
    Result<void> done = each(
        database,
        [&](sqlite::Rows &rows) {
            const qint64 view = rows.integer(2);
            if (view == 0) {
                defaults[rows.text(0)] = rows.text(3);
                return;
            }
            differing[rows.text(0)] << rows.text(1);
            if (view == storeId) {
                record.ownInView << rows.text(0);
            }
        },
        "select v.attribute_code, ifnull(s.code, v.store_id), v.store_id, v.value from product_value v left join "
        "store_view s using (store_id) where v.product_id = ? order by v.store_id",
        id);
    if (!done) {
        return done;
    }
    QHash<QString, QString> values;
    for (const CustomAttribute &value : record.product.customAttributes) {
        values[value.code] = plainValue(value.value);
    }
    QStringList codes = values.keys();
    for (const QString &own : std::as_const(record.ownInView)) {
        // A view may hide what all others have; what is no attribute of the set is a line of its own elsewhere.
        static const QStringList elsewhere{u"name"_s, u"status"_s, u"visibility"_s, u"price"_s, u"weight"_s};
        if (!codes.contains(own) && !elsewhere.contains(own)) {
            codes << own;
        }
    }
    for (const QString &code : std::as_const(codes)) {
        AttributeLine line;
        line.code = code;
        line.label = code;
        line.value = values.value(code);
        line.viewsThatDiffer = differing.value(code);
        line.ownValue = record.ownInView.contains(code);
        line.defaultValue = line.ownValue ? defaults.value(code) : QString();
        if (done = describe(database, line); !done) {
            return done;
        }
        record.attributes.push_back(std::move(line));
    }
    std::stable_sort(record.attributes.begin(), record.attributes.end(),
                     [](const AttributeLine &a, const AttributeLine &b) {
                         const int labels = a.label.compare(b.label, Qt::CaseInsensitive);
                         return a.group != b.group ? a.group < b.group : labels != 0 ? labels < 0 : a.code < b.code;
                     });
    return {};
}

Result<QString> currencyOf(sqlite::Database &database, const QByteArray &sql, qint64 id)
{
    QString currency;
    const Result<void> done = each(
        database, [&currency](sqlite::Rows &rows) { currency = rows.text(0); }, ("select " + sql).toStdString(), id);
    return done ? Result<QString>(currency) : failure(done.error());
}

Result<void> readPlaces(sqlite::Database &database, qint64 id, qint64 storeId, ProductRecord &record)
{
    return each(
               database, [&record](sqlite::Rows &rows) { record.websites << rows.text(0); },
               "select ifnull(w.name, p.website_id) from product_website p left join website w using (website_id) "
               "where p.product_id = ? order by p.website_id",
               id)
        .and_then([&] {
            return each(
                database,
                [&record](sqlite::Rows &rows) {
                    const QString parent = rows.text(1);
                    record.categories << (parent.isEmpty() ? rows.text(0) : parent + u" / "_s + rows.text(0));
                },
                "select ifnull(c.name, p.category_id), case when u.level > 1 then u.name end from product_category p "
                "left join category c using (category_id) left join category u on u.category_id = c.parent_id "
                "where p.product_id = ? order by 2, 1",
                id);
        })
        .and_then([&] {
            return each(
                database, [&record](sqlite::Rows &rows) { record.attributeSet = rows.text(0); },
                "select name from attribute_set where attribute_set_id = ?", record.product.attributeSetId);
        })
        .and_then([&] {
            const Result<QString> currency = currencyOf(database, cache::baseCurrencyOfView("?1"), storeId);
            record.baseCurrency = currency.value_or(QString());
            return currency.map([](const QString &) {});
        });
}

Result<void> readTrade(sqlite::Database &database, qint64 id, ProductRecord &record)
{
    const QString sku = record.product.sku.text();
    return each(
               database,
               [&record](sqlite::Rows &rows) {
                   record.stock.push_back({rows.text(0), rows.text(1), rows.decimal(2), rows.flag(3)});
               },
               "select i.source_code, ifnull(s.name, i.source_code), i.quantity, i.status from source_item i "
               "left join source s using (source_code) where i.sku = ? order by i.source_code",
               sku)
        .and_then([&] {
            return each(
                database,
                [&record](sqlite::Rows &rows) {
                    record.salesStocks.push_back({rows.integer(0), rows.text(1)});
                },
                "select stock_id, ifnull(name, stock_id) from stock where stock_id in (select l.stock_id from "
                "stock_source_link l join source_item i using (source_code) where i.sku = ?) order by stock_id",
                sku);
        })
        .and_then([&] {
            return each(
                database,
                [&record](sqlite::Rows &rows) {
                    record.tiers.push_back({rows.text(0), rows.text(1), rows.decimal(2), rows.decimal(3),
                                            rows.text(4) == "discount"_L1, rows.text(5)});
                },
                "select t.customer_group, case when t.website_id > 0 then ifnull(w.name, t.website_id) end, "
                "t.quantity, t.price, t.price_type, " +
                    cache::baseCurrencyOfWebsite("t.website_id").toStdString() +
                    " from tier_price t left join website w using (website_id) where t.sku = ? order by t.website_id, "
                    "t.customer_group, t.quantity",
                sku);
        })
        .and_then([&] {
            return each(
                database,
                [&record](sqlite::Rows &rows) {
                    record.relations.push_back({rows.text(0), rows.text(1), rows.text(2)});
                    record.relationsOf[rows.text(0)] = rows.integer(3);
                },
                "select kind, coalesce(child_sku, p.sku, child_id), p.name, n from (select kind, child_sku, child_id, "
                "position, row_number() over (partition by kind order by position) at, "
                "count(*) over (partition by kind) n from product_relation where product_id = ?) r "
                "left join product p on p.entity_id = r.child_id or p.sku = r.child_sku "
                "where at <= 500 order by kind, position",
                id);
        })
        .and_then([&] {
            return each(
                database,
                [&record](sqlite::Rows &rows) {
                    record.partOf << rows.text(0);
                    record.partOfCount = rows.integer(1);
                },
                "select sku, count(*) over () from product where entity_id in (select product_id from product_relation "
                "where child_id = "
                "? "
                "and kind = 'configurable' union select product_id from product_relation where child_sku = ? and kind "
                "in "
                "('bundle', 'associated')) order by sku limit 100",
                id, sku);
        })
        .and_then([&] {
            return each(
                database,
                [&record](sqlite::Rows &rows) {
                    if (Result<StockItem> item = remote::decode<StockItem>(rows.text(0).toUtf8())) {
                        record.stockItem = std::move(*item);
                    }
                },
                "select document from stock_item where product_id = ?", id);
        });
}

/// \a columns: amount, from, to of \a table.
Result<void> readPrices(sqlite::Database &database, const std::string &table, const std::string &columns,
                        const QString &sku, std::vector<PriceLine> &lines)
{
    const std::string sql = "select t.store_id, s.name, " + columns + ", " +
                            cache::baseCurrencyOfView("t.store_id").toStdString() + " from " + table +
                            " t left join store_view s using (store_id) where t.sku = ? order by t.store_id";
    return each(
        database,
        [&lines](sqlite::Rows &rows) {
            if (rows.isNull(2)) {
                return;
            }
            PriceLine line{rows.integer(0), rows.text(1), rows.decimal(2), {}, {}, rows.text(5)};
            if (!rows.isNull(3)) {
                line.from = rows.time(3);
            }
            if (!rows.isNull(4)) {
                line.to = rows.time(4);
            }
            lines.push_back(std::move(line));
        },
        sql, sku);
}

Result<void> readAllPrices(sqlite::Database &database, qint64 storeId, ProductRecord &record)
{
    const QString sku = record.product.sku.text();
    const Result<void> done =
        readPrices(database, "base_price", "t.price, null, null", sku, record.basePrices)
            .and_then([&] {
                return readPrices(database, "special_price", "t.price, t.price_from, t.price_to", sku,
                                  record.specialPrices);
            })
            .and_then([&] { return readPrices(database, "cost", "t.cost, null, null", sku, record.costs); });
    record.price = record.product.price;
    record.hasOwnPrice = record.ownInView.contains(u"price"_s);
    for (const PriceLine &line : record.basePrices) { // that of all views comes first
        const bool isOwn = storeId != 0 && line.storeId == storeId;
        if (isOwn || (line.storeId == 0 && !record.hasOwnPrice)) {
            record.price = line.price;
            record.hasOwnPrice = isOwn;
        }
    }
    return done;
}

/// As the view has it where the view was read, otherwise as all have it.
Result<Product> readProduct(sqlite::Database &database, qint64 id, qint64 storeId)
{
    if (storeId > 0) {
        Result<Product> inView = readEntity<Product>(database, {cache::DocumentKind::Product, id, int(storeId)});
        if (inView || inView.error().kind != ErrorKind::NotFound) {
            return inView;
        }
    }
    return readEntity<Product>(database, {cache::DocumentKind::Product, id});
}

Result<ProductRecord> read(sqlite::Database &database, qint64 id, qint64 storeId)
{
    Result<Product> product = readProduct(database, id, storeId);
    if (!product) {
        return failure(product.error());
    }
    ProductRecord record;
    record.product = std::move(*product);
    const Result<void> rest = readPlaces(database, id, storeId, record)
                                  .and_then([&] { return readAttributes(database, id, storeId, record); })
                                  .and_then([&] { return readTrade(database, id, record); })
                                  .and_then([&] { return readAllPrices(database, storeId, record); });
    if (!rest) {
        return failure(rest.error());
    }
    return record;
}

} // namespace

qint64 ProductRecord::unlisted(const QString &kind) const
{
    const auto all = relationsOf.find(kind);
    const auto listed = std::ranges::count(relations, kind, &RelationLine::kind);
    return all == relationsOf.end() ? 0 : all->second - qint64(listed);
}

QFuture<Result<ProductRecord>> readProductRecord(cache::Cache &cache, qint64 entityId, qint64 storeId,
                                                 const StopToken &stop)
{
    return cache.read<ProductRecord>(
        [entityId, storeId](sqlite::Database &database) { return read(database, entityId, storeId); }, stop);
}

} // namespace qm::tables
