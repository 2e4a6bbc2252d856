// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <string_view>

namespace qm::practice {

/// The shop's websites, store groups, store views, sources and stocks: fixed, the same for every seed.
/// Two websites (`base`, `b2b`), three stocks (1 default, 2 of `base`, 3 of `b2b`), four store views (`default`, `nl`,
/// `outlet_en`, `de_b2b`), as in the recorded shop.
struct StoreView
{
    int id; ///< 0 is the admin scope `all`
    std::string_view code;
    std::string_view name;
    int websiteId;
    int groupId;
    std::string_view locale;   ///< `nl_NL`
    std::string_view currency; ///< display currency
    std::string_view timezone;
};

struct Website
{
    int id;
    std::string_view code;
    std::string_view name;
    int defaultGroupId;
    int stockId;
};

struct StoreGroup
{
    int id;
    int websiteId;
    int rootCategoryId;
    int defaultStoreId;
    std::string_view code;
    std::string_view name;
};

struct Source
{
    std::string_view code; ///< `default`, `ams`, `rtm`, `ber`
    std::string_view name;
    std::string_view country;
    std::string_view city;
    std::string_view postcode;
};

[[nodiscard]] const std::array<StoreView, 5> &storeViews(); ///< the admin view first
[[nodiscard]] const std::array<Website, 3> &websites();     ///< the admin website first
[[nodiscard]] const std::array<StoreGroup, 4> &storeGroups();
[[nodiscard]] const std::array<Source, 4> &sources();

/// By code, case-sensitive: `all` is the admin view, an unknown code nothing (observed 16).
[[nodiscard]] const StoreView *findStoreView(std::string_view code);
[[nodiscard]] const StoreView *findStoreView(int id);

} // namespace qm::practice
