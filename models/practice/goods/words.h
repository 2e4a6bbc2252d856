// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/goods/layout.h"

#include <QtGlobal>

#include <span>
#include <string_view>

namespace qm::practice {

/// Which list of traits fits a family: `waterproof` for a jacket, `dark roast 1 kg` for coffee.
enum class Trait { Clothing, Footwear, Coffee, Volume, Blade, Metal, Light, General, Persons, Service, Guide, Set };

/// A kind of product: the middle of its name, its first SKU letters, its category and the range of its prices.
struct Family
{
    std::string_view code;
    Words noun;
    int lowestPrice;  ///< whole euros
    int highestPrice; ///< whole euros
    int grams;
    int category; ///< leaf category id
    int attributeSet;
    Trait trait;
};

[[nodiscard]] std::span<const Family> simpleFamilies();
[[nodiscard]] std::span<const Family> sizedFamilies();    ///< configurable in size and colour
[[nodiscard]] std::span<const Family> colouredFamilies(); ///< configurable in colour only
[[nodiscard]] std::span<const Family> virtualFamilies();
[[nodiscard]] std::span<const Family> downloadFamilies();
[[nodiscard]] std::span<const Family> groupedFamilies();
[[nodiscard]] std::span<const Family> bundleFamilies();
[[nodiscard]] const Family &familyByCode(std::string_view code);

/// Proper names that products are called by; the same in every language.
[[nodiscard]] std::string_view lineName(Trait trait, quint64 hash);
[[nodiscard]] const Words &traitWords(Trait trait, quint64 hash);

/// Attribute set ids of this shop.
inline constexpr int defaultSet = 4;
inline constexpr int clothingSet = 9;
inline constexpr int footwearSet = 10;
inline constexpr int coffeeSet = 11;
inline constexpr int gearSet = 14;

} // namespace qm::practice
