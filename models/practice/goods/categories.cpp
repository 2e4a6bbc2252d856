// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/categories.h"

#include "practice/goods/naming.h"

#include <algorithm>

namespace qm::practice {

namespace {

constexpr Category list[] = {
    {1, 0, {"Root Catalog", "Root Catalog", "Root Catalog"}},
    {2, 1, {"Noordkaap", "Noordkaap", "Noordkaap"}},
    {3, 2, {"Outdoor clothing", "Buitenkleding", "Outdoor-Bekleidung"}},
    {4, 3, {"Jackets", "Jassen", "Jacken"}},
    {5, 4, {"Rain jackets", "Regenjassen", "Regenjacken"}},
    {6, 4, {"Insulated jackets", "Winterjassen", "Isolationsjacken"}},
    {7, 4, {"Softshells", "Softshells", "Softshells"}},
    {8, 3, {"Trousers", "Broeken", "Hosen"}},
    {9, 8, {"Hiking trousers", "Wandelbroeken", "Wanderhosen"}},
    {10, 8, {"Rain trousers", "Regenbroeken", "Regenhosen"}},
    {11, 3, {"Layers", "Lagen", "Schichten"}},
    {12, 11, {"Fleece", "Fleece", "Fleece"}},
    {13, 11, {"Base layers", "Ondergoed", "Unterwäsche"}},
    {14, 3, {"Hats & gloves", "Mutsen & handschoenen", "Mützen & Handschuhe"}},
    {15, 2, {"Workwear", "Werkkleding", "Arbeitskleidung"}},
    {16, 15, {"High visibility", "Signaalkleding", "Warnschutz"}},
    {17, 16, {"Vests", "Vesten", "Westen"}},
    {18, 16, {"Parkas", "Parka’s", "Parkas"}},
    {19, 15, {"Work trousers", "Werkbroeken", "Arbeitshosen"}},
    {20, 15, {"Overalls", "Overalls", "Overalls"}},
    {21, 15, {"Aprons", "Schorten", "Schürzen"}},
    {22, 2, {"Footwear", "Schoenen", "Schuhe"}},
    {23, 22, {"Safety shoes", "Veiligheidsschoenen", "Sicherheitsschuhe"}},
    {24, 22, {"Hiking boots", "Wandelschoenen", "Wanderschuhe"}},
    {25, 22, {"Socks", "Sokken", "Socken"}},
    {26, 2, {"Packs & bags", "Rugzakken & tassen", "Rucksäcke & Taschen"}},
    {27, 26, {"Backpacks", "Rugzakken", "Rucksäcke"}},
    {28, 26, {"Dry bags", "Waterdichte zakken", "Packsäcke"}},
    {29, 26, {"Duffels", "Reistassen", "Reisetaschen"}},
    {30, 2, {"Camping", "Kamperen", "Camping"}},
    {31, 30, {"Tents", "Tenten", "Zelte"}},
    {32, 30, {"Sleeping bags", "Slaapzakken", "Schlafsäcke"}},
    {33, 1, {"B2B catalogue", "B2B-catalogus", "B2B-Katalog"}},
    {34, 30, {"Lighting", "Verlichting", "Beleuchtung"}},
    {35, 30, {"Camp kitchen", "Kampkeuken", "Campingküche"}},
    {36, 35, {"Stoves", "Branders", "Kocher"}},
    {37, 35, {"Cookware", "Pannen", "Töpfe"}},
    {38, 2, {"Coffee", "Koffie", "Kaffee"}},
    {39, 38, {"Beans", "Bonen", "Bohnen"}},
    {40, 39, {"Filter roasts", "Filterbrandingen", "Filterröstungen"}},
    {41, 39, {"Espresso roasts", "Espressobrandingen", "Espressoröstungen"}},
    {42, 38, {"Brewing gear", "Zetgerei", "Brühzubehör"}},
    {43, 38, {"Cups & flasks", "Bekers & flessen", "Becher & Flaschen"}},
    {44, 2, {"Tools & safety", "Gereedschap & veiligheid", "Werkzeug & Sicherheit"}},
    {45, 44, {"Hand tools", "Handgereedschap", "Handwerkzeug"}},
    {46, 44, {"Eye & ear protection", "Oog- & gehoorbescherming", "Augen- & Gehörschutz"}},
    {47, 44, {"First aid", "Eerste hulp", "Erste Hilfe"}},
    {48, 2, {"Services", "Diensten", "Dienstleistungen"}},
    {49, 2, {"Guides & patterns", "Gidsen & patronen", "Führer & Schnittmuster"}},
    {50, 2, {"Winter sale 2025", "Winteruitverkoop 2025", "Winterschlussverkauf 2025"}, false},
    {51, 33, {"Fleet & teams", "Vloot & teams", "Flotte & Teams"}},
    {52, 51, {"Team clothing", "Teamkleding", "Teamkleidung"}},
    {53, 52, {"Embroidery", "Borduren", "Stickerei"}},
    {54, 33, {"Bulk coffee", "Koffie in bulk", "Kaffee in Großpackungen"}},
    {55, 3, {"Kids & Bébé", "Kinder & Bébé", "Kinder & Bébé"}},
};

} // namespace

std::span<const Category> categories()
{
    return list;
}

const Category *findCategory(qint64 id)
{
    return id >= 1 && id <= static_cast<qint64>(std::size(list)) ? &list[id - 1] : nullptr;
}

std::vector<const Category *> childrenOf(int id)
{
    std::vector<const Category *> children;
    for (const Category &category : list) {
        if (category.parent == id)
            children.push_back(&category);
    }
    return children;
}

int levelOf(const Category &category)
{
    const Category *parent = findCategory(category.parent);
    return parent == nullptr ? 0 : levelOf(*parent) + 1;
}

std::string pathOf(const Category &category)
{
    const Category *parent = findCategory(category.parent);
    return parent == nullptr ? std::to_string(category.id) : pathOf(*parent) + '/' + std::to_string(category.id);
}

std::string categoryName(const Category &category, int storeId)
{
    return std::string(category.name.in(languageOfStore(storeId)));
}

std::vector<int> categoriesOf(const ShopOptions &options, const Place &place)
{
    if (place.parentRow >= 0)
        return {};
    const Family &family = familyOf(options, place);
    std::vector<int> ids{family.category};
    const quint64 hash = chance(options, Chance::Categories, place.row);
    if (hash % 10 == 0)
        ids.push_back(50);
    if (family.attributeSet == clothingSet && (hash >> 8) % 6 == 0)
        ids.push_back(52);
    if (family.attributeSet == coffeeSet && (hash >> 8) % 3 == 0)
        ids.push_back(54);
    return ids;
}

std::vector<int> countProducts(const ShopOptions &options,
                               const std::function<std::vector<int>(qint64 row)> &categoriesOfRow)
{
    std::vector<int> counts(std::size(list) + 1, 0);
    const qint64 size = catalogueSize(options);
    for (qint64 row = 0; row < size; ++row) {
        std::vector<int> reached;
        for (const int id : categoriesOfRow(row)) {
            // The two roots count nothing, as on a real shop (categories-tree in the recorded exchanges).
            for (const Category *category = findCategory(id); category->parent > 1;
                 category = findCategory(category->parent)) {
                if (std::find(reached.begin(), reached.end(), category->id) == reached.end())
                    reached.push_back(category->id);
            }
        }
        for (const int id : reached)
            ++counts[static_cast<std::size_t>(id)];
    }
    return counts;
}

} // namespace qm::practice
