// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/goods.h"
#include "practice/goods/product.h"
#include "practice/goods/productinput.h"
#include "practice/goods/productrules.h"
#include "practice/goods/stockwrites.h"
#include "practice/goods/valuewrites.h"
#include "practice/lists/edits.h"
#include "practice/shop.h"

#include <algorithm>
#include <array>

namespace qm::practice {

using namespace Qt::StringLiterals;

namespace {

ProductInput inputOf(const Call &call)
{
    return productInput(call.body, call.view.websiteId);
}

/// In a store view Magento writes what was sent only where it is another text than the one that shows; numbers and
/// dates are compared by type as well, so they always become a value of their own (observed 45).
bool isWritten(const SentAttribute &sent, const ProductReader &product, const StoreView &view)
{
    const bool text = storedType(*sent.attribute) == FieldType::Text;
    if (view.id == 0 || !text || !sent.cell) {
        return true;
    }
    return *sent.cell != product.value(sent.attribute->id, view);
}

void applyAttributes(ProductWrites &writes, const ProductInput &input, const ProductReader &product,
                     const StoreView &view)
{
    for (const SentAttribute &sent : input.attributes) {
        if (!isWritten(sent, product, view)) {
            continue;
        }
        for (const int store : storesOf(*sent.attribute, view.id)) {
            writes.values[{sent.attribute->id, store}] = sent.cell;
        }
    }
    if (!input.media || view.id == 0) {
        return;
    }
    // The list of pictures brings the roles along, as values of the view.
    for (const AttributeDef &attribute : attributeDefs()) {
        if (attribute.input == "media_image" && isInSet(attribute, product.attributeSet())) {
            const Cell shown = product.value(attribute.id, view);
            writes.values[{attribute.id, view.id}] = shown.null ? Cell::of(std::string("no_selection")) : shown;
        }
    }
}

void applyCategories(ProductWrites &writes, const ProductInput &input, const ProductReader &product)
{
    std::vector<CategoryLink> links = product.categories();
    const auto linkTo = [&links](int category) {
        return std::find_if(links.begin(), links.end(),
                            [category](const CategoryLink &link) { return link.category == category; });
    };
    if (input.categoryIds) {
        std::erase_if(links, [&](const CategoryLink &link) {
            return std::find(input.categoryIds->begin(), input.categoryIds->end(), link.category) ==
                   input.categoryIds->end();
        });
        for (const int id : *input.categoryIds) {
            if (linkTo(id) == links.end()) {
                links.push_back({id, 0});
            }
        }
    }
    if (input.categoryLinks && input.categoryLinks->empty()) {
        links.clear();
    }
    for (const CategoryLink &link : input.categoryLinks.value_or(std::vector<CategoryLink>{})) {
        if (const auto known = linkTo(link.category); known != links.end()) {
            known->position = link.position;
        } else {
            links.push_back(link);
        }
    }
    if (input.categoryIds || input.categoryLinks) {
        writes.categories = std::move(links);
    }
}

Body shown(const Call &call, qint64 row)
{
    return entityBody(call, *call.shop.products, row);
}

/// Saving a product moves its time whatever was sent (observed 40).
Body update(const Call &call, qint64 row, const ProductInput &input)
{
    Writes::Transaction transaction(call.shop.writes());
    const ProductReader product(goodsOf(call), row);
    checkProductRules(call, product, input);
    ProductWrites &writes = transaction.product(row);
    applyAttributes(writes, input, product, call.view);
    applyCategories(writes, input, product);
    if (input.websites) {
        writes.websites = input.websites;
    }
    if (input.tiers) {
        writes.tiers = input.tiers;
    }
    if (input.stockItem) {
        putStockItem(transaction, goodsOf(call), row, product.sku(), *input.stockItem, call.now);
    }
    transaction.product(row).updatedAt = call.now;
    transaction.commit();
    giveBack(call, row, input.members + QStringList{u"updated_at"_s});
    return shown(call, row);
}

Body save(const Call &call, const std::string &sku, const ProductInput &input)
{
    const qint64 row = presentRow(call, sku);
    if (row >= 0) {
        return update(call, row, input);
    }
    refuseNewProduct(sku, input);
}

/// The path's SKU takes the place of the body's when the product is all that the body holds (magento-facts 3.35); a
/// bulk has no path, and without an SKU of its own kills the consumer (observed 57).
Body put(const Call &call)
{
    const ProductInput input = inputOf(call);
    const bool overridden = call.way != Call::Way::Bulk && call.body.size() == 1;
    if (call.way == Call::Way::Bulk && !input.sku) {
        throw ConsumerKilled();
    }
    return save(call, overridden ? call.segments[0] : input.sku.value_or(call.segments[0]), input);
}

Body post(const Call &call)
{
    const ProductInput input = inputOf(call);
    if (!input.sku) { // product-post-missing-sku: PHP stumbles over it
        if (call.way != Call::Way::Direct) {
            throw ConsumerKilled();
        }
        Refusal refusal;
        refusal.status = 500;
        refusal.plainText = true;
        throw refusal;
    }
    return save(call, *input.sku, input);
}

Body remove(const Call &call)
{
    const qint64 row = productRow(call);
    call.shop.edits().put("products", row, {true, {}});
    return "true";
}

constexpr std::array<InputMember, 3> websiteLinkMembers{
    {{"sku", InputType::Text}, {"website_id", InputType::Integer}, {"extension_attributes", InputType::Object}}};

InputObject websiteLink(const Call &call)
{
    return {parameter(call.body, "productWebsiteLink").toObject(), websiteLinkMembers};
}

/// Adds the product to a website or takes it away.
Body changeWebsites(const Call &call, qint64 row, qint64 website, bool assigned)
{
    const bool known = website != 0 && std::any_of(websites().begin(), websites().end(),
                                                   [&](const Website &site) { return site.id == website; });
    std::vector<int> ids = ProductReader(goodsOf(call), row).websiteIds();
    const auto found = std::find(ids.begin(), ids.end(), static_cast<int>(website));
    if (!known || (!assigned && found == ids.end())) {
        Refusal refusal;
        refusal.message = "Could not save product \"%1\" with websites %2";
        refusal.positional = {quotedText(std::to_string(idOfRow(row))), std::to_string(website)};
        throw refusal;
    }
    if (!assigned) {
        ids.erase(found);
    } else if (found == ids.end()) {
        ids.push_back(static_cast<int>(website));
    }
    Writes::Transaction transaction(call.shop.writes());
    transaction.product(row).websites = ids;
    transaction.product(row).updatedAt = call.now;
    transaction.commit();
    giveBack(call, row, {u"extension_attributes"_s, u"updated_at"_s});
    return "true";
}

Body addWebsite(const Call &call)
{
    const InputObject link = websiteLink(call);
    return changeWebsites(call, productRow(call), link.integer("website_id").value_or(0), true);
}

Body removeWebsite(const Call &call)
{
    return changeWebsites(call, productRow(call), call.integer(1), false);
}

} // namespace

void addProductWriteRoutes(std::vector<Route> &routes)
{
    constexpr std::string_view products = "Magento_Catalog::products";
    const ShapeCheck isProduct = [](const Call &call) { static_cast<void>(inputOf(call)); };
    const ShapeCheck isWebsiteLink = [](const Call &call) { static_cast<void>(websiteLink(call)); };
    routes.push_back({"POST", "/V1/products", products, post, false, isProduct});
    routes.push_back({"PUT", "/V1/products/:sku", products, put, false, isProduct, true});
    routes.push_back({"DELETE", "/V1/products/:sku", products, remove, false});
    for (const std::string_view method : {"POST", "PUT"}) {
        routes.push_back({method, "/V1/products/:sku/websites", products, addWebsite, false, isWebsiteLink});
    }
    routes.push_back({"DELETE", "/V1/products/:sku/websites/:websiteId", products, removeWebsite, false});
}

} // namespace qm::practice
