// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/category.h"
#include "remote/endpoints/list.h"

namespace qm::remote {

inline constexpr Endpoint<CategoryTree> categoryTreeEndpoint{Verb::Get, QLatin1StringView("/V1/categories"),
                                                             QLatin1StringView("Magento_Catalog::categories")};
inline constexpr ListEndpoint<Category> categoriesEndpoint{
    {Verb::Get, QLatin1StringView("/V1/categories/list"), QLatin1StringView("Magento_Catalog::categories")},
    QLatin1StringView("entity_id")};
inline constexpr Endpoint<Category> categoryEndpoint{Verb::Get, QLatin1StringView("/V1/categories/:categoryId"),
                                                     QLatin1StringView("Magento_Catalog::categories")};
inline constexpr Endpoint<std::vector<CategoryProduct>> categoryProductsEndpoint{
    Verb::Get, QLatin1StringView("/V1/categories/:categoryId/products"),
    QLatin1StringView("Magento_Catalog::categories")};

/// The whole tree below \a rootId, or below the root of the scope's store; \a depth levels of it, 0 = all.
[[nodiscard]] Request<CategoryTree> readCategoryTree(const Scope &scope, std::optional<qint64> rootId = {},
                                                     int depth = 0);
/// In criteria the id is `entity_id`, in answers `id`.
[[nodiscard]] Result<Request<Page<Category>>> listCategories(const Scope &scope, const Criteria &criteria);
[[nodiscard]] Request<Category> readCategory(const Scope &scope, qint64 categoryId);
/// All of them at once: the shop knows no pages here.
[[nodiscard]] Request<std::vector<CategoryProduct>> listCategoryProducts(const Scope &scope, qint64 categoryId);

} // namespace qm::remote
