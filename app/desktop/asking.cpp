// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/asking.h"

#include "remote/endpoints/customers.h"
#include "remote/endpoints/inventory.h"
#include "remote/endpoints/orders.h"
#include "remote/endpoints/products.h"
#include "tables/celltext.h"

namespace qm::desktop {

namespace {
using namespace Qt::StringLiterals;
using tables::FoundGroup;
using tables::FoundRow;

constexpr int rows = 10;
constexpr int mostWords = 6;

/// A pattern that holds \a text as it is.
QString pattern(const QString &text)
{
    QString plain = text;
    plain.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + plain + u'%';
}

/// Each word in one of the fields, as the copy is searched: a first and a last name stand in two of them.
remote::Criteria criteriaFor(const QStringList &fields, const QString &text)
{
    remote::Criteria criteria;
    // An address has room for a few; who pastes a sentence is asked for its beginning.
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
    for (const QString &word : words) {
        std::vector<Filter> any;
        for (const QString &field : fields) {
            any.push_back({field, Condition::Like, {pattern(word)}});
        }
        criteria.whereAny(std::move(any));
    }
    criteria.orderBy({u"entity_id"_s, Direction::Descending}).pageSize(rows);
    return criteria;
}

FoundRow rowOf(const Order &order, UtcTime now)
{
    const QString name = u"%1 %2"_s.arg(order.customerFirstname, order.customerLastname).trimmed();
    const QString billed = order.billingAddress
                               ? u"%1 %2"_s.arg(order.billingAddress->firstname, order.billingAddress->lastname)
                               : QString();
    return tables::orderRow({order.entityId, order.incrementId, name.isEmpty() ? billed : name, order.grandTotal,
                             order.orderCurrencyCode, order.createdAt, order.status},
                            now);
}

FoundRow rowOf(const Product &product, UtcTime)
{
    return tables::productRow(product.id.value_or(0), product.sku.text(), product.name,
                              product.price ? tables::amountText(*product.price, {}) : QString(),
                              product.status.value_or(0));
}

FoundRow rowOf(const Customer &customer, UtcTime)
{
    return tables::customerRow(customer.id, u"%1 %2"_s.arg(customer.firstname, customer.lastname), customer.email, {},
                               {});
}

template <typename T>
QFuture<Result<FoundGroup>> ask(remote::Client &client, Result<remote::Request<remote::Page<T>>> request,
                                cache::Entity entity, UtcTime now, const StopToken &stop)
{
    if (!request) {
        return QtFuture::makeReadyFuture(Result<FoundGroup>(failure(request.error())));
    }
    return client.send(*request, stop).then([entity, now](const auto &answer) -> Result<FoundGroup> {
        if (!answer) {
            return failure(answer.error());
        }
        FoundGroup group;
        group.entity = entity;
        group.count = answer->value.totalCount;
        for (const T &each : answer->value.items) {
            group.rows.push_back(rowOf(each, now));
        }
        return group;
    });
}

} // namespace

QFuture<Result<FoundGroup>> askShop(remote::Client &client, cache::Entity entity, const QString &text, UtcTime now,
                                    const StopToken &stop)
{
    if (entity == cache::Entity::Products) {
        return ask<Product>(client, remote::listProducts(Scope::all(), criteriaFor({u"sku"_s, u"name"_s}, text)),
                            entity, now, stop);
    }
    if (entity == cache::Entity::Customers) {
        return ask<Customer>(
            client, remote::listCustomers(Scope::all(), criteriaFor({u"email"_s, u"firstname"_s, u"lastname"_s}, text)),
            entity, now, stop);
    }
    return ask<Order>(client,
                      remote::listOrders(Scope::all(), criteriaFor({u"increment_id"_s, u"customer_email"_s,
                                                                    u"customer_firstname"_s, u"customer_lastname"_s},
                                                                   text)),
                      cache::Entity::Orders, now, stop);
}

QFuture<std::vector<ui::SalableAnswer>> askSalable(remote::Client &client, const QString &sku,
                                                   const std::vector<tables::SalesStock> &stocks, const StopToken &stop)
{
    using Answers = QList<QFuture<Result<remote::Client::Answer<Decimal>>>>;
    if (stocks.empty()) {
        return QtFuture::makeReadyFuture(std::vector<ui::SalableAnswer>());
    }
    Answers asked;
    for (const tables::SalesStock &stock : stocks) {
        asked << client.send(remote::readSalableQuantity(Scope::all(), Sku::fromShop(sku), stock.id), stop);
    }
    return QtFuture::whenAll(asked.begin(), asked.end()).then([stocks](const Answers &all) {
        std::vector<ui::SalableAnswer> answers;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const auto answer = all[i].isValid() && all[i].resultCount() > 0
                                    ? all[i].result()
                                    : Result<remote::Client::Answer<Decimal>>(failure(ErrorKind::Cancelled, {}));
            answers.push_back({stocks[std::size_t(i)].name,
                               answer ? Result<Decimal>(answer->value) : Result<Decimal>(failure(answer.error()))});
        }
        return answers;
    });
}

} // namespace qm::desktop
