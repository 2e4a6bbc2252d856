// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shape.h"

#include "practice/goods/goods.h"
#include "practice/shop.h"

#include <QTest>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace qm::practicetest {

using namespace qm::practice;
using namespace Qt::StringLiterals;

using Query = std::vector<std::pair<std::string, std::string>>;

inline const Query allOfThem{{"searchCriteria[pageSize]", "3000"}};

[[nodiscard]] inline Query filter(const std::string &field, const std::string &value,
                                  const std::string &condition = "eq")
{
    const std::string start = "searchCriteria[filter_groups][0][filters][0]";
    return {{start + "[field]", field}, {start + "[value]", value}, {start + "[condition_type]", condition}};
}

/// One answer of the shop: a body, or how it refused.
struct Answer
{
    int status = 200;
    QJsonValue body;
    QString text;
};

/// A shop without a server: its handlers, called as the server would.
class Asked
{
public:
    explicit Asked(const QString &stateFile = {}, qint64 orders = 900)
    {
        ShopOptions options;
        options.seed = 41;
        options.products = 1'200;
        options.orders = orders;
        m_state = std::move(State::open(stateFile, "test").value());
        m_shop = std::make_unique<Shop>(options, *m_state);
        for (auto routes : {goodsRoutes(), accountRoutes(), salesRoutes()})
            m_routes.insert(m_routes.end(), routes.begin(), routes.end());
    }

    const Shop &shop() const { return *m_shop; }
    Shop &shop() { return *m_shop; }
    const std::vector<Route> &routes() const { return m_routes; }

    Answer ask(std::string_view pattern, std::vector<std::string> segments = {}, const Query &query = {},
               const QJsonObject &body = {}, int storeId = 0, qint64 customerId = 0,
               std::string_view method = "GET") const
    {
        for (const Route &route : m_routes) {
            if (route.method != method || route.pattern != pattern)
                continue;
            Call call{*m_shop, *findStoreView(storeId), std::move(segments), query, body, customerId, now};
            call.way = way;
            Answer answer;
            try {
                const Body text = route.handler(call);
                answer.text = QString::fromStdString(text);
                answer.body = parsed(text);
            } catch (const Refusal &refusal) {
                answer.status = refusal.status;
                answer.text = QString::fromStdString(refusal.message);
                answer.body = refusal.plainText ? QJsonValue(answer.text) : parsed(toJson(refusal));
            }
            return answer;
        }
        qFatal("no such route");
    }

    /// A write in a scope: 0 is `all`.
    Answer write(std::string_view method, std::string_view pattern, const QJsonObject &body,
                 std::vector<std::string> segments = {}, int storeId = 0) const
    {
        return ask(pattern, std::move(segments), {}, body, storeId, 0, method);
    }

    /// Rows of the list that a filter lets through.
    qint64 count(std::string_view pattern, const Query &query, int storeId = 0) const
    {
        return ask(pattern, {}, query, {}, storeId).body["total_count"_L1].toInteger(-1);
    }

    UtcTime now = UtcTime::fromSeconds(1'795'400'000); ///< the clock of writes
    Call::Way way = Call::Way::Direct;

    std::string skuOfType(ProductType type) const
    {
        for (qint64 row = 60; row < m_shop->catalogue().size(); ++row) {
            if (m_shop->catalogue().facts(row).type == type)
                return m_shop->catalogue().facts(row).sku;
        }
        return {};
    }

private:
    std::unique_ptr<State> m_state;
    std::unique_ptr<Shop> m_shop;
    std::vector<Route> m_routes;
};

} // namespace qm::practicetest
