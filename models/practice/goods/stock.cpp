// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/stock.h"

#include "practice/goods/naming.h"
#include "practice/goods/strange.h"
#include "practice/stores.h"

#include <algorithm>
#include <array>

namespace qm::practice {

namespace {

enum SourceIndex { Ams, Ber, Default, Rtm };

/// Which sources a product lies in depends on its place alone, so that a source item's row is found by counting.
constexpr std::array<std::array<int, 4>, 4> spreads{{
    {Ams, Ber, Default, Rtm},
    {Ams, Default, Rtm, -1},
    {Ams, Ber, -1, -1},
    {Default, Rtm, -1, -1},
}};
constexpr int spreadSizes[] = {4, 3, 2, 2};

int spreadOf(const Place &place)
{
    if (place.block < 0)
        return 0;
    if (place.parentRow >= 0) // all children alike
        return 1;
    return place.offset % 4;
}

int itemsOf(const Place &place)
{
    return hasSourceItems(place.type) ? spreadSizes[spreadOf(place)] : 0;
}

/// Source items before each offset of an even and of an odd block; the last entry is the block's total.
using Prefix = std::array<int, blockRows + 1>;

Prefix makePrefix(int parity)
{
    Prefix prefix{};
    const qint64 size = strangeCount() + 2 * blockRows;
    for (int offset = 0; offset < blockRows; ++offset) {
        const Place place = placeOf(strangeCount() + parity * blockRows + offset, size);
        prefix[static_cast<std::size_t>(offset) + 1] = prefix[static_cast<std::size_t>(offset)] + itemsOf(place);
    }
    return prefix;
}

const Prefix &prefixOf(qint64 block)
{
    static const std::array<Prefix, 2> tables{makePrefix(0), makePrefix(1)};
    return tables[static_cast<std::size_t>(block % 2)];
}

qint64 itemsBeforeBlock(qint64 block)
{
    const qint64 pair = prefixOf(0).back() + prefixOf(1).back();
    return strangeCount() * 4 + block / 2 * pair + (block % 2 == 1 ? prefixOf(0).back() : 0);
}

qint64 blockCount(const ShopOptions &options)
{
    return (catalogueSize(options) - strangeCount()) / blockRows;
}

/// Few are out of stock, some have little, some are counted in halves, one in a thousand is below zero.
Decimal quantityFor(const ShopOptions &options, qint64 productRow, int source, const Place &place)
{
    const quint64 hash = mix(chance(options, Chance::Stock, productRow), 3, static_cast<quint64>(source));
    const quint64 kind = hash % 1'000;
    const auto amount = static_cast<qint64>(hash >> 20);
    if (kind == 0)
        return Decimal(-2);
    if (kind < 90)
        return {};
    if (kind < 180)
        return Decimal(static_cast<int>(1 + amount % 4));
    if (place.type == ProductType::Virtual || place.type == ProductType::Downloadable)
        return Decimal(9'999);
    if (kind < 200)
        return Decimal::fromUnits((5 + amount % 40) * 5'000);
    return Decimal(static_cast<int>(5 + amount % (source == Rtm ? 400 : 120)));
}

/// Ordered and not yet shipped: what makes the salable quantity differ from the quantity. Only where enough is there.
qint64 reservedUnits(const ShopOptions &options, qint64 productRow, qint64 available)
{
    const quint64 hash = chance(options, Chance::Reservation, productRow);
    if (hash % 5 != 0)
        return 0;
    const qint64 wanted = static_cast<qint64>(1 + (hash >> 8) % 4) * Decimal::unitsPerOne;
    return std::min(wanted, std::max<qint64>(available, 0));
}

Decimal availableQuantity(const ShopOptions &options, qint64 productRow, int stockId)
{
    const auto [first, count] = sourceItemRows(options, productRow);
    Decimal sum;
    for (int i = 0; i < count; ++i) {
        const SourceItem item = sourceItemAt(options, first + i);
        if (item.inStock && isLinked(stockId, item.source))
            sum += item.quantity;
    }
    return sum;
}

} // namespace

bool hasSourceItems(ProductType type)
{
    return type == ProductType::Simple || type == ProductType::Virtual || type == ProductType::Downloadable;
}

bool isLinked(int stockId, int source)
{
    switch (stockId) {
    case 1:
        return source == Default;
    case 2:
        return source == Ams || source == Rtm;
    case 3:
        return source == Ber;
    default:
        return false;
    }
}

qint64 sourceItemCount(const ShopOptions &options)
{
    const qint64 blocks = blockCount(options);
    const qint64 tail = catalogueSize(options) - strangeCount() - blocks * blockRows;
    return itemsBeforeBlock(blocks) + tail * 4;
}

std::pair<qint64, int> sourceItemRows(const ShopOptions &options, qint64 productRow)
{
    const Place place = placeOf(productRow, catalogueSize(options));
    const int count = itemsOf(place);
    if (count == 0)
        return {0, 0};
    if (productRow < strangeCount())
        return {productRow * 4, count};
    if (place.block < 0) {
        const qint64 blocks = blockCount(options);
        return {itemsBeforeBlock(blocks) + (productRow - strangeCount() - blocks * blockRows) * 4, count};
    }
    return {itemsBeforeBlock(place.block) + prefixOf(place.block)[static_cast<std::size_t>(place.offset)], count};
}

SourceItem sourceItemAt(const ShopOptions &options, qint64 row)
{
    const qint64 strangeItems = strangeCount() * 4;
    const qint64 blocks = blockCount(options);
    const qint64 tailStart = itemsBeforeBlock(blocks);
    SourceItem item;
    int position = 0;
    if (row < strangeItems || row >= tailStart) {
        const qint64 start = row < strangeItems ? 0 : tailStart;
        const qint64 firstProduct = row < strangeItems ? 0 : strangeCount() + blocks * blockRows;
        item.productRow = firstProduct + (row - start) / 4;
        position = static_cast<int>((row - start) % 4);
    } else {
        const qint64 pair = prefixOf(0).back() + prefixOf(1).back();
        qint64 block = (row - strangeItems) / pair * 2;
        if (row >= itemsBeforeBlock(block + 1))
            ++block;
        const auto inBlock = static_cast<int>(row - itemsBeforeBlock(block));
        const Prefix &prefix = prefixOf(block);
        const auto behind = std::upper_bound(prefix.begin(), prefix.end(), inBlock);
        const auto offset = static_cast<int>(behind - prefix.begin()) - 1;
        item.productRow = strangeCount() + block * blockRows + offset;
        position = inBlock - prefix[static_cast<std::size_t>(offset)];
    }
    const Place place = placeOf(item.productRow, catalogueSize(options));
    item.source = spreads[static_cast<std::size_t>(spreadOf(place))][static_cast<std::size_t>(position)];
    item.quantity = quantityFor(options, item.productRow, item.source, place);
    item.inStock = item.quantity.units() > 0;
    return item;
}

std::optional<Decimal> salableQuantity(const ShopOptions &options, qint64 productRow, int stockId)
{
    if (sourceItemRows(options, productRow).second == 0)
        return std::nullopt;
    const Decimal available = availableQuantity(options, productRow, stockId);
    return available - reservedQuantity(options, productRow, stockId);
}

Decimal reservedQuantity(const ShopOptions &options, qint64 productRow, int stockId)
{
    if (stockId != 2)
        return {};
    return Decimal::fromUnits(
        reservedUnits(options, productRow, availableQuantity(options, productRow, stockId).units()));
}

Decimal legacyQuantity(const ShopOptions &options, qint64 productRow)
{
    const auto [first, count] = sourceItemRows(options, productRow);
    for (int i = 0; i < count; ++i) {
        const SourceItem item = sourceItemAt(options, first + i);
        if (item.source == Default)
            return item.quantity;
    }
    return {};
}

} // namespace qm::practice
