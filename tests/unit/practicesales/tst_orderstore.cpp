// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderdesk.h"

#include <QTemporaryDir>

#include <atomic>
#include <latch>
#include <thread>
#include <vector>

using namespace qm;
using namespace qm::practicetest;

/// What lies behind the order workflow: turns, the gateway, the kept state, the stock.
class TestOrderStore : public QObject, private OrderDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }

    /// Two identical requests at the same moment: one document, one refusal (observed 36).
    void oneAtATime()
    {
        std::vector<SalesOrder> orders;
        for (qint64 row = 0; row < orderCount && orders.size() < 60; ++row) {
            if (SalesOrder order = makeOrder(book(), row); order.shape->status == "pending") {
                orders.push_back(std::move(order));
            }
        }
        std::vector<std::atomic<int>> made(orders.size());
        std::latch together(4);
        std::vector<std::thread> desks;
        for (int i = 0; i < 4; ++i) {
            desks.emplace_back([&] {
                together.arrive_and_wait();
                for (std::size_t at = 0; at < orders.size(); ++at) {
                    made[at] += write("/V1/order/:orderId/invoice", orders[at].id(), {}).status == 200 ? 1 : 0;
                }
            });
        }
        for (std::thread &desk : desks) {
            desk.join();
        }
        for (std::size_t at = 0; at < orders.size(); ++at) {
            QCOMPARE(made[at].load(), 1);
            QCOMPARE(makeOrder(book(), orders[at].row).invoices.size(), std::size_t{1});
        }
    }

    /// Comments and tracks leave `updated_at` where it was, documents move it (observed 39).
    void whatMovesUpdatedAt()
    {
        const SalesOrder order = orderOf(u"simple"_s);
        const QString before = read(order.id())["updated_at"_L1].toString();
        const QJsonObject comment{{u"comment"_s, u"x"_s}, {u"is_customer_notified"_s, 1}};
        QCOMPARE(
            m_asked->write("POST", "/V1/orders/:id/comments", {{u"statusHistory"_s, comment}}, {text(order.id())}).text,
            u"true"_s);
        QCOMPARE(read(order.id())["updated_at"_L1].toString(), before);
        QCOMPARE(salesJournal(m_asked->shop().state(), "mails").size(), 1);
        QCOMPARE(write("/V1/order/:orderId/invoice", order.id(), {}).status, 200);
        QCOMPARE(read(order.id())["updated_at"_L1].toString(), m_asked->now.toMagento());
    }

    /// The gateway's books and the shop's, whatever goes wrong between them.
    void theGatewayKeepsItsOwnBooks()
    {
        const SalesOrder order = online();
        const QJsonObject capture{{u"capture"_s, true}};
        const std::string id = text(order.id());
        GatewayMood mood = GatewayMood::Refusing;
        m_asked->shop().gatewayMood = [&mood](std::string_view) { return mood; };
        const auto ledger = [this] { return salesJournal(m_asked->shop().state(), "gateway"); };
        const Answer refused = m_asked->write("POST", "/V1/order/:orderId/invoice", capture, {id});
        QCOMPARE(refused.text, u"Could not save an invoice, see error log for details"_s);
        QVERIFY(ledger().isEmpty());
        mood = GatewayMood::LosingTheWay;
        QCOMPARE(m_asked->write("POST", "/V1/order/:orderId/invoice", capture, {id}).status, 400);
        QCOMPARE(ledger().size(), 1);
        QVERIFY(makeOrder(book(), order.row).invoices.empty());
        mood = GatewayMood::Obliging;
        const Answer invoice = m_asked->write("POST", "/V1/order/:orderId/invoice", capture, {id});
        QCOMPARE(invoice.status, 200);
        QCOMPARE(ledger().size(), 2);
        const QJsonValue made = document("/V1/invoices/:id", invoice);
        QCOMPARE(made["transaction_id"_L1].toString(), ledger()[1]["transaction_id"_L1].toString());
        QCOMPARE(m_asked->count("/V1/transactions", filter("order_id", id)), 2);
        const QJsonObject back{{u"isOnline"_s, true}};
        QCOMPARE(m_asked->write("POST", "/V1/invoice/:invoiceId/refund", back, {invoice.body.toString().toStdString()})
                     .status,
                 200);
        QCOMPARE(ledger()[2]["operation"_L1].toString(), u"refund"_s);
        QCOMPARE(ledger()[2]["amount"_L1], ledger()[1]["amount"_L1]);
        QVERIFY(m_asked->write("POST", "/V1/order/:orderId/refund", {}, {id}).status == 400);
    }

    void everythingIsKept()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"state.jsonl"_s);
        open(file);
        const SalesOrder order = orderOf(u"simple"_s);
        stockUp(order);
        const qint64 before = m_asked->shop().invoices->size();
        QJsonObject body{
            {u"notify"_s, true}, {u"appendComment"_s, true}, {u"comment"_s, QJsonObject{{u"comment"_s, u"x ✓"_s}}}};
        const Answer invoice = m_asked->write("POST", "/V1/order/:orderId/invoice", body, {text(order.id())});
        const Answer shipment = write("/V1/order/:orderId/ship", order.id(), {}, true);
        const QJsonObject track{{u"order_id"_s, order.id()},
                                {u"parent_id"_s, shipment.body.toString().toLongLong()},
                                {u"track_number"_s, u"LATE"_s},
                                {u"title"_s, u"DHL"_s},
                                {u"carrier_code"_s, u"dhl"_s}};
        QCOMPARE(m_asked->write("POST", "/V1/shipment/track", {{u"entity"_s, track}}).status, 200);
        const QJsonValue shop = read(order.id()), paid = document("/V1/invoices/:id", invoice),
                         sent = document("/V1/shipment/:id", shipment);
        QCOMPARE(paid["comments"_L1][0]["comment"_L1].toString(), u"x ✓"_s);
        QCOMPARE(sent["tracks"_L1][0]["track_number"_L1].toString(), u"LATE"_s);
        m_asked = nullptr;
        open(file);
        QCOMPARE(read(order.id()), shop);
        QCOMPARE(document("/V1/invoices/:id", invoice), paid);
        QCOMPARE(document("/V1/shipment/:id", shipment), sent);
        QCOMPARE(m_asked->shop().invoices->size(), before + 1);
        QCOMPARE(m_asked->count("/V1/invoices", filter("order_id", text(order.id()))), 1);
        const QList<QJsonObject> mails = salesJournal(m_asked->shop().state(), "mails");
        QCOMPARE(mails.size(), 1);
        QCOMPARE(mails[0]["type"_L1].toString(), u"invoice"_s);
        m_asked->shop().state().clear();
        m_asked->shop().sales().forget();
        QCOMPARE(m_asked->shop().invoices->size(), before);
        QCOMPARE(read(order.id())["status"_L1].toString(), u"pending"_s);
        m_asked = nullptr; // before its folder goes
    }

    void stockMovesWithTheParcel()
    {
        const SalesOrder order = orderOf(u"simple"_s);
        stockUp(order);
        const std::string sku = order.basket->lines[0].product.sku;
        const auto quantity = [&] {
            for (const QJsonValue row :
                 m_asked->ask("/V1/inventory/source-items", {}, filter("sku", sku)).body["items"_L1].toArray()) {
                if (row["source_code"_L1].toString() == u"default"_s) {
                    return row["quantity"_L1].toInt();
                }
            }
            return -1;
        };
        QCOMPARE(quantity(), 500);
        QCOMPARE(write("/V1/order/:orderId/ship", order.id(), {}, true).status, 200);
        QCOMPARE(quantity(), 500 - order.basket->lines[0].quantity);
        QCOMPARE(write("/V1/order/:orderId/invoice", order.id(), {}).status, 200);
        const QJsonObject back{{u"return_to_stock_items"_s, QJsonArray{order.itemId(0)}}};
        const QJsonObject arguments{{u"extension_attributes"_s, back}};
        const Answer refund =
            m_asked->write("POST", "/V1/order/:orderId/refund", {{u"arguments"_s, arguments}}, {text(order.id())});
        QCOMPARE(refund.status, 200);
        QCOMPARE(quantity(), 500);
    }
};

QTEST_GUILESS_MAIN(TestOrderStore)
#include "tst_orderstore.moc"
