// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "domain/product.h"

#include <QFuture>

#include <map>

namespace qm::tables {

/// Where Magento's own form keeps an attribute. The API does not tell an attribute's group (it is in no answer), so
/// those that every Magento has are known by name, and what a shop added stands by itself.
enum class AttributePlace { Details, Content, Images, Prices, Search, Design, Schedule, Own };

/// One attribute of a product as a person reads it.
struct AttributeLine
{
    QString code;
    QString label;               ///< the code where the shop has none
    QString value;               ///< in the store view looked at; texts of options instead of their ids
    QString scope;               ///< `global`, `website`, `store`
    QStringList viewsThatDiffer; ///< codes of the store views with a value of their own
    AttributePlace group = AttributePlace::Own;
    bool ownValue = false; ///< the store view looked at has one of its own; false: it uses the default
    QString defaultValue;  ///< that of all store views, where the view's differs
};

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

struct TierLine
{
    QString group;
    QString website; ///< its name; empty: all
    Decimal quantity;
    Decimal price;
    bool isPercent = false; ///< \c price is a discount in percent
    QString currency;       ///< the website's
};

/// A price in one scope, as the price endpoints give it.
struct PriceLine
{
    qint64 storeId = 0; ///< 0 = all store views
    QString store;      ///< its name; of 0 empty
    Decimal price;
    std::optional<UtcTime> from; ///< by the shop's clock, whose zone is not told: shown as it is
    std::optional<UtcTime> to;   ///< likewise
    QString currency;            ///< the store view's
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
    std::vector<AttributeLine> attributes;
    QStringList ownInView; ///< codes of attributes with a value of the store view's own
    std::vector<StockLine> stock;
    std::vector<SalesStock> salesStocks; ///< those that one of its sources belongs to
    std::optional<StockItem> stockItem;  ///< the older one: notification, backorders
    std::vector<PriceLine> basePrices;
    std::vector<PriceLine> specialPrices;
    std::vector<PriceLine> costs;
    std::vector<TierLine> tiers;
    std::vector<RelationLine> relations;   ///< of each kind the first 500
    std::map<QString, qint64> relationsOf; ///< how many there are of each kind
    QStringList partOf;                    ///< SKUs of the products it belongs to, the first 100
    qint64 partOfCount = 0;

    /// How many of \a kind are not among the relations.
    [[nodiscard]] qint64 unlisted(const QString &kind) const;
};

/// The product as \a storeId has it, 0 = all store views. Reads and decodes on a reader of the copy. NotFound when the
/// copy does not have the product (any more).
[[nodiscard]] QFuture<Result<ProductRecord>> readProductRecord(cache::Cache &cache, qint64 entityId, qint64 storeId,
                                                               const StopToken &stop = {});

} // namespace qm::tables
