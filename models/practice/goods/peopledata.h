// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace qm::practice {

struct Town
{
    std::string_view name;
    std::string_view postcode; ///< `#` stands for a digit, `@` for a letter
    std::string_view region = {};
    std::string_view regionCode = {};
    int regionId = 0; ///< Magento's directory id
};

/// What people of one country are called and where they live. All of it is made up; e-mail addresses are of the domains
/// reserved for examples.
struct Country
{
    std::string_view code;
    std::string_view phone; ///< `#` stands for a digit
    bool numberFirst;       ///< `12 Rue Verte` rather than `Hoofdstraat 12`
    std::span<const std::string_view> firstNames;
    std::span<const std::string_view> lastNames;
    std::span<const std::string_view> streets;
    std::span<const Town> towns;
    std::span<const std::string_view> companies;
};

[[nodiscard]] std::span<const Country> countries();
/// The country a hash falls into: most customers live near the shop.
[[nodiscard]] const Country &countryFor(unsigned hash);

} // namespace qm::practice
