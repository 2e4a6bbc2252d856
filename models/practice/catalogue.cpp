// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/catalogue.h"

#include "practice/goods/layout.h"
#include "practice/goods/naming.h"
#include "practice/goods/strange.h"
#include "practice/lists/collation.h"

#include <charconv>

namespace qm::practice {

quint64 mix(quint64 seed, quint64 stream, quint64 index)
{
    const auto scramble = [](quint64 x) {
        x ^= x >> 30;
        x *= 0xbf58476d1ce4e5b9ULL;
        x ^= x >> 27;
        x *= 0x94d049bb133111ebULL;
        return x ^ (x >> 31);
    };
    const quint64 start = scramble(seed + 0x9e3779b97f4a7c15ULL * (stream + 1));
    return scramble(start + 0x9e3779b97f4a7c15ULL * (index + 1));
}

std::string_view toString(ProductType type)
{
    switch (type) {
    case ProductType::Simple:
        return "simple";
    case ProductType::Virtual:
        return "virtual";
    case ProductType::Downloadable:
        return "downloadable";
    case ProductType::Configurable:
        return "configurable";
    case ProductType::Grouped:
        return "grouped";
    case ProductType::Bundle:
        return "bundle";
    }
    return "simple";
}

Catalogue::Catalogue(const ShopOptions &options)
    : m_options(options)
{}

qint64 Catalogue::size() const
{
    return catalogueSize(m_options);
}

ProductFacts Catalogue::facts(qint64 row) const
{
    const Place place = placeOf(row, size());
    ProductFacts facts;
    facts.row = row;
    facts.id = idOfRow(row);
    facts.type = place.type;
    facts.sku = skuOf(m_options, place);
    facts.name = nameOf(m_options, place, 0);
    facts.price = basePriceOf(m_options, place);
    facts.weight = weightOf(m_options, place);
    facts.enabled = isEnabled(m_options, place);
    facts.shipSeparately = isShippedSeparately(m_options, place);
    facts.fixedBundlePrice = isFixedBundle(place);
    facts.parentRow = place.parentRow;
    if (place.parentRow >= 0) {
        if (place.size >= 0)
            facts.superAttributes.emplace_back(sizeAttribute, firstSizeOption + place.size);
        facts.superAttributes.emplace_back(colourAttribute, firstColourOption + place.colour);
    }
    for (int i = 0; i < place.childCount; ++i)
        facts.childRows.push_back(place.firstRow + place.firstChild + i);
    int number = 0;
    for (const BundleOption &option : bundleOptionsOf(m_options, place)) {
        const qint64 optionId = bundleOptionId(place, number++);
        facts.childRows.push_back(option.rows.front());
        facts.choices.push_back({optionId, bundleSelectionId(optionId, 0), option.quantity, option.quantity != 1});
    }
    if (place.type == ProductType::Downloadable)
        facts.linkIds = {downloadableLinkId(place, 0), downloadableLinkId(place, 1)};
    if (place.type == ProductType::Grouped)
        facts.childRows = groupedRowsOf(place);
    return facts;
}

qint64 Catalogue::rowOfId(qint64 id) const
{
    const qint64 row = rowOfGappedId(id);
    return row < size() ? row : -1;
}

qint64 Catalogue::rowOfSku(std::string_view sku) const
{
    const std::string wanted = foldText(sku);
    for (qint64 row = 0; row < strangeCount(); ++row) {
        if (compareFolded(strangeAt(row).sku, wanted) == 0)
            return row;
    }
    // `RJ-100412-M-NAVY`: the number names the row, or the parent's row for a configurable's child.
    if (wanted.size() < 9 || wanted[2] != '-')
        return -1;
    qint64 number = 0;
    const auto parsed = std::from_chars(wanted.data() + 3, wanted.data() + wanted.size(), number);
    const qint64 row = number - 100'000;
    if (parsed.ec != std::errc{} || row < strangeCount() || row >= size())
        return -1;
    const Place place = placeOf(row, size());
    if (compareFolded(skuOf(m_options, place), wanted) == 0)
        return row;
    for (int i = 0; i < place.childCount; ++i) {
        const qint64 child = place.firstRow + place.firstChild + i;
        if (compareFolded(skuOf(m_options, placeOf(child, size())), wanted) == 0)
            return child;
    }
    return -1;
}

qint64 Catalogue::sellableRow(quint64 hash) const
{
    const qint64 count = size();
    auto row = static_cast<qint64>(mix(m_options.seed, static_cast<quint64>(Chance::Sellable), hash) %
                                   static_cast<quint64>(count));
    for (;;) {
        const Place place = placeOf(row, count);
        if (place.parentRow >= 0)
            row = place.parentRow;
        else if (isEnabled(m_options, place) && visibilityOf(m_options, place) > 1)
            return row;
        else
            row = (row + 1) % count;
    }
}

} // namespace qm::practice
