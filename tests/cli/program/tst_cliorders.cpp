// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work on orders with the real program: what is planned, what is done, what is asked before, and that a second run does
// nothing.
#include "clishoporders.h"
#include "practiceclient.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTest>

#include <array>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

namespace {

int posts(practice::PracticeStore &store)
{
    int count = 0;
    for (const practice::SeenRequest &request : store.requests()) {
        count += request.method == "POST"_L1 ? 1 : 0;
    }
    return count;
}

/// Whether something of an order is shipped.
bool hasParcels(const QJsonValue &order)
{
    for (const QJsonValue item : order["items"_L1].toArray()) {
        const QString type = item["product_type"_L1].toString(); // a set may be of nothing but virtual goods
        if (item["is_virtual"_L1].toInt() == 0 && type != "bundle"_L1 && type != "configurable"_L1) {
            return true;
        }
    }
    return false;
}

/// Whether something of an order was shipped, refunded or canceled.
bool isTouched(const QJsonValue &order)
{
    for (const QJsonValue item : order["items"_L1].toArray()) {
        if (item["qty_shipped"_L1].toDouble() > 0 || item["qty_refunded"_L1].toDouble() > 0 ||
            item["qty_canceled"_L1].toDouble() > 0) {
            return true;
        }
    }
    return false;
}

} // namespace

class TestCliOrders : public QObject
{
    Q_OBJECT

    static qsizetype shipments(const CliShop &shop)
    {
        return shop.raw("/rest/all/V1/shipments?searchCriteria[pageSize]=20000&fields=items[entity_id]").size();
    }

private Q_SLOTS:
    void planAndDo()
    {
        CliShop shop(shopOf(600));
        const QList<QJsonObject> pending = ordersWith(shop, "pending");
        const QString number = numberOf(pending[0]);
        shop.store().clearRequests();
        Ran ran = shop.cli(u"orders hold %1 --dry-run"_s.arg(number)); // a plan is JSON
        QVERIFY2(ran.code == 0, ran.told());
        QCOMPARE(ran.json()[0]["result"_L1].toString(), u"ready"_s);
        QCOMPARE(ran.json()[0]["action"_L1].toString(), u"hold"_s);
        QCOMPARE(posts(shop.store()), 0);
        const QJsonValue request = ran.json()[0]["request"_L1];
        QCOMPARE(request["method"_L1].toString(), u"POST"_s);
        QCOMPARE(request["path"_L1].toString(),
                 u"/rest/all/V1/orders/%1/hold"_s.arg(pending[0]["entity_id"_L1].toInteger()));
        QCOMPARE(request["body"_L1], QJsonValue(QJsonObject()));
        ran = shop.cli(u"orders comment %1 --comment |Call| --dry-run"_s.arg(number));
        QVERIFY2(ran.err.contains("QM-XXXXXXXXXX"), ran.told());
        const QJsonValue said = ran.json()[0]["request"_L1]["body"_L1]["statusHistory"_L1];
        QCOMPARE(said["comment"_L1].toString(), u" Call  (ref. QM-XXXXXXXXXX)"_s);
        QCOMPARE(said["status"_L1].toString(), u"pending"_s);
        ran = shop.cli(u"orders hold %1 --format json"_s.arg(number));
        QVERIFY2(ran.code == 0, ran.told());
        QCOMPARE(ran.json()[0]["result"_L1].toString(), u"verified"_s);
        ran = shop.cli(u"orders hold %1 --format json"_s.arg(number));
        QVERIFY2(ran.code == 0, ran.told());
        QCOMPARE(ran.json()[0]["reason"_L1].toString(), u"already_on_hold"_s);
        ran = shop.cli(u"orders invoice %1 --format json"_s.arg(number));
        QVERIFY2(ran.code == 1, ran.told());
        QCOMPARE(ran.json()[0]["reason"_L1].toString(), u"on_hold"_s);
        QCOMPARE(shop.cli(u"orders unhold %1"_s.arg(number)).code, 0);
        ran = shop.cli(u"orders comment %1 --comment |Call|first --format json"_s.arg(number));
        QVERIFY2(ran.code == 0, ran.told());
        QVERIFY(shop.store().mails().isEmpty());
        ran = shop.cli(u"orders invoice --item #%2=1 %1 --dry-run --format json"_s.arg(number).arg(
            pending[0]["items"_L1].toArray()[0]["item_id"_L1].toInteger()));
        QVERIFY2(ran.code == 0 || ran.code == 1, ran.told()); // a bundle's parent may not be invoiced
        ran = shop.cli(u"orders invoice %1 --format json"_s.arg(number));
        QVERIFY2(ran.code == 0, ran.told());
        QVERIFY(!ran.json()[0]["document"_L1].toString().isEmpty());
        ran = shop.cli(u"orders refund %1 --fee 1.00 --format json"_s.arg(number));
        QVERIFY2(ran.code == 0, ran.told());
        QCOMPARE(shop.cli(u"orders cancel nothing"_s).code, 1);
        QCOMPARE(shop.cli(u"orders cancel"_s).code, 2);
        QCOMPARE(shop.cli(u"orders invoice %1 --item x"_s.arg(number)).code, 2);
        QCOMPARE(shop.runner()
                     .run({u"orders"_s, u"cancel"_s, u"--orders-from"_s, u"-"_s, u"--profile"_s, u"oauth1"_s,
                           u"--format"_s, u"json"_s},
                          (numberOf(pending[1]) + u"\n "_s + numberOf(pending[2])).toUtf8())
                     .json()
                     .array()
                     .size(),
                 2);
    }

    /// What a command left staged is told of by the next one, which sends none of it.
    void whatWasNeverSentIsTold()
    {
        CliShop shop(shopOf(300));
        const QList<QJsonObject> pending = ordersWith(shop, "pending");
        practice::Fault fault;
        fault.kind = practice::FaultKind::Status;
        fault.status = 500;
        fault.route = u"POST /V1/orders/*/hold"_s;
        practice::FaultPlan faults;
        faults.faults = {fault};
        shop.store().setFaults(faults);
        QString command = u"orders hold"_s;
        for (int i = 0; i < 5; ++i) {
            command += u' ' + numberOf(pending[i]);
        }
        Ran ran = shop.cli(command + u" --format json"_s); // the third failure in a row ends it
        QVERIFY2(ran.code == 1, ran.told());
        QCOMPARE(resultsOf(ran.json().array()).value(u"left"_s), 2);
        shop.store().setFaults({});
        shop.store().clearRequests();
        ran = shop.cli(u"orders hold %1 --dry-run"_s.arg(numberOf(pending[5])));
        QVERIFY2(ran.err.contains("2 earlier actions were staged and never sent"), ran.told());
        ran = shop.cli(u"orders hold %1"_s.arg(numberOf(pending[5])));
        QVERIFY2(ran.code == 0 && ran.err.contains("2 earlier actions"), ran.told());
        QCOMPARE(posts(shop.store()), 1);
        ran = shop.cli(u"orders open --format json"_s);
        QCOMPARE(ran.json().array().size(), 5);
        QCOMPARE(shop.cli(u"orders drop"_s).code, 2);
        QCOMPARE(shop.cli(u"orders drop %1"_s.arg(ran.json()[0]["id"_L1].toInteger())).code, 0);
        QCOMPARE(shop.cli(u"orders drop %1"_s.arg(ran.json()[0]["id"_L1].toInteger())).code, 1); // it is gone
        QCOMPARE(shop.cli(u"orders drop %1 %1"_s.arg(ran.json()[1]["id"_L1].toInteger())).code, 0);
        QCOMPARE(shop.cli(u"orders drop --all"_s).code, 0);
        ran = shop.cli(command + u" --format json"_s);
        QVERIFY2(ran.code == 0 && !ran.err.contains("earlier actions"), ran.told());
        QCOMPARE(posts(shop.store()), 6);
    }

    /// A number of two stores is never guessed at.
    void ambiguousNumbers()
    {
        CliShop shop(shopOf(300));
        const QList<QJsonObject> pending = ordersWith(shop, "pending");
        QVERIFY(shop.store().changeRow(u"orders"_s, pending[1]["entity_id"_L1].toInteger() - 1,
                                       {{u"increment_id"_s, pending[0]["increment_id"_L1]}}) ||
                shop.store().changeRow(u"orders"_s, pending[1]["entity_id"_L1].toInteger(),
                                       {{u"increment_id"_s, pending[0]["increment_id"_L1]}}));
        shop.store().clearRequests();
        const Ran ran = shop.cli(u"orders hold %1"_s.arg(numberOf(pending[0])));
        QVERIFY2(ran.code == 1, ran.told());
        QVERIFY2(ran.err.contains("name each by its #ID"), ran.told());
        QCOMPARE(posts(shop.store()), 0);
        QCOMPARE(shop.cli(u"orders hold #%1"_s.arg(pending[0]["entity_id"_L1].toInteger())).code, 0);
    }

    void moneyWantsAYes()
    {
        CliShop shop(shopOf(600));
        QJsonObject online;
        for (const QJsonObject &order : ordersWith(shop, "pending")) {
            if (!order["payment"_L1]["last_trans_id"_L1].toString().isEmpty() &&
                order["grand_total"_L1].toDouble() > 0) {
                online = order;
            }
        }
        QVERIFY(!online.isEmpty());
        const QString command = u"orders invoice %1 --capture online --format json"_s.arg(numberOf(online));
        Ran ran = shop.cli(command + u" --dry-run"_s);
        QVERIFY2(ran.code == 0, ran.told());
        const QJsonValue money = ran.json()[0]["plan"_L1]["money"_L1];
        QCOMPARE(money["currency"_L1], online["order_currency_code"_L1]);
        QVERIFY(money["amount"_L1].toDouble() > 0 && !money["payment_method"_L1].toString().isEmpty());
        ran = shop.cli(command);
        QVERIFY2(ran.code == 5, ran.told());
        QVERIFY(shop.store().gatewayLedger().isEmpty());
        QVERIFY2(ran.err.contains(numberOf(online).toUtf8()) && ran.err.contains("capture"), ran.told());
        ran = shop.cli(command + u" --yes"_s);
        QVERIFY2(ran.code == 0, ran.told());
        QCOMPARE(shop.store().gatewayLedger().size(), 1);
        ran = shop.cli(command + u" --yes"_s);
        QVERIFY2(ran.code == 0, ran.told());
        QCOMPARE(ran.json()[0]["reason"_L1].toString(), u"nothing_to_invoice"_s);
        QCOMPARE(shop.store().gatewayLedger().size(), 1);
    }

    /// The gateway's answer is lost: nobody here can tell, and nothing goes again until a person has looked.
    void whatNobodyKnowsIsDecided()
    {
        CliShop shop(shopOf(600));
        QJsonObject online;
        for (const QJsonObject &order : ordersWith(shop, "pending")) {
            if (!order["payment"_L1]["last_trans_id"_L1].toString().isEmpty() &&
                order["grand_total"_L1].toDouble() > 0) {
                online = order;
            }
        }
        practice::Fault fault;
        fault.kind = practice::FaultKind::Status;
        fault.route = u"GATEWAY /capture"_s;
        fault.afterEffect = true;
        practice::FaultPlan faults;
        faults.faults = {fault};
        shop.store().setFaults(faults);
        const QString command = u"orders invoice %1 --capture online --yes --format json"_s.arg(numberOf(online));
        Ran ran = shop.cli(command);
        QVERIFY2(ran.code == 1 && ran.json()[0]["result"_L1].toString() == "unknown"_L1, ran.told());
        shop.store().setFaults({});
        ran = shop.cli(command);
        QVERIFY2(ran.code == 1 && ran.json()[0]["reason"_L1].toString() == "unsettled"_L1, ran.told());
        QCOMPARE(shop.store().gatewayLedger().size(), 1);
        ran = shop.cli(u"orders open --format json"_s);
        QVERIFY2(ran.code == 0 && ran.json().array().size() == 1, ran.told());
        QCOMPARE(ran.json()[0]["state"_L1].toString(), u"unknown"_s);
        const qint64 id = ran.json()[0]["id"_L1].toInteger();
        ran = shop.cli(u"orders decide %1 missing"_s.arg(id), u"bearer"_s); // of another profile
        QVERIFY2(ran.code == 1 && ran.err.contains("no action") && ran.err.contains("'bearer'"), ran.told());
        ran = shop.cli(u"orders decide %1 arrived"_s.arg(id));
        QVERIFY2(ran.code == 0, ran.told());
        QCOMPARE(shop.cli(u"orders open --format json"_s).json().array().size(), 0);
    }

    /// 300 mixed orders with their parcels: exact counts, no e-mail, failures alone, and a second run does nothing.
    void threeHundredOrders()
    {
        CliShop shop(shopOf(8'000));
        QList<QJsonObject> chosen;
        const std::array<std::pair<const char *, int>, 5> mix{
            {{"pending", 130}, {"processing", 130}, {"holded", 8}, {"canceled", 6}, {"complete", 294}}};
        for (const auto &[status, count] : mix) {
            int left = std::min(count, 294 - int(chosen.size()));
            const QJsonArray some = shop.raw(where("orders", "status", status, 400));
            for (const QJsonValue order : some) {
                if (left > 0 && (status == QByteArray("complete") || !isTouched(order))) {
                    chosen.append(order.toObject());
                    --left;
                }
            }
        }
        QCOMPARE(chosen.size(), 294);
        QJsonArray stock;
        QSet<QString> skus;
        QByteArray csv = "increment_id,store_view,carrier_code,title,track_number\r\n"; // stores count alike
        int parcel = 0;
        QMap<QString, int> wanted;
        for (const QJsonObject &order : std::as_const(chosen)) {
            for (const QJsonValue item : order["items"_L1].toArray()) {
                const QString type = item["product_type"_L1].toString();
                if (type != "bundle"_L1 && type != "configurable"_L1) {
                    skus.insert(item["sku"_L1].toString());
                }
            }
            csv += numberOf(order).toUtf8() + ',' + QByteArray::number(order["store_id"_L1].toInteger()) +
                   ",dhl,DHL,JD" + QByteArray::number(++parcel) + "\r\n";
            const QString status = order["status"_L1].toString();
            const bool isOpen = (status == "pending"_L1 || status == "processing"_L1) && hasParcels(order);
            const bool isShipped = status == "complete"_L1 && hasParcels(order);
            ++wanted[isOpen ? u"verified"_s : isShipped ? u"already_so"_s : u"blocked"_s];
        }
        for (int i = 0; i < 6; ++i) {
            csv += "NONE-" + QByteArray::number(i) + ",,dhl,DHL,JD" + QByteArray::number(++parcel) + "\r\n";
            ++wanted[u"refused"_s];
        }
        for (const QJsonValue source : shop.raw("/rest/all/V1/inventory/sources?searchCriteria[pageSize]=50")) {
            for (const QString &sku : std::as_const(skus)) {
                stock.append(QJsonObject{{u"sku"_s, sku},
                                         {u"source_code"_s, source["source_code"_L1]},
                                         {u"quantity"_s, 5'000},
                                         {u"status"_s, 1}});
            }
        }
        write(shop, "inventory/source-items", {{u"sourceItems"_s, stock}});
        // One fails in the shop, by itself.
        practice::Fault fault;
        fault.kind = practice::FaultKind::Status;
        fault.status = 400;
        fault.times = 1;
        fault.after = 50;
        fault.route = u"POST /V1/order/*/ship"_s;
        practice::FaultPlan faults;
        faults.faults = {fault};
        shop.store().setFaults(faults);
        --wanted[u"verified"_s];
        wanted[u"failed"_s] = 1;

        const QString file = shop.runner().writeFile(u"parcels.csv"_s, csv);
        const QString bad = shop.runner().path(u"bad.csv"_s);
        const QString command = u"orders ship --tracks %1 --refused %2 --yes --format json"_s.arg(file, bad);
        Ran ran = shop.cli(command + u" --dry-run"_s);
        QVERIFY2(ran.code == 1, ran.told());
        const qsizetype before = shipments(shop);
        QCOMPARE(resultsOf(ran.json().array()).value(u"ready"_s), wanted.value(u"verified"_s) + 1);

        ran = shop.cli(command);
        QVERIFY2(ran.code == 1, ran.told());
        QCOMPARE(resultsOf(ran.json().array()), wanted);
        QCOMPARE(shipments(shop) - before, qsizetype(wanted.value(u"verified"_s)));
        QVERIFY(shop.store().mails().isEmpty());
        QFile refused(bad);
        QVERIFY2(refused.open(QIODevice::ReadOnly), qPrintable(bad));
        const QByteArray rows = refused.readAll();
        QVERIFY2(rows.contains("NONE-3"), rows.constData());

        shop.store().clearRequests();
        ran = shop.cli(command); // the one that failed, and nothing else
        QCOMPARE(resultsOf(ran.json().array()).value(u"verified"_s), 1);
        QCOMPARE(posts(shop.store()), 1);
        shop.store().clearRequests();
        ran = shop.cli(u"orders import-tracking %1 --yes --format json"_s.arg(file));
        QCOMPARE(resultsOf(ran.json().array()).value(u"already_so"_s),
                 wanted.value(u"already_so"_s) + wanted.value(u"verified"_s) + 1);
        QCOMPARE(posts(shop.store()), 0);
        QCOMPARE(shipments(shop) - before, qsizetype(wanted.value(u"verified"_s)) + 1);
    }

    /// A file names a view by its code or its name, also where nobody needs it.
    void viewsByCodeAndName()
    {
        CliShop shop(shopOf(2'000));
        const QList<QJsonObject> orders = ordersWith(shop, "canceled");
        QVERIFY(orders.size() >= 3);
        QMap<qint64, QJsonObject> views;
        for (const QJsonValue view : rawGet(shop.store(), "/rest/all/V1/store/storeViews").array()) {
            views.insert(view["id"_L1].toInteger(), view.toObject());
        }
        const auto viewOf = [&](qsizetype order) { return views.value(orders[order]["store_id"_L1].toInteger()); };
        const QString csv = u"increment_id,store_view,track_number\n%1,%2,T1\n%3,\"%4\",T2\n%5,no such view,T3\n"_s.arg(
            numberOf(orders[0]), viewOf(0)["code"_L1].toString(), numberOf(orders[1]), viewOf(1)["name"_L1].toString(),
            numberOf(orders[2]));
        const QString file = shop.runner().writeFile(u"views.csv"_s, csv.toUtf8());
        const Ran ran = shop.cli(u"orders import-tracking %1 --yes --format json"_s.arg(file));
        QMap<QString, QString> reasons;
        for (const QJsonValue row : ran.json().array()) {
            reasons.insert(row["increment_id"_L1].toString(), row["reason"_L1].toString());
        }
        // Both were found: they cannot be shipped for a reason of their own.
        QVERIFY2(reasons.value(numberOf(orders[0])) == "canceled"_L1, ran.told());
        QVERIFY2(reasons.value(numberOf(orders[1])) == "canceled"_L1, ran.told());
        QVERIFY2(reasons.value(numberOf(orders[2])) == "unknown_order"_L1, ran.told());
    }

private:
    static void write(CliShop &shop, const QByteArray &path, const QJsonObject &body)
    {
        PracticeClient client(shop.store());
        QVERIFY(client.logInAsAdmin(shop.store()));
        QCOMPARE(client.post("/rest/all/V1/" + path, QJsonDocument(body).toJson(QJsonDocument::Compact)).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestCliOrders)
#include "tst_cliorders.moc"
