// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A large tracking file with the real program: what is good in it is done, what is bad comes back with reasons, and
// both files can be run again. QM_TRACKING_ROWS=5000: of so many rows.
#include "clishoporders.h"
#include "practiceclient.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

namespace {

/// One piece of a plain line, in a parcel of its own.
struct Parcel
{
    QByteArray order;
    QByteArray view;
    QByteArray sku;
};

int shipRequests(practice::PracticeStore &store)
{
    int count = 0;
    for (const practice::SeenRequest &request : store.requests()) {
        count += request.method == "POST"_L1 && request.target.endsWith("/ship"_L1) ? 1 : 0;
    }
    return count;
}

} // namespace

class TestCliTracking : public QObject
{
    Q_OBJECT

    /// Of lines of which \a atLeast pieces are left.
    static QList<Parcel> parcelsOf(CliShop &shop, int wanted, QSet<QString> &skus, int atLeast = 1)
    {
        QList<Parcel> parcels;
        for (int page = 1; parcels.size() < wanted; ++page) {
            const QJsonArray orders =
                shop.raw("/rest/all/V1/orders?searchCriteria[pageSize]=500&searchCriteria[currentPage]=" +
                         QByteArray::number(page) +
                         "&searchCriteria[filter_groups][0][filters][0][field]=state"
                         "&searchCriteria[filter_groups][0][filters][0][value]=processing"
                         "&fields=items[increment_id,store_id,items[sku,product_type,parent_item_id,is_virtual,"
                         "qty_ordered,qty_shipped,qty_canceled,qty_refunded]]");
            for (const QJsonValue order : orders) {
                const QString number = order["increment_id"_L1].toString();
                if (number.toLongLong() == 0 || number.startsWith(u'=')) {
                    continue; // numbers that only a hostile shop has are another test's
                }
                for (const QJsonValue item : order["items"_L1].toArray()) {
                    const double left = item["qty_ordered"_L1].toDouble() - item["qty_shipped"_L1].toDouble() -
                                        item["qty_canceled"_L1].toDouble() - item["qty_refunded"_L1].toDouble();
                    if (left >= atLeast && item["product_type"_L1] == "simple"_L1 &&
                        item["is_virtual"_L1].toInt() == 0 && item["parent_item_id"_L1].toInteger() == 0 &&
                        parcels.size() < wanted &&
                        !item["sku"_L1].toString().startsWith(u'=')) { // which no file may say
                        skus.insert(item["sku"_L1].toString());
                        parcels.append({order["increment_id"_L1].toString().toUtf8(),
                                        QByteArray::number(order["store_id"_L1].toInteger()),
                                        item["sku"_L1].toString().toUtf8().replace('"', "\"\"")});
                    }
                }
            }
            if (orders.size() < 500) {
                break;
            }
        }
        return parcels;
    }

    [[nodiscard]] static bool stockUp(CliShop &shop, const QSet<QString> &skus)
    {
        PracticeClient client(shop.store());
        if (!client.logInAsAdmin(shop.store())) {
            return false;
        }
        for (const QJsonValue source : shop.raw("/rest/all/V1/inventory/sources?searchCriteria[pageSize]=50")) {
            QJsonArray rows;
            for (const QString &sku : skus) {
                rows.append(QJsonObject{{u"sku"_s, sku},
                                        {u"source_code"_s, source["source_code"_L1]},
                                        {u"quantity"_s, 50'000},
                                        {u"status"_s, 1}});
            }
            const QJsonObject body{{u"sourceItems"_s, rows}};
            if (client.post("/rest/all/V1/inventory/source-items", QJsonDocument(body).toJson()).status != 200) {
                return false;
            }
        }
        return true;
    }

    static qint64 shipments(CliShop &shop)
    {
        PracticeClient client(shop.store());
        return client.logInAsAdmin(shop.store())
                   ? QJsonDocument::fromJson(
                         client.get("/rest/all/V1/shipments?searchCriteria[pageSize]=1&fields=total_count").body)
                         .object()["total_count"_L1]
                         .toInteger(-1)
                   : -1;
    }

    /// With \a orders of which nothing else tells what went out.
    static std::unique_ptr<CliShop> shopWithStock(int wanted, int atLeast, QList<Parcel> &parcels)
    {
        practice::ServerOptions options;
        options.shop.orders = 1'200;
        options.shop.products = 126;
        auto shop = std::make_unique<CliShop>(options);
        QSet<QString> skus;
        for (const Parcel &parcel : parcelsOf(*shop, 40, skus, atLeast)) {
            const bool isKnown = std::any_of(parcels.cbegin(), parcels.cend(),
                                             [&parcel](const Parcel &each) { return each.order == parcel.order; });
            if (!isKnown && parcels.size() < wanted) {
                parcels.append(parcel);
            }
        }
        return parcels.size() == wanted && stockUp(*shop, skus) ? std::move(shop) : nullptr;
    }

    static QByteArray rowOf(const Parcel &parcel, const QByteArray &rest)
    {
        return parcel.order + ',' + parcel.view + ",\"" + parcel.sku + "\"," + rest + "\r\n";
    }

private Q_SLOTS:
    /// Nothing in the shop tells a parcel without a number from the one before it.
    void aFileWithoutNumbersShipsNothingTwice()
    {
        QList<Parcel> parcels;
        const auto shop = shopWithStock(3, 3, parcels);
        QVERIFY(shop);
        QByteArray csv = "increment_id,store_view,sku,qty\r\n";
        for (const Parcel &parcel : std::as_const(parcels)) {
            csv += rowOf(parcel, "1");
        }
        const QString line =
            u"orders import-tracking %1 --yes --format json"_s.arg(shop->runner().writeFile(u"out.csv"_s, csv));
        const qint64 before = shipments(*shop);
        practice::Fault fault; // the last one is refused
        fault.kind = practice::FaultKind::Status;
        fault.route = u"POST /V1/order/*/ship"_s;
        fault.after = 2;
        fault.status = 400;
        fault.times = 1;
        practice::FaultPlan plan;
        plan.faults = {fault};
        shop->store().setFaults(plan);
        Ran ran = shop->cli(line);
        QCOMPARE(resultsOf(ran.json().array()), (QMap<QString, int>{{u"verified"_s, 2}, {u"failed"_s, 1}}));
        shop->store().setFaults({});
        ran = shop->cli(line + u" --dry-run"_s);
        QCOMPARE(resultsOf(ran.json().array()), (QMap<QString, int>{{u"already_so"_s, 2}, {u"ready"_s, 1}}));
        ran = shop->cli(line);
        QVERIFY2(ran.code == 0, ran.told());
        QCOMPARE(resultsOf(ran.json().array()), (QMap<QString, int>{{u"already_so"_s, 2}, {u"verified"_s, 1}}));
        QCOMPARE(ran.json()[0]["reason"_L1].toString(), u"already_shipped"_s);
        ran = shop->cli(line);
        QCOMPARE(resultsOf(ran.json().array()), (QMap<QString, int>{{u"already_so"_s, 3}}));
        QCOMPARE(shipments(*shop) - before, 3);
        ran = shop->cli(line + u" --again"_s); // somebody means it
        QCOMPARE(resultsOf(ran.json().array()), (QMap<QString, int>{{u"verified"_s, 3}}));
        QCOMPARE(shipments(*shop) - before, 6);
    }

    /// What a file does not say of an order that was named is told, and what it says of others is not.
    void theFileIsReadForTheOrdersThatAreNamed()
    {
        QList<Parcel> parcels;
        const auto shop = shopWithStock(2, 1, parcels);
        QVERIFY(shop);
        const QByteArray csv = "increment_id,store_view,sku,qty,track_number\r\n" + rowOf(parcels[0], "1,JD1") +
                               rowOf(parcels[1], "none,JD2");
        const QString file = shop->runner().writeFile(u"parcels.csv"_s, csv);
        const QString line = u"orders ship %1 --tracks %2 --dry-run"_s;
        Ran ran = shop->cli(line.arg(QString::fromUtf8(parcels[0].order), file));
        QVERIFY2(ran.code == 0, ran.told()); // the other one's bad row is not in question
        QCOMPARE(resultsOf(ran.json().array()), (QMap<QString, int>{{u"ready"_s, 1}}));
        ran = shop->cli(line.arg(QString::fromUtf8(parcels[1].order), file));
        QVERIFY2(ran.code == 1, ran.told());
        QCOMPARE(resultsOf(ran.json().array()), (QMap<QString, int>{{u"refused"_s, 1}}));
        ran = shop->cli(line.arg(u"42"_s, file));
        QVERIFY2(ran.code == 1, ran.told());
        QCOMPARE(ran.json()[0]["reason"_L1].toString(), u"not_in_file"_s);
        QVERIFY2(shop->cli(line.arg(u"#42"_s, file)).code == 2, "ids are not what a file has");
    }

    /// Two in a hundred rows are bad.
    void aLargeFile()
    {
        const int asked = qEnvironmentVariableIntValue("QM_TRACKING_ROWS");
        const int rows = asked > 0 ? asked : 300;
        practice::ServerOptions options;
        options.shop.orders = std::max(4'000, rows * 4);
        options.shop.products = 126;
        CliShop shop(options);
        QSet<QString> skus;
        const QList<Parcel> parcels = parcelsOf(shop, rows, skus);
        QCOMPARE(parcels.size(), rows);
        QVERIFY(stockUp(shop, skus));

        QByteArray csv = "increment_id,store_view,sku,qty,carrier_code,track_number\r\n";
        int unknown = 0;
        int unread = 0;
        for (int i = 0; i < rows; ++i) {
            const Parcel &parcel = parcels[i];
            const bool isUnknown = i % 100 == 7;
            const bool isUnread = i % 100 == 57;
            unknown += isUnknown ? 1 : 0;
            unread += isUnread ? 1 : 0;
            csv += (isUnknown ? "NONE-" + QByteArray::number(i) : parcel.order) + ',' + parcel.view + ",\"" +
                   parcel.sku + "\"," + (isUnread ? "none" : "1") + ",dhl,JD" + QByteArray::number(i) + "\r\n";
        }
        const int good = rows - unknown - unread;
        const QString file = shop.runner().writeFile(u"parcels.csv"_s, csv);
        const QString bad = shop.runner().path(u"bad.csv"_s);
        const QString command = u"orders ship --tracks %1 --refused %2 --yes --format json"_s;
        const qint64 before = shipments(shop);

        Ran ran = shop.cli(command.arg(file, bad) + u" --dry-run"_s);
        QVERIFY2(resultsOf(ran.json().array()).value(u"ready"_s) == good, ran.told());
        QCOMPARE(shipments(shop), before);

        ran = shop.cli(command.arg(file, bad));
        QCOMPARE(ran.code, 1); // some rows could not go
        QMap<QString, int> results = resultsOf(ran.json().array());
        QCOMPARE(results.value(u"verified"_s), good);
        QCOMPARE(results.value(u"refused"_s), unknown + unread);
        QCOMPARE(shipments(shop) - before, good);
        QVERIFY(shop.store().mails().isEmpty());
        QFile refused(bad);
        QVERIFY(refused.open(QIODevice::ReadOnly));
        const QByteArray kept = refused.readAll();
        QCOMPARE(kept.count("\r\n"), unknown + unread + 1);
        QCOMPARE(kept.count("is not a number of pieces."), unread);
        QVERIFY(kept.contains("refused_reason") && kept.contains("NONE-7"));

        shop.store().clearRequests();
        ran = shop.cli(command.arg(file, shop.runner().path(u"again.csv"_s)));
        results = resultsOf(ran.json().array());
        QCOMPARE(results.value(u"already_so"_s), good);
        QCOMPARE(results.value(u"refused"_s), unknown + unread);
        QCOMPARE(shipRequests(shop.store()), 0); // a second run does nothing

        const QString corrected =
            shop.runner().writeFile(u"corrected.csv"_s, QByteArray(kept).replace(",none,", ",1,"));
        ran = shop.cli(command.arg(corrected, shop.runner().path(u"left.csv"_s)));
        results = resultsOf(ran.json().array());
        QCOMPARE(results.value(u"verified"_s), unread);
        QCOMPARE(results.value(u"refused"_s), unknown);
        QCOMPARE(shipments(shop) - before, good + unread);
        std::printf("%d rows: %d done, %d refused; corrected: %d more\n", rows, good, unknown + unread, unread);
    }
};

QTEST_GUILESS_MAIN(TestCliTracking)
#include "tst_clitracking.moc"
