// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/attributes.h"

#include "practice/goods/words.h"

namespace qm::practice {

namespace {

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

FieldType storedType(const AttributeDef &attribute)
{
    if (attribute.backendType == "decimal")
        return FieldType::Decimal;
    if (attribute.backendType == "datetime")
        return FieldType::Time;
    const bool flag = attribute.code == "has_options" || attribute.code == "required_options";
    return attribute.backendType == "int" || flag ? FieldType::Integer : FieldType::Text;
}

bool isInSet(const AttributeDef &attribute, int setId)
{
    return (setsOf(attribute.id) & bitOfSet(setId)) != 0;
}

} // namespace qm::practice
