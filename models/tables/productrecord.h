// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "domain/product.h"

#include <QFuture>

namespace qm::tables {

/// One attribute of a product as a person reads it.
struct AttributeLine
{
    QString code;
    QString label;               ///< the code where the shop has none
    QString value;               ///< texts of options instead of their ids
    QString scope;               ///< `global`, `website`, `store`
    QStringList viewsThatDiffer; ///< codes of the store views with a value of their own
};

struct StockLine
{
    QString source;
    QString sourceName;
    Decimal quantity;
    bool inStock = false;
};

struct TierLine
{
    QString group;
    qint64 websiteId = 0; ///< 0 = all
    Decimal quantity;
    Decimal price;
    bool isPercent = false; ///< \c price is a discount in percent
};

struct RelationLine
{
    QString kind; ///< related, upsell, crosssell, associated, configurable, bundle
    QString sku;
    QString name;
};

/// A product with everything the local copy has about it.
struct ProductRecord
{
    Product product;
    QString attributeSet;
    QString baseCurrency; ///< of the first store view
    QStringList websites;
    QStringList categories; ///< `Men / Shoes`
    std::vector<AttributeLine> attributes;
    std::vector<StockLine> stock;
    std::vector<TierLine> tiers;
    std::vector<RelationLine> relations;
};

/// Reads and decodes on a reader of the copy. NotFound when the copy does not have the product (any more).
[[nodiscard]] QFuture<Result<ProductRecord>> readProductRecord(cache::Cache &cache, qint64 entityId,
                                                               const StopToken &stop = {});

} // namespace qm::tables
