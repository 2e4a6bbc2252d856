// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/productrecord.h"

#include "cache/columns.h"
#include "tables/document.h"
#include "tables/eachrow.h"

#include <algorithm>
#include <string>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

/// What was pushed is in the values before a pull brings the product's document.
void setValue(Product &product, const QString &code, const QString &value)
{
    if (code == "name"_L1) {
        product.name = value;
    } else if (code == "status"_L1) {
        product.status = value.toInt();
    } else if (code == "visibility"_L1) {
        product.visibility = value.toInt();
    } else if (code == "weight"_L1) {
        product.weight = Decimal::fromText(QStringView(value));
    }
}

Result<void> readOwnValues(sqlite::Database &database, qint64 id, qint64 storeId, ProductRecord &record)
{
    return each(
        database,
        [&](sqlite::Rows &rows) {
            if (storeId != 0 && rows.integer(1) == storeId) {
                record.ownInView << rows.text(0);
            }
            setValue(record.product, rows.text(0), rows.text(2));
        },
        "select attribute_code, store_id, value from product_value where product_id = ? and store_id in (0, ?) order "
        "by store_id",
        id, storeId);
}

Result<void> readForm(sqlite::Database &database, qint64 id, const StoreChoice &store, ProductRecord &record)
{
    Result<ProductForm> form = readProductForm(database, id, store);
    if (!form) {
        return failure(std::move(form.error()));
    }
    record.form = std::move(*form);
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

Result<void> readAllPrices(sqlite::Database &database, const StoreChoice &store, ProductRecord &record)
{
    const QString sku = record.product.sku.text();
    Result<PriceForm> form = readPriceForm(database, sku, store);
    if (!form) {
        return failure(std::move(form.error()));
    }
    record.prices = std::move(*form);
    record.price = record.product.price;
    record.hasOwnPrice = record.ownInView.contains(u"price"_s);
    return each(
        database,
        [&](sqlite::Rows &rows) { // that of all views comes first
            const bool isOwn = rows.integer(0) != 0;
            if (!rows.isNull(1) && (isOwn || !record.hasOwnPrice)) {
                record.price = rows.decimal(1);
                record.hasOwnPrice = isOwn;
            }
        },
        "select store_id, price from base_price where sku = ? and store_id in (0, ?) order by store_id", sku,
        store.valuesOf());
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

Result<ProductRecord> read(sqlite::Database &database, qint64 id, const StoreChoice &store)
{
    const qint64 storeId = store.valuesOf();
    Result<Product> product = readProduct(database, id, storeId);
    if (!product) {
        return failure(product.error());
    }
    ProductRecord record;
    record.product = std::move(*product);
    const Result<void> rest = readPlaces(database, id, storeId, record)
                                  .and_then([&] { return readOwnValues(database, id, storeId, record); })
                                  .and_then([&] { return readForm(database, id, store, record); })
                                  .and_then([&] { return readTrade(database, id, record); })
                                  .and_then([&] { return readAllPrices(database, store, record); });
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

QFuture<Result<ProductRecord>> readProductRecord(cache::Cache &cache, qint64 entityId, const StoreChoice &store,
                                                 const StopToken &stop)
{
    return cache.read<ProductRecord>(
        [entityId, store](sqlite::Database &database) { return read(database, entityId, store); }, stop);
}

} // namespace qm::tables
