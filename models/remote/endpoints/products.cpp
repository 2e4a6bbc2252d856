// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/products.h"

namespace qm::remote {

using namespace Qt::StringLiterals;

Result<Request<Page<Product>>> listProducts(const Scope &scope, const Criteria &criteria)
{
    return productsEndpoint(scope, criteria);
}

Request<Product> readProduct(const Scope &scope, const Sku &sku)
{
    return productEndpoint(scope, {sku.text()});
}

Result<Request<Page<Product>>> findProduct(const Scope &scope, const Sku &sku)
{
    Criteria criteria;
    criteria.where({u"sku"_s, Condition::Eq, {sku.text()}}).pageSize(1);
    return productsEndpoint(scope, criteria);
}

bool needsCriteria(const Sku &sku)
{
    const QString &text = sku.text();
    return text.contains(u'/') || text.contains(u'\\') || text == u"."_s || text == u".."_s;
}

Request<std::vector<ProductLink>> listProductLinks(const Scope &scope, const Sku &sku, const QString &type)
{
    return productLinksEndpoint(scope, {sku.text(), type});
}

Request<std::vector<LinkType>> listLinkTypes(const Scope &scope)
{
    return linkTypesEndpoint(scope);
}

Request<std::vector<ProductOption>> listProductOptions(const Scope &scope, const Sku &sku)
{
    return productOptionsEndpoint(scope, {sku.text()});
}

Request<std::vector<MediaEntry>> listProductMedia(const Scope &scope, const Sku &sku)
{
    return productMediaEndpoint(scope, {sku.text()});
}

Request<MediaEntry> readProductMedia(const Scope &scope, const Sku &sku, qint64 entryId)
{
    return productMediaEntryEndpoint(scope, {sku.text(), QString::number(entryId)});
}

Request<std::vector<Product>> listConfigurableChildren(const Scope &scope, const Sku &sku)
{
    return configurableChildrenEndpoint(scope, {sku.text()});
}

Request<std::vector<ConfigurableOption>> listConfigurableOptions(const Scope &scope, const Sku &sku)
{
    return configurableOptionsEndpoint(scope, {sku.text()});
}

Request<std::vector<BundleOption>> listBundleOptions(const Scope &scope, const Sku &sku)
{
    return bundleOptionsEndpoint(scope, {sku.text()});
}

Request<std::vector<BundleOptionType>> listBundleOptionTypes(const Scope &scope)
{
    return bundleOptionTypesEndpoint(scope);
}

Request<std::vector<DownloadableLink>> listDownloadableLinks(const Scope &scope, const Sku &sku)
{
    return downloadableLinksEndpoint(scope, {sku.text()});
}

Request<std::vector<DownloadableSample>> listDownloadableSamples(const Scope &scope, const Sku &sku)
{
    return downloadableSamplesEndpoint(scope, {sku.text()});
}

} // namespace qm::remote
