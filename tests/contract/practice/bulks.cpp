// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulks.h"

namespace qm::test {
namespace {

const QByteArray nobody = "99999999";
const QByteArray comments = "/comments";

QByteArray history()
{
    return R"("statusHistory":{"comment":"sent in a bulk","is_customer_notified":0,"is_visible_on_front":0})";
}

QByteArray bulkOf(const QList<QByteArray> &orders)
{
    QByteArray body;
    for (const QByteArray &order : orders) {
        body += (body.isEmpty() ? "[" : ",") + QByteArray("{\"id\":") + order + ',' + history() + '}';
    }
    return body + ']';
}

} // namespace

QMap<QByteArray, QByteArray> makeBulks(PracticeClient &client, const QMap<QByteArray, QByteArray> &roles)
{
    const QByteArray busy = roles["order:busy"];
    const QByteArray one = '{' + history() + '}';
    const QByteArray single = "/rest/all/async/V1/orders/";
    const QByteArray bulk = "/rest/all/async/bulk/V1/orders/byId/comments";
    QMap<QByteArray, QByteArray> ids;
    ids["bulk:done"] = client.startBulk(single + busy + comments, one);
    ids["bulk:failed"] = client.startBulk(single + nobody + comments, one);
    ids["bulk:mixed"] = client.startBulk(bulk, bulkOf({busy, busy, nobody}));
    ids["bulk:rows"] =
        client.startBulk("/rest/all/async/V1/products/base-prices-information",
                         R"({"skus":[")" + QByteArray::fromPercentEncoding(roles["sku:plain"]) + R"("]})");
    client.setClockAhead(std::chrono::minutes(1));
    ids["bulk:five"] = client.startBulk(bulk, bulkOf({busy, busy, busy, busy, busy}));
    client.setClockAhead(std::chrono::seconds(0));
    return ids;
}

} // namespace qm::test
