// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/countries.h"

namespace qm::practice {

namespace {

constexpr CountryEntry list[] = {
    {"AU", "AUS", "Australia", "Australië"},
    {"AT", "AUT", "Austria", "Oostenrijk"},
    {"BE", "BEL", "Belgium", "België"},
    {"BR", "BRA", "Brazil", "Brazilië"},
    {"BG", "BGR", "Bulgaria", "Bulgarije"},
    {"CA", "CAN", "Canada", "Canada"},
    {"CN", "CHN", "China", "China"},
    {"CO", "COL", "Colombia", "Colombia"},
    {"HR", "HRV", "Croatia", "Kroatië"},
    {"CY", "CYP", "Cyprus", "Cyprus"},
    {"CZ", "CZE", "Czechia", "Tsjechië"},
    {"CI", "CIV", "Côte d’Ivoire", "Ivoorkust"},
    {"DK", "DNK", "Denmark", "Denemarken"},
    {"EE", "EST", "Estonia", "Estland"},
    {"ET", "ETH", "Ethiopia", "Ethiopië"},
    {"FI", "FIN", "Finland", "Finland"},
    {"FR", "FRA", "France", "Frankrijk"},
    {"DE", "DEU", "Germany", "Duitsland"},
    {"GR", "GRC", "Greece", "Griekenland"},
    {"GT", "GTM", "Guatemala", "Guatemala"},
    {"HU", "HUN", "Hungary", "Hongarije"},
    {"IS", "ISL", "Iceland", "IJsland"},
    {"IN", "IND", "India", "India"},
    {"ID", "IDN", "Indonesia", "Indonesië"},
    {"IE", "IRL", "Ireland", "Ierland"},
    {"IL", "ISR", "Israel", "Israël"},
    {"IT", "ITA", "Italy", "Italië"},
    {"JP", "JPN", "Japan", "Japan"},
    {"KE", "KEN", "Kenya", "Kenia"},
    {"LV", "LVA", "Latvia", "Letland"},
    {"LT", "LTU", "Lithuania", "Litouwen"},
    {"LU", "LUX", "Luxembourg", "Luxemburg"},
    {"MT", "MLT", "Malta", "Malta"},
    {"NL", "NLD", "Netherlands", "Nederland"},
    {"NZ", "NZL", "New Zealand", "Nieuw-Zeeland"},
    {"NO", "NOR", "Norway", "Noorwegen"},
    {"PE", "PER", "Peru", "Peru"},
    {"PL", "POL", "Poland", "Polen"},
    {"PT", "PRT", "Portugal", "Portugal"},
    {"RO", "ROU", "Romania", "Roemenië"},
    {"RW", "RWA", "Rwanda", "Rwanda"},
    {"SK", "SVK", "Slovakia", "Slowakije"},
    {"SI", "SVN", "Slovenia", "Slovenië"},
    {"KR", "KOR", "South Korea", "Zuid-Korea"},
    {"ES", "ESP", "Spain", "Spanje"},
    {"SE", "SWE", "Sweden", "Zweden"},
    {"CH", "CHE", "Switzerland", "Zwitserland"},
    {"TW", "TWN", "Taiwan", "Taiwan"},
    {"TR", "TUR", "Türkiye", "Turkije"},
    {"UA", "UKR", "Ukraine", "Oekraïne"},
    {"GB", "GBR", "United Kingdom", "Verenigd Koninkrijk"},
    {"US", "USA", "United States", "Verenigde Staten"},
    {"VN", "VNM", "Vietnam", "Vietnam"},
};

constexpr RegionEntry regions[] = {
    {"DE", "79", "NDS", "Niedersachsen"}, {"DE", "80", "BAW", "Baden-Württemberg"},
    {"DE", "81", "BAY", "Bayern"},        {"DE", "82", "BER", "Berlin"},
    {"DE", "85", "HAM", "Hamburg"},       {"DE", "88", "NRW", "Nordrhein-Westfalen"},
    {"US", "1", "AL", "Alabama"},         {"US", "12", "CA", "California"},
    {"US", "43", "NY", "New York"},       {"US", "57", "TX", "Texas"},
};

} // namespace

std::span<const CountryEntry> countryEntries()
{
    return list;
}

std::span<const RegionEntry> regionEntries()
{
    return regions;
}

} // namespace qm::practice
