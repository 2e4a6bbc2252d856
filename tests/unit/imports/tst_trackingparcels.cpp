// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/trackingparcels.h"

#include <QTest>

using namespace qm;
using namespace qm::imports;
using namespace Qt::StringLiterals;

namespace {

TrackingRow row(qint64 number, const QString &order, const QString &sku, int quantity, const QString &track,
                const QString &source = {}, const QString &view = {})
{
    TrackingRow row;
    row.row = number;
    row.orderNumber = order;
    row.storeView = view;
    row.sku = sku;
    row.quantity = quantity == 0 ? std::nullopt : std::optional(Decimal(quantity));
    row.carrierCode = u"dhl"_s;
    row.title = u"DHL"_s;
    row.trackNumber = track;
    row.sourceCode = source;
    return row;
}

OrderName name(qint64 id, const QString &number, qint64 store, const QString &storeName)
{
    return {id, number, store, storeName, u"Somebody"_s};
}

TrackedNames names()
{
    TrackedNames names;
    names.byNumber[u"1"_s] = {name(11, u"1"_s, 1, u"Main Shop Dutch"_s)};
    names.byNumber[u"2"_s] = {name(12, u"2"_s, 1, u"Main Shop Dutch"_s)};
    names.byNumber[u"7"_s] = {name(17, u"7"_s, 1, u"Main Shop Dutch"_s), name(27, u"7"_s, 2, u"Outlet Shop English"_s)};
    names.storeCodes = {{1, u"nl"_s}, {2, u"outlet_en"_s}};
    names.storeNames = {{1, u"Dutch"_s}, {2, u"English"_s}};
    return names;
}

/// `11: [2,3 src A×2 B×all T1,T2]`
QStringList shown(const TrackedOrders &made)
{
    QStringList all;
    for (const TrackedOrder &order : made.orders) {
        for (const TrackedParcel &parcel : order.parcels) {
            QStringList parts;
            for (const qint64 number : parcel.rows) {
                parts.append(QString::number(number));
            }
            QString text = u"%1: %2"_s.arg(QString::number(order.order.entityId), parts.join(u','));
            text += parcel.wish.sourceCode.isEmpty() ? QString() : u" from "_s + parcel.wish.sourceCode;
            if (!parcel.wish.lines) {
                text += u" everything"_s;
            }
            for (const orders::WantedLine &line : parcel.wish.lines.value_or(std::vector<orders::WantedLine>())) {
                text += u' ' + line.sku + u'*' + (line.isAll ? u"all"_s : line.qty.toString());
            }
            for (const ActionTrack &track : parcel.wish.tracks) {
                text += u' ' + track.number;
            }
            text += parcel.wish.remark.notify ? u" mail"_s : QString();
            all.append(text);
        }
    }
    for (const TrackingRefusal &refusal : made.refused) {
        all.append(u"%1 %2 %3"_s.arg(QString::number(refusal.row), toString(refusal.column), toString(refusal.reason)));
    }
    return all;
}

} // namespace

class TestTrackingParcels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grouping_data()
    {
        QTest::addColumn<std::vector<TrackingRow>>("rows");
        QTest::addColumn<QStringList>("made");
        using Rows = std::vector<TrackingRow>;

        QTest::newRow("whole order") << Rows{row(2, u"1"_s, {}, 0, u"T1"_s)} << QStringList{u"11: 2 everything T1"_s};
        QTest::newRow("whole order, two parcels")
            << Rows{row(2, u"1"_s, {}, 0, u"T1"_s), row(3, u"1"_s, {}, 0, u"T2"_s)}
            << QStringList{u"11: 2,3 everything T1 T2"_s};
        QTest::newRow("products of one parcel are one shipment")
            << Rows{row(2, u"1"_s, u"A"_s, 1, u"T1"_s), row(3, u"2"_s, u"A"_s, 1, u"T9"_s),
                    row(4, u"1"_s, u"B"_s, 0, u"T1"_s), row(5, u"1"_s, u"a"_s, 2, u"T1"_s)}
            << QStringList{u"11: 2,4,5 A*3 B*all T1"_s, u"12: 3 A*1 T9"_s};
        QTest::newRow("parcels are shipments of their own")
            << Rows{row(2, u"1"_s, u"A"_s, 1, u"T1"_s), row(3, u"1"_s, u"A"_s, 1, u"T2"_s)}
            << QStringList{u"11: 2 A*1 T1"_s, u"11: 3 A*1 T2"_s};
        QTest::newRow("so are sources") << Rows{row(2, u"1"_s, u"A"_s, 1, {}, u"east"_s),
                                                row(3, u"1"_s, u"B"_s, 1, {}, u"west"_s)}
                                        << QStringList{u"11: 2 from east A*1"_s, u"11: 3 from west B*1"_s};
        QTest::newRow("what is in the second parcel?")
            << Rows{row(2, u"1"_s, u"A"_s, 1, u"T1"_s), row(3, u"1"_s, {}, 0, u"T2"_s)}
            << QStringList{u"11: 2 A*1 T1"_s, u"3 sku mixed"_s};
        QTest::newRow("some and all of it")
            << Rows{row(2, u"1"_s, u"A"_s, 1, u"T1"_s), row(3, u"1"_s, u"A"_s, 0, u"T1"_s)}
            << QStringList{u"2 increment_id incomplete"_s, u"3 qty contradicts"_s};
        QTest::newRow("a parcel goes as a whole, others of the order do not wait")
            << Rows{row(2, u"1"_s, u"A"_s, 0, u"T1"_s), row(3, u"1"_s, u"B"_s, 1, u"T2"_s),
                    row(4, u"1"_s, u"C"_s, 1, u"T1"_s), row(5, u"1"_s, {}, 0, u"T1"_s)}
            << QStringList{u"11: 3 B*1 T2"_s, u"2 increment_id incomplete"_s, u"4 increment_id incomplete"_s,
                           u"5 sku mixed"_s};
        QTest::newRow("of which store is the rest of the parcel?")
            << Rows{row(2, u"7"_s, u"A"_s, 1, u"T1"_s, {}, u"dutch"_s), row(3, u"7"_s, u"B"_s, 1, u"T1"_s),
                    row(4, u"7"_s, u"A"_s, 1, u"T2"_s, {}, u"dutch"_s)}
            << QStringList{u"17: 4 A*1 T2"_s, u"2 increment_id incomplete"_s, u"3 increment_id ambiguous_order"_s};
        QTest::newRow("unknown") << Rows{row(2, u"3"_s, {}, 0, u"T1"_s)}
                                 << QStringList{u"2 increment_id unknown_order"_s};
        QTest::newRow("two stores have it")
            << Rows{row(2, u"7"_s, {}, 0, u"T1"_s)} << QStringList{u"2 increment_id ambiguous_order"_s};
        QTest::newRow("the file says which, by its code, name or id")
            << Rows{row(2, u"7"_s, {}, 0, u"T1"_s, {}, u"OUTLET_EN"_s), row(3, u"7"_s, {}, 0, u"T2"_s, {}, u"dutch"_s),
                    row(4, u"7"_s, {}, 0, u"T3"_s, {}, u"2"_s), row(5, u"7"_s, {}, 0, u"T4"_s, {}, u"french"_s)}
            << QStringList{u"27: 2,4 everything T1 T3"_s, u"17: 3 everything T2"_s,
                           u"5 increment_id ambiguous_order"_s};
        QTest::newRow("not of that store")
            << Rows{row(2, u"1"_s, {}, 0, u"T1"_s, {}, u"outlet_en"_s)} << QStringList{u"2 store_view unknown_order"_s};
    }

    void grouping()
    {
        QFETCH(std::vector<TrackingRow>, rows);
        QTEST(shown(parcelsOf(rows, names(), false)), "made");
    }

    /// Names of views may have blanks; and where they are not known, an order ends with the one it has.
    void viewsByName()
    {
        TrackedNames named = names();
        named.byNumber[u"7"_s] = {name(17, u"7"_s, 1, u"Main Shop UK English"_s),
                                  name(27, u"7"_s, 2, u"Main Shop English"_s)};
        named.storeNames = {{1, u"UK English"_s}, {2, u"English"_s}};
        const std::vector<TrackingRow> rows{row(2, u"7"_s, {}, 0, u"T1"_s, {}, u"english"_s),
                                            row(3, u"7"_s, {}, 0, u"T2"_s, {}, u"UK  English"_s)};
        QCOMPARE(shown(parcelsOf(rows, named, false)),
                 (QStringList{u"27: 2 everything T1"_s, u"17: 3 everything T2"_s}));
        // As the shop's own export of orders has it, without slashes.
        named.byNumber[u"7"_s] = {name(17, u"7"_s, 1, u"Main / Shop / UK English"_s),
                                  name(27, u"7"_s, 2, u"Main / Shop / English"_s)};
        const std::vector<TrackingRow> whole{row(2, u"7"_s, {}, 0, u"T1"_s, {}, u"Main Shop English"_s)};
        QCOMPARE(shown(parcelsOf(whole, named, false)), QStringList{u"27: 2 everything T1"_s});
        named.storeNames.clear();
        named.storeCodes.clear();
        QCOMPARE(shown(parcelsOf(rows, named, false)),
                 (QStringList{u"17: 3 everything T2"_s, u"2 increment_id ambiguous_order"_s}));
    }

    void mailOnlyWhereItIsWanted()
    {
        std::vector<TrackingRow> rows{row(2, u"1"_s, {}, 0, u"T1"_s), row(3, u"2"_s, {}, 0, u"T2"_s)};
        rows.front().notify = true;
        QCOMPARE(shown(parcelsOf(rows, names(), false)),
                 (QStringList{u"11: 2 everything T1"_s, u"12: 3 everything T2"_s}));
        QCOMPARE(shown(parcelsOf(rows, names(), true)),
                 (QStringList{u"11: 2 everything T1 mail"_s, u"12: 3 everything T2"_s}));
    }

    void anotherCarrierForTheSameParcel()
    {
        std::vector<TrackingRow> rows{row(2, u"1"_s, u"A"_s, 1, u"T1"_s), row(3, u"1"_s, u"B"_s, 1, u"T1"_s)};
        rows.back().title = u"PostNL"_s;
        const TrackedOrders made = parcelsOf(rows, names(), false);
        QCOMPARE(shown(made), (QStringList{u"2 increment_id incomplete"_s, u"3 carrier_code contradicts"_s}));
        QVERIFY(explain(made.refused.front()).contains(u"row 3"_s));
        QVERIFY(explain(made.refused.back()).contains(u"row 2"_s));
    }

    /// Against a real plan: what is blocked comes back row by row, what is only done already as skipped.
    void blockedParcels()
    {
        orders::OrderSight sight;
        sight.order.entityId = 11;
        sight.order.incrementId = u"1"_s;
        sight.order.state = u"processing"_s;
        for (const auto &[id, sku, shipped] : {std::tuple(1, u"A"_s, 0), std::tuple(2, u"B"_s, 2)}) {
            OrderItem item;
            item.itemId = id;
            item.sku = Sku::fromShop(sku);
            item.productType = u"simple"_s;
            item.qtyOrdered = Decimal(2);
            item.qtyShipped = Decimal(shipped);
            sight.order.items.push_back(item);
        }
        Shipment shipment;
        shipment.tracks.emplace_back();
        shipment.tracks.front().trackNumber = u"OLD"_s;
        shipment.items.emplace_back();
        shipment.items.front().orderItemId = 2;
        shipment.items.front().qty = Decimal(2);
        sight.shipments = {shipment};
        const std::vector<TrackingRow> rows{
            row(2, u"1"_s, u"A"_s, 3, u"T1"_s),  // too many
            row(3, u"1"_s, u"B"_s, 1, u"T2"_s),  // shipped
            row(4, u"1"_s, u"C"_s, 1, u"T3"_s),  // not in it
            row(5, u"1"_s, u"A"_s, 1, u"OLD"_s), // its parcel was here before, without it
            row(6, u"1"_s, u"A"_s, 1, u"T5"_s),  // a parcel with something that is shipped
            row(7, u"1"_s, u"B"_s, 1, u"T5"_s),  row(8, u"1"_s, u"A"_s, 0, u"T6"_s), // good: all of it
        };
        const std::vector<TrackingRow> again{row(2, u"1"_s, u"B"_s, 2, u"OLD"_s)};
        const TrackedOrders made = parcelsOf(rows, names(), false);
        QCOMPARE(made.orders.size(), std::size_t(1));
        const std::vector<orders::OrderWish> wishes = made.orders.front().wishes();
        const orders::OrderPlan plan = orders::planOrder(sight, wishes, {});
        QCOMPARE(plan.actions.size(), std::size_t(1));
        QCOMPARE(std::get<ShipmentAction>(plan.actions.front().work).lines, (std::vector<ActionLine>{{1, Decimal(2)}}));
        TrackedOrders refused;
        refused.refused = refusalsOf(made.orders.front(), plan);
        QCOMPARE(shown(refused),
                 (QStringList{u"2 qty too_many"_s, u"3 qty already_shipped"_s, u"4 sku unknown_sku"_s,
                              u"5 track_number not_allowed"_s, u"6 qty too_many"_s, u"7 qty too_many"_s}));
        QVERIFY(isSkip(refused.refused[1].reason) && !isSkip(refused.refused[3].reason));
        QVERIFY2(explain(refused.refused[3]).contains(u"OLD"_s), qPrintable(explain(refused.refused[3])));

        // A shop without a source that is enabled has no code to name.
        QVERIFY(!explain(orders::Obstacle{orders::ObstacleKind::NoSuchSource, 0, {}, {}}).contains(u"  "_s));

        const TrackedOrders second = parcelsOf(again, names(), false);
        const std::vector<orders::OrderWish> same = second.orders.front().wishes();
        refused.refused = refusalsOf(second.orders.front(), orders::planOrder(sight, same, {}));
        QCOMPARE(shown(refused), QStringList{u"2 track_number already_tracked"_s});
    }

    /// Nothing in the shop tells a parcel without a number; what the ledger has of earlier imports does.
    void whatAnEarlierImportShippedIsLeftOut_data()
    {
        using Parcels = std::vector<orders::UnnumberedParcel>;
        QTest::addColumn<Parcels>("before");
        QTest::addColumn<QList<int>>("ready"); // pieces

        const auto parcel = [](qint64 batch, qint64 line, int pieces) {
            return orders::UnnumberedParcel{batch, {{line, Decimal(pieces)}}};
        };
        QTest::newRow("nothing") << Parcels() << QList<int>{3, 3, 5};
        QTest::newRow("one of the same two") << Parcels{parcel(1, 1, 3)} << QList<int>{3, 5};
        QTest::newRow("both, by two imports") << Parcels{parcel(1, 1, 3), parcel(2, 1, 3)} << QList<int>{5};
        QTest::newRow("all") << Parcels{parcel(1, 1, 3), parcel(1, 1, 3), parcel(1, 1, 5)} << QList<int>{};
        QTest::newRow("other pieces") << Parcels{parcel(1, 1, 2)} << QList<int>{3, 3, 5};
        QTest::newRow("another line") << Parcels{parcel(1, 2, 3)} << QList<int>{3, 3, 5};
        QTest::newRow("from two sources")
            << Parcels{parcel(2, 1, 1), parcel(1, 2, 1), parcel(2, 1, 4)} << QList<int>{3, 3};
        QTest::newRow("the parts of two imports are no parcel")
            << Parcels{parcel(1, 1, 1), parcel(2, 1, 4)} << QList<int>{3, 3, 5};
        QTest::newRow("more than that") << Parcels{{1, {{1, Decimal(3)}, {2, Decimal(1)}}}} << QList<int>{3, 3, 5};
    }
    void whatAnEarlierImportShippedIsLeftOut()
    {
        QFETCH(const std::vector<orders::UnnumberedParcel>, before);
        QFETCH(const QList<int>, ready);
        Decimal shipped;
        for (const orders::UnnumberedParcel &parcel : before) {
            shipped += parcel.lines.front().orderItemId == 1 ? parcel.lines.front().qty : Decimal();
        }
        orders::OrderSight sight;
        sight.order.entityId = 7;
        sight.order.incrementId = u"1"_s;
        sight.order.state = u"processing"_s;
        for (const auto &[id, sku] : {std::pair(1, u"A"_s), std::pair(2, u"B"_s)}) {
            OrderItem item;
            item.itemId = id;
            item.sku = Sku::fromShop(sku);
            item.productType = u"simple"_s;
            item.qtyOrdered = Decimal(30);
            item.qtyShipped = id == 1 ? shipped : Decimal();
            sight.order.items.push_back(item);
        }
        const auto wishOf = [](int pieces) {
            orders::OrderWish wish;
            wish.kind = OrderActionKind::Shipment;
            wish.lines.emplace().push_back({0, u"a"_s, Decimal(pieces)});
            return wish;
        };
        const std::vector<orders::OrderWish> wishes{wishOf(3), wishOf(3), wishOf(5)};
        orders::DeskFacts facts;
        facts.shippedBy = u"parcels.csv"_s;
        facts.shippedBefore = before;
        const orders::OrderPlan plan = orders::planOrder(sight, wishes, facts);
        QList<int> planned;
        for (const orders::PlannedAction &action : plan.actions) {
            planned.append(std::get<ShipmentAction>(action.work).lines.front().qty.toString().toInt());
        }
        QCOMPARE(planned, ready);
        QCOMPARE(qsizetype(plan.blocked.size()), 3 - ready.size());
        for (const orders::OrderPlan::Blocked &blocked : plan.blocked) {
            QVERIFY(blocked.obstacle.kind == orders::ObstacleKind::ShippedBefore);
            QVERIFY(orders::isDone(blocked.obstacle.kind));
            QVERIFY(orders::explain(blocked.obstacle).contains(u"parcels.csv"_s));
        }
        std::vector<orders::OrderWish> numbered = wishes;
        for (orders::OrderWish &wish : numbered) {
            wish.tracks.push_back({u"dhl"_s, u"DHL"_s, u"JD"_s + wish.lines->front().qty.toString()});
        }
        numbered[1].tracks.front().number += u"-2"_s;
        QCOMPARE(orders::planOrder(sight, numbered, facts).actions.size(), std::size_t(3)); // told by their numbers
    }
};

QTEST_GUILESS_MAIN(TestTrackingParcels)
#include "tst_trackingparcels.moc"
