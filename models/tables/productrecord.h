// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "domain/product.h"
#include "tables/priceform.h"
#include "tables/productform.h"

#include <QFuture>

#include <map>

namespace qm::tables {

struct StockLine
{
    QString source;
    QString sourceName;
    Decimal quantity;
    bool inStock = false;
};

/// Of what the sources hold together: what a sales channel sells from.
struct SalesStock
{
    qint64 id = 0;
    QString name;
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
    QString baseCurrency; ///< of the store view looked at; of all of them the first one's
    /// Without specials and rules, in the store view looked at. Newer than the product's own, which base-price calls
    /// leave behind (observed 40).
    std::optional<Decimal> price;
    bool hasOwnPrice = false; ///< of the store view
    QStringList websites;
    QStringList categories; ///< `Men / Shoes`
    ProductForm form;       ///< what of it can be edited
    QStringList ownInView;  ///< codes of attributes with a value of the store view's own
    std::vector<StockLine> stock;
    std::vector<SalesStock> salesStocks; ///< those that one of its sources belongs to
    std::optional<StockItem> stockItem;  ///< the older one: notification, backorders
    PriceForm prices;
    std::vector<RelationLine> relations;   ///< of each kind the first 500
    std::map<QString, qint64> relationsOf; ///< how many there are of each kind
    QStringList partOf;                    ///< SKUs of the products it belongs to, the first 100
    qint64 partOfCount = 0;

    /// How many of \a kind are not among the relations.
    [[nodiscard]] qint64 unlisted(const QString &kind) const;
};

/// The product as it is in \a store. Reads and decodes on a reader of the copy. NotFound when the
/// copy does not have the product (any more).
[[nodiscard]] QFuture<Result<ProductRecord>> readProductRecord(cache::Cache &cache, qint64 entityId,
                                                               const StoreChoice &store, const StopToken &stop = {});

} // namespace qm::tables
