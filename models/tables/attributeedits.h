// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/productform.h"

namespace qm::tables {

/// What one attribute of many products shall have.
struct AttributeWish
{
    ProductField field;      ///< fieldOf() the attribute
    QString scope;           ///< of the attribute: `global`, `website`, `store`
    QStringList applyTo;     ///< product types; empty = all
    bool isShopsOwn = false; ///< it may be missing in some attribute sets
    FieldWish wish;
};

/// One value as it would become, before anything is staged.
struct AttributeMove
{
    QString sku;
    QString where; ///< store view; empty: all
    QString field;
    QString before;
    QString after;
};

struct AttributePlan
{
    struct Left
    {
        QString sku;
        QString field;
        QString why; ///< plain, a whole sentence
    };

    std::vector<CellEdit> edits; ///< of what becomes another value
    ShopNames names;
    std::vector<AttributeMove> moves; ///< of each edit, in the order of the products asked for
    qint64 products = 0;              ///< in which something changes
    qint64 unchanged = 0;             ///< values that are so already
    std::vector<Left> same;           ///< of those
    std::vector<Left> lacking; ///< products of a type or, as far as the copy shows, of a set without the attribute
    std::vector<Left> refused; ///< what cannot be staged
};

struct AttributesWanted
{
    QList<qint64> products; ///< their ids
    StoreChoice store;
    std::vector<AttributeWish> wishes;
    bool alsoOfOtherSets = false; ///< values for products in whose attribute set no product has one
};

/// What \a wanted makes of the products. Inside a read of the copy.
[[nodiscard]] Result<AttributePlan> planAttributes(sqlite::Database &database, const AttributesWanted &wanted);

} // namespace qm::tables
