// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jsontext.h"
#include "domain/sku.h"
#include "domain/stock.h"
#include "remote/endpoints/list.h"

#include <utility>
#include <vector>

namespace qm::remote {

// The old single stock: the source `default` and nothing else once there are several (observed 49).
inline constexpr Endpoint<StockItem> stockItemEndpoint{Verb::Get, QLatin1StringView("/V1/stockItems/:productSku"),
                                                       QLatin1StringView("Magento_Catalog::catalog_inventory")};
inline constexpr Endpoint<StockStatus> stockStatusEndpoint{Verb::Get,
                                                           QLatin1StringView("/V1/stockStatuses/:productSku"),
                                                           QLatin1StringView("Magento_Catalog::catalog_inventory")};
inline constexpr Endpoint<Page<StockItem>> lowStockEndpoint{Verb::Get, QLatin1StringView("/V1/stockItems/lowStock/"),
                                                            QLatin1StringView("Magento_Catalog::catalog_inventory")};

/// Answers the stock item's id, whatever item the path names (observed 49).
inline constexpr Endpoint<qint64> writeStockItemEndpoint{
    Verb::Put, QLatin1StringView("/V1/products/:productSku/stockItems/:itemId"),
    QLatin1StringView("Magento_Catalog::catalog_inventory"), Repeat::Never};

// Multi-source inventory.
inline constexpr ListEndpoint<Source> sourcesEndpoint{
    {Verb::Get, QLatin1StringView("/V1/inventory/sources"), QLatin1StringView("Magento_InventoryApi::source")},
    QLatin1StringView("source_code")};
inline constexpr Endpoint<Source> sourceEndpoint{Verb::Get, QLatin1StringView("/V1/inventory/sources/:sourceCode"),
                                                 QLatin1StringView("Magento_InventoryApi::source")};
inline constexpr ListEndpoint<Stock> stocksEndpoint{
    {Verb::Get, QLatin1StringView("/V1/inventory/stocks"), QLatin1StringView("Magento_InventoryApi::stock")},
    QLatin1StringView("stock_id")};
inline constexpr Endpoint<Stock> stockEndpoint{Verb::Get, QLatin1StringView("/V1/inventory/stocks/:stockId"),
                                               QLatin1StringView("Magento_InventoryApi::stock")};
inline constexpr ListEndpoint<StockSourceLink> stockSourceLinksEndpoint{
    {Verb::Get, QLatin1StringView("/V1/inventory/stock-source-links"),
     QLatin1StringView("Magento_InventoryApi::stock_source_link")},
    QLatin1StringView("link_id")};
/// The key can be sorted and filtered by, but is in no answer.
inline constexpr ListEndpoint<SourceItem> sourceItemsEndpoint{
    {Verb::Get, QLatin1StringView("/V1/inventory/source-items"), QLatin1StringView("Magento_InventoryApi::source")},
    QLatin1StringView("source_item_id")};
/// Writes each row, or makes it. Answers `[]`; one bad row refuses all (magento-facts 3.28).
inline constexpr Endpoint<JsonText> writeSourceItemsEndpoint{
    Verb::Post, QLatin1StringView("/V1/inventory/source-items"),
    QLatin1StringView("Magento_InventoryApi::stock_source_item_assign"), Repeat::Never};
/// Takes products away from sources. Answers `[]`.
inline constexpr Endpoint<JsonText> deleteSourceItemsEndpoint{
    Verb::Post, QLatin1StringView("/V1/inventory/source-items-delete"),
    QLatin1StringView("Magento_InventoryApi::stock_source_item_assign"), Repeat::Never};
inline constexpr Endpoint<Stock> stockResolverEndpoint{Verb::Get,
                                                       QLatin1StringView("/V1/inventory/stock-resolver/:type/:code"),
                                                       QLatin1StringView("Magento_InventorySalesApi::stock")};
inline constexpr Endpoint<std::vector<Source>> stockSourcesEndpoint{
    Verb::Get, QLatin1StringView("/V1/inventory/get-sources-assigned-to-stock-ordered-by-priority/:stockId"),
    QLatin1StringView("Magento_InventoryApi::source")};

// What can be sold: quantities minus reservations.
inline constexpr Endpoint<Decimal> salableQuantityEndpoint{
    Verb::Get, QLatin1StringView("/V1/inventory/get-product-salable-quantity/:sku/:stockId"),
    QLatin1StringView("Magento_InventorySalesApi::stock")};
inline constexpr Endpoint<bool> isSalableEndpoint{Verb::Get,
                                                  QLatin1StringView("/V1/inventory/is-product-salable/:sku/:stockId"),
                                                  QLatin1StringView("Magento_InventorySalesApi::stock")};
inline constexpr Endpoint<Salability> isSalableForQuantityEndpoint{
    Verb::Get, QLatin1StringView("/V1/inventory/is-product-salable-for-requested-qty/:sku/:stockId/:requestedQty"),
    QLatin1StringView("Magento_InventorySalesApi::stock")};
inline constexpr Endpoint<std::vector<Salability>> areSalableEndpoint{
    Verb::Get, QLatin1StringView("/V1/inventory/are-products-salable"),
    QLatin1StringView("Magento_InventorySalesApi::stock")};
inline constexpr ListEndpoint<SalableStock> salableStockEndpoint{
    {Verb::Get, QLatin1StringView("/V1/inventory/export-stock-salable-qty/:salesChannelType/:salesChannelCode"),
     QLatin1StringView("Magento_InventoryApi::stock")},
    QLatin1StringView("sku")};

[[nodiscard]] Request<StockItem> readStockItem(const Scope &scope, const Sku &sku);
/// Members of the stock item, each with its value.
using StockItemMembers = std::vector<std::pair<QString, JsonText>>;
/// Writes \a members and leaves the others. A quantity goes to the source `default` only.
[[nodiscard]] Request<qint64> writeStockItem(const Scope &scope, const Sku &sku, const StockItemMembers &members);
[[nodiscard]] Request<StockStatus> readStockStatus(const Scope &scope, const Sku &sku);
/// Below \a quantity in the default source. \a page from 1.
[[nodiscard]] Request<Page<StockItem>> listLowStock(const Scope &scope, Decimal quantity, int page, int pageSize);

[[nodiscard]] Result<Request<Page<Source>>> listSources(const Scope &scope, const Criteria &criteria);
[[nodiscard]] Request<Source> readSource(const Scope &scope, const QString &sourceCode);
[[nodiscard]] Result<Request<Page<Stock>>> listStocks(const Scope &scope, const Criteria &criteria);
[[nodiscard]] Request<Stock> readStock(const Scope &scope, qint64 stockId);
[[nodiscard]] Result<Request<Page<StockSourceLink>>> listStockSourceLinks(const Scope &scope, const Criteria &criteria);
[[nodiscard]] Result<Request<Page<SourceItem>>> listSourceItems(const Scope &scope, const Criteria &criteria);
/// Quantity and status of each row are written, both (magento-facts 3.28). An unknown SKU is stored all the same
/// (observed 47), an unknown source refuses all.
[[nodiscard]] Request<JsonText> writeSourceItems(const Scope &scope, const std::vector<SourceItem> &items);
/// SKU and source of each row count.
[[nodiscard]] Request<JsonText> deleteSourceItems(const Scope &scope, const std::vector<SourceItem> &items);
/// The stock that serves a website.
[[nodiscard]] Request<Stock> resolveStock(const Scope &scope, const QString &websiteCode);
[[nodiscard]] Request<std::vector<Source>> listSourcesOfStock(const Scope &scope, qint64 stockId);

/// An unknown SKU is a 500 in plain text, a configurable or bundle a 400 (observed 50).
[[nodiscard]] Request<Decimal> readSalableQuantity(const Scope &scope, const Sku &sku, qint64 stockId);
[[nodiscard]] Request<bool> readIsSalable(const Scope &scope, const Sku &sku, qint64 stockId);
[[nodiscard]] Request<Salability> readIsSalableForQuantity(const Scope &scope, const Sku &sku, qint64 stockId,
                                                           Decimal quantity);
[[nodiscard]] Request<std::vector<Salability>> listSalability(const Scope &scope, const std::vector<Sku> &skus,
                                                              qint64 stockId);
[[nodiscard]] Result<Request<Page<SalableStock>>> listSalableStock(const Scope &scope, const QString &websiteCode,
                                                                   const Criteria &criteria);

} // namespace qm::remote
