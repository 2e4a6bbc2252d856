// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/productvalues.h"

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

QString textOf(const AttributeValue &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        return *text;
    }
    if (const auto *list = std::get_if<QStringList>(&value)) {
        return list->isEmpty() ? u""_s : list->join(u',');
    }
    return QString::fromUtf8(std::get<JsonText>(value).utf8);
}

void put(ProductValues &values, const QString &code, const QString &text)
{
    if (!text.isNull()) {
        values[code] = text;
    }
}

QString textOf(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

QString textOf(const std::optional<Decimal> &number)
{
    return number ? number->toString() : QString();
}

} // namespace

ProductValues valuesOf(const Product &product)
{
    ProductValues values;
    for (const CustomAttribute &attribute : product.customAttributes) {
        put(values, attribute.code, textOf(attribute.value));
    }
    put(values, u"name"_s, product.name);
    put(values, u"status"_s, textOf(product.status));
    put(values, u"visibility"_s, textOf(product.visibility));
    put(values, u"price"_s, textOf(product.price));
    put(values, u"weight"_s, textOf(product.weight));
    return values;
}

Result<ProductValues> readValues(sqlite::Database &database, qint64 productId, qint64 storeId)
{
    ProductValues values;
    sqlite::Rows rows = database.rows(
        "select attribute_code, value from product_value where product_id = ? and store_id = ?", productId, storeId);
    while (rows.next()) {
        values[rows.text(0)] = rows.text(1);
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return values;
}

Result<void> writeValues(sqlite::Database &database, qint64 productId, qint64 storeId, const ProductValues &values)
{
    Result<void> done =
        database.run("delete from product_value where product_id = ? and store_id = ?", productId, storeId);
    for (auto value = values.begin(); done && value != values.end(); ++value) {
        done =
            database.run("insert into product_value (product_id, store_id, attribute_code, value) values (?, ?, ?, ?)",
                         productId, storeId, value->first, value->second);
    }
    return done;
}

ProductValues differences(const ProductValues &view, const ProductValues &all)
{
    ProductValues own;
    for (const auto &[code, text] : view) {
        const auto other = all.find(code);
        if (other == all.end() || other->second != text) {
            own[code] = text;
        }
    }
    for (const auto &[code, text] : all) {
        if (!view.contains(code)) {
            own[code] = QString(); // the view hides it
        }
    }
    return own;
}

ProductValues shownValues(const ProductValues &own, const ProductValues &all)
{
    ProductValues shown = all;
    for (const auto &[code, text] : own) {
        if (text.isNull()) {
            shown.erase(code);
        } else {
            shown[code] = text;
        }
    }
    return shown;
}

} // namespace qm::cache
