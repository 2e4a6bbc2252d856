// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/openquantity.h"

#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace qm;

namespace {

/// A line, its quantities in the order of an admin's page.
OrderItem line(qint64 id, const QString &type, int ordered, int invoiced, int shipped, int refunded = 0,
               int canceled = 0)
{
    OrderItem item;
    item.itemId = id;
    item.productType = type;
    item.isVirtual = type == "virtual"_L1;
    item.price = Decimal(10);
    item.qtyOrdered = Decimal(ordered);
    item.qtyInvoiced = Decimal(invoiced);
    item.qtyShipped = Decimal(shipped);
    item.qtyRefunded = Decimal(refunded);
    item.qtyCanceled = Decimal(canceled);
    return item;
}

OrderItem child(OrderItem item, bool isPriced = true)
{
    item.parentItemId = 1;
    item.price = isPriced ? item.price : Decimal();
    return item;
}

OrderItem simple(int ordered, int invoiced, int shipped, int refunded = 0, int canceled = 0)
{
    return line(9, u"simple"_s, ordered, invoiced, shipped, refunded, canceled);
}

} // namespace

class TestOpenQuantity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeft_data()
    {
        QTest::addColumn<std::vector<OrderItem>>("items");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("toInvoice");
        QTest::addColumn<int>("toShip");
        QTest::addColumn<int>("shipped");
        const QString open = u"processing"_s;
        const auto row = [](const char *name, std::vector<OrderItem> items, const QString &state, int toInvoice,
                            int toShip, int shipped) {
            QTest::newRow(name) << std::move(items) << state << toInvoice << toShip << shipped;
        };
        row("nothing done", {simple(5, 0, 0)}, u"new"_s, 5, 5, 0);
        row("part", {simple(5, 3, 2)}, open, 2, 3, 2);
        row("refunded before shipped", {simple(5, 5, 0, 2)}, open, 0, 3, 0);
        row("refunded after shipped", {simple(5, 5, 2, 2)}, open, 0, 3, 2);
        row("rest canceled", {simple(5, 2, 2, 0, 3)}, open, 0, 0, 2);
        row("canceled order", {simple(5, 0, 0)}, u"canceled"_s, 0, 0, 0);
        row("closed order", {simple(5, 5, 2, 5)}, u"closed"_s, 0, 0, 2);
        row("virtual", {line(9, u"virtual"_s, 5, 0, 0)}, open, 5, 0, 0);
        row("configurable", {line(1, u"configurable"_s, 2, 0, 1), child(line(2, u"simple"_s, 2, 0, 0), false)}, open, 2,
            1, 1);

        const auto bundle = [](int ordered, int invoiced, int shipped, int refunded = 0) {
            return line(1, u"bundle"_s, ordered, invoiced, shipped, refunded);
        };
        const auto part = [](qint64 id, int ordered, int invoiced, int shipped) {
            return child(line(id, u"simple"_s, ordered, invoiced, shipped));
        };
        row("bundle, nothing done", {bundle(1, 0, 0), part(2, 2, 0, 0), part(3, 1, 0, 0)}, open, 1, 1, 0);
        row("bundle together, all sent", {bundle(1, 1, 1), part(2, 2, 2, 2), part(3, 1, 1, 1)}, open, 0, 0, 1);
        row("bundle together, one of two", {bundle(2, 0, 1), part(2, 4, 0, 2), part(3, 2, 0, 1)}, open, 2, 1, 1);
        row("bundle together with something virtual",
            {bundle(2, 0, 1), part(2, 4, 0, 2), child(line(3, u"virtual"_s, 2, 0, 0))}, open, 2, 1, 1);
        row("bundle together, refunded after shipped", {bundle(2, 2, 1, 1), part(2, 4, 4, 2), part(3, 2, 2, 1)}, open,
            0, 1, 1);
        // As the shop says it after each shipment of a bundle that ships separately (bundle-order-after-ship).
        row("separately, first child sent", {bundle(1, 0, 1), part(2, 1, 0, 1), part(3, 2, 0, 0)}, open, 1, 2, 1);
        row("separately, all sent in two", {bundle(1, 0, 2), part(2, 1, 0, 1), part(3, 2, 0, 2)}, open, 1, 0, 3);
        row("separately, all sent at once", {bundle(1, 0, 1), part(2, 1, 0, 1), part(3, 2, 0, 2)}, open, 1, 0, 1);
        row("separately, half a child sent", {bundle(1, 0, 1), part(2, 1, 0, 0), part(3, 2, 0, 1)}, open, 1, 2, 1);
        row("separately, only another line sent",
            {bundle(1, 0, 1), part(2, 1, 0, 0), part(3, 2, 0, 0), simple(1, 0, 1)}, open, 2, 3, 1);
        row("separately by a module that skips the bundle", {bundle(1, 0, 0), part(2, 1, 0, 1), part(3, 2, 0, 0)}, open,
            1, 2, 1);
        row("sent by a module that skips children, complete", {bundle(1, 1, 1), part(2, 2, 2, 0), part(3, 1, 1, 0)},
            u"complete"_s, 0, 0, 1);

        // The first invoice marks the whole of a bundle whose children carry the price.
        row("priced by children, one invoiced", {bundle(1, 1, 0), part(2, 2, 2, 0), part(3, 1, 0, 0)}, open, 1, 1, 0);
        row("priced by children, all invoiced in two", {bundle(1, 2, 0), part(2, 2, 2, 0), part(3, 1, 1, 0)}, open, 0,
            1, 0);
        row("fixed price, one of two invoiced",
            {bundle(2, 1, 0), child(line(2, u"simple"_s, 4, 1, 0), false), child(line(3, u"simple"_s, 2, 1, 0), false)},
            open, 1, 2, 0);
    }
    void whatIsLeft()
    {
        QFETCH(std::vector<OrderItem>, items);
        QFETCH(QString, state);
        Order order;
        order.items = items;
        order.state = state;
        QTEST(int(quantityToInvoice(order).units() / 10'000), "toInvoice");
        QTEST(int(quantityToShip(order).units() / 10'000), "toShip");
        QTEST(int(quantityShipped(order).units() / 10'000), "shipped");
    }

    void fractionsOfPiecesKeepStep()
    {
        Order order;
        order.state = u"processing"_s;
        order.items = {line(1, u"bundle"_s, 3, 0, 1), child(line(2, u"simple"_s, 0, 0, 0))};
        order.items[1].qtyOrdered = Decimal::fromUnits(75'000);
        order.items[1].qtyShipped = Decimal::fromUnits(25'000);
        QVERIFY(!shipsByChildren(order, order.items[0]));
        order.items[1].qtyShipped = Decimal::fromUnits(25'001);
        QVERIFY(shipsByChildren(order, order.items[0]));
        QVERIFY(!shipsByChildren(order, order.items[1]));
    }
};

QTEST_GUILESS_MAIN(TestOpenQuantity)
#include "tst_openquantity.moc"
