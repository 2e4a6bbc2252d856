// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/product.h"
#include "remote/json/define.h"
#include "remote/json/sharedtables.h"

namespace qm::remote {

namespace json {

template <>
struct Table<ProductLinkExtension>
{
    static constexpr auto fields = Fields{
        field<&ProductLinkExtension::qty>("qty"),
    };
};

template <>
struct Table<ProductLink>
{
    static constexpr auto fields = Fields{
        required<&ProductLink::sku>("sku"),
        required<&ProductLink::linkType>("link_type"),
        required<&ProductLink::linkedProductSku>("linked_product_sku"),
        field<&ProductLink::linkedProductType>("linked_product_type"),
        field<&ProductLink::position>("position"),
        field<&ProductLink::extensionAttributes>("extension_attributes"),
    };
};

template <>
struct Table<OptionValue>
{
    static constexpr auto fields = Fields{
        field<&OptionValue::optionTypeId>("option_type_id"), field<&OptionValue::title>("title"),
        field<&OptionValue::sortOrder>("sort_order"),        field<&OptionValue::price>("price"),
        field<&OptionValue::priceType>("price_type"),        field<&OptionValue::sku>("sku"),
    };
};

template <>
struct Table<ProductOption>
{
    static constexpr auto fields = Fields{
        field<&ProductOption::productSku>("product_sku"),
        field<&ProductOption::optionId>("option_id"),
        field<&ProductOption::title>("title"),
        field<&ProductOption::type>("type"),
        field<&ProductOption::sortOrder>("sort_order"),
        field<&ProductOption::isRequire>("is_require"),
        field<&ProductOption::price>("price"),
        field<&ProductOption::priceType>("price_type"),
        field<&ProductOption::sku>("sku"),
        field<&ProductOption::fileExtension>("file_extension"),
        field<&ProductOption::maxCharacters>("max_characters"),
        field<&ProductOption::imageSizeX>("image_size_x"),
        field<&ProductOption::imageSizeY>("image_size_y"),
        field<&ProductOption::values>("values"),
    };
};

template <>
struct Table<VideoContent>
{
    static constexpr auto fields = Fields{
        field<&VideoContent::mediaType>("media_type"),
        field<&VideoContent::videoProvider>("video_provider"),
        field<&VideoContent::videoUrl>("video_url"),
        field<&VideoContent::videoTitle>("video_title"),
        field<&VideoContent::videoDescription>("video_description"),
    };
};

template <>
struct Table<MediaExtension>
{
    static constexpr auto fields = Fields{
        field<&MediaExtension::videoContent>("video_content"),
    };
};

template <>
struct Table<MediaEntry>
{
    static constexpr auto fields = Fields{
        required<&MediaEntry::id>("id"),          field<&MediaEntry::mediaType>("media_type"),
        field<&MediaEntry::label>("label"),       field<&MediaEntry::position>("position"),
        field<&MediaEntry::disabled>("disabled"), field<&MediaEntry::types>("types"),
        field<&MediaEntry::file>("file"),         field<&MediaEntry::extensionAttributes>("extension_attributes"),
    };
};

template <>
struct Table<ProductTierPriceExtension>
{
    static constexpr auto fields = Fields{
        field<&ProductTierPriceExtension::percentageValue>("percentage_value"),
        field<&ProductTierPriceExtension::websiteId>("website_id"),
    };
};

template <>
struct Table<ProductTierPrice>
{
    static constexpr auto fields = Fields{
        field<&ProductTierPrice::customerGroupId>("customer_group_id"),
        field<&ProductTierPrice::qty>("qty"),
        field<&ProductTierPrice::value>("value"),
        field<&ProductTierPrice::extensionAttributes>("extension_attributes"),
    };
};

template <>
struct Table<CategoryLink>
{
    static constexpr auto fields = Fields{
        field<&CategoryLink::categoryId>("category_id"),
        field<&CategoryLink::position>("position"),
    };
};

template <>
struct Table<BundleLink>
{
    static constexpr auto fields = Fields{
        required<&BundleLink::id>("id"),
        field<&BundleLink::sku>("sku"),
        field<&BundleLink::optionId>("option_id"),
        field<&BundleLink::qty>("qty"),
        field<&BundleLink::position>("position"),
        field<&BundleLink::isDefault>("is_default"),
        field<&BundleLink::price>("price"),
        field<&BundleLink::priceType>("price_type"),
        zeroOne<&BundleLink::canChangeQuantity>("can_change_quantity"),
    };
};

template <>
struct Table<BundleOption>
{
    static constexpr auto fields = Fields{
        required<&BundleOption::optionId>("option_id"),      field<&BundleOption::title>("title"),
        field<&BundleOption::required>("required"),          field<&BundleOption::type>("type"),
        field<&BundleOption::position>("position"),          field<&BundleOption::sku>("sku"),
        field<&BundleOption::productLinks>("product_links"),
    };
};

template <>
struct Table<BundleOptionType>
{
    static constexpr auto fields = Fields{
        required<&BundleOptionType::code>("code"),
        field<&BundleOptionType::label>("label"),
    };
};

template <>
struct Table<ConfigurableValue>
{
    static constexpr auto fields = Fields{
        field<&ConfigurableValue::valueIndex>("value_index"),
    };
};

template <>
struct Table<ConfigurableOption>
{
    static constexpr auto fields = Fields{
        required<&ConfigurableOption::id>("id"),
        field<&ConfigurableOption::attributeId>("attribute_id"),
        field<&ConfigurableOption::label>("label"),
        field<&ConfigurableOption::position>("position"),
        field<&ConfigurableOption::isUseDefault>("is_use_default"),
        field<&ConfigurableOption::values>("values"),
        field<&ConfigurableOption::productId>("product_id"),
    };
};

template <>
struct Table<DownloadableLink>
{
    static constexpr auto fields = Fields{
        required<&DownloadableLink::id>("id"),
        field<&DownloadableLink::title>("title"),
        field<&DownloadableLink::sortOrder>("sort_order"),
        field<&DownloadableLink::isShareable>("is_shareable"),
        field<&DownloadableLink::price>("price"),
        field<&DownloadableLink::numberOfDownloads>("number_of_downloads"),
        field<&DownloadableLink::linkType>("link_type"),
        field<&DownloadableLink::linkFile>("link_file"),
        field<&DownloadableLink::linkUrl>("link_url"),
        field<&DownloadableLink::sampleType>("sample_type"),
        field<&DownloadableLink::sampleFile>("sample_file"),
        field<&DownloadableLink::sampleUrl>("sample_url"),
    };
};

template <>
struct Table<DownloadableSample>
{
    static constexpr auto fields = Fields{
        required<&DownloadableSample::id>("id"),
        field<&DownloadableSample::title>("title"),
        field<&DownloadableSample::sortOrder>("sort_order"),
        field<&DownloadableSample::sampleType>("sample_type"),
        field<&DownloadableSample::sampleFile>("sample_file"),
        field<&DownloadableSample::sampleUrl>("sample_url"),
    };
};

template <>
struct Table<ProductExtension>
{
    static constexpr auto fields = Fields{
        field<&ProductExtension::websiteIds>("website_ids"),
        field<&ProductExtension::categoryLinks>("category_links"),
        field<&ProductExtension::stockItem>("stock_item"),
        field<&ProductExtension::bundleProductOptions>("bundle_product_options"),
        field<&ProductExtension::configurableProductOptions>("configurable_product_options"),
        field<&ProductExtension::configurableProductLinks>("configurable_product_links"),
        field<&ProductExtension::downloadableProductLinks>("downloadable_product_links"),
        field<&ProductExtension::downloadableProductSamples>("downloadable_product_samples"),
    };
};

template <>
struct Table<Product>
{
    static constexpr auto fields = Fields{
        required<&Product::sku>("sku"),
        field<&Product::id>("id"),
        field<&Product::name>("name"),
        field<&Product::attributeSetId>("attribute_set_id"),
        field<&Product::typeId>("type_id"),
        field<&Product::price>("price"),
        field<&Product::status>("status"),
        field<&Product::visibility>("visibility"),
        field<&Product::weight>("weight"),
        field<&Product::createdAt>("created_at"),
        field<&Product::updatedAt>("updated_at"),
        field<&Product::extensionAttributes>("extension_attributes"),
        field<&Product::productLinks>("product_links"),
        field<&Product::options>("options"),
        field<&Product::mediaGalleryEntries>("media_gallery_entries"),
        field<&Product::tierPrices>("tier_prices"),
        field<&Product::customAttributes>("custom_attributes"),
    };
};

template <>
struct Table<LinkType>
{
    static constexpr auto fields = Fields{
        required<&LinkType::code>("code"),
        field<&LinkType::name>("name"),
    };
};

} // namespace json

QM_JSON_ENTITY(Product)
QM_JSON_ENTITY(ProductLink)
QM_JSON_ENTITY(ProductOption)
QM_JSON_ENTITY(MediaEntry)
QM_JSON_ENTITY(BundleOption)
QM_JSON_ENTITY(BundleLink)
QM_JSON_ENTITY(BundleOptionType)
QM_JSON_ENTITY(ConfigurableOption)
QM_JSON_ENTITY(DownloadableLink)
QM_JSON_ENTITY(DownloadableSample)
QM_JSON_ENTITY(LinkType)

} // namespace qm::remote
