// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/goods/layout.h"
#include "practice/lists/collection.h"

#include <span>
#include <string_view>

namespace qm::practice {

struct AttributeOption
{
    std::string_view value; ///< what the API sends: an option id, or a code of a source model
    Words label;
};

/// One row of Magento's product attributes, ids and models as in a fresh 2.4.7.
struct AttributeDef
{
    enum Flag : unsigned {
        Required = 1,
        UserDefined = 2,
        Unique = 4,
        Sortable = 8,
        Filterable = 16,
        Searchable = 32,
        Advanced = 64,
        Comparable = 128,
        Listing = 256,
        InGrid = 512,
        OnFront = 1024,
        Html = 2048,
        Hidden = 4096,
        NotForVirtual = 8192, ///< apply_to without grouped ones: weee, tax class
    };
    int id;
    std::string_view code;
    Words label; ///< Dutch and German only of the shop's own attributes
    std::string_view input;
    std::string_view backendType;
    char scope; ///< g, w, s
    unsigned flags;
    std::string_view sourceModel = {};
    std::string_view backendModel = {};
    std::string_view defaultValue = {}; ///< data() == nullptr: the key is left out
    std::string_view frontendClass = {};
};

[[nodiscard]] std::span<const AttributeDef> attributeDefs(); ///< by id
[[nodiscard]] const AttributeDef *findAttribute(std::string_view code);
[[nodiscard]] const AttributeDef *findAttribute(int id);
/// Does the set hold it? System attributes are in every set.
[[nodiscard]] bool isInSet(const AttributeDef &attribute, int setId);

/// Without the blank first one that Magento puts before the options of a table source.
[[nodiscard]] std::span<const AttributeOption> optionsOf(const AttributeDef &attribute);
[[nodiscard]] bool hasBlankOption(const AttributeDef &attribute);

/// How the attribute's table keeps a value: what eavText() prints it by.
[[nodiscard]] FieldType storedType(const AttributeDef &attribute);

inline constexpr int nameAttribute = 73;
inline constexpr int priceAttribute = 77;
inline constexpr int specialPriceAttribute = 78;
inline constexpr int specialFromAttribute = 79;
inline constexpr int specialToAttribute = 80;
inline constexpr int costAttribute = 81;
inline constexpr int statusAttribute = 97;

/// The shop's own attributes, whose values the catalogue makes.
inline constexpr int materialAttribute = 149;
inline constexpr int seasonAttribute = 152;
inline constexpr int certificatesAttribute = 153;
inline constexpr int fabricAttribute = 160;
inline constexpr int fitAttribute = 161;
inline constexpr int roastAttribute = 162;
inline constexpr int safetyAttribute = 164;
inline constexpr int manufacturerAttribute = 83;
inline constexpr int countryAttribute = 114;

} // namespace qm::practice
