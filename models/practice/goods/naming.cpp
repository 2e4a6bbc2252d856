// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/naming.h"

#include "practice/goods/strange.h"

#include <algorithm>

namespace qm::practice {

namespace {

/// Children are called and priced after their parent: everything of the model comes from the parent's row.
qint64 modelRow(const Place &place)
{
    return place.parentRow >= 0 ? place.parentRow : place.row;
}

bool isStrange(const Place &place)
{
    return place.row < strangeCount();
}

std::span<const Family> familiesFor(const Place &place)
{
    switch (place.type) {
    case ProductType::Simple:
        break;
    case ProductType::Virtual:
        return virtualFamilies();
    case ProductType::Downloadable:
        return downloadFamilies();
    case ProductType::Configurable:
        return place.block % 2 == 1 && place.childCount == 5 ? colouredFamilies() : sizedFamilies();
    case ProductType::Grouped:
        return groupedFamilies();
    case ProductType::Bundle:
        return bundleFamilies();
    }
    if (place.parentRow >= 0)
        return place.size < 0 ? colouredFamilies() : sizedFamilies();
    return simpleFamilies();
}

std::string upperWithoutBlanks(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c != ' ')
            result.push_back(c);
    }
    return result;
}

} // namespace

quint64 chance(const ShopOptions &options, Chance stream, qint64 row)
{
    return mix(options.seed, static_cast<quint64>(stream), static_cast<quint64>(row));
}

const Family &familyOf(const ShopOptions &options, const Place &place)
{
    if (isStrange(place))
        return familyByCode(strangeAt(place.row).family);
    const std::span<const Family> list = familiesFor(place);
    return list[chance(options, Chance::Family, modelRow(place)) % list.size()];
}

std::string skuOf(const ShopOptions &options, const Place &place)
{
    if (isStrange(place))
        return strangeAt(place.row).sku;
    std::string sku(familyOf(options, place).code);
    sku += '-';
    sku += std::to_string(100'000 + modelRow(place));
    if (place.parentRow >= 0) {
        if (place.size >= 0) {
            sku += '-';
            sku += sizeNames()[static_cast<std::size_t>(place.size)];
        }
        sku += '-';
        sku += upperWithoutBlanks(colourNames()[static_cast<std::size_t>(place.colour)].en);
    }
    return sku;
}

std::string nameOf(const ShopOptions &options, const Place &place, int language)
{
    if (isStrange(place) && !strangeAt(place.row).name.empty())
        return strangeAt(place.row).name;
    const Family &family = familyOf(options, place);
    const qint64 model = modelRow(place);
    std::string name(lineName(family.trait, chance(options, Chance::Line, model)));
    name += ' ';
    name += family.noun.in(language);
    name += ", ";
    name += traitWords(family.trait, chance(options, Chance::Trait, model)).in(language);
    if (place.parentRow >= 0) {
        name += place.size >= 0 ? " – " : "";
        if (place.size >= 0)
            name += sizeNames()[static_cast<std::size_t>(place.size)];
        name += place.size >= 0 ? " / " : " – ";
        name += colourNames()[static_cast<std::size_t>(place.colour)].in(language);
    }
    return name;
}

Decimal basePriceOf(const ShopOptions &options, const Place &place)
{
    if (isStrange(place))
        return strangeAt(place.row).price;
    if (place.type == ProductType::Grouped || (place.type == ProductType::Bundle && !isFixedBundle(place)))
        return {};
    const Family &family = familyOf(options, place);
    const quint64 hash = chance(options, Chance::Price, modelRow(place));
    constexpr int endings[] = {95, 95, 95, 99, 50, 0};
    const auto range = static_cast<quint64>(family.highestPrice - family.lowestPrice + 1);
    const qint64 euros = family.lowestPrice + static_cast<qint64>(hash % range);
    const qint64 cents = euros * 100 + endings[(hash >> 32) % std::size(endings)];
    // The largest sizes cost more, as they do in work-wear.
    const qint64 surcharge = place.size >= 4 ? 500 : 0;
    return Decimal::fromUnits((cents + surcharge) * 100);
}

Decimal weightOf(const ShopOptions &options, const Place &place)
{
    const int grams = familyOf(options, place).grams;
    const auto percent = static_cast<qint64>(80 + chance(options, Chance::Weight, modelRow(place)) % 41);
    return Decimal::fromUnits(grams * percent / 100 * 10);
}

bool isEnabled(const ShopOptions &options, const Place &place)
{
    // Only rows that no compound of their block refers to: a set with a disabled member could not be sold.
    const bool free = place.type == ProductType::Simple && !isStrange(place) && place.parentRow < 0 &&
                      (place.block < 0 || place.offset >= 12);
    return !free || chance(options, Chance::Disabled, place.row) % 6 != 0;
}

int visibilityOf(const ShopOptions &options, const Place &place)
{
    if (place.parentRow >= 0)
        return 1;
    if (place.block < 0 || place.offset < 16 || place.type != ProductType::Simple)
        return 4;
    constexpr int spread[] = {4, 4, 4, 4, 4, 4, 2, 3, 1};
    return spread[(chance(options, Chance::Disabled, place.row) >> 16) % std::size(spread)];
}

bool isFixedBundle(const Place &place)
{
    return place.type == ProductType::Bundle && place.offset == 37;
}

bool isShippedSeparately(const ShopOptions &options, const Place &place)
{
    return place.type == ProductType::Bundle && chance(options, Chance::Details, place.row) % 2 == 1;
}

std::vector<BundleOption> bundleOptionsOf(const ShopOptions &options, const Place &place)
{
    std::vector<BundleOption> result;
    if (place.type != ProductType::Bundle)
        return result;
    const int count = 2 + static_cast<int>((chance(options, Chance::Details, place.row) >> 8) % 2);
    const int start = isFixedBundle(place) ? 6 : 0;
    for (int i = 0; i < count; ++i) {
        BundleOption option;
        option.required = i < 2;
        option.quantity = i == 1 ? 2 : 1;
        for (int k = 0; k < 2; ++k)
            option.rows.push_back(place.firstRow + start + i * 2 + k);
        result.push_back(std::move(option));
    }
    return result;
}

qint64 bundleOptionId(const Place &place, int index)
{
    const qint64 ordinal = place.block * 2 + (isFixedBundle(place) ? 1 : 0); // a block has one of each
    return ordinal * 3 + 1 + index;
}

qint64 bundleSelectionId(qint64 optionId, int index)
{
    return optionId * 4 + index;
}

qint64 downloadableLinkId(const Place &place, int index)
{
    return place.block * 2 + index + 1;
}

std::vector<qint64> groupedRowsOf(const Place &place)
{
    if (place.type != ProductType::Grouped)
        return {};
    return {place.firstRow + 1, place.firstRow + 4, place.firstRow + 7};
}

} // namespace qm::practice
