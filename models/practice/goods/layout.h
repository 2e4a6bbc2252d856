// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/catalogue.h"

#include <QtGlobal>

#include <array>
#include <string>
#include <string_view>

namespace qm::practice {

/// Where a row of the catalogue stands: first the strange SKUs, then blocks of forty rows of one pattern, at last a
/// tail of simple products. A block holds every type, and a compound's parts stand in the compound's own block before
/// it, as in a shop that was filled in order. So any row is computed from its number alone.
struct Place
{
    qint64 row = 0;
    ProductType type = ProductType::Simple;
    qint64 block = -1;     ///< -1: strange SKU or tail
    qint64 firstRow = 0;   ///< of the block
    int offset = 0;        ///< in the block
    qint64 parentRow = -1; ///< of a configurable's child
    int size = -1;         ///< of a child: index in sizeNames(); -1: this configurable has no sizes
    int colour = -1;       ///< of a child: index in colourNames()
    int firstChild = -1;   ///< of a configurable: offset of its first child
    int childCount = 0;
};

inline constexpr int blockRows = 40;

/// Attribute and option ids of the two attributes that configurables vary in.
inline constexpr int sizeAttribute = 147;
inline constexpr int colourAttribute = 148;
inline constexpr int firstSizeOption = 34;
inline constexpr int firstColourOption = 41;

/// A word in the shop's three languages.
struct Words
{
    std::string_view en;
    std::string_view nl;
    std::string_view de;

    [[nodiscard]] std::string_view in(int language) const { return language == 1 ? nl : language == 2 ? de : en; }
};

/// 0 English, 1 Dutch, 2 German: what a store view's own values are written in.
[[nodiscard]] int languageOfStore(int storeId);

[[nodiscard]] const std::array<std::string_view, 6> &sizeNames();
[[nodiscard]] const std::array<Words, 10> &colourNames();

/// Rows of the catalogue for what was asked: at least the strange SKUs and two blocks, so that every type exists.
[[nodiscard]] qint64 catalogueSize(const ShopOptions &options);
[[nodiscard]] Place placeOf(qint64 row, qint64 size);

/// The shop's entity ids: every fifty-first is missing, as after deletions.
[[nodiscard]] constexpr qint64 idOfRow(qint64 row)
{
    return row + 1 + row / 50;
}
/// -1 for the missing and for ids below 1; the caller checks the upper end.
[[nodiscard]] constexpr qint64 rowOfGappedId(qint64 id)
{
    if (id < 1 || (id - 1) % 51 == 50)
        return -1;
    return (id - 1) / 51 * 50 + (id - 1) % 51;
}

} // namespace qm::practice
