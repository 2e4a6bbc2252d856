// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/orderreader.h"

#include "remote/endpoints/documents.h"
#include "remote/endpoints/inventory.h"
#include "remote/endpoints/orders.h"
#include "remote/endpoints/products.h"
#include "remote/endpoints/stores.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

constexpr int ordersAtOnce = 50; ///< magento-facts 5.2
constexpr int rowsAtOnce = 100;
constexpr int wordsOfOne = 100; ///< of an `in`: a long query is refused by web servers (observed 14)

template <typename T>
using List = Result<remote::Request<remote::Page<T>>> (*)(const Scope &, const remote::Criteria &);

/// Every row of which \a field is one of \a values.
template <typename T>
Result<std::vector<T>> rowsWith(PushShop &shop, List<T> list, const QString &field, const QStringList &values, int size,
                                const StopToken &stop)
{
    std::vector<T> all;
    for (qsizetype at = 0; at < values.size(); at += size) {
        remote::Criteria criteria;
        criteria.where({field, Condition::In, values.mid(at, size)});
        Result<std::vector<T>> rows = shop.all<T>(
            [list](const remote::Criteria &asked) { return list(Scope::all(), asked); }, criteria, rowsAtOnce, stop);
        if (!rows) {
            return failure(rows.error());
        }
        std::ranges::move(*rows, std::back_inserter(all));
    }
    return all;
}

QStringList textsOf(const QSet<qint64> &ids)
{
    std::vector<qint64> sorted(ids.cbegin(), ids.cend());
    std::ranges::sort(sorted); // so that the same is asked every time
    QStringList texts;
    for (const qint64 id : sorted) {
        texts.append(QString::number(id));
    }
    return texts;
}

/// Reads the documents of \a sights into \a member.
template <typename T>
Result<void> addDocuments(PushShop &shop, List<T> list, std::vector<orders::OrderSight> &sights,
                          std::optional<std::vector<T>> orders::OrderSight::*member, const StopToken &stop)
{
    QStringList ids;
    for (orders::OrderSight &sight : sights) {
        ids.append(QString::number(sight.order.entityId));
        (sight.*member).emplace();
    }
    Result<std::vector<T>> documents = rowsWith<T>(shop, list, u"order_id"_s, ids, wordsOfOne, stop);
    if (!documents) {
        return failure(documents.error());
    }
    QHash<qint64, std::vector<T> *> byOrder;
    for (orders::OrderSight &sight : sights) {
        byOrder.insert(sight.order.entityId, &*(sight.*member));
    }
    for (T &document : *documents) {
        if (std::vector<T> *own = byOrder.value(document.orderId)) {
            own->push_back(std::move(document));
        }
    }
    return {};
}

/// Not there, or not for this role: the plan does without.
bool isOutOfReach(const Error &error)
{
    return error.kind == ErrorKind::Permission || error.kind == ErrorKind::NoRoute || error.kind == ErrorKind::NotFound;
}

bool shipsSeparately(const Product &product)
{
    const AttributeValue *value = attributeValue(product.customAttributes, u"shipment_type"_s);
    const auto *text = value ? std::get_if<QString>(value) : nullptr;
    return text && *text == "1"_L1;
}

} // namespace

Result<orders::OrderSight> OrderReader::read(qint64 orderId, orders::Documents documents, const StopToken &stop)
{
    auto order = m_shop.ask(remote::readOrder(Scope::all(), orderId), stop);
    if (!order) {
        return failure(order.error());
    }
    std::vector<Order> one;
    one.push_back(std::move(order->value));
    Result<std::vector<orders::OrderSight>> sights = complete(std::move(one), documents, stop);
    return sights ? Result<orders::OrderSight>(std::move(sights->front()))
                  : Result<orders::OrderSight>(failure(sights.error()));
}

Result<std::vector<Order>> OrderReader::find(const QString &field, const QStringList &values, const StopToken &stop)
{
    return rowsWith<Order>(m_shop, &remote::listOrders, field, values, ordersAtOnce, stop);
}

Result<std::vector<orders::OrderSight>> OrderReader::complete(std::vector<Order> all, orders::Documents documents,
                                                              const StopToken &stop)
{
    std::vector<orders::OrderSight> sights(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        sights[i].order = std::move(all[i]);
    }
    Result<void> done;
    if (documents.invoices) {
        done = addDocuments<Invoice>(m_shop, &remote::listInvoices, sights, &orders::OrderSight::invoices, stop);
    }
    if (done && documents.shipments) {
        done = addDocuments<Shipment>(m_shop, &remote::listShipments, sights, &orders::OrderSight::shipments, stop);
    }
    if (done && documents.creditMemos) {
        done =
            addDocuments<CreditMemo>(m_shop, &remote::listCreditMemos, sights, &orders::OrderSight::creditMemos, stop);
    }
    if (done && documents.transactions) {
        done = addDocuments<Transaction>(m_shop, &remote::listTransactions, sights, &orders::OrderSight::transactions,
                                         stop);
        if (!done && isOutOfReach(done.error())) {
            done = {};
            for (orders::OrderSight &sight : sights) {
                sight.transactions.reset();
            }
        }
    }
    return done ? Result<std::vector<orders::OrderSight>>(std::move(sights))
                : Result<std::vector<orders::OrderSight>>(failure(done.error()));
}

Result<orders::ShippedSeparately> OrderReader::shipmentTypes(std::span<const Order> orders, const StopToken &stop)
{
    QSet<qint64> unknown;
    for (const Order &order : orders) {
        for (const qint64 product : orders::bundlesToAsk(order)) {
            if (!m_typesAsked.contains(product)) {
                unknown.insert(product);
            }
        }
    }
    if (!unknown.empty()) {
        const Result<std::vector<Product>> products =
            rowsWith<Product>(m_shop, &remote::listProducts, u"entity_id"_s, textsOf(unknown), wordsOfOne, stop);
        if (!products && !isOutOfReach(products.error())) {
            return failure(products.error()); // they are asked for again
        }
        m_typesAsked.unite(unknown);
        for (const Product &product : products.value_or(std::vector<Product>())) {
            m_types.insert(product.id.value_or(0), shipsSeparately(product));
        }
    }
    return m_types;
}

Result<QHash<qint64, QStringList>> OrderReader::sourcesOfStores(const StopToken &stop)
{
    if (!m_sources) {
        Result<QHash<qint64, QStringList>> read = readSourcesOfStores(stop);
        if (!read && read.error().kind != ErrorKind::NoRoute) { // without its modules there are none
            return read;
        }
        m_sources = read.value_or(QHash<qint64, QStringList>());
    }
    return *m_sources;
}

Result<QHash<qint64, QStringList>> OrderReader::readSourcesOfStocks(const StopToken &stop)
{
    const remote::Criteria everything;
    const auto sources =
        m_shop.all<Source>([](const remote::Criteria &asked) { return remote::listSources(Scope::all(), asked); },
                           everything, rowsAtOnce, stop);
    if (!sources) {
        return failure(sources.error());
    }
    auto links = m_shop.all<StockSourceLink>(
        [](const remote::Criteria &asked) { return remote::listStockSourceLinks(Scope::all(), asked); }, everything,
        rowsAtOnce, stop);
    if (!links) {
        return failure(links.error());
    }
    QSet<QString> enabled;
    for (const Source &source : *sources) {
        if (source.enabled) {
            enabled.insert(source.code);
        }
    }
    std::ranges::stable_sort(*links, {}, &StockSourceLink::priority);
    QHash<qint64, QStringList> byStock;
    for (const StockSourceLink &link : *links) {
        if (enabled.contains(link.sourceCode)) {
            byStock[link.stockId].append(link.sourceCode);
        }
    }
    return byStock;
}

Result<QHash<qint64, QStringList>> OrderReader::readSourcesOfStores(const StopToken &stop)
{
    const Result<QHash<qint64, QStringList>> byStock = readSourcesOfStocks(stop);
    if (!byStock) {
        return byStock;
    }
    const auto stocks = m_shop.all<Stock>(
        [](const remote::Criteria &asked) { return remote::listStocks(Scope::all(), asked); }, {}, rowsAtOnce, stop);
    if (!stocks) {
        return failure(stocks.error());
    }
    const auto websites = m_shop.ask(remote::listWebsites(), stop);
    if (!websites) {
        return failure(websites.error());
    }
    const auto views = m_shop.ask(remote::listStoreViews(), stop);
    if (!views) {
        return failure(views.error());
    }
    QHash<QString, qint64> stockOf; // by website code
    for (const Stock &stock : *stocks) {
        for (const SalesChannel &channel : stock.extensionAttributes.salesChannels) {
            if (channel.type == "website"_L1) {
                stockOf.insert(channel.code, stock.stockId);
            }
        }
    }
    QHash<qint64, QStringList> byStore;
    for (const StoreView &view : views->value) {
        const auto website = std::ranges::find(websites->value, view.websiteId, &Website::id);
        if (website != websites->value.end() && stockOf.contains(website->code)) {
            byStore.insert(view.id, byStock->value(stockOf.value(website->code)));
        }
    }
    return byStore;
}

Result<QHash<QString, QHash<QString, Decimal>>> OrderReader::atSources(const QStringList &skus, const StopToken &stop)
{
    const Result<std::vector<SourceItem>> items =
        rowsWith<SourceItem>(m_shop, &remote::listSourceItems, u"sku"_s, skus, wordsOfOne, stop);
    if (!items) {
        return failure(items.error());
    }
    QHash<QString, QHash<QString, Decimal>> found;
    for (const SourceItem &item : *items) {
        const bool isInStock = item.status != 0;
        found[folded(item.sku)].insert(item.sourceCode, isInStock ? item.quantity : Decimal());
    }
    return found;
}

} // namespace qm::sync
