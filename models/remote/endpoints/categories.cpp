// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/categories.h"

namespace qm::remote {

using namespace Qt::StringLiterals;

Result<Request<Page<Category>>> listCategories(const Scope &scope, const Criteria &criteria)
{
    return categoriesEndpoint(scope, criteria);
}

Request<Category> readCategory(const Scope &scope, qint64 categoryId)
{
    return categoryEndpoint(scope, {QString::number(categoryId)});
}

Request<std::vector<CategoryProduct>> listCategoryProducts(const Scope &scope, qint64 categoryId)
{
    return categoryProductsEndpoint(scope, {QString::number(categoryId)});
}

Request<CategoryTree> readCategoryTree(const Scope &scope, std::optional<qint64> rootId, int depth)
{
    Query query;
    if (rootId) {
        query.emplace_back(u"rootCategoryId"_s, QString::number(*rootId));
    }
    if (depth > 0) {
        query.emplace_back(u"depth"_s, QString::number(depth));
    }
    return categoryTreeEndpoint(scope, {}, std::move(query));
}

} // namespace qm::remote
