// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/route.h"
#include "practice/server/jsonwriter.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace qm::practice {

class Collection;
struct Goods;

// The factories of goods' collections; addGoods() puts them into the shop. Each is made from the options alone.
[[nodiscard]] std::unique_ptr<const Collection> makeAttributes();
[[nodiscard]] std::unique_ptr<const Collection> makeAttributeSets();
[[nodiscard]] std::unique_ptr<const Collection> makeAttributeGroups();
[[nodiscard]] std::unique_ptr<const Collection> makeEavSets();
[[nodiscard]] std::unique_ptr<const Collection> makeSourceItems(const Goods &goods);
[[nodiscard]] std::unique_ptr<const Collection> makeSources();
[[nodiscard]] std::unique_ptr<const Collection> makeStocks();
[[nodiscard]] std::unique_ptr<const Collection> makeStockSourceLinks();
[[nodiscard]] std::unique_ptr<const Collection> makeSalableExport(const Goods &goods, int stockId);
[[nodiscard]] std::unique_ptr<const Collection> makeCustomers(const ShopOptions &options);
[[nodiscard]] std::unique_ptr<const Collection> makeCustomerGroups();
[[nodiscard]] std::unique_ptr<const Collection> makeCartRules(const ShopOptions &options);
[[nodiscard]] std::unique_ptr<const Collection> makeCoupons(const ShopOptions &options);

// The routes by area; goodsRoutes() puts them together.
void addProductRoutes(std::vector<Route> &routes);
void addProductWriteRoutes(std::vector<Route> &routes);
void addAttributeRoutes(std::vector<Route> &routes);
void addCategoryRoutes(std::vector<Route> &routes);
void addPriceRoutes(std::vector<Route> &routes);
void addPriceWriteRoutes(std::vector<Route> &routes);
void addTierWriteRoutes(std::vector<Route> &routes);
void addStockRoutes(std::vector<Route> &routes);
void addStockWriteRoutes(std::vector<Route> &routes);
void addCustomerRoutes(std::vector<Route> &routes);
void addPromotionRoutes(std::vector<Route> &routes);
void addTaxRoutes(std::vector<Route> &routes);

/// 404 "No such entity with %fieldName = %fieldValue"; \a value is JSON.
[[nodiscard]] Refusal noSuchWith(std::string_view field, std::string value);
/// The value of a query parameter; null when it is absent.
[[nodiscard]] const std::string *queryValue(const Call &call, std::string_view name);
/// Throws Refusal::required() when it is absent.
[[nodiscard]] std::string requiredValue(const Call &call, std::string_view name);
/// The shop's catalogue as it is now.
[[nodiscard]] Goods goodsOf(const Call &call);
/// The row of the product whose SKU is segment \a index; throws noSuchProduct().
[[nodiscard]] qint64 productRow(const Call &call, std::size_t index = 0);
/// `skus` of a price request; throws Refusal::required() when it is absent.
[[nodiscard]] std::vector<std::string> requestedSkus(const Call &call);
/// The collection's row with this key as a whole answer.
[[nodiscard]] Body entityBody(const Call &call, const Collection &collection, qint64 row);

} // namespace qm::practice
