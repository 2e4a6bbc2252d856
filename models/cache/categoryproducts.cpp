// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/categoryproducts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qm::cache {

Result<QHash<qint64, qint64>> countsOfCategories(sqlite::Database &database)
{
    QHash<qint64, qint64> counts;
    sqlite::Rows rows = database.rows("select category_id, ifnull(product_count, -1) from category");
    while (rows.next()) {
        counts.insert(rows.integer(0), rows.integer(1));
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return counts;
}

Result<bool> replaceCategoryProducts(sqlite::Database &database, qint64 categoryId,
                                     std::span<const CategoryProduct> products, qint64 count)
{
    QJsonArray list;
    for (const CategoryProduct &one : products) {
        list.append(QJsonArray{one.sku.text(), one.position ? QJsonValue(*one.position) : QJsonValue()});
    }
    const QString json = QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
    if (const Result<void> dropped = database.run(
            "delete from product_category where category_id = ? and product_id not in (select p.entity_id from "
            "json_each(?) j join product p on p.sku = json_extract(j.value, '$[0]'))",
            categoryId, json);
        !dropped) {
        return failure(dropped.error());
    }
    qint64 changes = database.changes();
    if (const Result<void> put = database.run(
            "insert into product_category (product_id, category_id, position) select p.entity_id, ?, "
            "json_extract(j.value, '$[1]') from json_each(?) j join product p on p.sku = json_extract(j.value, '$[0]') "
            "where true on conflict do update set position = excluded.position where position is not excluded.position",
            categoryId, json);
        !put) {
        return failure(put.error());
    }
    changes += database.changes();
    const Result<void> counted =
        database.run("update category set product_count = ? where category_id = ?", count, categoryId);
    return counted ? Result<bool>(changes > 0) : failure(counted.error());
}

} // namespace qm::cache
