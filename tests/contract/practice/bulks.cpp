// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulks.h"

namespace qm::test {
namespace {

QByteArray items(const QByteArray &sku, const QByteArray &source)
{
    return R"({"sourceItems":[{"sku":")" + sku + R"(","source_code":")" + source + R"(","quantity":3,"status":1}]})";
}

QByteArray weight(const QByteArray &sku)
{
    return R"({"product":{"sku":")" + sku + R"(","weight":3.5}})";
}

QByteArray listOf(const QList<QByteArray> &elements)
{
    return '[' + elements.join(',') + ']';
}

} // namespace

QMap<QByteArray, QByteArray> makeBulks(PracticeClient &client, const QMap<QByteArray, QByteArray> &roles)
{
    const QByteArray sku = roles["sku:scratch-b"];
    const QByteArray sourceItems = "/V1/inventory/source-items";
    const QByteArray products = "/rest/all/async/bulk/V1/products";
    const QByteArray killer = R"({"sku":"A","product":{"weight":4}})";
    QMap<QByteArray, QByteArray> ids;
    ids["bulk:done"] = client.startBulk("POST", "/rest/all/async" + sourceItems, items(sku, "ams"));
    ids["bulk:failed"] = client.startBulk("POST", "/rest/all/async" + sourceItems, items(sku, "nowhere"));
    ids["bulk:mixed"] = client.startBulk("POST", products, listOf({weight(sku), weight(sku), weight("BULK-BAD")}));
    ids["bulk:rows"] = client.startBulk("POST", "/rest/all/async/bulk/V1/products/base-prices",
                                        R"([{"prices":[{"price":11,"store_id":0,"sku":"NOPE"}]}])");
    ids["bulk:stuck"] = client.startBulk("PUT", products + "/bySku", listOf({killer}));
    ids["bulk:killed"] = client.startBulk("PUT", products + "/bySku", listOf({killer, killer, killer}));
    client.setClockAhead(std::chrono::minutes(1));
    const QByteArray five = items(sku, "rtm");
    ids["bulk:five"] =
        client.startBulk("POST", "/rest/all/async/bulk" + sourceItems, listOf({five, five, five, five, five}));
    client.setClockAhead(std::chrono::seconds(0));
    if (!client.waitForBulk(ids["bulk:five"])) { // the last one is done when all are
        ids["bulk:five"].clear();
    }
    return ids;
}

} // namespace qm::test
