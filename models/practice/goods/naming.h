// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/goods/layout.h"
#include "practice/goods/words.h"

#include <string>
#include <string_view>

namespace qm::practice {

/// Streams of chance: one number per question, so that an answer never depends on another's.
enum class Chance : quint64 {
    Family = 1,
    Line,
    Trait,
    Price,
    Weight,
    Disabled,
    Details,
    Stock,
    Reservation,
    Special,
    Tier,
    Links,
    Media,
    Options,
    Categories,
    Times,
    Sellable,
    Person,
    Address,
    Guest,
    Overrides,
};

[[nodiscard]] quint64 chance(const ShopOptions &options, Chance stream, qint64 row);

[[nodiscard]] const Family &familyOf(const ShopOptions &options, const Place &place);
[[nodiscard]] std::string skuOf(const ShopOptions &options, const Place &place);
/// Name in \a language (languageOfStore()).
[[nodiscard]] std::string nameOf(const ShopOptions &options, const Place &place, int language);
/// What the product's own price column holds; for a configurable its children's lowest (the API prints 0 there).
[[nodiscard]] Decimal basePriceOf(const ShopOptions &options, const Place &place);
[[nodiscard]] Decimal weightOf(const ShopOptions &options, const Place &place);
[[nodiscard]] bool isEnabled(const ShopOptions &options, const Place &place);
/// 1 not visible, 2 catalogue, 3 search, 4 both (Magento's visibility).
[[nodiscard]] int visibilityOf(const ShopOptions &options, const Place &place);
[[nodiscard]] bool isFixedBundle(const Place &place);
[[nodiscard]] bool isShippedSeparately(const ShopOptions &options, const Place &place);

/// One option of a bundle and the rows one can choose from; the first is the default.
struct BundleOption
{
    bool required = true;
    std::vector<qint64> rows;
    int quantity = 1;
};
[[nodiscard]] std::vector<BundleOption> bundleOptionsOf(const ShopOptions &options, const Place &place);
/// Ids of option \a index of a bundle and of row \a index of that option; of link \a index of a download.
[[nodiscard]] qint64 bundleOptionId(const Place &place, int index);
[[nodiscard]] qint64 bundleSelectionId(qint64 optionId, int index);
[[nodiscard]] qint64 downloadableLinkId(const Place &place, int index);
[[nodiscard]] std::vector<qint64> groupedRowsOf(const Place &place);

} // namespace qm::practice
