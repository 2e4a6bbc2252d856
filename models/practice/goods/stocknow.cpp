// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/attributes.h"
#include "practice/goods/naming.h"
#include "practice/goods/product.h"
#include "practice/goods/stock.h"
#include "practice/goods/stockmembers.h"
#include "practice/stores.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace qm::practice {

using namespace Qt::StringLiterals;

namespace {

/// \a written of the item's source, as it stands on row \a added (-1: the seed's).
void apply(SourceItem &item, const WrittenSourceItem &written, qint64 added)
{
    item.gone = written.gone || written.row != added;
    item.quantity = written.quantity;
    item.inStock = written.inStock;
}

const WrittenSourceItem *writtenIn(const ProductWrites *writes, int source)
{
    if (writes == nullptr) {
        return nullptr;
    }
    const auto found = writes->sources.find(source);
    return found == writes->sources.end() ? nullptr : &found->second;
}

bool managesStock(const ProductWrites *writes)
{
    return writes == nullptr || writes->stockItem.value("manage_stock"_L1).toBool(true) ||
           writes->stockItem.value("use_config_manage_stock"_L1).toBool(true);
}

Decimal availableNow(const Goods &goods, qint64 productRow, int stockId)
{
    Decimal sum;
    for (int source = 0; source < static_cast<int>(sources().size()); ++source) {
        if (!isLinked(stockId, source)) {
            continue;
        }
        const std::optional<SourceItem> item = sourceItemOf(goods, productRow, source);
        if (item && item->inStock) {
            sum += item->quantity;
        }
    }
    return sum;
}

} // namespace

SourceItem sourceItemNow(const Goods &goods, qint64 row)
{
    const qint64 seedRows = sourceItemCount(goods.options);
    if (row < seedRows) {
        SourceItem item = sourceItemAt(goods.options, row);
        const auto writes = goods.writes.of(item.productRow);
        if (const WrittenSourceItem *const written = writtenIn(writes.get(), item.source)) {
            apply(item, *written, -1);
        }
        return item;
    }
    const AddedSourceItem added = goods.writes.addedSourceItem(row - seedRows);
    SourceItem item{added.productRow, added.source, {}, false, true};
    if (added.productRow < 0) {
        apply(item, added.orphan, added.orphan.row);
        return item;
    }
    const auto writes = goods.writes.of(added.productRow);
    if (const WrittenSourceItem *const written = writtenIn(writes.get(), added.source)) {
        apply(item, *written, row - seedRows);
    }
    return item;
}

std::optional<SourceItem> sourceItemOf(const Goods &goods, qint64 productRow, int source)
{
    const auto writes = goods.writes.of(productRow);
    if (const WrittenSourceItem *const written = writtenIn(writes.get(), source)) {
        SourceItem item{productRow, source, {}, false, false};
        apply(item, *written, written->row);
        return item.gone ? std::nullopt : std::optional(item);
    }
    const auto [first, count] = sourceItemRows(goods.options, productRow);
    for (int i = 0; i < count; ++i) {
        const SourceItem item = sourceItemAt(goods.options, first + i);
        if (item.source == source) {
            return item;
        }
    }
    return std::nullopt;
}

Decimal reservedQuantity(const Goods &goods, qint64 productRow, int stockId)
{
    const Decimal seed = reservedQuantity(goods.options, productRow, stockId);
    const auto writes = goods.writes.of(productRow);
    const auto change = writes ? writes->reserved.find(stockId) : std::map<int, Decimal>::const_iterator();
    if (!writes || change == writes->reserved.end()) {
        return seed;
    }
    return std::max(Decimal(), seed + change->second);
}

/// Nothing can be sold of a stock without any, whatever is reserved; reservations may take more than there is
/// (magento-facts 3.30).
std::optional<Decimal> salableQuantity(const Goods &goods, qint64 productRow, int stockId)
{
    if (!goods.writes.of(productRow)) {
        return salableQuantity(goods.options, productRow, stockId);
    }
    if (sourceItemRows(goods.options, productRow).second == 0) {
        return std::nullopt;
    }
    const Decimal available = availableNow(goods, productRow, stockId);
    return available <= Decimal() ? Decimal() : available - reservedQuantity(goods, productRow, stockId);
}

bool isSalable(const Goods &goods, qint64 productRow, int stockId)
{
    const ShopOptions &options = goods.options;
    const qint64 size = catalogueSize(options);
    const Place place = placeOf(productRow, size);
    const auto writes = goods.writes.of(productRow);
    const bool enabled = writes ? ProductReader(goods, productRow).value(statusAttribute, *findStoreView(0)).number == 1
                                : isEnabled(options, place);
    if (!enabled)
        return false;
    if (const auto quantity = salableQuantity(goods, productRow, stockId))
        return !managesStock(writes.get()) || quantity->units() > 0;
    // A parent can be sold when something of it can be.
    for (int i = 0; i < place.childCount; ++i) {
        if (isSalable(goods, place.firstRow + place.firstChild + i, stockId))
            return true;
    }
    for (const qint64 member : groupedRowsOf(place)) {
        if (isSalable(goods, member, stockId))
            return true;
    }
    const std::vector<BundleOption> bundle = bundleOptionsOf(options, place);
    const auto canBeChosen = [&](const BundleOption &option) {
        return !option.required || std::any_of(option.rows.begin(), option.rows.end(),
                                               [&](qint64 row) { return isSalable(goods, row, stockId); });
    };
    return !bundle.empty() && std::all_of(bundle.begin(), bundle.end(), canBeChosen);
}

Decimal legacyQuantity(const Goods &goods, qint64 productRow)
{
    const std::optional<SourceItem> item = sourceItemOf(goods, productRow, defaultSource);
    return item && hasSourceItems(placeOf(productRow, catalogueSize(goods.options)).type) ? item->quantity : Decimal();
}

bool isInLegacyStock(const Goods &goods, qint64 productRow)
{
    if (sourceItemRows(goods.options, productRow).second == 0) {
        const auto writes = goods.writes.of(productRow);
        return !writes || writes->stockItem.value("is_in_stock"_L1).toBool(true);
    }
    const std::optional<SourceItem> item = sourceItemOf(goods, productRow, defaultSource);
    return item && item->inStock;
}

void writeStockItem(JsonWriter &json, const Goods &goods, qint64 productRow)
{
    const auto writes = goods.writes.of(productRow);
    json.beginObject();
    json.member("item_id", idOfRow(productRow));
    json.member("product_id", idOfRow(productRow));
    json.member("stock_id", 1);
    json.member("qty", legacyQuantity(goods, productRow));
    json.member("is_in_stock", isInLegacyStock(goods, productRow));
    for (const StockMember &member : stockMembers()) {
        json.key(member.name);
        const QJsonValue written = writes ? writes->stockItem.value(QLatin1StringView(
                                                member.name.data(), static_cast<qsizetype>(member.name.size())))
                                          : QJsonValue(QJsonValue::Undefined);
        if (written.isUndefined()) {
            const bool decimal = legacyQuantity(goods.options, productRow).units() % Decimal::unitsPerOne != 0;
            json.raw(member.name == "is_qty_decimal" && decimal ? "true" : member.byDefault);
        } else {
            const std::string text = QJsonDocument(QJsonArray{written}).toJson(QJsonDocument::Compact).toStdString();
            json.raw(std::string_view(text).substr(1, text.size() - 2));
        }
    }
    json.endObject();
}

} // namespace qm::practice
