// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goodsattributes.h"

#include "practice/goodscountries.h"
#include "practice/goodswords.h"

#include <algorithm>
#include <vector>

namespace qm::practice {

namespace {

using Def = AttributeDef;

constexpr std::string_view table = "Magento\\Eav\\Model\\Entity\\Attribute\\Source\\Table";
constexpr std::string_view yesNo = "Magento\\Eav\\Model\\Entity\\Attribute\\Source\\Boolean";
constexpr std::string_view priceModel = "Magento\\Catalog\\Model\\Product\\Attribute\\Backend\\Price";
constexpr std::string_view dateModel = "Magento\\Eav\\Model\\Entity\\Attribute\\Backend\\Datetime";
constexpr std::string_view catalogDateModel = "Magento\\Catalog\\Model\\Attribute\\Backend\\Startdate";
constexpr std::string_view arrayModel = "Magento\\Eav\\Model\\Entity\\Attribute\\Backend\\ArrayBackend";
constexpr std::string_view layoutModel = "Magento\\Catalog\\Model\\Product\\Attribute\\Source\\Layout";

constexpr unsigned own = Def::UserDefined;

constexpr Def defs[] = {
    {73,
     "name",
     {"Product Name", {}, {}},
     "text",
     "varchar",
     's',
     Def::Required | Def::Sortable | Def::Searchable | Def::Advanced | Def::Listing,
     {},
     {},
     {},
     "validate-length maximum-length-255"},
    {74,
     "sku",
     {"SKU", {}, {}},
     "text",
     "static",
     'g',
     Def::Required | Def::Unique | Def::Searchable | Def::Advanced | Def::Comparable,
     {},
     "Magento\\Catalog\\Model\\Product\\Attribute\\Backend\\Sku",
     {},
     "validate-length maximum-length-64"},
    {75,
     "description",
     {"Description", {}, {}},
     "textarea",
     "text",
     's',
     Def::Searchable | Def::Advanced | Def::Comparable | Def::Html},
    {76,
     "short_description",
     {"Short Description", {}, {}},
     "textarea",
     "text",
     's',
     Def::Searchable | Def::Advanced | Def::Comparable | Def::Listing | Def::Html},
    {77,
     "price",
     {"Price", {}, {}},
     "price",
     "decimal",
     'w',
     Def::Required | Def::Sortable | Def::Filterable | Def::Searchable | Def::Advanced | Def::Listing,
     {},
     priceModel},
    {78,
     "special_price",
     {"Special Price", {}, {}},
     "price",
     "decimal",
     'w',
     Def::Listing | Def::InGrid,
     {},
     priceModel},
    {79,
     "special_from_date",
     {"Special Price From Date", {}, {}},
     "date",
     "datetime",
     'w',
     Def::Listing | Def::InGrid,
     {},
     catalogDateModel},
    {80,
     "special_to_date",
     {"Special Price To Date", {}, {}},
     "date",
     "datetime",
     'w',
     Def::Listing | Def::InGrid,
     {},
     dateModel},
    {81, "cost", {"Cost", {}, {}}, "price", "decimal", 'w', own | Def::InGrid, {}, priceModel},
    {82,
     "weight",
     {"Weight", {}, {}},
     "weight",
     "decimal",
     'g',
     Def::InGrid,
     {},
     "Magento\\Catalog\\Model\\Product\\Attribute\\Backend\\Weight"},
    {83,
     "manufacturer",
     {"Manufacturer", "Fabrikant", "Hersteller"},
     "select",
     "int",
     'g',
     own | Def::Filterable | Def::Searchable | Def::Comparable,
     table},
    {84, "meta_title", {"Meta Title", {}, {}}, "text", "varchar", 's', Def::InGrid},
    {85, "meta_keyword", {"Meta Keywords", {}, {}}, "textarea", "text", 's', Def::InGrid},
    {86, "meta_description", {"Meta Description", {}, {}}, "textarea", "varchar", 's', Def::InGrid},
    {87, "image", {"Base", {}, {}}, "media_image", "varchar", 's', 0},
    {88, "small_image", {"Small", {}, {}}, "media_image", "varchar", 's', Def::Listing},
    {89, "thumbnail", {"Thumbnail", {}, {}}, "media_image", "varchar", 's', Def::Listing},
    {90, "media_gallery", {"Media Gallery", {}, {}}, "gallery", "static", 'g', 0},
    {92,
     "tier_price",
     {"Tier Price", {}, {}},
     "text",
     "decimal",
     'w',
     0,
     {},
     "Magento\\Catalog\\Model\\Product\\Attribute\\Backend\\Tierprice"},
    {93, "color", {"Color", {}, {}}, "select", "int", 'g', own | Def::Filterable | Def::Comparable, table},
    {94,
     "news_from_date",
     {"Set Product as New from Date", {}, {}},
     "date",
     "datetime",
     'w',
     Def::Listing | Def::InGrid,
     {},
     catalogDateModel},
    {95,
     "news_to_date",
     {"Set Product as New to Date", {}, {}},
     "date",
     "datetime",
     'w',
     Def::Listing | Def::InGrid,
     {},
     dateModel},
    {96, "gallery", {"Image Gallery", {}, {}}, "gallery", "varchar", 'g', Def::Hidden},
    {97,
     "status",
     {"Enable Product", {}, {}},
     "select",
     "int",
     'w',
     Def::Searchable | Def::Listing,
     "Magento\\Catalog\\Model\\Product\\Attribute\\Source\\Status",
     {},
     "1"},
    {98, "minimal_price", {"Minimal Price", {}, {}}, "price", "decimal", 'g', Def::Hidden | Def::Listing},
    {99,
     "visibility",
     {"Visibility", {}, {}},
     "select",
     "int",
     's',
     0,
     "Magento\\Catalog\\Model\\Product\\Visibility",
     {},
     "4"},
    {104, "page_layout", {"Layout", {}, {}}, "select", "varchar", 's', Def::InGrid, layoutModel},
    {105,
     "category_ids",
     {"Categories", {}, {}},
     "text",
     "static",
     'g',
     0,
     {},
     "Magento\\Catalog\\Model\\Product\\Attribute\\Backend\\Category"},
    {106,
     "options_container",
     {"Display Product Options In", {}, {}},
     "select",
     "varchar",
     's',
     0,
     "Magento\\Catalog\\Model\\Entity\\Product\\Attribute\\Design\\Options\\Container",
     {},
     "container2"},
    {107, "required_options", {{}, {}, {}}, "text", "static", 'g', Def::Hidden | Def::Listing},
    {108, "has_options", {{}, {}, {}}, "text", "static", 'g', Def::Hidden},
    {109, "image_label", {"Image Label", {}, {}}, "text", "varchar", 's', Def::Hidden | Def::Listing},
    {110, "small_image_label", {"Small Image Label", {}, {}}, "text", "varchar", 's', Def::Hidden | Def::Listing},
    {111, "thumbnail_label", {"Thumbnail Label", {}, {}}, "text", "varchar", 's', Def::Hidden | Def::Listing},
    {112, "created_at", {{}, {}, {}}, "date", "static", 'g', Def::Required | Def::Hidden | Def::Sortable},
    {113, "updated_at", {{}, {}, {}}, "date", "static", 'g', Def::Required | Def::Hidden | Def::Sortable},
    {114,
     "country_of_manufacture",
     {"Country of Manufacture", {}, {}},
     "select",
     "varchar",
     'w',
     Def::InGrid,
     "Magento\\Catalog\\Model\\Product\\Attribute\\Source\\Countryofmanufacture"},
    {115,
     "quantity_and_stock_status",
     {"Quantity", {}, {}},
     "select",
     "int",
     'g',
     Def::InGrid,
     "Magento\\CatalogInventory\\Model\\Source\\Stock",
     "Magento\\Catalog\\Model\\Product\\Attribute\\Backend\\Stock",
     "1"},
    {121,
     "url_key",
     {"URL Key", {}, {}},
     "text",
     "varchar",
     's',
     Def::Searchable | Def::Listing | Def::InGrid,
     {},
     {},
     {},
     "validate-trailing-hyphen"},
    {123, "msrp", {"Minimum Advertised Price", {}, {}}, "price", "decimal", 'w', Def::InGrid, {}, priceModel},
    {124,
     "msrp_display_actual_price_type",
     {"Display Actual Price", {}, {}},
     "select",
     "varchar",
     'w',
     Def::Listing,
     "Magento\\Msrp\\Model\\Product\\Attribute\\Source\\Type\\Price",
     "Magento\\Catalog\\Model\\Product\\Attribute\\Backend\\Boolean",
     "0"},
    {125,
     "links_purchased_separately",
     {"Links can be purchased separately", {}, {}},
     {},
     "int",
     'g',
     Def::Required | Def::Hidden | Def::Listing},
    {126, "samples_title", {"Samples title", {}, {}}, {}, "varchar", 's', Def::Required | Def::Hidden},
    {127, "links_title", {"Links title", {}, {}}, {}, "varchar", 's', Def::Required | Def::Hidden},
    {128, "links_exist", {{}, {}, {}}, {}, "int", 'g', Def::Hidden | Def::Listing},
    {129, "price_type", {"Dynamic Price", {}, {}}, "boolean", "int", 'g', Def::Required | Def::Listing, {}, {}, "0"},
    {130, "sku_type", {"Dynamic SKU", {}, {}}, "boolean", "int", 'g', Def::Required | Def::Hidden, {}, {}, "0"},
    {131, "weight_type", {"Dynamic Weight", {}, {}}, "boolean", "int", 'g', Def::Required | Def::Listing, {}, {}, "0"},
    {132,
     "price_view",
     {"Price View", {}, {}},
     "select",
     "int",
     'g',
     Def::Required | Def::Listing,
     "Magento\\Bundle\\Model\\Product\\Attribute\\Source\\Price\\View"},
    {133,
     "shipment_type",
     {"Ship Bundle Items", {}, {}},
     "select",
     "int",
     'g',
     Def::Required | Def::Listing,
     "Magento\\Bundle\\Model\\Product\\Attribute\\Source\\Shipment\\Type",
     {},
     "0"},
    {134,
     "gift_message_available",
     {"Allow Gift Message", {}, {}},
     "select",
     "varchar",
     'g',
     Def::InGrid,
     "Magento\\Catalog\\Model\\Product\\Attribute\\Source\\Boolean",
     "Magento\\Catalog\\Model\\Product\\Attribute\\Backend\\Boolean"},
    {135, "swatch_image", {"Swatch", {}, {}}, "media_image", "varchar", 's', Def::Listing},
    {136,
     "tax_class_id",
     {"Tax Class", {}, {}},
     "select",
     "int",
     'w',
     Def::Searchable | Def::Listing | Def::InGrid | Def::NotForVirtual,
     "Magento\\Tax\\Model\\TaxClass\\Source\\Product",
     {},
     "2"},
    {147,
     "size",
     {"Size", "Maat", "Größe"},
     "select",
     "int",
     'g',
     own | Def::Filterable | Def::Searchable | Def::Listing,
     table,
     {},
     ""},
    {148,
     "colour",
     {"Colour", "Kleur", "Farbe"},
     "select",
     "int",
     'g',
     own | Def::Filterable | Def::Searchable | Def::Listing,
     table,
     {},
     ""},
    {149,
     "material",
     {"Material", "Materiaal", "Material"},
     "select",
     "int",
     'g',
     own | Def::Filterable | Def::OnFront,
     table,
     {},
     ""},
    {150,
     "care_instructions",
     {"Care instructions", "Wasvoorschrift", "Pflegehinweise"},
     "textarea",
     "text",
     's',
     own | Def::Html},
    {151,
     "supplier_code",
     {"Supplier code", "Leverancierscode", "Lieferantencode"},
     "text",
     "varchar",
     'g',
     own | Def::Searchable},
    {152,
     "season",
     {"Season", "Seizoen", "Saison"},
     "multiselect",
     "text",
     's',
     own | Def::Filterable,
     {},
     arrayModel,
     ""},
    {153,
     "certificates",
     {"Certificates", "Keurmerken", "Zertifikate"},
     "multiselect",
     "text",
     'g',
     own | Def::OnFront,
     {},
     arrayModel,
     ""},
    {154,
     "launch_date",
     {"Launch date", "Introductiedatum", "Einführungsdatum"},
     "date",
     "datetime",
     'w',
     own,
     {},
     dateModel},
    {155,
     "next_delivery",
     {"Next delivery", "Volgende levering", "Nächste Lieferung"},
     "datetime",
     "datetime",
     's',
     own,
     {},
     dateModel},
    {156,
     "waterproof",
     {"Waterproof", "Waterdicht", "Wasserdicht"},
     "boolean",
     "int",
     'w',
     own | Def::Filterable,
     yesNo},
    {157,
     "rental_price",
     {"Rental price per day", "Huurprijs per dag", "Mietpreis pro Tag"},
     "price",
     "decimal",
     'w',
     own,
     {},
     priceModel},
    {158, "size_chart", {"Size chart", "Maattabel", "Größentabelle"}, "media_image", "varchar", 's', own},
    {159,
     "eco_fee",
     {"Eco fee", "Verwijderingsbijdrage", "Entsorgungsbeitrag"},
     "weee",
     "static",
     'w',
     own | Def::NotForVirtual,
     {},
     "Magento\\Weee\\Model\\Attribute\\Backend\\Weee\\Tax"},
    {160, "fabric", {"Fabric", "Stof", "Stoff"}, "select", "int", 'g', own | Def::Filterable, table},
    {161, "fit", {"Fit", "Pasvorm", "Passform"}, "select", "int", 'g', own | Def::Filterable, table},
    {162,
     "roast",
     {"Roast", "Branding", "Röstung"},
     "select",
     "int",
     'g',
     own | Def::Filterable | Def::OnFront,
     table,
     {},
     ""},
    {163, "ean", {"EAN", "EAN", "EAN"}, "text", "varchar", 'g', own | Def::Unique | Def::Searchable},
    {164,
     "safety_class",
     {"Safety class", "Veiligheidsklasse", "Sicherheitsklasse"},
     "select",
     "int",
     'w',
     own | Def::Filterable,
     table,
     {},
     ""},
};

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

/// A bit per attribute set, in the order of the sets' ids.
unsigned setsOf(int attribute)
{
    constexpr unsigned clothing = 1;
    constexpr unsigned footwear = 2;
    constexpr unsigned coffee = 4;
    constexpr unsigned gear = 8;
    constexpr unsigned all = ~0U;
    switch (attribute) {
    case sizeAttribute:
    case fabricAttribute:
    case fitAttribute:
    case 158:
        return clothing;
    case colourAttribute:
        return clothing | gear;
    case materialAttribute:
        return clothing | footwear | gear;
    case 150:
    case seasonAttribute:
        return clothing | footwear;
    case certificatesAttribute:
        return clothing | footwear | coffee;
    case 154:
    case 155:
        return clothing | footwear | coffee | gear;
    case 156:
    case 157:
        return clothing | footwear | gear;
    case roastAttribute:
        return coffee;
    case safetyAttribute:
        return footwear;
    default:
        return all;
    }
}

unsigned bitOfSet(int setId)
{
    switch (setId) {
    case clothingSet:
        return 1;
    case footwearSet:
        return 2;
    case coffeeSet:
        return 4;
    case gearSet:
        return 8;
    default:
        return 16;
    }
}

} // namespace

std::span<const AttributeDef> attributeDefs()
{
    return defs;
}

const AttributeDef *findAttribute(std::string_view code)
{
    const auto found =
        std::find_if(std::begin(defs), std::end(defs), [code](const Def &def) { return def.code == code; });
    return found == std::end(defs) ? nullptr : found;
}

const AttributeDef *findAttribute(int id)
{
    const auto found = std::find_if(std::begin(defs), std::end(defs), [id](const Def &def) { return def.id == id; });
    return found == std::end(defs) ? nullptr : found;
}

bool isInSet(const AttributeDef &attribute, int setId)
{
    return (setsOf(attribute.id) & bitOfSet(setId)) != 0;
}

bool hasBlankOption(const AttributeDef &attribute)
{
    return attribute.sourceModel == table || attribute.input == "multiselect" || attribute.id == countryAttribute;
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
