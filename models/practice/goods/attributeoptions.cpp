// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/attributes.h"

#include "practice/goods/countries.h"

#include <array>
#include <vector>

namespace qm::practice {

namespace {

constexpr AttributeOption statusOptions[] = {{"1", {"Enabled", "Enabled", "Enabled"}},
                                             {"2", {"Disabled", "Disabled", "Disabled"}}};
constexpr AttributeOption visibilityOptions[] = {
    {"1", {"Not Visible Individually", "Not Visible Individually", "Not Visible Individually"}},
    {"2", {"Catalog", "Catalog", "Catalog"}},
    {"3", {"Search", "Search", "Search"}},
    {"4", {"Catalog, Search", "Catalog, Search", "Catalog, Search"}}};
constexpr AttributeOption layoutOptions[] = {
    {"", {"No layout updates", "No layout updates", "No layout updates"}},
    {"empty", {"Empty", "Empty", "Empty"}},
    {"1column", {"1 column", "1 column", "1 column"}},
    {"2columns-left", {"2 columns with left bar", "2 columns with left bar", "2 columns with left bar"}}};
constexpr AttributeOption containerOptions[] = {
    {"container1", {"Product Info Column", "Product Info Column", "Product Info Column"}},
    {"container2", {"Block after Info Column", "Block after Info Column", "Block after Info Column"}}};
constexpr AttributeOption stockOptions[] = {{"1", {"In Stock", "In Stock", "In Stock"}},
                                            {"0", {"Out of Stock", "Out of Stock", "Out of Stock"}}};
constexpr AttributeOption msrpOptions[] = {
    {"0", {"Use config", "Use config", "Use config"}},
    {"1", {"On Gesture", "On Gesture", "On Gesture"}},
    {"2", {"In Cart", "In Cart", "In Cart"}},
    {"3", {"Before Order Confirmation", "Before Order Confirmation", "Before Order Confirmation"}}};
constexpr AttributeOption priceViewOptions[] = {{"0", {"Price Range", "Price Range", "Price Range"}},
                                                {"1", {"As Low as", "As Low as", "As Low as"}}};
constexpr AttributeOption shipmentOptions[] = {{"0", {"Together", "Together", "Together"}},
                                               {"1", {"Separately", "Separately", "Separately"}}};
constexpr AttributeOption giftOptions[] = {
    {"1", {"Yes", "Yes", "Yes"}}, {"0", {"No", "No", "No"}}, {"2", {"Use config", "Use config", "Use config"}}};
constexpr AttributeOption taxOptions[] = {{"0", {"None", "None", "None"}},
                                          {"2", {"Taxable Goods", "Taxable Goods", "Taxable Goods"}},
                                          {"4", {"Reduced rate", "Reduced rate", "Reduced rate"}}};
constexpr AttributeOption yesNoOptions[] = {{"1", {"Yes", "Ja", "Ja"}}, {"0", {"No", "Nee", "Nein"}}};
constexpr AttributeOption sizeOptions[] = {{"34", {"XS", "XS", "XS"}}, {"35", {"S", "S", "S"}},
                                           {"36", {"M", "M", "M"}},    {"37", {"L", "L", "L"}},
                                           {"38", {"XL", "XL", "XL"}}, {"39", {"XXL", "XXL", "XXL"}}};
constexpr AttributeOption materialOptions[] = {
    {"60", {"Cotton", "Katoen", "Baumwolle"}},
    {"61", {"Merino wool", "Merinowol", "Merinowolle"}},
    {"62", {"Recycled polyester", "Gerecycled polyester", "Recyceltes Polyester"}},
    {"63", {"Waxed canvas", "Waxkatoen", "Wachstuch"}},
    {"64", {"Steel & brass", "Staal & messing", "Stahl & Messing"}},
    {"65", {"Leather", "Leer", "Leder"}}};
constexpr AttributeOption seasonOptions[] = {{"80", {"Spring", "Lente", "Frühling"}},
                                             {"81", {"Summer", "Zomer", "Sommer"}},
                                             {"82", {"Autumn", "Herfst", "Herbst"}},
                                             {"83", {"Winter", "Winter", "Winter"}}};
constexpr AttributeOption certificateOptions[] = {
    {"90", {"EN ISO 20471", "EN ISO 20471", "EN ISO 20471"}},
    {"91", {"EN ISO 11612", "EN ISO 11612", "EN ISO 11612"}},
    {"92", {"Organic", "Biologisch", "Bio"}},
    {"93", {"Fair trade", "Eerlijke handel", "Fairer Handel"}},
    {"94", {"CE, category III", "CE, categorie III", "CE, Kategorie III"}}};
constexpr AttributeOption fabricOptions[] = {{"110", {"Ripstop", "Ripstop", "Ripstop"}},
                                             {"111", {"Twill", "Keper", "Köper"}},
                                             {"112", {"Jersey", "Jersey", "Jersey"}}};
constexpr AttributeOption fitOptions[] = {
    {"120", {"Slim", "Smal", "Schmal"}}, {"121", {"Regular", "Normaal", "Normal"}}, {"122", {"Wide", "Wijd", "Weit"}}};
constexpr AttributeOption roastOptions[] = {{"130", {"Light", "Licht", "Hell"}},
                                            {"131", {"Medium", "Middel", "Mittel"}},
                                            {"132", {"Dark", "Donker", "Dunkel"}}};
constexpr AttributeOption safetyOptions[] = {
    {"140", {"S1P", "S1P", "S1P"}}, {"141", {"S3", "S3", "S3"}}, {"142", {"S5", "S5", "S5"}}};
constexpr AttributeOption manufacturerOptions[] = {
    {"150", {"Noordkaap", "Noordkaap", "Noordkaap"}},
    {"151", {"Bergström & Söner", "Bergström & Söner", "Bergström & Söner"}},
    {"152", {"Kaffee Übersee", "Kaffee Übersee", "Kaffee Übersee"}},
    {"153", {"Tindra", "Tindra", "Tindra"}},
    {"154", {"Werkhuis", "Werkhuis", "Werkhuis"}}};

std::vector<AttributeOption> makeColourOptions()
{
    static constexpr std::string_view ids[] = {"41", "42", "43", "44", "45", "46", "47", "48", "49", "50"};
    static_assert(std::size(ids) == std::tuple_size_v<std::remove_cvref_t<decltype(colourNames())>>);
    std::vector<AttributeOption> options;
    for (std::size_t i = 0; i < std::size(ids); ++i)
        options.push_back({ids[i], colourNames()[i]});
    return options;
}

std::vector<AttributeOption> makeCountryOptions()
{
    std::vector<AttributeOption> options;
    for (const CountryEntry &country : countryEntries())
        options.push_back({country.code, {country.name, country.name, country.name}});
    return options;
}

} // namespace

bool hasBlankOption(const AttributeDef &attribute)
{
    return attribute.sourceModel == "Magento\\Eav\\Model\\Entity\\Attribute\\Source\\Table" ||
           attribute.input == "multiselect" || attribute.id == countryAttribute;
}

std::span<const AttributeOption> optionsOf(const AttributeDef &attribute)
{
    static const std::vector<AttributeOption> colours = makeColourOptions();
    static const std::vector<AttributeOption> countries = makeCountryOptions();
    switch (attribute.id) {
    case 97:
        return statusOptions;
    case 99:
        return visibilityOptions;
    case 104:
        return layoutOptions;
    case 106:
        return containerOptions;
    case countryAttribute:
        return countries;
    case 115:
        return stockOptions;
    case 124:
        return msrpOptions;
    case 132:
        return priceViewOptions;
    case 133:
        return shipmentOptions;
    case 134:
        return giftOptions;
    case 136:
        return taxOptions;
    case 156:
        return yesNoOptions;
    case manufacturerAttribute:
        return manufacturerOptions;
    case sizeAttribute:
        return sizeOptions;
    case colourAttribute:
        return colours;
    case materialAttribute:
        return materialOptions;
    case seasonAttribute:
        return seasonOptions;
    case certificatesAttribute:
        return certificateOptions;
    case fabricAttribute:
        return fabricOptions;
    case fitAttribute:
        return fitOptions;
    case roastAttribute:
        return roastOptions;
    case safetyAttribute:
        return safetyOptions;
    default:
        return {};
    }
}

} // namespace qm::practice
