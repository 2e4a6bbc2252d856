// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/productrecord.h"

#include "domain/attribute.h"
#include "tables/document.h"

#include <QHash>

#include <algorithm>

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

Result<void> readAttributes(sqlite::Database &database, qint64 id, ProductRecord &record)
{
    QHash<QString, QStringList> differing;
    Result<void> done = each(
        database, [&differing](sqlite::Rows &rows) { differing[rows.text(0)] << rows.text(1); },
        "select v.attribute_code, ifnull(s.code, v.store_id) from product_value v left join store_view s using "
        "(store_id) where v.product_id = ? and v.store_id > 0 order by v.store_id",
        id);
    if (!done) {
        return done;
    }
    for (const CustomAttribute &value : record.product.customAttributes) {
        AttributeLine line{value.code, value.code, plainValue(value.value), {}, differing.value(value.code)};
        QByteArray document;
        done = each(
            database,
            [&](sqlite::Rows &rows) {
                line.label = rows.text(0).isEmpty() ? value.code : rows.text(0);
                line.scope = rows.text(1);
                document = rows.text(2).toUtf8();
            },
            "select label, scope, document from attribute where attribute_code = ?", value.code);
        if (!done) {
            return done;
        }
        if (!document.isEmpty()) {
            if (const Result<Attribute> attribute = remote::decode<Attribute>(document)) {
                line.value = withLabels(*attribute, line.value);
            }
        }
        record.attributes.push_back(std::move(line));
    }
    std::stable_sort(record.attributes.begin(), record.attributes.end(),
                     [](const AttributeLine &a, const AttributeLine &b) {
                         return a.label.compare(b.label, Qt::CaseInsensitive) < 0;
                     });
    return {};
}

Result<void> readPlaces(sqlite::Database &database, qint64 id, ProductRecord &record)
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
            return each(
                database, [&record](sqlite::Rows &rows) { record.baseCurrency = rows.text(0); },
                "select base_currency_code from store_view where base_currency_code is not null order by store_id "
                "limit 1");
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
                    record.tiers.push_back({rows.text(0), rows.integer(1), rows.decimal(2), rows.decimal(3),
                                            rows.text(4) == "discount"_L1});
                },
                "select customer_group, website_id, quantity, price, price_type from tier_price where sku = ? "
                "order by website_id, customer_group, quantity",
                sku);
        })
        .and_then([&] {
            return each(
                database,
                [&record](sqlite::Rows &rows) {
                    record.relations.push_back({rows.text(0), rows.text(1), rows.text(2)});
                },
                "select r.kind, coalesce(r.child_sku, p.sku, r.child_id), p.name from product_relation r "
                "left join product p on p.entity_id = r.child_id or p.sku = r.child_sku "
                "where r.product_id = ? order by r.kind, r.position limit 500",
                id);
        });
}

Result<ProductRecord> read(sqlite::Database &database, qint64 id)
{
    Result<Product> product = readEntity<Product>(database, {cache::DocumentKind::Product, id});
    if (!product) {
        return failure(product.error());
    }
    ProductRecord record;
    record.product = std::move(*product);
    const Result<void> rest =
        readPlaces(database, id, record).and_then([&] { return readAttributes(database, id, record); }).and_then([&] {
            return readTrade(database, id, record);
        });
    if (!rest) {
        return failure(rest.error());
    }
    return record;
}

} // namespace

QFuture<Result<ProductRecord>> readProductRecord(cache::Cache &cache, qint64 entityId, const StopToken &stop)
{
    return cache.read<ProductRecord>([entityId](sqlite::Database &database) { return read(database, entityId); }, stop);
}

} // namespace qm::tables
