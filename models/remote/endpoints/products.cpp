// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/products.h"

#include "remote/json/writer.h"

#include <algorithm>
#include <array>

namespace qm::remote {

using namespace Qt::StringLiterals;

namespace {

/// What the product has beside its custom attributes.
bool isOwnMember(const QString &code)
{
    static constexpr std::array own{"name"_L1, "price"_L1, "status"_L1, "visibility"_L1, "weight"_L1, "tier_prices"_L1};
    return std::ranges::any_of(own, [&code](QLatin1StringView each) { return code == each; });
}

std::string_view viewOf(const JsonText &json)
{
    return {json.utf8.constData(), std::size_t(json.utf8.size())};
}

/// `{"product": {"sku": …, "name": …, "extension_attributes": {…}, "custom_attributes": [{…}]}}`, without what is
/// empty.
QByteArray productBody(const Sku &sku, const ProductMembers &members)
{
    json::Writer custom;
    custom.beginArray();
    bool hasCustom = false;
    json::Writer writer;
    writer.beginObject();
    writer.key("product");
    writer.beginObject();
    writer.key("sku");
    writer.text(sku.text());
    for (const auto &[code, value] : members) {
        if (code == "website_ids"_L1) {
            writer.key("extension_attributes");
            writer.beginObject();
            writer.key("website_ids");
            writer.verbatim(viewOf(value));
            writer.endObject();
        } else if (isOwnMember(code)) {
            writer.escapedKey(code);
            writer.verbatim(viewOf(value));
        } else {
            hasCustom = true;
            custom.beginObject();
            custom.key("attribute_code");
            custom.text(code);
            custom.key("value");
            custom.verbatim(viewOf(value));
            custom.endObject();
        }
    }
    custom.endArray();
    if (hasCustom) {
        const QByteArray list = custom.take();
        writer.key("custom_attributes");
        writer.verbatim({list.constData(), std::size_t(list.size())});
    }
    writer.endObject();
    writer.endObject();
    return writer.take();
}

} // namespace

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

Request<Product> writeProduct(const Scope &scope, const Sku &sku, const ProductMembers &members)
{
    return needsCriteria(sku) ? saveProductEndpoint(scope, {}, {}, productBody(sku, members))
                              : writeProductEndpoint(scope, {sku.text()}, {}, productBody(sku, members));
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
