// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/documentsums.h"

#include "askeddocuments.h"

#include "orders/lines.h"

#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

using namespace qm;
using namespace qm::orders;
using namespace qm::practicetest;

namespace {

QString shown(Both amount)
{
    return amount.base.toFixed(4) + u'/' + amount.order.toFixed(4);
}

QString shown(const DocumentSums &sums)
{
    return u"subtotal %1 discount %2 shipping %3 tax %4 adjustment %5 fee %6 total %7"_s.arg(
        shown(sums.subtotal), shown(sums.discount), shown(sums.shipping), shown(sums.tax), shown(sums.adjustment),
        shown(sums.fee), shown(sums.total));
}

/// What the shop made of it.
template <typename Document>
DocumentSums sumsOf(const Document &document)
{
    const auto value = [](const std::optional<Decimal> &amount) { return amount.value_or(Decimal()); };
    DocumentSums sums;
    sums.subtotal = {value(document.baseSubtotal), value(document.subtotal)};
    sums.discount = {-value(document.baseDiscountAmount), -value(document.discountAmount)};
    sums.shipping = {value(document.baseShippingAmount), value(document.shippingAmount)};
    sums.tax = {value(document.baseTaxAmount), value(document.taxAmount)};
    sums.total = {document.baseGrandTotal, document.grandTotal};
    if constexpr (std::is_same_v<Document, CreditMemo>) {
        sums.adjustment = {value(document.baseAdjustmentPositive), value(document.adjustmentPositive)};
        sums.fee = {value(document.baseAdjustmentNegative), value(document.adjustmentNegative)};
    }
    return sums;
}

} // namespace

/// What a dialog shows is what the shop makes of it, to the cent. The shop has sums of its own, written apart from
/// these.
class TestDocumentSums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoThousandOrders()
    {
        constexpr int wanted = 2'000;
        constexpr qint64 count = 12'000;
        const Asked asked({}, count);
        QRandomGenerator random(20'261'129);
        std::vector<qint64> ids(count);
        std::iota(ids.begin(), ids.end(), 1);
        std::shuffle(ids.begin(), ids.end(), random);
        int orders = 0;
        for (auto id = ids.begin(); id != ids.end() && (orders < wanted || m_invoices < 1'000); ++id) {
            if (orders >= wanted && openToInvoice(deskLines(orderOf(asked, *id))).empty()) {
                continue; // few of the shop's orders wait for an invoice
            }
            orders += playThrough(asked, *id, random) ? 1 : 0;
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        qInfo("%d orders: %d invoices, %d refunds, %d of them of one invoice; %d in a foreign currency, %d discounted",
              orders, m_invoices, m_refunds, m_ofInvoice, m_foreign, m_discounted);
        qInfo("beside canceled goods: %d invoices, %d refunds after one", m_canceled, m_canceledRefunds);
        QVERIFY(orders >= wanted);
        QVERIFY(m_canceled > 50 && m_canceledRefunds > 50);
        QVERIFY(m_invoices >= 1'000 && m_refunds > 1'000 && m_ofInvoice > 50 && m_foreign > 200 && m_discounted > 200);
    }

private:
    /// Invoices and refunds in random parts, as far as the shop lets it. False: nothing could be done.
    bool playThrough(const Asked &asked, qint64 id, QRandomGenerator &random)
    {
        bool isAny = false;
        const bool isCanceled = random.bounded(2) == 0 && cancelRest(asked, id, random);
        for (int turn = 0; turn < 5 && !QTest::currentTestFailed(); ++turn) {
            // What is refunded before the last invoice of an order with canceled goods, and after it.
            const bool isInvoice = random.bounded(isCanceled ? 3 : 2) != 1;
            const bool isDone = isInvoice ? invoice(asked, id, random) : refund(asked, id, random);
            isAny = isDone || isAny;
        }
        return isAny;
    }

    static std::vector<ActionLine> someOf(const std::vector<ActionLine> &open, QRandomGenerator &random)
    {
        std::vector<ActionLine> pieces;
        const bool isAll = random.bounded(4) == 0;
        for (const ActionLine &line : open) {
            const int most = int(line.qty.units() / Decimal::unitsPerOne);
            const int taken = isAll ? most : int(random.bounded(most + 1));
            if (taken > 0) {
                pieces.push_back({line.orderItemId, Decimal(taken)});
            }
        }
        return pieces;
    }

    /// Cancels what is neither invoiced nor shipped. Something to invoice is left only where pieces are shipped that
    /// are not invoiced, and others invoiced that are not shipped.
    bool cancelRest(const Asked &asked, qint64 id, QRandomGenerator &random)
    {
        const Order order = orderOf(asked, id);
        const std::vector<ActionLine> priced = openToInvoice(deskLines(order));
        const std::vector<ActionLine> shipped = openToShip(deskLines(order));
        if (priced.size() < 2 || shipped.size() < 2 || priced.front() == shipped.back()) {
            return false;
        }
        QJsonArray stock;
        for (const OrderItem &item : order.items) {
            if (item.productType != "bundle"_L1 && item.productType != "configurable"_L1) {
                stock.append(QJsonObject{{u"sku"_s, item.sku.text()},
                                         {u"source_code"_s, u"default"_s},
                                         {u"quantity"_s, 500},
                                         {u"status"_s, 1}});
            }
        }
        const auto part = [&random](const ActionLine &line) {
            return itemsOf(
                {{line.orderItemId, Decimal(1 + random.bounded(int(line.qty.units() / Decimal::unitsPerOne)))}});
        };
        const QJsonObject source{{u"extension_attributes"_s, QJsonObject{{u"source_code"_s, u"default"_s}}}};
        const QJsonObject parcel{{u"items"_s, part(shipped.back())}, {u"arguments"_s, source}};
        const QJsonObject paid{{u"items"_s, part(priced.front())}};
        const std::vector<std::string> path{std::to_string(id)};
        return asked.write("POST", "/V1/inventory/source-items", {{u"sourceItems"_s, stock}}).status == 200 &&
               asked.write("POST", "/V1/order/:orderId/ship", parcel, path).status == 200 &&
               asked.write("POST", "/V1/order/:orderId/invoice", paid, path).status == 200 &&
               asked.write("POST", "/V1/orders/:id/cancel", {}, path).status == 200;
    }

    bool invoice(const Asked &asked, qint64 id, QRandomGenerator &random)
    {
        const Order order = orderOf(asked, id);
        const std::vector<ActionLine> pieces = someOf(openToInvoice(deskLines(order)), random);
        if (pieces.empty()) {
            return false;
        }
        const DocumentSums expected = invoiceSums(order, pieces);
        const Answer made =
            asked.write("POST", "/V1/order/:orderId/invoice", {{u"items"_s, itemsOf(pieces)}}, {std::to_string(id)});
        if (made.status != 200) {
            return false;
        }
        ++m_invoices;
        m_canceled += hasCanceled(order) ? 1 : 0;
        count(order);
        compare(order, expected,
                sumsOf(decoded<Invoice>(asked.ask("/V1/invoices/:id", {made.body.toString().toStdString()}))));
        return true;
    }

    bool refund(const Asked &asked, qint64 id, QRandomGenerator &random)
    {
        const Order order = orderOf(asked, id);
        const bool isOfInvoice = random.bounded(2) == 0;
        const std::vector<CreditMemo> memos = documents<CreditMemo>(asked, "/V1/creditmemos", id);
        const std::vector<Invoice> invoices = documents<Invoice>(asked, "/V1/invoices", id);
        const Invoice *of =
            isOfInvoice && !invoices.empty() ? &invoices[std::size_t(random.bounded(int(invoices.size())))] : nullptr;
        const std::vector<ActionLine> pieces =
            someOf(of != nullptr ? openToRefund(order, *of, memos) : openToRefund(deskLines(order)), random);
        if (pieces.empty()) {
            return false;
        }
        RefundAmounts amounts;
        const qint64 open = openShipping(order, of, memos).units();
        amounts.shipping =
            Decimal::fromUnits(random.bounded(2) == 0 ? open : open / 100 / (1 + random.bounded(3)) * 100);
        amounts.adjustment = Decimal::fromUnits(random.bounded(3) == 0 ? random.bounded(300) * 100 : 0);
        amounts.fee = Decimal::fromUnits(random.bounded(3) == 0 ? random.bounded(300) * 100 : 0);
        const DocumentSums expected =
            of != nullptr ? refundSums(order, *of, memos, pieces, amounts) : refundSums(order, pieces, amounts);
        const QJsonObject arguments{{u"shipping_amount"_s, amounts.shipping.toString().toDouble()},
                                    {u"adjustment_positive"_s, amounts.adjustment.toString().toDouble()},
                                    {u"adjustment_negative"_s, amounts.fee.toString().toDouble()}};
        const QJsonObject body{{u"items"_s, itemsOf(pieces)}, {u"arguments"_s, arguments}};
        const Answer made =
            of != nullptr ? asked.write("POST", "/V1/invoice/:invoiceId/refund", body, {std::to_string(of->entityId)})
                          : asked.write("POST", "/V1/order/:orderId/refund", body, {std::to_string(id)});
        if (made.status != 200) {
            return false;
        }
        ++m_refunds;
        m_ofInvoice += of != nullptr ? 1 : 0;
        m_canceledRefunds += hasCanceled(order) ? 1 : 0;
        count(order);
        compare(order, expected,
                sumsOf(decoded<CreditMemo>(asked.ask("/V1/creditmemo/:id", {made.body.toString().toStdString()}))));
        return true;
    }

    template <typename Document>
    static std::vector<Document> documents(const Asked &asked, std::string_view route, qint64 orderId)
    {
        std::vector<Document> all;
        const Answer list = asked.ask(route, {}, filter("order_id", std::to_string(orderId)));
        for (const QJsonValue item : list.body["items"_L1].toArray()) {
            all.push_back(decoded<Document>({200, item, {}}));
        }
        return all;
    }

    static bool hasCanceled(const Order &order)
    {
        return std::ranges::any_of(order.items, [](const OrderItem &item) { return !item.qtyCanceled.isZero(); });
    }

    void count(const Order &order)
    {
        m_foreign += order.orderCurrencyCode != order.baseCurrencyCode ? 1 : 0;
        m_discounted += order.discountAmount.value_or(Decimal()).isZero() ? 0 : 1;
    }

    static void compare(const Order &order, const DocumentSums &expected, const DocumentSums &made)
    {
        if (shown(expected) != shown(made)) {
            qWarning("order %lld, %s", order.entityId, qPrintable(order.orderCurrencyCode));
            for (const OrderItem &item : order.items) {
                qWarning("  %lld of %lld %s: ordered %s, invoiced %s, refunded %s, canceled %s", item.itemId,
                         item.parentItemId.value_or(0), qPrintable(item.productType),
                         qPrintable(item.qtyOrdered.toString()), qPrintable(item.qtyInvoiced.toString()),
                         qPrintable(item.qtyRefunded.toString()), qPrintable(item.qtyCanceled.toString()));
            }
            for (const LineSums &line : expected.lines) {
                qWarning("  %s of %lld", qPrintable(line.quantity.toString()), line.itemId);
            }
        }
        QCOMPARE(shown(expected), shown(made));
    }

    int m_invoices = 0;
    int m_canceled = 0;
    int m_canceledRefunds = 0;
    int m_refunds = 0;
    int m_ofInvoice = 0;
    int m_foreign = 0;
    int m_discounted = 0;
};

QTEST_GUILESS_MAIN(TestDocumentSums)
#include "tst_documentsums.moc"
