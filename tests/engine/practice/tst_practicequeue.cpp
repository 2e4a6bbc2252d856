// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceclient.h"
#include "startedshop.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace qm::practice;
using namespace qm::practicetest;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray items(int quantity, const QString &source = u"ams"_s)
{
    const QJsonObject item{
        {u"sku"_s, u"SLASH/SKU"_s}, {u"source_code"_s, source}, {u"quantity"_s, quantity}, {u"status"_s, 1}};
    return compact({{u"sourceItems"_s, QJsonArray{item}}});
}

/// A shop, somebody logged in, and what is asked of it here.
struct Visit
{
    explicit Visit(const ServerOptions &options = smallShop())
        : store(started(options))
        , client(*store)
    {
        if (!client.logInAsAdmin(*store)) {
            qFatal("no login");
        }
    }

    QByteArray accepted(const QByteArray &target, const QByteArray &body, const QByteArray &method = "POST")
    {
        const PracticeAnswer answer = client.send(method, target, {{"Content-Type", "application/json"}}, body);
        return answer.status == 202 ? answer.object().value("bulk_uuid"_L1).toString().toUtf8() : QByteArray();
    }
    int count(const QByteArray &bulk, int status)
    {
        return client.get("/rest/all/V1/bulk/" + bulk + "/operation-status/" + QByteArray::number(status)).body.toInt();
    }
    QJsonArray operations(const QByteArray &bulk)
    {
        return client.get("/rest/all/V1/bulk/" + bulk + "/detailed-status").object()["operations_list"_L1].toArray();
    }
    QJsonArray stock()
    {
        return client.get("/rest/all/V1/inventory/source-items?" + practiceFilter(0, "sku", "eq", "SLASH/SKU"))
            .object()["items"_L1]
            .toArray();
    }
    QByteArray everything()
    {
        const QByteArray tiers = R"({"skus":["SLASH/SKU","0001"]})";
        return client.get("/rest/all/V1/products/SLASH%2FSKU?fields=price,weight,name,tier_prices").body +
               client.post("/rest/all/V1/products/tier-prices-information", tiers).body +
               QJsonDocument(stock()).toJson();
    }

    std::unique_ptr<PracticeStore> store;
    PracticeClient client;
};

} // namespace

/// What happens between an asynchronous request and its work.
class TestPracticeQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEndIsThatOfTheSameRequests()
    {
        const QByteArray tiers =
            R"({"prices":[{"sku":"SLASH/SKU","price":2,"price_type":"fixed","website_id":0,"customer_group":"ALL GROUPS","quantity":4}]})";
        const QByteArray prices =
            R"({"prices":[{"sku":"SLASH/SKU","price":17.5,"store_id":0},{"sku":"NOPE","price":1,"store_id":0}]})";
        const QByteArray product = R"({"product":{"sku":"SLASH/SKU","weight":3.5,"name":"Other"}})";
        Visit direct, queued;
        QCOMPARE(direct.client.post("/rest/all/V1/inventory/source-items", items(5)).status, 200);
        QCOMPARE(direct.client.post("/rest/all/V1/products/tier-prices", tiers).status, 200);
        QCOMPARE(direct.client.post("/rest/all/V1/products/base-prices", prices).status, 200);
        QCOMPARE(direct.client.post("/rest/all/V1/products", product).status, 200);

        const QByteArray untouched = queued.everything();
        QVERIFY(
            !queued.accepted("/rest/all/async/bulk/V1/inventory/source-items", '[' + items(4) + ',' + items(5) + ']')
                 .isEmpty());
        QVERIFY(!queued.accepted("/rest/all/async/V1/products/tier-prices", tiers).isEmpty());
        const QByteArray rows = queued.accepted("/rest/all/async/V1/products/base-prices", prices);
        const QByteArray last = queued.accepted("/rest/all/async/bulk/V1/products/bySku",
                                                "[{\"sku\":\"SLASH/SKU\"," + product.sliced(1) + ']', "PUT");
        QTRY_COMPARE_WITH_TIMEOUT(queued.count(last, 1), 1, patience);
        QCOMPARE(queued.everything(), direct.everything());
        QVERIFY(queued.everything() != untouched);
        // The row error lies in the result of an operation that is complete (observed 56).
        QVERIFY(queued.operations(rows)[0]["result_serialized_data"_L1].toString().contains(u"NOPE"_s));
        QCOMPARE(queued.count(rows, 1), 1);
    }

    void aBadOperationFailsAlone()
    {
        Visit visit;
        const QByteArray bulk = visit.accepted("/rest/all/async/bulk/V1/inventory/source-items",
                                               '[' + items(1) + ',' + items(2, u"nowhere"_s) + ',' + items(3) + ']');
        QTRY_COMPARE_WITH_TIMEOUT(visit.count(bulk, 4), 0, patience);
        QCOMPARE(visit.count(bulk, 1), 2);
        const QJsonValue failed = visit.operations(bulk)[1];
        QCOMPARE(failed["status"_L1].toInt(), 3);
        QCOMPARE(failed["result_message"_L1].toString(), u"Could not save Source Item"_s);
        QVERIFY(failed["serialized_data"_L1].toString().contains("nowhere"_L1));
    }

    void aStoppedConsumerLeavesAllOpenUntilItRuns()
    {
        ServerOptions options = smallShop();
        options.queueRuns = false;
        Visit visit(options);
        const QJsonArray before = visit.stock();
        const QByteArray bulk =
            visit.accepted("/rest/all/async/bulk/V1/inventory/source-items", '[' + items(1) + ',' + items(7) + ']');
        QCOMPARE(visit.count(bulk, 4), 2);
        QVERIFY(visit.operations(bulk)[0]["result_message"_L1].isNull());
        QCOMPARE(visit.stock(), before);
        visit.store->setQueueRunning(true);
        QTRY_COMPARE_WITH_TIMEOUT(visit.count(bulk, 1), 2, patience);
        QVERIFY(visit.stock() != before);
        visit.store->setQueueRunning(false);
        QCOMPARE(visit.count(visit.accepted("/rest/all/async/V1/inventory/source-items", items(8)), 4), 1);
    }

    void aSlowConsumerCanBeStoppedInBetween()
    {
        ServerOptions options = smallShop();
        options.queuePause = std::chrono::hours(1);
        Visit visit(options);
        const QByteArray bulk = visit.accepted("/rest/all/async/V1/inventory/source-items", items(1));
        QCOMPARE(visit.count(bulk, 4), 1);
        visit.store->setQueueRunning(false); // and its end does not wait for the hour either
    }

    void whatIsOpenIsDoneAfterTheNextStart()
    {
        const QTemporaryDir folder;
        ServerOptions options = smallShop();
        options.stateFile = folder.filePath(u"state.json"_s);
        options.queueRuns = false;
        QByteArray first, second;
        {
            Visit visit(options);
            first = visit.accepted("/rest/all/async/V1/inventory/source-items", items(41));
            second = visit.accepted("/rest/all/async/V1/inventory/source-items", items(42));
        }
        options.queueRuns = true;
        Visit visit(options);
        QTRY_COMPARE_WITH_TIMEOUT(visit.count(second, 1), 1, patience);
        QCOMPARE(visit.count(first, 1), 1);
        QCOMPARE(visit.stock()[0]["quantity"_L1].toInt(), 42); // in the order in which they came
    }

    void quarrelsOfTheDatabaseMayBeRepeated()
    {
        Visit visit;
        const QJsonArray before = visit.stock();
        const auto plan = FaultPlan::fromJson(
            R"({"faults":[{"kind":"status","status":400,"route":"QUEUE /V1/inventory/source-items","times":1}]})");
        QVERIFY(plan.has_value());
        visit.store->setFaults(*plan);
        const QByteArray bulk = visit.accepted("/rest/all/async/V1/inventory/source-items", items(9));
        QTRY_COMPARE_WITH_TIMEOUT(visit.count(bulk, 2), 1, patience);
        QCOMPARE(visit.stock(), before);
        QVERIFY(visit.operations(bulk)[0]["result_message"_L1].toString().contains("deadlock"_L1));
        const QByteArray again = visit.accepted("/rest/all/async/V1/inventory/source-items", items(9));
        QTRY_COMPARE_WITH_TIMEOUT(visit.count(again, 1), 1, patience);
    }

    void aPlanForRequestsLeavesTheQueueAlone()
    {
        Visit visit;
        const auto plan =
            FaultPlan::fromJson(R"({"faults":[{"kind":"status","status":400,"route":"/V1/inventory/source-items"}]})");
        QVERIFY(plan.has_value());
        visit.store->setFaults(*plan);
        const QByteArray bulk = visit.accepted("/rest/all/async/V1/inventory/source-items", items(9));
        QTRY_COMPARE_WITH_TIMEOUT(visit.count(bulk, 1), 1, patience);
    }

    void aProductWithoutSkuKillsTheConsumer()
    {
        Visit visit;
        const QByteArray weight = visit.client.get("/rest/all/V1/products/SLASH%2FSKU?fields=weight").body;
        const QByteArray killed = visit.accepted("/rest/all/async/bulk/V1/products/bySku",
                                                 R"([{"sku":"SLASH/SKU","product":{"weight":44}}])", "PUT");
        const QByteArray next = visit.accepted("/rest/all/async/V1/inventory/source-items", items(3));
        QTRY_COMPARE_WITH_TIMEOUT(visit.count(next, 1), 1, patience); // cron starts another one
        QCOMPARE(visit.count(killed, 4), 1);
        QCOMPARE(visit.client.get("/rest/all/V1/products/SLASH%2FSKU?fields=weight").body, weight);
    }

    void aWrongShapeKeepsTheWholeBulkOut()
    {
        Visit visit;
        const QByteArray bad = items(1).replace("\"quantity\":1", "\"quantity\":\"abc\"");
        QCOMPARE(visit.accepted("/rest/all/async/bulk/V1/inventory/source-items", '[' + items(1) + ',' + bad + ']'),
                 QByteArray());
        QCOMPARE(visit.client.get("/rest/all/V1/bulk?searchCriteria=").object()["total_count"_L1].toInt(), 0);
    }

    void resetBringsTheSeedBack()
    {
        Visit visit;
        const QByteArray before = visit.everything();
        QCOMPARE(visit.client.post("/rest/all/V1/inventory/source-items", items(5)).status, 200);
        QCOMPARE(visit.client.post("/rest/all/V1/products", R"({"product":{"sku":"SLASH/SKU","name":"Other"}})").status,
                 200);
        QVERIFY(visit.everything() != before);
        visit.store->setQueueRunning(false);
        const QByteArray open = visit.accepted("/rest/all/async/V1/inventory/source-items", items(6));
        visit.store->reset();
        visit.store->setQueueRunning(true);
        QVERIFY(visit.client.logInAsAdmin(*visit.store));
        QCOMPARE(visit.client.get("/rest/all/V1/bulk/" + open + "/status").status, 404);
        QCOMPARE(visit.everything(), before);
    }
};

QTEST_GUILESS_MAIN(TestPracticeQueue)
#include "tst_practicequeue.moc"
