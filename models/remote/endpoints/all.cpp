// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/all.h"

#include "remote/endpoints/attributes.h"
#include "remote/endpoints/bulks.h"
#include "remote/endpoints/categories.h"
#include "remote/endpoints/customers.h"
#include "remote/endpoints/documents.h"
#include "remote/endpoints/graphql.h"
#include "remote/endpoints/inventory.h"
#include "remote/endpoints/logins.h"
#include "remote/endpoints/orders.h"
#include "remote/endpoints/orderwrites.h"
#include "remote/endpoints/prices.h"
#include "remote/endpoints/products.h"
#include "remote/endpoints/promotions.h"
#include "remote/endpoints/stores.h"

namespace qm::remote {

namespace {

/// The entity inside an answer.
template <typename T>
struct EntityOf
{
    using Type = T;
};
template <typename T>
struct EntityOf<Page<T>> : EntityOf<T>
{};
template <typename T>
struct EntityOf<std::vector<T>> : EntityOf<T>
{};
template <typename T>
struct EntityOf<std::optional<T>> : EntityOf<T>
{};

template <typename T>
void forgetDocument(T &value)
{
    if constexpr (requires { value.raw; }) {
        value.raw.clear();
    }
}
template <typename T>
void forgetDocument(std::vector<T> &values)
{
    for (T &value : values) {
        forgetDocument(value);
    }
}
template <typename T>
void forgetDocument(Page<T> &page)
{
    forgetDocument(page.items);
}
template <typename T>
void forgetDocument(std::optional<T> &value)
{
    if (value) {
        forgetDocument(*value);
    }
}

template <typename T>
Result<QByteArray> recode(const QByteArray &json, Recode how)
{
    Result<T> value = decode<T>(json);
    if (!value) {
        return failure(std::move(value.error()));
    }
    if (how == Recode::StructOnly) {
        forgetDocument(*value);
    }
    return encode(*value);
}

template <typename T>
EndpointInfo describe(const Endpoint<T> &endpoint)
{
    EndpointInfo info;
    info.verb = endpoint.verb;
    info.route = endpoint.route;
    info.resource = endpoint.resource;
    info.repeat = endpoint.repeat;
    info.api = endpoint.api;
    info.recode = &recode<T>;
    using Entity = typename EntityOf<T>::Type;
    if constexpr (requires(Entity entity) { entity.raw; }) {
        info.fieldNames = &fieldNames<Entity>;
    }
    return info;
}

template <typename T>
EndpointInfo describe(const ListEndpoint<T> &list)
{
    EndpointInfo info = describe(list.endpoint);
    info.uniqueKey = list.uniqueKey;
    return info;
}

template <typename... E>
std::vector<EndpointInfo> describeAll(const E &...endpoints)
{
    return {describe(endpoints)...};
}

} // namespace

const std::vector<EndpointInfo> &allEndpoints()
{
    static const std::vector<EndpointInfo> all = describeAll(
        ordersEndpoint, orderEndpoint, orderCommentsEndpoint, orderStatusEndpoint, orderItemsEndpoint,
        orderItemEndpoint, invoicesEndpoint, invoiceEndpoint, invoiceCommentsEndpoint, shipmentsEndpoint,
        shipmentEndpoint, shipmentCommentsEndpoint, shipmentLabelEndpoint, creditMemosEndpoint, creditMemoEndpoint,
        creditMemoCommentsEndpoint, transactionsEndpoint, transactionEndpoint, productsEndpoint, productEndpoint,
        productLinksEndpoint, linkTypesEndpoint, productOptionsEndpoint, productMediaEndpoint,
        productMediaEntryEndpoint, configurableChildrenEndpoint, configurableOptionsEndpoint, bundleOptionsEndpoint,
        bundleOptionTypesEndpoint, downloadableLinksEndpoint, downloadableSamplesEndpoint, attributesEndpoint,
        attributeEndpoint, attributeOptionsEndpoint, attributeTypesEndpoint, attributeSetsEndpoint,
        attributeSetEndpoint, attributesOfSetEndpoint, attributeGroupsEndpoint, allAttributeSetsEndpoint,
        categoryTreeEndpoint, categoriesEndpoint, categoryEndpoint, categoryProductsEndpoint, stockItemEndpoint,
        stockStatusEndpoint, lowStockEndpoint, sourcesEndpoint, sourceEndpoint, stocksEndpoint, stockEndpoint,
        stockSourceLinksEndpoint, sourceItemsEndpoint, stockResolverEndpoint, stockSourcesEndpoint,
        salableQuantityEndpoint, isSalableEndpoint, isSalableForQuantityEndpoint, areSalableEndpoint,
        salableStockEndpoint, tierPricesEndpoint, basePricesEndpoint, specialPricesEndpoint, costsEndpoint,
        customersEndpoint, customerEndpoint, ownCustomerEndpoint, customerAddressEndpoint, billingAddressEndpoint,
        shippingAddressEndpoint, customerGroupsEndpoint, customerGroupEndpoint, cartRulesEndpoint, cartRuleEndpoint,
        couponsEndpoint, couponEndpoint, taxClassesEndpoint, websitesEndpoint, storeGroupsEndpoint, storeViewsEndpoint,
        storeConfigsEndpoint, currencyEndpoint, countriesEndpoint, countryEndpoint, modulesEndpoint,
        bulkOperationsEndpoint, bulkStatusEndpoint, bulkDetailsEndpoint, bulkOperationCountEndpoint,
        writeSourceItemsEndpoint, deleteSourceItemsEndpoint, writeStockItemEndpoint, writeProductEndpoint,
        saveProductEndpoint, writeBasePricesEndpoint, writeCostsEndpoint, deleteCostsEndpoint,
        writeSpecialPricesEndpoint, deleteSpecialPricesEndpoint, writeTierPricesEndpoint, replaceTierPricesEndpoint,
        deleteTierPricesEndpoint, commentOrderEndpoint, holdOrderEndpoint, unholdOrderEndpoint, cancelOrderEndpoint,
        invoiceOrderEndpoint, shipOrderEndpoint, refundOrderEndpoint, refundInvoiceEndpoint, addTrackEndpoint,
        graphQlEndpoint, adminTokenEndpoint, customerTokenEndpoint, googleTokenEndpoint);
    return all;
}

} // namespace qm::remote
