// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/layout.h"

#include "practice/goods/strange.h"

#include <algorithm>

namespace qm::practice {

namespace {

/// One configurable of a block: children in sizes x colours, right before their parent.
struct Group
{
    int firstChild;
    int sizes; ///< 0: colours only
    int colours;

    [[nodiscard]] int count() const { return std::max(sizes, 1) * colours; }
    [[nodiscard]] int parent() const { return firstChild + count(); }
};

constexpr Group evenGroups[] = {{20, 4, 3}};
constexpr Group oddGroups[] = {{20, 3, 2}, {27, 0, 5}};

/// Fills in what a configurable and its children are; false for a row of neither kind.
bool placeInGroup(Place &place, const Group &group)
{
    if (place.offset < group.firstChild || place.offset > group.parent())
        return false;
    if (place.offset == group.parent()) {
        place.type = ProductType::Configurable;
        place.firstChild = group.firstChild;
        place.childCount = group.count();
        return true;
    }
    const int variant = place.offset - group.firstChild;
    place.parentRow = place.firstRow + group.parent();
    // Every block starts at another colour, so that all of them are used.
    place.colour =
        static_cast<int>((variant % group.colours + place.block) % static_cast<qint64>(colourNames().size()));
    if (group.sizes > 0)
        place.size = 1 + variant / group.colours;
    return true;
}

} // namespace

int languageOfStore(int storeId)
{
    return storeId == 2 ? 1 : storeId == 4 ? 2 : 0;
}

const std::array<std::string_view, 6> &sizeNames()
{
    static constexpr std::array<std::string_view, 6> names{"XS", "S", "M", "L", "XL", "XXL"};
    return names;
}

const std::array<Words, 10> &colourNames()
{
    static constexpr std::array<Words, 10> names{{
        {"Black", "Zwart", "Schwarz"},
        {"Navy", "Marineblauw", "Marineblau"},
        {"Moss", "Mosgroen", "Moosgrün"},
        {"Rust", "Roestbruin", "Rostbraun"},
        {"Sand", "Zand", "Sand"},
        {"Slate", "Leigrijs", "Schiefergrau"},
        {"Signal orange", "Signaaloranje", "Signalorange"},
        {"Ocean/Teal", "Oceaan/Petrol", "Ozean/Petrol"},
        {"Crème", "Crème", "Creme"},
        {"Berry", "Bes", "Beere"},
    }};
    return names;
}

qint64 catalogueSize(const ShopOptions &options)
{
    return std::max(options.products, strangeCount() + 2 * blockRows);
}

Place placeOf(qint64 row, qint64 size)
{
    Place place;
    place.row = row;
    const qint64 strange = strangeCount();
    const qint64 blocks = (size - strange) / blockRows;
    if (row < strange || row >= strange + blocks * blockRows)
        return place;
    place.block = (row - strange) / blockRows;
    place.firstRow = strange + place.block * blockRows;
    place.offset = static_cast<int>(row - place.firstRow);
    if (place.block % 2 == 0) {
        if (placeInGroup(place, evenGroups[0]))
            return place;
    } else if (placeInGroup(place, oddGroups[0]) || placeInGroup(place, oddGroups[1])) {
        return place;
    }
    switch (place.offset) {
    case 33:
        place.type = ProductType::Virtual;
        break;
    case 34:
        place.type = ProductType::Downloadable;
        break;
    case 35:
        place.type = ProductType::Grouped;
        break;
    case 36:
    case 37:
        place.type = ProductType::Bundle;
        break;
    default:
        break;
    }
    return place;
}

} // namespace qm::practice
