// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostileshop.h"

#include "cache/store.h"
#include "cache/sweep.h"
#include "practice/practicestore.h"
#include "remote/client.h"
#include "remote/credentialsjson.h"
#include "remote/endpoints/attributes.h"
#include "remote/endpoints/customers.h"
#include "remote/endpoints/orders.h"
#include "remote/endpoints/products.h"
#include "remote/endpoints/stores.h"
#include "remote/json/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace qm::test {

using namespace Qt::StringLiterals;
using cache::Entity;

namespace {

/// Every text that is no number, date or flag, however deep, becomes \a evil with what it was behind it.
QJsonValue turned(const QJsonValue &value, const QString &evil)
{
    static const QRegularExpression harmless(u"^([0-9 .:TZ+-]*|[01]|true|false)$"_s);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : value.toArray()) {
            array.append(turned(each, evil));
        }
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            // Codes that rows are joined by stay apart from each other, currencies are three letters.
            if (!member.key().contains(u"currency_code")) {
                *member = turned(*member, evil);
            }
        }
        return object;
    }
    if (!value.isString() || harmless.match(value.toString()).hasMatch()) {
        return value;
    }
    return QString(evil + value.toString());
}

template <typename T>
std::vector<T> turned(const std::vector<T> &items, const QStringList &evils)
{
    std::vector<T> made;
    for (const T &item : items) {
        const QJsonDocument document = QJsonDocument::fromJson(remote::encode(item));
        const QString &evil = evils[qsizetype(made.size()) % evils.size()];
        const QJsonObject object = turned(document.object(), evil).toObject();
        Result<T> decoded = remote::decode<T>(QJsonDocument(object).toJson(QJsonDocument::Compact));
        if (!decoded) {
            qFatal("%s", qPrintable(decoded.error().text()));
        }
        made.push_back(std::move(*decoded));
    }
    return made;
}

/// The first page of a list.
template <typename T>
std::vector<T> firstOf(remote::Client &client, const Result<remote::Request<remote::Page<T>>> &request)
{
    const auto answer = client.send(*request).result();
    if (!answer) {
        qFatal("%s", qPrintable(answer.error().text()));
    }
    return answer->value.items;
}

} // namespace

bool HostileShop::read()
{
    practice::ServerOptions options;
    options.shop.orders = 12;
    options.shop.products = 126;
    auto store = practice::PracticeStore::start(options);
    if (!store) {
        return false;
    }
    remote::Connection connection;
    connection.baseUrl = (*store)->baseUrl();
    connection.login = LoginKind::Bearer;
    connection.proxy.mode = remote::ProxyPolicy::Mode::None;
    const auto keys = remote::credentialsFromJson(LoginKind::Bearer,
                                                  QJsonDocument((*store)->logins()["bearer"_L1].toObject()).toJson());
    if (!keys) {
        return false;
    }
    const SystemClock clock;
    remote::Client client(connection, *keys, clock);
    const remote::Criteria some = remote::Criteria().pageSize(24);
    m_orders = turned(firstOf(client, remote::listOrders(Scope::all(), some)), evils);
    m_products = turned(firstOf(client, remote::listProducts(Scope::all(), some)), evils);
    m_customers = turned(firstOf(client, remote::listCustomers(Scope::all(), some)), evils);
    const std::vector<Attribute> attributes = firstOf(client, remote::listAttributes(Scope::all(), some));
    m_attributes = turned(attributes, evils);
    for (std::size_t i = 0; i < m_attributes.size(); ++i) {
        if (i % 4 != 0) { // those with a code of the usual kind become columns
            m_attributes[i].attributeCode = attributes[i].attributeCode;
        }
    }
    m_views = turned(client.send(remote::listStoreViews()).result()->value, evils);
    m_websites = turned(client.send(remote::listWebsites()).result()->value, evils);
    return true;
}

Result<bool> HostileShop::fill(FakeSession &session) const
{
    return session.cache()
        .write<bool>([this](cache::Writing &writing) {
            writing.touched |= cache::Entities(Entity::Orders) | Entity::Products | Entity::Customers | Entity::Stock |
                               Entity::Prices | Entity::Attributes;
            return put(writing.database).map([] { return true; });
        })
        .takeResult();
}

Result<void> HostileShop::put(sqlite::Database &database) const
{
    const cache::Press press;
    Result<void> all = cache::replaceStores(database, {m_websites, {}, m_views, {}}).map([](const cache::Tally &) {});
    const auto putAll = [&](const auto &items) {
        for (const auto &item : items) {
            if (all) {
                const auto one = cache::store(database, cache::prepare(press, item));
                all = one ? Result<void>() : Result<void>(failure(one.error()));
            }
        }
    };
    const auto add = [&all](const Result<cache::Tally> &tally) {
        all = all && !tally ? Result<void>(failure(tally.error())) : all;
    };
    add(cache::replaceAttributes(database, m_attributes, {}));
    std::vector<SourceItem> items;
    std::vector<Source> sources;
    std::vector<BasePrice> prices;
    for (const Product &product : m_products) {
        const QString &word = evils[qsizetype(items.size()) % evils.size()];
        items.push_back({product.sku, word, Decimal(1), 1, {}});
        prices.push_back({product.sku, 0, Decimal(5), {}});
        if (sources.size() < std::size_t(evils.size())) {
            Source source;
            source.code = word;
            source.name = word;
            sources.push_back(*remote::decode<Source>(remote::encode(source)));
        }
    }
    add(cache::replaceSources(database, sources, {}, {}));
    add(cache::sweepSourceItems(database, items, 1));
    add(cache::sweepBasePrices(database, prices, 1));
    putAll(m_orders);
    putAll(m_products);
    putAll(m_customers);
    return all;
}

} // namespace qm::test
