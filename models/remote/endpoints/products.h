// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jsontext.h"
#include "domain/product.h"
#include "remote/endpoints/list.h"

#include <utility>
#include <vector>

namespace qm::remote {

inline constexpr ListEndpoint<Product> productsEndpoint{
    {Verb::Get, QLatin1StringView("/V1/products"), QLatin1StringView("Magento_Catalog::products")},
    QLatin1StringView("entity_id")};
inline constexpr Endpoint<Product> productEndpoint{Verb::Get, QLatin1StringView("/V1/products/:sku"),
                                                   QLatin1StringView("Magento_Catalog::products")};
/// Answers the product as the scope sees it now.
inline constexpr Endpoint<Product> writeProductEndpoint{Verb::Put, QLatin1StringView("/V1/products/:sku"),
                                                        QLatin1StringView("Magento_Catalog::products"), Repeat::Never};
/// The same with the SKU in the body alone. One that exists is changed (observed 42).
inline constexpr Endpoint<Product> saveProductEndpoint{Verb::Post, QLatin1StringView("/V1/products"),
                                                       QLatin1StringView("Magento_Catalog::products"), Repeat::Never};
inline constexpr Endpoint<std::vector<ProductLink>> productLinksEndpoint{
    Verb::Get, QLatin1StringView("/V1/products/:sku/links/:type"), QLatin1StringView("Magento_Catalog::catalog")};
inline constexpr Endpoint<std::vector<LinkType>> linkTypesEndpoint{
    Verb::Get, QLatin1StringView("/V1/products/links/types"), QLatin1StringView("Magento_Catalog::catalog")};
inline constexpr Endpoint<std::vector<ProductOption>> productOptionsEndpoint{
    Verb::Get, QLatin1StringView("/V1/products/:sku/options"), QLatin1StringView("Magento_Catalog::catalog")};
inline constexpr Endpoint<std::vector<MediaEntry>> productMediaEndpoint{
    Verb::Get, QLatin1StringView("/V1/products/:sku/media"), QLatin1StringView("Magento_Catalog::catalog")};
inline constexpr Endpoint<MediaEntry> productMediaEntryEndpoint{
    Verb::Get, QLatin1StringView("/V1/products/:sku/media/:entryId"),
    QLatin1StringView("Magento_Catalog::attributes_attributes")};
inline constexpr Endpoint<std::vector<Product>> configurableChildrenEndpoint{
    Verb::Get, QLatin1StringView("/V1/configurable-products/:sku/children"),
    QLatin1StringView("Magento_Catalog::products")};
inline constexpr Endpoint<std::vector<ConfigurableOption>> configurableOptionsEndpoint{
    Verb::Get, QLatin1StringView("/V1/configurable-products/:sku/options/all"),
    QLatin1StringView("Magento_Catalog::products")};
inline constexpr Endpoint<std::vector<BundleOption>> bundleOptionsEndpoint{
    Verb::Get, QLatin1StringView("/V1/bundle-products/:sku/options/all"),
    QLatin1StringView("Magento_Catalog::products")};
inline constexpr Endpoint<std::vector<BundleOptionType>> bundleOptionTypesEndpoint{
    Verb::Get, QLatin1StringView("/V1/bundle-products/options/types"), QLatin1StringView("Magento_Catalog::products")};
inline constexpr Endpoint<std::vector<DownloadableLink>> downloadableLinksEndpoint{
    Verb::Get, QLatin1StringView("/V1/products/:sku/downloadable-links"),
    QLatin1StringView("Magento_Downloadable::downloadable")};
inline constexpr Endpoint<std::vector<DownloadableSample>> downloadableSamplesEndpoint{
    Verb::Get, QLatin1StringView("/V1/products/:sku/downloadable-links/samples"),
    QLatin1StringView("Magento_Downloadable::downloadable")};

/// Values are those of \a scope; products of every website are listed. `store_id`, `website_id` and `category_id` are
/// fields of their own in criteria (magento-facts 1.18).
[[nodiscard]] Result<Request<Page<Product>>> listProducts(const Scope &scope, const Criteria &criteria);
/// By path: the only answer with `stock_item`.
[[nodiscard]] Request<Product> readProduct(const Scope &scope, const Sku &sku);
/// By criteria: at most one, for servers that refuse an encoded slash in the path (magento-facts 6.2); without
/// `stock_item`.
[[nodiscard]] Result<Request<Page<Product>>> findProduct(const Scope &scope, const Sku &sku);
/// Whether the path may fail where the criteria do not: the SKU holds a slash or a backslash, or is one or two dots.
[[nodiscard]] bool needsCriteria(const Sku &sku);

/// \a type: `related`, `upsell`, `crosssell`, `associated`.
/// Codes of attributes, or members of the product itself (`name`, `tier_prices`, `website_ids`), each with its value.
using ProductMembers = std::vector<std::pair<QString, JsonText>>;
/// Writes \a members in \a scope and nothing else (magento-facts 3.24); `null` takes a value away, in a store view so
/// that it shows the one above. The SKU is in the path and in the body (magento-facts 3.35), or in the body alone where
/// a path might not carry it (needsCriteria()).
[[nodiscard]] Request<Product> writeProduct(const Scope &scope, const Sku &sku, const ProductMembers &members);

[[nodiscard]] Request<std::vector<ProductLink>> listProductLinks(const Scope &scope, const Sku &sku,
                                                                 const QString &type);
[[nodiscard]] Request<std::vector<LinkType>> listLinkTypes(const Scope &scope);
[[nodiscard]] Request<std::vector<ProductOption>> listProductOptions(const Scope &scope, const Sku &sku);
[[nodiscard]] Request<std::vector<MediaEntry>> listProductMedia(const Scope &scope, const Sku &sku);
[[nodiscard]] Request<MediaEntry> readProductMedia(const Scope &scope, const Sku &sku, qint64 entryId);
/// Empty for a product that is no configurable.
[[nodiscard]] Request<std::vector<Product>> listConfigurableChildren(const Scope &scope, const Sku &sku);
[[nodiscard]] Request<std::vector<ConfigurableOption>> listConfigurableOptions(const Scope &scope, const Sku &sku);
[[nodiscard]] Request<std::vector<BundleOption>> listBundleOptions(const Scope &scope, const Sku &sku);
[[nodiscard]] Request<std::vector<BundleOptionType>> listBundleOptionTypes(const Scope &scope);
[[nodiscard]] Request<std::vector<DownloadableLink>> listDownloadableLinks(const Scope &scope, const Sku &sku);
[[nodiscard]] Request<std::vector<DownloadableSample>> listDownloadableSamples(const Scope &scope, const Sku &sku);

} // namespace qm::remote
