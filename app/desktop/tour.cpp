// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/tour.h"

#include "doctor/doctor.h"
#include "domain/money.h"
#include "remote/credentialsjson.h"
#include "remote/endpoints/orders.h"
#include "remote/endpoints/products.h"
#include "remote/endpoints/stores.h"

#include <QJsonDocument>

#include <array>

namespace qm::desktop {

namespace {
using namespace Qt::StringLiterals;

/// \a text in exactly \a width columns: shop text may be long, and holds line breaks now and then.
QString cell(const QString &text, int width, Qt::Alignment alignment = Qt::AlignLeft)
{
    QString shown = text.simplified();
    if (shown.size() > width) {
        shown = shown.left(width - 1) + u'…';
    }
    return alignment == Qt::AlignRight ? shown.rightJustified(width) : shown.leftJustified(width);
}

remote::Connection connectionTo(const practice::PracticeStore &store)
{
    remote::Connection connection;
    connection.baseUrl = store.baseUrl();
    connection.login = LoginKind::OAuth1;
    connection.proxy.mode = remote::ProxyPolicy::Mode::None;
    return connection;
}

QString name(const Order &order)
{
    return order.billingAddress ? order.billingAddress->firstname + u' ' + order.billingAddress->lastname : QString();
}

} // namespace

Tour::Tour(QTextStream &out, const Clock &clock)
    : m_out(out)
    , m_clock(clock)
{}

Result<void> Tour::tell()
{
    return startStore()
        .and_then([this] { return connectByOAuth(); })
        .and_then([this] { return askTheDoctor(); })
        .and_then([this] { return listPendingOrders(); })
        .and_then([this] { return showProduct(); });
}

void Tour::headline(const QString &text)
{
    m_out << '\n' << text << '\n' << QString(text.size(), u'-') << '\n';
    m_out.flush();
}

Result<void> Tour::startStore()
{
    auto store = practice::PracticeStore::start({});
    if (!store) {
        return failure(std::move(store.error()));
    }
    m_store = std::move(*store);
    headline(u"The practice store is open"_s);
    m_out << "A Magento-like shop on this computer, at " << m_store->baseUrl().toString() << ".\n"
          << "Nothing here reaches a real shop.\n";
    return {};
}

Result<void> Tour::connectByOAuth()
{
    const QByteArray pasted = QJsonDocument(m_store->logins().value("oauth1"_L1).toObject()).toJson();
    Result<Credentials> secrets = remote::credentialsFromJson(LoginKind::OAuth1, pasted);
    if (!secrets) {
        return failure(std::move(secrets.error()));
    }
    m_secrets = std::move(*secrets);
    m_client = std::make_unique<remote::Client>(connectionTo(*m_store), *m_secrets, m_clock);

    const auto views = m_client->send(remote::listStoreViews()).result();
    if (!views) {
        return failure(views.error());
    }
    headline(u"Connected by OAuth 1.0a"_s);
    for (const StoreView &view : views->value) {
        m_out << "  " << cell(view.code, 12) << view.name << '\n';
    }
    return {};
}

Result<void> Tour::askTheDoctor()
{
    headline(u"The doctor"_s);
    const doctor::Report report = doctor::examine(
        m_client->connection(), Scope::all(), *m_secrets, m_clock, {}, [this](const doctor::Finding &finding) {
            m_out << "  " << cell(doctor::toString(finding.level), 8) << finding.title << '\n';
            if (!finding.advice.isEmpty()) {
                m_out << "          " << finding.advice << '\n';
            }
            m_out.flush();
        });
    if (report.worst() == doctor::Level::Fail) {
        return failure(ErrorKind::Protocol, u"the doctor found a fault in the practice store"_s);
    }
    return {};
}

Result<void> Tour::listPendingOrders()
{
    remote::Criteria criteria;
    criteria.where({u"status"_s, remote::Condition::Eq, {u"pending"_s}})
        .orderBy({u"created_at"_s, remote::Direction::Descending})
        .pageSize(10);
    const auto request = remote::listOrders(Scope::all(), criteria);
    if (!request) {
        return failure(request.error());
    }
    const auto answer = m_client->send(*request).result();
    if (!answer) {
        return failure(answer.error());
    }
    headline(u"The newest of %1 pending orders"_s.arg(answer->value.totalCount));
    for (const Order &order : answer->value.items) {
        const QString total = toPlainText({order.grandTotal, order.orderCurrencyCode});
        m_out << "  " << cell(order.incrementId, 12) << cell(order.createdAt ? order.createdAt->toIso() : QString(), 22)
              << cell(name(order), 24) << cell(total, 16, Qt::AlignRight) << '\n';
    }
    return {};
}

Result<void> Tour::showProduct()
{
    remote::Criteria criteria;
    criteria.where({u"type_id"_s, remote::Condition::Eq, {u"configurable"_s}}).pageSize(1);
    const auto request = remote::listProducts(Scope::all(), criteria);
    if (!request) {
        return failure(request.error());
    }
    const auto answer = m_client->send(*request).result();
    if (!answer) {
        return failure(answer.error());
    }
    if (answer->value.items.empty()) {
        return failure(ErrorKind::NotFound, u"the practice store has no configurable product"_s);
    }
    const Product &product = answer->value.items.front();
    headline(u"A product: "_s + product.name);
    const std::array<std::pair<QLatin1StringView, QString>, 4> facts{{
        {"sku"_L1, product.sku.text()},
        {"type_id"_L1, product.typeId},
        {"updated_at"_L1, product.updatedAt ? product.updatedAt->toIso() : QString()},
        {"attributes"_L1, QString::number(product.customAttributes.size())},
    }};
    for (const auto &[label, value] : facts) {
        m_out << "  " << cell(label, 14) << cell(value, 60).trimmed() << '\n';
    }
    return {};
}

} // namespace qm::desktop
