// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/writes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qm::practice {

using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(std::string_view json)
{
    return QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).object();
}

std::string compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

/// A stored text is never empty: an empty one removes the row.
QJsonValue valueOf(const std::optional<Cell> &cell)
{
    if (!cell || cell->null) {
        return QJsonValue::Null;
    }
    return cell->text.empty() ? QJsonValue(cell->number) : QJsonValue(QString::fromStdString(cell->text));
}

std::optional<Cell> cellFrom(const QJsonValue &value)
{
    if (value.isNull()) {
        return std::nullopt;
    }
    return value.isString() ? Cell::of(value.toString().toStdString()) : Cell::of(value.toInteger());
}

QJsonObject objectOf(const WrittenSourceItem &item)
{
    return {{u"row"_s, item.row},
            {u"gone"_s, item.gone},
            {u"quantity"_s, item.quantity.units()},
            {u"in_stock"_s, item.inStock}};
}

WrittenSourceItem sourceItemFrom(const QJsonObject &object)
{
    return {object["row"_L1].toInteger(-1), object["gone"_L1].toBool(),
            Decimal::fromUnits(object["quantity"_L1].toInteger()), object["in_stock"_L1].toBool()};
}

QJsonArray arrayOf(const ProductWrites &writes)
{
    QJsonArray values;
    for (const auto &[place, cell] : writes.values) {
        values.append(QJsonArray{place.first, place.second, valueOf(cell)});
    }
    return values;
}

QJsonArray arrayOf(const std::vector<TierPrice> &tiers)
{
    QJsonArray array;
    for (const TierPrice &tier : tiers) {
        array.append(QJsonArray{tier.website, tier.group, tier.quantity.units(), tier.value.units(), tier.isPercent});
    }
    return array;
}

std::vector<TierPrice> tiersFrom(const QJsonArray &array)
{
    std::vector<TierPrice> tiers;
    for (const QJsonValue tier : array) {
        tiers.push_back({tier[0].toInt(), tier[1].toInt(), Decimal::fromUnits(tier[2].toInteger()),
                         Decimal::fromUnits(tier[3].toInteger()), tier[4].toBool()});
    }
    return tiers;
}

} // namespace

std::string toJson(const ProductWrites &writes)
{
    QJsonObject object;
    if (!writes.values.empty()) {
        object["values"_L1] = arrayOf(writes);
    }
    if (writes.tiers) {
        object["tiers"_L1] = arrayOf(*writes.tiers);
    }
    if (writes.websites) {
        QJsonArray ids;
        for (const int id : *writes.websites) {
            ids.append(id);
        }
        object["websites"_L1] = ids;
    }
    if (writes.categories) {
        QJsonArray links;
        for (const CategoryLink &link : *writes.categories) {
            links.append(QJsonArray{link.category, link.position});
        }
        object["categories"_L1] = links;
    }
    if (writes.updatedAt) {
        object["updated_at"_L1] = writes.updatedAt->seconds();
    }
    QJsonObject sources;
    for (const auto &[source, item] : writes.sources) {
        sources[QString::number(source)] = objectOf(item);
    }
    QJsonObject notify;
    for (const auto &[source, below] : writes.notifyBelow) {
        notify[QString::number(source)] = below.units();
    }
    QJsonObject reserved;
    for (const auto &[stock, change] : writes.reserved) {
        reserved[QString::number(stock)] = change.units();
    }
    for (const auto &[name, part] : {std::pair{"sources"_L1, sources},
                                     {"notify_below"_L1, notify},
                                     {"reserved"_L1, reserved},
                                     {"stock_item"_L1, writes.stockItem}}) {
        if (!part.isEmpty()) {
            object[name] = part;
        }
    }
    return compact(object);
}

ProductWrites productWritesFrom(std::string_view json)
{
    const QJsonObject object = parsed(json);
    ProductWrites writes;
    for (const QJsonValue value : object["values"_L1].toArray()) {
        writes.values[{value[0].toInt(), value[1].toInt()}] = cellFrom(value[2]);
    }
    if (object.contains("tiers"_L1)) {
        writes.tiers = tiersFrom(object["tiers"_L1].toArray());
    }
    if (object.contains("websites"_L1)) {
        writes.websites.emplace();
        for (const QJsonValue id : object["websites"_L1].toArray()) {
            writes.websites->push_back(id.toInt());
        }
    }
    if (object.contains("categories"_L1)) {
        writes.categories.emplace();
        for (const QJsonValue link : object["categories"_L1].toArray()) {
            writes.categories->push_back({link[0].toInt(), link[1].toInt()});
        }
    }
    if (object.contains("updated_at"_L1)) {
        writes.updatedAt = UtcTime::fromSeconds(object["updated_at"_L1].toInteger());
    }
    const QJsonObject sources = object["sources"_L1].toObject();
    for (auto item = sources.begin(); item != sources.end(); ++item) {
        writes.sources[item.key().toInt()] = sourceItemFrom(item.value().toObject());
    }
    const QJsonObject notify = object["notify_below"_L1].toObject();
    for (auto below = notify.begin(); below != notify.end(); ++below) {
        writes.notifyBelow[below.key().toInt()] = Decimal::fromUnits(below.value().toInteger());
    }
    const QJsonObject reserved = object["reserved"_L1].toObject();
    for (auto change = reserved.begin(); change != reserved.end(); ++change) {
        writes.reserved[change.key().toInt()] = Decimal::fromUnits(change.value().toInteger());
    }
    writes.stockItem = object["stock_item"_L1].toObject();
    return writes;
}

std::string toJson(const AddedSourceItem &item)
{
    QJsonObject object{
        {u"product"_s, item.productRow}, {u"sku"_s, QString::fromStdString(item.sku)}, {u"source"_s, item.source}};
    if (item.productRow < 0) {
        object["orphan"_L1] = objectOf(item.orphan);
    }
    return compact(object);
}

AddedSourceItem addedSourceItemFrom(std::string_view json)
{
    const QJsonObject object = parsed(json);
    return {object["product"_L1].toInteger(-1), object["sku"_L1].toString().toStdString(), object["source"_L1].toInt(),
            sourceItemFrom(object["orphan"_L1].toObject())};
}

} // namespace qm::practice
