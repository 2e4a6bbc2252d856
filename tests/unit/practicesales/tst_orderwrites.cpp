// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderdesk.h"

using namespace qm;
using namespace qm::practicetest;

/// Invoices, shipments and refunds: lines, quantities, sums and states.
class TestOrderWrites : public QObject, private OrderDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }

    void documents_data()
    {
        QTest::addColumn<QString>("goods");
        QTest::addColumn<bool>("whole");
        for (const char *goods :
             {"simple", "configurable", "together", "separately", "grouped", "virtual", "downloadable", "mixed"}) {
            for (const bool whole : {true, false}) {
                QTest::addRow("%s, %s", goods, whole ? "whole" : "part") << QString::fromLatin1(goods) << whole;
            }
        }
    }

    /// The lines and quantities that the facts demand, for invoice, shipment and refund.
    void documents()
    {
        QFETCH(QString, goods);
        QFETCH(bool, whole);
        const SalesOrder order = orderOf(goods);
        stockUp(order);
        const auto &lines = order.basket->lines;
        // What is asked for, and what the documents must show of it: a configurable goes by its parent, a bundle is
        // paid by the lines that carry the price and shipped by parent or children.
        QMap<qint64, int> paid, shipped, asked;
        int ships = 0;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const bool first = i == 0 || lines[i].parent == 0;
            const int pieces = whole ? lines[i].quantity : first ? std::max(1, lines[i].perParent) : 0;
            const bool byChildren = lines[i].hasChildren && lines[i].product.shipSeparately;
            const bool ofSeparate =
                lines[i].parent >= 0 && lines[static_cast<std::size_t>(lines[i].parent)].product.shipSeparately;
            const bool goesItself = !lines[i].isVirtual && (lines[i].parent < 0 ? !byChildren : ofSeparate);
            if (pieces > 0) {
                paid[order.itemId(i)] = pieces;
            }
            if (pieces > 0 && lines[i].priced) {
                asked[order.itemId(i)] = pieces;
            }
            if (pieces > 0 && goesItself) {
                shipped[order.itemId(i)] = pieces;
                ++ships;
            }
        }

        const Answer invoice = write("/V1/order/:orderId/invoice", order.id(), whole ? QMap<qint64, int>() : asked);
        QVERIFY2(invoice.status == 200 && invoice.body.isString(), qPrintable(invoice.text));
        const QJsonValue invoiced = document("/V1/invoices/:id", invoice);
        QCOMPARE(linesOf(invoiced), paid);
        QJsonValue now = read(order.id());
        QCOMPARE(cents(now["total_paid"_L1]), cents(invoiced["grand_total"_L1]));
        QCOMPARE(now["total_due"_L1].toDouble() == 0, whole);
        QCOMPARE(now["status"_L1].toString(), whole && order.basket->isVirtual ? u"complete"_s : u"processing"_s);

        const Answer shipment = write("/V1/order/:orderId/ship", order.id(),
                                      whole        ? QMap<qint64, int>()
                                      : ships == 0 ? asked
                                                   : shipped,
                                      true);
        if (ships == 0) {
            QCOMPARE(shipment.status, 400);
            QVERIFY(shipment.text.contains(u"You can't create a shipment without products."_s));
        } else {
            QVERIFY2(shipment.status == 200, qPrintable(shipment.text));
            QCOMPARE(linesOf(document("/V1/shipment/:id", shipment)), shipped);
            QCOMPARE(read(order.id())["status"_L1].toString(), whole ? u"complete"_s : u"processing"_s);
        }

        const Answer refund = write("/V1/order/:orderId/refund", order.id(), whole ? QMap<qint64, int>() : asked);
        QVERIFY2(refund.status == 200, qPrintable(refund.text));
        const QJsonValue memo = document("/V1/creditmemo/:id", refund);
        QCOMPARE(linesOf(memo), paid);
        QCOMPARE(cents(memo["grand_total"_L1]), cents(invoiced["grand_total"_L1]));
        now = read(order.id());
        QCOMPARE(cents(now["total_refunded"_L1]), cents(memo["grand_total"_L1]));
        QCOMPARE(now["status"_L1].toString() == u"closed"_s, whole);
    }

    /// However an order is cut into documents, they add up to it to the cent, in both currencies.
    void partsAddUp()
    {
        int seen = 0;
        std::set<std::string_view> currencies;
        for (qint64 row = 0; row < orderCount && seen < 250; ++row) {
            const SalesOrder order = makeOrder(book(), row);
            if (order.shape->status != "pending" || order.amounts.grandTotal.base == 0) {
                continue;
            }
            ++seen;
            currencies.insert(order.terms->currency);
            QVERIFY(inPieces(order, "/V1/order/:orderId/invoice"));
            const SalesOrder paid = makeOrder(book(), row);
            QVERIFY2(paid.paid() == order.amounts.grandTotal, text(order.id()).c_str());
            QVERIFY(sumOf(paid.invoices, &SalesDocument::tax) == order.amounts.tax);
            QVERIFY(sumOf(paid.invoices, &SalesDocument::discount) == order.amounts.discount);
            QVERIFY(inPieces(order, "/V1/order/:orderId/refund"));
            const SalesOrder back = makeOrder(book(), row);
            QVERIFY2(back.refundedTotal() == order.amounts.grandTotal, text(order.id()).c_str());
            QCOMPARE(back.state, "closed");
        }
        QVERIFY(seen == 250 && currencies.size() > 1);
    }

    void aHeldOrderAllowsNothingAndGoesOn()
    {
        const std::string id = text(orderOf(u"simple"_s).id());
        QCOMPARE(m_asked->write("POST", "/V1/orders/:id/hold", {}, {id}).text, u"true"_s);
        QCOMPARE(m_asked->write("POST", "/V1/orders/:id/hold", {}, {id}).text, u"A hold action is not available."_s);
        QCOMPARE(m_asked->write("POST", "/V1/orders/:id/cancel", {}, {id}).text, u"false"_s);
        const QString refused = m_asked->write("POST", "/V1/order/:orderId/invoice", {}, {id}).text;
        QVERIFY(refused.endsWith(u"An invoice cannot be created when an order has a status of holded"_s));
        QCOMPARE(m_asked->write("POST", "/V1/orders/:id/unhold", {}, {id}).text, u"true"_s);
        QCOMPARE(m_asked->write("POST", "/V1/orders/:id/unhold", {}, {id}).text, u"You cannot remove the hold."_s);
        QCOMPARE(m_asked->write("POST", "/V1/orders/:id/cancel", {}, {id}).text, u"true"_s);
        QCOMPARE(read(QString::fromStdString(id).toLongLong())["status"_L1].toString(), u"canceled"_s);
        QCOMPARE(m_asked->write("POST", "/V1/orders/:id/cancel", {}, {id}).text, u"false"_s);
    }

    void tooManyAreCutOrRefused()
    {
        const SalesOrder order = orderOf(u"simple"_s);
        stockUp(order);
        const QMap<qint64, int> many{{order.itemId(0), 99}};
        const Answer invoice = write("/V1/order/:orderId/invoice", order.id(), many);
        QCOMPARE(invoice.status, 400);
        QCOMPARE(invoice.text, u"We found an invalid quantity to invoice item \"%1\"."_s);
        const Answer shipment = write("/V1/order/:orderId/ship", order.id(), many, true);
        QCOMPARE(linesOf(document("/V1/shipment/:id", shipment))[order.itemId(0)], order.basket->lines[0].quantity);
        QCOMPARE(write("/V1/order/:orderId/ship", order.id(), many, true).status, 400);
    }

    /// A dynamic bundle's parent stands for its children, a fixed one's for itself; a shipment by the wrong line is
    /// refused in words that name the right one.
    void bundlesByTheirParent()
    {
        for (const char *goods : {"together", "separately"}) {
            const SalesOrder order = orderOf(QString::fromLatin1(goods));
            stockUp(order);
            const QMap<qint64, int> one{{order.itemId(0), 1}}, child{{order.itemId(1), 1}};
            const Answer invoice = write("/V1/order/:orderId/invoice", order.id(), one);
            QVERIFY2(invoice.status == 200, qPrintable(invoice.text));
            const QMap<qint64, int> lines = linesOf(document("/V1/invoices/:id", invoice));
            QCOMPARE(lines[order.itemId(0)], 1);
            QCOMPARE(lines[order.itemId(1)], order.basket->lines[1].perParent);
            const bool together = QLatin1StringView(goods) == "together"_L1;
            const Answer refused = write("/V1/order/:orderId/ship", order.id(), together ? child : one, true);
            QVERIFY(refused.text.contains(together ? u"Bundle product itself should be shipped instead."_s
                                                   : u"Bundle product options should be shipped instead."_s));
        }
    }

    /// Shipping and adjustments are given in the base currency and count in both (magento-facts 4.18, 4.23).
    void amountsOfARefund()
    {
        qint64 row = 0;
        while (makeOrder(book(), row).shape->status != "pending" ||
               makeOrder(book(), row).amounts.shipping.base < 200 || makeOrder(book(), row).terms->currency == "EUR") {
            ++row;
        }
        const SalesOrder order = makeOrder(book(), row);
        QCOMPARE(write("/V1/order/:orderId/invoice", order.id(), {}).status, 200);
        const auto refund = [&](const QJsonObject &arguments) {
            return m_asked->write("POST", "/V1/order/:orderId/refund",
                                  {{u"items"_s, asItems({{order.itemId(0), 0}})}, {u"arguments"_s, arguments}},
                                  {text(order.id())});
        };
        const Answer made =
            refund({{u"shipping_amount"_s, 1.5}, {u"adjustment_positive"_s, 2}, {u"adjustment_negative"_s, 0.25}});
        QVERIFY2(made.status == 200, qPrintable(made.text));
        const QJsonValue memo = document("/V1/creditmemo/:id", made);
        QCOMPARE(cents(memo["base_grand_total"_L1]), 325);
        QCOMPARE(cents(memo["base_shipping_amount"_L1]), 150);
        QCOMPARE(cents(memo["adjustment_positive"_L1]), (200 * order.terms->rate + 5'000) / 10'000);
        QCOMPARE(cents(memo["grand_total"_L1]), cents(memo["shipping_amount"_L1]) +
                                                    cents(memo["adjustment_positive"_L1]) -
                                                    cents(memo["adjustment_negative"_L1]));
        QCOMPARE(refund({{u"shipping_amount"_s, 99'999}}).text, u"Maximum shipping amount allowed to refund is: %1"_s);
        const QString refused = refund({{u"shipping_amount"_s, 0}, {u"adjustment_positive"_s, 99'999}}).text;
        QVERIFY2(refused.contains(u"The most money available to refund is "_s), qPrintable(refused));
        QCOMPARE(read(order.id())["status"_L1].toString(), order.basket->isVirtual ? u"complete"_s : u"processing"_s);
    }
};

QTEST_GUILESS_MAIN(TestOrderWrites)
#include "tst_orderwrites.moc"
