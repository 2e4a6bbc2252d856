// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace qm::practice {

/// A country this shop allows (general/country/allow), with its ISO 3166-1 codes.
struct CountryEntry
{
    std::string_view code;
    std::string_view code3;
    std::string_view name;
    std::string_view localName; ///< in the language of the Dutch view
};

struct RegionEntry
{
    std::string_view country;
    std::string_view id; ///< Magento's directory id; the API sends it as text
    std::string_view code;
    std::string_view name;
};

[[nodiscard]] std::span<const CountryEntry> countryEntries(); ///< by name
[[nodiscard]] std::span<const RegionEntry> regionEntries();

} // namespace qm::practice
