// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/asyncnames.h"

#include "practice/stores.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

#include <algorithm>
#include <array>
#include <string_view>

namespace qm::practice {

using namespace Qt::StringLiterals;

namespace {

/// The service behind a route and the class that does the work, as the queue names them.
struct ServiceName
{
    std::string_view method;
    std::string_view pattern;
    std::string_view service;
    std::string_view worker;
};

constexpr std::array<ServiceName, 27> serviceNames = {{
    {"POST", "/V1/order/:orderId/invoice", "magento.sales.api.invoiceorderinterface.execute",
     "Magento\\Sales\\Model\\InvoiceOrder::execute"},
    {"POST", "/V1/order/:orderId/ship", "magento.sales.api.shiporderinterface.execute",
     "Magento\\Sales\\Model\\ShipOrder::execute"},
    {"POST", "/V1/order/:orderId/refund", "magento.sales.api.refundorderinterface.execute",
     "Magento\\Sales\\Model\\RefundOrder::execute"},
    {"POST", "/V1/invoice/:invoiceId/refund", "magento.sales.api.refundinvoiceinterface.execute",
     "Magento\\Sales\\Model\\RefundInvoice::execute"},
    {"POST", "/V1/orders/:id/hold", "magento.sales.api.ordermanagementinterface.hold",
     "Magento\\Sales\\Model\\Service\\OrderService\\Interceptor::hold"},
    {"POST", "/V1/orders/:id/unhold", "magento.sales.api.ordermanagementinterface.unhold",
     "Magento\\Sales\\Model\\Service\\OrderService\\Interceptor::unHold"},
    {"POST", "/V1/orders/:id/cancel", "magento.sales.api.ordermanagementinterface.cancel",
     "Magento\\Sales\\Model\\Service\\OrderService\\Interceptor::cancel"},
    {"POST", "/V1/orders/:id/comments", "magento.sales.api.ordermanagementinterface.addcomment",
     "Magento\\Sales\\Model\\Service\\OrderService\\Interceptor::addComment"},
    {"POST", "/V1/products", "magento.catalog.api.productrepositoryinterface.save",
     "Magento\\Catalog\\Model\\ProductRepository\\Interceptor::save"},
    {"PUT", "/V1/products/:sku", "magento.catalog.api.productrepositoryinterface.save",
     "Magento\\Catalog\\Model\\ProductRepository\\Interceptor::save"},
    {"DELETE", "/V1/products/:sku", "magento.catalog.api.productrepositoryinterface.deletebyid",
     "Magento\\Catalog\\Model\\ProductRepository\\Interceptor::deleteById"},
    {"POST", "/V1/products/base-prices", "magento.catalog.api.basepricestorageinterface.update",
     "Magento\\Catalog\\Model\\Product\\Price\\BasePriceStorage::update"},
    {"POST", "/V1/products/base-prices-information", "magento.catalog.api.basepricestorageinterface.get",
     "Magento\\Catalog\\Model\\Product\\Price\\BasePriceStorage::get"},
    {"POST", "/V1/products/cost", "magento.catalog.api.coststorageinterface.update",
     "Magento\\Catalog\\Model\\Product\\Price\\CostStorage::update"},
    {"POST", "/V1/products/cost-delete", "magento.catalog.api.coststorageinterface.delete",
     "Magento\\Catalog\\Model\\Product\\Price\\CostStorage::delete"},
    {"POST", "/V1/products/cost-information", "magento.catalog.api.coststorageinterface.get",
     "Magento\\Catalog\\Model\\Product\\Price\\CostStorage::get"},
    {"POST", "/V1/products/special-price", "magento.catalog.api.specialpricestorageinterface.update",
     "Magento\\Catalog\\Model\\Product\\Price\\SpecialPriceStorage::update"},
    {"POST", "/V1/products/special-price-delete", "magento.catalog.api.specialpricestorageinterface.delete",
     "Magento\\Catalog\\Model\\Product\\Price\\SpecialPriceStorage::delete"},
    {"POST", "/V1/products/special-price-information", "magento.catalog.api.specialpricestorageinterface.get",
     "Magento\\Catalog\\Model\\Product\\Price\\SpecialPriceStorage::get"},
    {"POST", "/V1/products/tier-prices", "magento.catalog.api.tierpricestorageinterface.update",
     "Magento\\Catalog\\Model\\Product\\Price\\TierPriceStorage::update"},
    {"PUT", "/V1/products/tier-prices", "magento.catalog.api.tierpricestorageinterface.replace",
     "Magento\\Catalog\\Model\\Product\\Price\\TierPriceStorage::replace"},
    {"POST", "/V1/products/tier-prices-delete", "magento.catalog.api.tierpricestorageinterface.delete",
     "Magento\\Catalog\\Model\\Product\\Price\\TierPriceStorage::delete"},
    {"POST", "/V1/products/tier-prices-information", "magento.catalog.api.tierpricestorageinterface.get",
     "Magento\\Catalog\\Model\\Product\\Price\\TierPriceStorage::get"},
    {"PUT", "/V1/products/:productSku/stockItems/:itemId",
     "magento.cataloginventory.api.stockregistryinterface.updatestockitembysku",
     "Magento\\CatalogInventory\\Model\\StockRegistry::updateStockItemBySku"},
    {"POST", "/V1/inventory/source-items", "magento.inventoryapi.api.sourceitemssaveinterface.execute",
     "Magento\\Inventory\\Model\\SourceItem\\Command\\SourceItemsSave\\Interceptor::execute"},
    {"POST", "/V1/inventory/source-items-delete", "magento.inventoryapi.api.sourceitemsdeleteinterface.execute",
     "Magento\\Inventory\\Model\\SourceItem\\Command\\SourceItemsDelete\\Interceptor::execute"},
    {"POST", "/V1/products/:sku/websites", "magento.catalog.api.productwebsitelinkrepositoryinterface.save",
     "Magento\\Catalog\\Model\\ProductWebsiteLinkRepository::save"},
}};

const ServiceName *serviceNameOf(const Route &route)
{
    const auto found = std::find_if(serviceNames.begin(), serviceNames.end(), [&](const ServiceName &name) {
        return name.method == route.method && name.pattern == route.pattern;
    });
    return found == serviceNames.end() ? nullptr : &*found;
}

/// Plain json_encode: `/` and everything beyond ASCII escaped.
QString phpJson(const QJsonObject &object)
{
    QString text;
    for (const QChar c : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))) {
        if (c == u'/') {
            text += "\\/"_L1;
        } else if (c.unicode() < 0x80) {
            text += c;
        } else {
            text += u"\\u%1"_s.arg(uint{c.unicode()}, 4, 16, QChar(u'0'));
        }
    }
    return text;
}

} // namespace

std::string filled(const Refusal &refusal)
{
    QString text = QString::fromStdString(refusal.message);
    const auto plain = [](const std::string &json) {
        return QJsonDocument::fromJson('[' + QByteArray::fromStdString(json) + ']')
            .array()
            .at(0)
            .toVariant()
            .toString();
    };
    for (const auto &[name, value] : refusal.named) {
        text.replace(u'%' + QString::fromStdString(name), plain(value));
    }
    for (std::size_t i = 0; i < refusal.positional.size(); ++i) {
        text.replace(u'%' + QString::number(i + 1), plain(refusal.positional[i]));
    }
    return text.toStdString();
}

QStringList pathParts(const Route &route)
{
    return QString::fromUtf8(route.pattern.data(), static_cast<qsizetype>(route.pattern.size())).split(u'/');
}

QString topicOf(const Route &route)
{
    const ServiceName *const name = serviceNameOf(route);
    std::string topic(name != nullptr ? name->service : route.pattern.substr(1));
    std::replace(topic.begin(), topic.end(), '/', '.');
    return QString::fromStdString("async." + topic + '.' + std::string(route.method)).toLower();
}

QString successOf(const Route &route)
{
    const ServiceName *const name = serviceNameOf(route);
    return u"Service execution success "_s +
           QString::fromStdString(std::string(name != nullptr ? name->worker : route.pattern));
}

QString queuedMessage(const Call &call, const Route &route)
{
    QJsonObject input = call.body;
    std::size_t next = 0;
    for (const QString &part : pathParts(route)) {
        const QString name = part.mid(1);
        if (part.startsWith(u':') && next < call.segments.size() && !input.contains(name)) {
            input.insert(name, QString::fromStdString(call.segments[next]));
        }
        next += part.startsWith(u':') ? 1 : 0;
    }
    return phpJson({{u"entity_id"_s, QJsonValue::Null},
                    {u"entity_link"_s, u""_s},
                    {u"meta_information"_s, phpJson(input)},
                    {u"store_id"_s, QString::number(call.view.id)}});
}

} // namespace qm::practice
