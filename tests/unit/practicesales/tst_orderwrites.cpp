// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../practicegoods/asked.h"

#include "practice/sales/collections.h"
#include "practice/sales/orderwork.h"
#include "practice/sales/salesorder.h"

#include <QJsonArray>
#include <QMap>
#include <QTemporaryDir>

#include <array>
#include <set>
#include <thread>
#include <vector>

using namespace qm;
using namespace qm::practicetest;

namespace {

constexpr qint64 orderCount = 20'000;

std::string text(qint64 id)
{
    return std::to_string(id);
}

bool holds(const SalesOrder &order, ProductType type)
{
    return order.basket->lines.front().product.type == type;
}

/// One kind of goods, alone or mixed, in an order nobody has touched.
bool fits(const SalesOrder &order, const QString &goods, const std::set<qint64> &grouped)
{
    const BasketLine &first = order.basket->lines.front();
    const bool alone = std::all_of(order.basket->lines.begin() + 1, order.basket->lines.end(),
                                   [](const BasketLine &line) { return line.parent == 0; });
    if (order.shape->status != "pending" || order.online || order.amounts.grandTotal.base == 0 || first.quantity < 2) {
        return false;
    }
    if (goods == u"mixed"_s) {
        return !order.basket->isVirtual && std::any_of(order.basket->lines.begin(), order.basket->lines.end(),
                                                       [](const BasketLine &line) { return line.isVirtual; });
    }
    const bool bundle = holds(order, ProductType::Bundle);
    return alone && (goods == u"simple"_s         ? holds(order, ProductType::Simple)
                     : goods == u"grouped"_s      ? grouped.count(first.product.row) > 0
                     : goods == u"configurable"_s ? holds(order, ProductType::Configurable) && first.hasChildren
                     : goods == u"together"_s     ? bundle && !first.product.shipSeparately
                     : goods == u"separately"_s   ? bundle && first.product.shipSeparately
                     : goods == u"virtual"_s      ? holds(order, ProductType::Virtual)
                                                  : holds(order, ProductType::Downloadable));
}

/// Item id and pieces of a document's lines.
QMap<qint64, int> linesOf(const QJsonValue &document)
{
    QMap<qint64, int> lines;
    for (const QJsonValue line : document["items"_L1].toArray()) {
        lines[line["order_item_id"_L1].toInteger()] += line["qty"_L1].toInt();
    }
    return lines;
}

qint64 cents(const QJsonValue &amount)
{
    return qRound64(amount.toDouble() * 100);
}

QJsonArray asItems(const QMap<qint64, int> &pieces)
{
    QJsonArray items;
    for (auto it = pieces.begin(); it != pieces.end(); ++it) {
        items.append(QJsonObject{{u"order_item_id"_s, it.key()}, {u"qty"_s, it.value()}});
    }
    return items;
}

} // namespace

/// The order workflow: what one recorded exchange cannot show.
class TestOrderWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_asked = std::make_unique<Asked>(QString(), orderCount); }

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

    /// Two identical requests at the same moment: one document, one refusal (observed 36).
    void oneAtATime()
    {
        const SalesOrder order = orderOf(u"simple"_s);
        std::array<int, 4> answers{};
        std::vector<std::thread> desks;
        for (int &status : answers) {
            desks.emplace_back(
                [this, &status, &order] { status = write("/V1/order/:orderId/invoice", order.id(), {}).status; });
        }
        for (std::thread &desk : desks) {
            desk.join();
        }
        QCOMPARE(std::count(answers.begin(), answers.end(), 200), 1);
        QCOMPARE(std::count(answers.begin(), answers.end(), 400), 3);
        QCOMPARE(makeOrder(book(), order.row).invoices.size(), std::size_t{1});
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
        m_asked = std::make_unique<Asked>(file, orderCount);
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
        m_asked = std::make_unique<Asked>(file, orderCount);
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

private:
    [[nodiscard]] const SalesBook &book() const { return bookOf(*m_asked->shop().orders); }

    [[nodiscard]] SalesOrder orderOf(const QString &goods) const
    {
        std::set<qint64> grouped;
        for (qint64 row = 0; row < m_asked->shop().catalogue().size(); ++row) {
            const ProductFacts facts = m_asked->shop().catalogue().facts(row);
            if (facts.type == ProductType::Grouped) {
                grouped.insert(facts.childRows.begin(), facts.childRows.end());
            }
        }
        for (qint64 row = 0; row < book().size(); ++row) {
            SalesOrder order = makeOrder(book(), row);
            if (fits(order, goods, grouped)) {
                return order;
            }
        }
        qFatal("no such order");
    }

    [[nodiscard]] SalesOrder online() const
    {
        for (qint64 row = 0; row < book().size(); ++row) {
            SalesOrder order = makeOrder(book(), row);
            if (order.online && order.shape->status == "pending" && order.amounts.grandTotal.base > 0) {
                return order;
            }
        }
        qFatal("no such order");
    }

    void stockUp(const SalesOrder &order) const
    {
        QJsonArray items;
        for (const BasketLine &line : order.basket->lines) {
            if (!line.hasChildren) {
                items.append(QJsonObject{{u"sku"_s, QString::fromStdString(line.product.sku)},
                                         {u"source_code"_s, u"default"_s},
                                         {u"quantity"_s, 500},
                                         {u"status"_s, 1}});
            }
        }
        QCOMPARE(m_asked->write("POST", "/V1/inventory/source-items", {{u"sourceItems"_s, items}}).status, 200);
    }

    [[nodiscard]] Answer write(std::string_view route, qint64 id, const QMap<qint64, int> &pieces,
                               bool fromDefault = false) const
    {
        QJsonObject body;
        if (!pieces.isEmpty()) {
            body[u"items"_s] = asItems(pieces);
        }
        if (fromDefault) {
            body[u"arguments"_s] =
                QJsonObject{{u"extension_attributes"_s, QJsonObject{{u"source_code"_s, u"default"_s}}}};
        }
        return m_asked->write("POST", route, body, {text(id)});
    }

    /// One piece of every line, again and again, until nothing is left.
    [[nodiscard]] bool inPieces(const SalesOrder &order, std::string_view route) const
    {
        const bool refund = route.find("refund") != std::string_view::npos;
        for (int turn = 0; turn < 64; ++turn) {
            const SalesOrder now = makeOrder(book(), order.row);
            QMap<qint64, int> pieces;
            for (std::size_t i = 0; i < now.progress.size(); ++i) {
                const LineProgress &done = now.progress[i];
                const int open =
                    refund ? done.invoiced - done.refunded : order.basket->lines[i].quantity - done.invoiced;
                if (order.basket->lines[i].priced && open > 0) {
                    pieces[order.itemId(i)] = std::min(open, turn == 0 ? 1 : 3);
                }
            }
            if (pieces.isEmpty()) {
                return true;
            }
            const Answer answer = write(route, order.id(), pieces);
            if (answer.status != 200) {
                qWarning("order %lld: %s", order.id(), qPrintable(answer.text));
                return false;
            }
        }
        return false;
    }

    [[nodiscard]] QJsonValue read(qint64 id) const { return m_asked->ask("/V1/orders/:id", {text(id)}).body; }
    [[nodiscard]] QJsonValue document(std::string_view route, const Answer &made) const
    {
        return m_asked->ask(route, {made.body.toString().toStdString()}).body;
    }

    std::unique_ptr<Asked> m_asked;
};

QTEST_GUILESS_MAIN(TestOrderWrites)
#include "tst_orderwrites.moc"
