// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "built.h"

using namespace Qt::StringLiterals;

namespace qm::test {

namespace {

QByteArray documentOf(const char *kind, qint64 id, int edition)
{
    return R"({"kind":")" + QByteArray(kind) + R"(","id":)" + QByteArray::number(id) + R"(,"edition":)" +
           QByteArray::number(edition) + "}";
}

UtcTime timeOf(qint64 id)
{
    return UtcTime::fromSeconds(1'795'000'000 + id);
}

OrderItem line(qint64 id, qint64 orderId, const QString &sku)
{
    OrderItem item;
    item.itemId = id;
    item.orderId = orderId;
    item.sku = Sku::fromShop(sku);
    item.name = u"Talus trekking boot"_s;
    item.productType = u"simple"_s;
    item.qtyOrdered = Decimal(2);
    return item;
}

} // namespace

Order builtOrder(qint64 id, const QString &incrementId, int edition)
{
    Order order;
    order.entityId = id;
    order.incrementId = incrementId;
    order.state = u"processing"_s;
    order.status = edition == 1 ? u"processing"_s : u"picking"_s;
    order.createdAt = timeOf(id);
    order.customerEmail = u"jose@example.org"_s;
    order.customerFirstname = u"José"_s;
    order.customerLastname = u"Müller"_s;
    order.grandTotal = Decimal::fromUnits(2'598'500);
    order.orderCurrencyCode = u"EUR"_s;
    order.billingAddress = OrderAddress();
    order.billingAddress->company = u"Van Rijn Ontwerp B.V."_s;
    order.billingAddress->city = edition == 1 ? u"Amsterdam"_s : u"Groningen"_s;
    order.billingAddress->street = {u"Haarlemmerstraat 118-2"_s};
    order.billingAddress->postcode = u"1013 EX"_s;
    order.billingAddress->telephone = u"+31 20 555 0142"_s;
    order.items = {line(id * 10, id, u"HB-TRK-42"_s)};
    if (edition == 1) {
        order.items.push_back(line(id * 10 + 1, id, u"HB-SCK"_s));
    }
    order.raw = documentOf("order", id, edition);
    return order;
}

Invoice builtInvoice(qint64 id, qint64 orderId, const QString &incrementId, int edition)
{
    Invoice invoice;
    invoice.entityId = id;
    invoice.orderId = orderId;
    invoice.incrementId = incrementId;
    invoice.grandTotal = Decimal(edition);
    invoice.raw = documentOf("invoice", id, edition);
    return invoice;
}

Shipment builtShipment(qint64 id, qint64 orderId, const QString &trackNumber, int edition)
{
    Shipment shipment;
    shipment.entityId = id;
    shipment.orderId = orderId;
    shipment.incrementId = u"S"_s + QString::number(1'000'000 + id);
    for (int i = 0; i < edition; ++i) {
        ShipmentTrack track;
        track.entityId = id * 10 + i;
        track.trackNumber = i == 0 ? trackNumber : trackNumber + u"-2"_s;
        track.title = u"PostNL"_s;
        shipment.tracks.push_back(track);
    }
    shipment.raw = documentOf("shipment", id, edition);
    return shipment;
}

CreditMemo builtCreditMemo(qint64 id, qint64 orderId, const QString &incrementId, int edition)
{
    CreditMemo memo;
    memo.entityId = id;
    memo.orderId = orderId;
    memo.incrementId = incrementId;
    memo.grandTotal = Decimal(edition);
    memo.raw = documentOf("creditmemo", id, edition);
    return memo;
}

Transaction builtTransaction(qint64 id, qint64 orderId, int edition)
{
    Transaction transaction;
    transaction.transactionId = id;
    transaction.orderId = orderId;
    transaction.txnId = u"tr_"_s + QString::number(id);
    transaction.isClosed = edition > 1;
    transaction.raw = documentOf("transaction", id, edition);
    return transaction;
}

Product builtProduct(qint64 id, const QString &sku, const QString &name, int edition)
{
    Product product;
    product.id = id;
    product.sku = Sku::fromShop(sku);
    product.name = name;
    product.attributeSetId = 4;
    product.typeId = u"bundle"_s;
    product.price = Decimal::fromUnits(1'999'500);
    product.status = 1;
    product.visibility = 4;
    product.createdAt = timeOf(id);
    product.extensionAttributes.websiteIds = edition == 1 ? std::vector<qint64>{1, 2} : std::vector<qint64>{1};
    product.extensionAttributes.categoryLinks = {{u"5"_s, 0}};
    if (edition == 1) {
        product.extensionAttributes.categoryLinks.push_back({u"6"_s, 3});
    }
    product.extensionAttributes.configurableProductLinks = {id + 1000};
    BundleOption option;
    BundleLink choice;
    choice.sku = Sku::fromShop(u"HB-SCK"_s);
    option.productLinks = {choice, choice};
    product.extensionAttributes.bundleProductOptions = {option};
    ProductLink related;
    related.linkType = edition == 1 ? u"related"_s : u"upsell"_s;
    related.linkedProductSku = Sku::fromShop(u"HB-BTL-750"_s);
    related.position = 2;
    product.productLinks = {related};
    product.customAttributes = {
        {u"color"_s, u"49"_s},
        {u"image"_s, u"/t/a/talus.jpg"_s},
        {u"category_ids"_s, QStringList{u"5"_s, u"6"_s}},
        {u"odd"_s, JsonText{"{\"a\":[1]}"}},
        {u"empty"_s, u""_s},
    };
    product.raw = documentOf("product", id, edition);
    return product;
}

Customer builtCustomer(qint64 id, const QString &firstname, const QString &lastname, int edition)
{
    Customer customer;
    customer.id = id;
    customer.email = firstname.toLower() + u"@example.org"_s;
    customer.firstname = firstname;
    customer.lastname = lastname;
    customer.groupId = 1;
    customer.createdAt = timeOf(id);
    customer.defaultBilling = QString::number(id * 10 + 1);
    customer.extensionAttributes.isSubscribed = true;
    for (int i = edition == 1 ? 0 : 1; i < 2; ++i) {
        CustomerAddress address;
        address.id = id * 10 + i;
        address.firstname = firstname;
        address.lastname = lastname;
        address.company = i == 0 ? u"Warehouse"_s : u"Office"_s;
        address.city = i == 0 ? u"Utrecht"_s : u"Köln"_s;
        address.street = {u"Prinseneiland 24"_s};
        address.countryId = u"NL"_s;
        customer.addresses.push_back(address);
    }
    customer.raw = documentOf("customer", id, edition);
    return customer;
}

Attribute builtAttribute(qint64 id, const QString &code, const QStringList &options, int edition)
{
    Attribute attribute;
    attribute.attributeId = id;
    attribute.attributeCode = code;
    attribute.defaultFrontendLabel = code.toUpper();
    attribute.frontendInput = options.isEmpty() ? u"text"_s : u"select"_s;
    attribute.backendType = u"varchar"_s;
    attribute.scope = u"store"_s;
    AttributeOption blank;
    blank.label = u" "_s;
    attribute.options.push_back(blank);
    for (const QString &label : options) {
        AttributeOption option;
        option.label = label;
        option.value = QString::number(id * 100 + attribute.options.size());
        attribute.options.push_back(option);
    }
    attribute.raw = documentOf("attribute", id, edition);
    return attribute;
}

cache::StoreTree builtStores(const std::vector<qint64> &views)
{
    cache::StoreTree tree;
    tree.websites.push_back({1, u"base"_s, u"Main"_s, 1, "{}"});
    tree.groups.push_back({1, 1, u"main"_s, u"Main store"_s, 2, 1, "{}"});
    for (const qint64 id : views) {
        const QString code = u"view"_s + QString::number(id);
        tree.views.push_back({id, code, code.toUpper(), 1, 1, true, "{}"});
        StoreConfig config;
        config.id = id;
        config.locale = u"nl_NL"_s;
        config.baseCurrencyCode = u"EUR"_s;
        config.raw = "{}";
        if (id != 0) {
            tree.configs.push_back(config);
        }
    }
    return tree;
}

} // namespace qm::test
