// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/salesorder.h"

#include "world.h"

#include <QTest>

using namespace qm;
using namespace qm::practice;
using practicetest::World;

namespace {

Pair documentSum(const SalesDocument &document)
{
    return document.subtotal - document.discount + document.tax + document.shipping + document.adjustment;
}

int piecesOf(const std::vector<SalesDocument> &documents, std::size_t line)
{
    int pieces = 0;
    for (const SalesDocument &document : documents) {
        for (const SalesDocumentLine &entry : document.lines) {
            pieces += static_cast<std::size_t>(entry.line) == line ? entry.quantity : 0;
        }
    }
    return pieces;
}

} // namespace

namespace qm::practice {
char *toString(const Pair &pair)
{
    return qstrdup(qPrintable(QStringLiteral("%1/%2 cents").arg(pair.base).arg(pair.order)));
}
} // namespace qm::practice

/// Every order of several shops adds up to the cent, in both currencies.
class TestSalesTotals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U, 2026U}) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }

    void init()
    {
        QFETCH_GLOBAL(quint32, seed);
        if (!m_world || m_world->options.seed != seed) {
            m_world = std::make_unique<World>(seed, 2'500);
        }
    }

    void ordersAddUp()
    {
        forEachOrder([](const SalesOrder &order) {
            const PricedBasket &sums = order.amounts;
            Pair subtotal;
            Pair tax;
            Pair discount;
            for (std::size_t i = 0; i < sums.lines.size(); ++i) {
                if (order.basket->lines[i].priced) {
                    QCOMPARE(sums.lines[i].row, sums.lines[i].price * order.basket->lines[i].quantity);
                    subtotal += sums.lines[i].row;
                    tax += sums.lines[i].tax;
                    discount += sums.lines[i].discount;
                }
            }
            QCOMPARE(sums.subtotal, subtotal);
            QCOMPARE(sums.tax, tax);
            QCOMPARE(sums.discount, discount);
            QCOMPARE(sums.grandTotal, subtotal - discount + tax + sums.shipping);
            QCOMPARE(sums.grandTotal, order.book->grandTotal(order.row));
            Pair taxes;
            for (const TaxSum &sum : sums.taxes) {
                taxes += sum.amount;
            }
            QCOMPARE(taxes, tax);
            QVERIFY(sums.grandTotal.base >= 0 && sums.grandTotal.order >= 0); // a free sample is an order, too
            if (order.terms->rate == 10'000) {
                QCOMPARE(sums.grandTotal.base, sums.grandTotal.order);
            }
        });
    }

    void documentsAddUp()
    {
        forEachOrder([](const SalesOrder &order) {
            for (const auto *documents : {&order.invoices, &order.creditmemos}) {
                for (const SalesDocument &document : *documents) {
                    Pair subtotal;
                    Pair tax;
                    for (const SalesDocumentLine &line : document.lines) {
                        QVERIFY(line.quantity > 0);
                        subtotal += line.row;
                        tax += line.tax;
                    }
                    QCOMPARE(document.subtotal, subtotal);
                    QCOMPARE(document.tax, tax);
                    QCOMPARE(document.grandTotal, documentSum(document));
                }
            }
            if (order.shape->invoiced == Part::All || order.shape->invoiced == Part::Both) {
                QCOMPARE(order.paid(), order.amounts.grandTotal);
            } else if (order.shape->invoiced == Part::First) {
                QVERIFY(order.paid().base <= order.amounts.grandTotal.base);
            }
            if (order.shape->refunded == Part::All) {
                QCOMPARE(order.refundedTotal(), order.paid());
            }
            QVERIFY(order.refundedTotal().base <= order.paid().base);
            QVERIFY(order.refundedTotal().order <= order.paid().order);
        });
    }

    void quantitiesAgree()
    {
        forEachOrder([](const SalesOrder &order) {
            for (std::size_t i = 0; i < order.progress.size(); ++i) {
                const BasketLine &line = order.basket->lines[i];
                const LineProgress &progress = order.progress[i];
                QCOMPARE(progress.invoiced, piecesOf(order.invoices, i));
                QCOMPARE(progress.refunded, piecesOf(order.creditmemos, i));
                QVERIFY(progress.refunded <= progress.invoiced);
                QVERIFY(progress.invoiced + progress.canceled <= line.quantity);
                const int shipped = piecesOf(order.shipments, i);
                QVERIFY(shipped <= line.quantity);
                if (shipped > 0) {
                    QCOMPARE(progress.shipped, shipped);
                    QVERIFY(!line.isVirtual);
                }
                if (line.parent >= 0) {
                    const auto parent = static_cast<std::size_t>(line.parent);
                    QVERIFY(parent < i);
                    QCOMPARE(line.quantity, order.basket->lines[parent].quantity * line.perParent);
                    QCOMPARE(progress.invoiced, order.progress[parent].invoiced * line.perParent);
                }
            }
        });
    }

    void documentsMatchTheShape()
    {
        forEachOrder([](const SalesOrder &order) {
            QCOMPARE(static_cast<int>(order.invoices.size()), documentCount(order.shape->invoiced));
            QCOMPARE(static_cast<int>(order.creditmemos.size()), documentCount(order.shape->refunded));
            QCOMPARE(static_cast<int>(order.shipments.size()),
                     order.basket->isVirtual ? 0 : documentCount(order.shape->shipped));
            for (const auto *documents : {&order.invoices, &order.shipments, &order.creditmemos}) {
                for (const SalesDocument &document : *documents) {
                    QVERIFY(!document.lines.empty());
                    QVERIFY(document.totalQuantity > 0);
                    QVERIFY(document.created >= order.times.created && document.created <= order.times.updated);
                }
            }
            if (order.shape->state == "complete") {
                for (std::size_t i = 0; i < order.progress.size(); ++i) {
                    QCOMPARE(order.progress[i].invoiced, order.basket->lines[i].quantity);
                }
            }
            QCOMPARE(order.firstItemId, order.book->first(SalesPart::Items, order.row) + 1);
        });
    }

    void bundlesAndConfigurables()
    {
        int dynamic = 0;
        int fixed = 0;
        int configurable = 0;
        forEachOrder([&](const SalesOrder &order) {
            for (std::size_t i = 0; i < order.basket->lines.size(); ++i) {
                const BasketLine &line = order.basket->lines[i];
                if (line.product.type == ProductType::Configurable && line.hasChildren) {
                    ++configurable;
                    QVERIFY(line.priced && line.price > 0);
                    QCOMPARE(order.basket->lines[i + 1].sku, line.sku);
                    QCOMPARE(order.amounts.lines[i + 1].price, Pair());
                }
                if (line.product.type == ProductType::Bundle && line.hasChildren) {
                    ++(line.product.fixedBundlePrice ? fixed : dynamic);
                    Pair children;
                    for (std::size_t c = i + 1; c < order.basket->lines.size(); ++c) {
                        children +=
                            order.basket->lines[c].parent == static_cast<int>(i) ? order.amounts.lines[c].row : Pair();
                    }
                    QCOMPARE(children, line.product.fixedBundlePrice ? Pair() : order.amounts.lines[i].row);
                }
            }
        });
        QVERIFY(dynamic > 0 && fixed > 0 && configurable > 0);
    }

    void someCurrencyIsForeign()
    {
        int foreign = 0;
        forEachOrder([&](const SalesOrder &order) { foreign += order.terms->rate == 10'000 ? 0 : 1; });
        QVERIFY(foreign > 0);
    }

private:
    template <typename Check>
    void forEachOrder(Check check)
    {
        for (qint64 row = 0; row < m_world->book.size(); ++row) {
            const SalesOrder order = makeOrder(m_world->book, row);
            check(order);
            if (QTest::currentTestFailed()) {
                qWarning("order %lld, status %s", static_cast<long long>(order.id()),
                         std::string(order.shape->status).c_str());
                return;
            }
        }
    }

    std::unique_ptr<World> m_world;
};

QTEST_GUILESS_MAIN(TestSalesTotals)
#include "tst_salestotals.moc"
