// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customattribute.h"
#include "domain/decimal.h"
#include "domain/sku.h"
#include "domain/stock.h"
#include "domain/utctime.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace qm {

struct ProductLinkExtension
{
    std::optional<Decimal> qty; ///< default quantity of a grouped product's member
};

/// A relation to another product; `associated` are the members of a grouped product.
struct ProductLink
{
    Sku sku;
    QString linkType; ///< `related`, `upsell`, `crosssell`, `associated`
    Sku linkedProductSku;
    QString linkedProductType;
    int position = 0;
    ProductLinkExtension extensionAttributes;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

struct OptionValue
{
    std::optional<qint64> optionTypeId;
    QString title;
    int sortOrder = 0;
    std::optional<Decimal> price;
    QString priceType; ///< `fixed` or `percent`
    QString sku;       ///< appended to the product's
};

/// A custom option: something the customer fills in or chooses.
struct ProductOption
{
    Sku productSku;
    std::optional<qint64> optionId;
    QString title;
    QString
        type; ///< `field`, `area`, `file`, `drop_down`, `radio`, `checkbox`, `multiple`, `date`, `date_time`, `time`
    int sortOrder = 0;
    bool isRequire = false;
    std::optional<Decimal> price;
    QString priceType;
    QString sku;
    QString fileExtension;
    std::optional<int> maxCharacters;
    std::optional<int> imageSizeX;
    std::optional<int> imageSizeY;
    std::vector<OptionValue> values;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

struct VideoContent
{
    QString mediaType;
    QString videoProvider;
    QString videoUrl;
    QString videoTitle;
    QString videoDescription;
};

struct MediaExtension
{
    std::optional<VideoContent> videoContent;
};

/// A picture or video. Changing it does not move the product's `updated_at` through every way (magento-facts 1.15).
struct MediaEntry
{
    qint64 id = 0;
    QString mediaType; ///< `image` or `external-video`
    QString label;
    int position = 0;
    bool disabled = false;
    QStringList types; ///< roles: `image`, `small_image`, `thumbnail`, `swatch_image`
    QString file;      ///< below the media URL's `catalog/product`
    MediaExtension extensionAttributes;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

struct ProductTierPriceExtension
{
    std::optional<Decimal> percentageValue; ///< a discount in percent instead of the price
    std::optional<qint64> websiteId;        ///< 0 = all
};

/// A quantity price as the product carries it; the tier-price endpoints have rows of their own.
struct ProductTierPrice
{
    qint64 customerGroupId = 0; ///< 32000 = all groups
    Decimal qty;
    Decimal value;
    ProductTierPriceExtension extensionAttributes;
};

struct CategoryLink
{
    QString categoryId;
    std::optional<int> position;
};

/// A product that may be chosen for a bundle's option.
struct BundleLink
{
    QString id;
    Sku sku;
    std::optional<qint64> optionId;
    std::optional<Decimal> qty;
    int position = 0;
    bool isDefault = false;
    std::optional<Decimal> price;
    std::optional<int> priceType; ///< 0 fixed, 1 percent
    std::optional<bool> canChangeQuantity;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

struct BundleOption
{
    qint64 optionId = 0;
    QString title;
    bool required = false;
    QString type; ///< `select`, `radio`, `checkbox`, `multi`
    int position = 0;
    Sku sku; ///< the bundle's
    std::vector<BundleLink> productLinks;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

struct BundleOptionType
{
    QString label;
    QString code;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

struct ConfigurableValue
{
    qint64 valueIndex = 0; ///< the attribute option's id
};

/// An attribute in which the children of a configurable product differ.
struct ConfigurableOption
{
    qint64 id = 0;
    QString attributeId;
    QString label;
    int position = 0;
    std::optional<bool> isUseDefault;
    std::vector<ConfigurableValue> values;
    std::optional<qint64> productId;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

struct DownloadableLink
{
    qint64 id = 0;
    QString title;
    int sortOrder = 0;
    std::optional<int> isShareable; ///< 0 no, 1 yes, 2 as configured
    Decimal price;
    std::optional<int> numberOfDownloads; ///< 0 = unlimited
    QString linkType;                     ///< `url` or `file`
    QString linkFile;
    QString linkUrl;
    QString sampleType;
    QString sampleFile;
    QString sampleUrl;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

struct DownloadableSample
{
    qint64 id = 0;
    QString title;
    int sortOrder = 0;
    QString sampleType;
    QString sampleFile;
    QString sampleUrl;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

struct ProductExtension
{
    std::vector<qint64> websiteIds;
    std::vector<CategoryLink> categoryLinks;
    std::optional<StockItem> stockItem; ///< in single answers only, not in lists (observed 46)
    std::vector<BundleOption> bundleProductOptions;
    std::vector<ConfigurableOption> configurableProductOptions;
    std::vector<qint64> configurableProductLinks; ///< the children's ids
    std::vector<DownloadableLink> downloadableProductLinks;
    std::vector<DownloadableSample> downloadableProductSamples;
};

/// A product with the values of the scope it was asked in. All six types; what only one of them has is absent in
/// others.
struct Product
{
    std::optional<qint64> id; ///< `entity_id` in criteria
    Sku sku;
    QString name;
    std::optional<qint64> attributeSetId;
    QString typeId; ///< `simple`, `configurable`, `grouped`, `bundle`, `virtual`, `downloadable`, or a module's own
    std::optional<Decimal> price;  ///< absent for grouped products (observed 46)
    std::optional<int> status;     ///< 1 enabled, 2 disabled
    std::optional<int> visibility; ///< 1 nowhere, 2 catalogue, 3 search, 4 both
    std::optional<Decimal> weight;
    std::optional<UtcTime> createdAt;
    std::optional<UtcTime>
        updatedAt; ///< not moved by stock, prices of the price endpoints, category assignment (observed 40)
    ProductExtension extensionAttributes;
    std::vector<ProductLink> productLinks;
    std::vector<ProductOption> options;
    std::vector<MediaEntry> mediaGalleryEntries;
    std::vector<ProductTierPrice> tierPrices;
    CustomAttributes customAttributes; ///< attributes of the set, by code; those without a value are left out

    QByteArray raw; ///< the document it was read from, with what is not named above
};

struct LinkType
{
    qint64 code = 0;
    QString name;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

} // namespace qm
