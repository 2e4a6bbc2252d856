// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/stockwrites.h"

#include "practice/goods/stockmembers.h"
#include "practice/shop.h"

#include <array>

namespace qm::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<StockMember, 21> members{{
    {"is_qty_decimal", "false", InputType::Flag},
    {"show_default_notification_message", "false", InputType::Flag},
    {"use_config_min_qty", "true", InputType::Flag},
    {"min_qty", "0", InputType::Number},
    {"use_config_min_sale_qty", "1", InputType::Integer},
    {"min_sale_qty", "1", InputType::Number},
    {"use_config_max_sale_qty", "true", InputType::Flag},
    {"max_sale_qty", "10000", InputType::Number},
    {"use_config_backorders", "true", InputType::Flag},
    {"backorders", "0", InputType::Integer},
    {"use_config_notify_stock_qty", "true", InputType::Flag},
    {"notify_stock_qty", "5", InputType::Number},
    {"use_config_qty_increments", "true", InputType::Flag},
    {"qty_increments", "0", InputType::Number},
    {"use_config_enable_qty_inc", "true", InputType::Flag},
    {"enable_qty_increments", "false", InputType::Flag},
    {"use_config_manage_stock", "true", InputType::Flag},
    {"manage_stock", "true", InputType::Flag},
    {"low_stock_date", "null", InputType::Text},
    {"is_decimal_divided", "false", InputType::Flag},
    {"stock_status_changed_auto", "0", InputType::Integer},
}};

/// What a stock item is sent with beside stockMembers().
constexpr std::array<InputMember, 7> otherMembers{{
    {"item_id", InputType::Integer},
    {"product_id", InputType::Integer},
    {"stock_id", InputType::Integer},
    {"qty", InputType::Number},
    {"is_in_stock", InputType::Flag},
    {"website_id", InputType::Integer},
    {"extension_attributes", InputType::Object},
}};

QLatin1StringView key(std::string_view name)
{
    return {name.data(), static_cast<qsizetype>(name.size())};
}

QJsonValue asStored(const InputObject &sent, const StockMember &member)
{
    switch (member.type) {
    case InputType::Flag:
        return sent.flag(member.name).value_or(false);
    case InputType::Integer:
        return sent.integer(member.name).value_or(0);
    case InputType::Number:
        return static_cast<double>(sent.number(member.name).value_or(Decimal()).units()) / Decimal::unitsPerOne;
    case InputType::Text:
    case InputType::List:
    case InputType::Object:
        break;
    }
    const auto text = sent.text(member.name);
    return text ? QJsonValue(QString::fromStdString(*text)) : QJsonValue(QJsonValue::Null);
}

/// The orphan's row, if it has one in this source.
std::optional<qint64> orphanRow(const Writes::Transaction &transaction, std::string_view sku, int source)
{
    for (const auto &[index, item] : transaction.addedOf(sku)) {
        if (item.productRow < 0 && item.source == source && !item.orphan.gone) {
            return index;
        }
    }
    return std::nullopt;
}

bool isSeedRow(const Goods &goods, qint64 productRow, int source)
{
    const auto [first, count] = sourceItemRows(goods.options, productRow);
    for (int i = 0; i < count; ++i) {
        if (sourceItemAt(goods.options, first + i).source == source) {
            return true;
        }
    }
    return false;
}

/// Not more than what must be there, and no backorders: Magento takes the product out of stock by itself.
bool isSoldOut(const QJsonObject &stored, Decimal quantity)
{
    const bool managed = stored["use_config_manage_stock"_L1].toBool(true) || stored["manage_stock"_L1].toBool(true);
    const bool backorders = !stored["use_config_backorders"_L1].toBool(true) && stored["backorders"_L1].toInt() != 0;
    const Decimal least = stored["use_config_min_qty"_L1].toBool(true)
                              ? Decimal()
                              : Decimal::fromUnits(qRound64(stored["min_qty"_L1].toDouble() * Decimal::unitsPerOne));
    return managed && !backorders && quantity <= least;
}

} // namespace

std::span<const StockMember> stockMembers()
{
    return members;
}

void putSourceItem(Writes::Transaction &transaction, const Goods &goods, qint64 productRow, std::string_view sku,
                   int source, Decimal quantity, bool inStock)
{
    if (productRow < 0) {
        const auto known = orphanRow(transaction, sku, source);
        const qint64 row = known ? *known : transaction.addSourceItem(-1, sku, source);
        transaction.orphan(row).orphan = {row, false, quantity, inStock};
        return;
    }
    auto &items = transaction.product(productRow).sources;
    const auto known = items.find(source);
    qint64 row = -1;
    if (known != items.end() && !known->second.gone) {
        row = known->second.row;
    } else if (known != items.end() || !isSeedRow(goods, productRow, source)) {
        row = transaction.addSourceItem(productRow, sku, source); // a new row gets a new id
    }
    items[source] = {row, false, quantity, inStock};
}

void dropSourceItem(Writes::Transaction &transaction, const Goods &goods, qint64 productRow, std::string_view sku,
                    int source)
{
    if (productRow < 0) {
        if (const auto row = orphanRow(transaction, sku, source)) {
            transaction.orphan(*row).orphan.gone = true;
        }
        return;
    }
    auto &items = transaction.product(productRow).sources;
    if (const auto known = items.find(source); known != items.end()) {
        known->second.gone = true;
    } else if (isSeedRow(goods, productRow, source)) {
        items[source] = {-1, true, {}, false};
    }
}

InputObject stockItemInput(const QJsonObject &sent)
{
    static const std::vector<InputMember> all = [] {
        std::vector<InputMember> list(otherMembers.begin(), otherMembers.end());
        for (const StockMember &member : members) {
            list.push_back({member.name, member.type});
        }
        return list;
    }();
    return {sent, all};
}

void putStockItem(Writes::Transaction &transaction, const Goods &goods, qint64 productRow, std::string_view sku,
                  const InputObject &sent, UtcTime now)
{
    QJsonObject &stored = transaction.product(productRow).stockItem;
    for (const StockMember &member : members) {
        if (sent.has(member.name)) {
            stored[key(member.name)] = asStored(sent, member);
        }
    }
    const bool parent = sourceItemRows(goods.options, productRow).second == 0;
    const Decimal quantity = sent.number("qty").value_or(legacyQuantity(goods, productRow));
    bool inStock = sent.flag("is_in_stock").value_or(isInLegacyStock(goods, productRow));
    if (parent) {
        stored["is_in_stock"_L1] = inStock;
        return;
    }
    if (isSoldOut(stored, quantity)) {
        inStock = false;
        stored["stock_status_changed_auto"_L1] = 1;
    }
    const Decimal notify =
        Decimal::fromUnits(qRound64(stored.value("notify_stock_qty"_L1).toDouble(5) * Decimal::unitsPerOne));
    stored["low_stock_date"_L1] = quantity < notify ? QJsonValue(now.toMagento()) : QJsonValue(QJsonValue::Null);
    putSourceItem(transaction, goods, productRow, sku, defaultSource, quantity, inStock);
}

bool editSourceItem(const Shop &shop, qint64 row, bool gone, const QJsonObject &wanted)
{
    const Goods goods{shop.options(), shop.writes()};
    Writes::Transaction transaction(shop.writes());
    SourceItem item = sourceItemNow(goods, row);
    const qint64 seedRows = sourceItemCount(goods.options);
    if (wanted.contains("quantity"_L1)) {
        const std::string text = wanted["quantity"_L1].toVariant().toString().toStdString();
        item.quantity = Decimal::fromText(text).value_or(Decimal());
    }
    if (wanted.contains("status"_L1)) {
        item.inStock = wanted["status"_L1].toVariant().toInt() == 1;
    }
    const WrittenSourceItem written{row < seedRows ? -1 : row - seedRows, gone, item.quantity, item.inStock};
    if (item.productRow < 0) {
        transaction.orphan(row - seedRows).orphan = written;
    } else {
        transaction.product(item.productRow).sources[item.source] = written;
    }
    transaction.commit();
    return true;
}

} // namespace qm::practice
