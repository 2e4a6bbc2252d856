// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/goods/layout.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace qm::practice {

class Collection;
class JsonWriter;

struct Category
{
    int id;
    int parent;
    Words name;
    bool active = true;
};

/// By id. 1 is the root of all, 2 the root of the main website, 33 that of the business website.
[[nodiscard]] std::span<const Category> categories();
[[nodiscard]] const Category *findCategory(qint64 id);
[[nodiscard]] std::vector<const Category *> childrenOf(int id);
[[nodiscard]] int levelOf(const Category &category);
[[nodiscard]] std::string pathOf(const Category &category); ///< `1/2/3`
[[nodiscard]] std::string categoryName(const Category &category, int storeId);

/// Categories of a product, the main one first; none for a configurable's child.
[[nodiscard]] std::vector<int> categoriesOf(const ShopOptions &options, const Place &place);
[[nodiscard]] std::unique_ptr<const Collection> makeCategories(const ShopOptions &options);
/// GET /V1/categories: \a depth below the root, -1 = all. \a counts: products per category id.
void writeCategoryTree(JsonWriter &json, const Category &root, int storeId, int depth, std::span<const int> counts);
/// Products in each category or below it, by category id; a look at the whole catalogue. \a categoriesOfRow: of a
/// product, by its row.
[[nodiscard]] std::vector<int> countProducts(const ShopOptions &options,
                                             const std::function<std::vector<int>(qint64 row)> &categoriesOfRow);

} // namespace qm::practice
