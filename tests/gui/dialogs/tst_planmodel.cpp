// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/orderworkform.h"
#include "ui/dialogs/orders/planmodel.h"
#include "ui/dialogs/orders/queuemodel.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace qm;
using namespace Qt::StringLiterals;
using ui::OrderWorkForm;
using ui::PlanModel;

namespace {

orders::OrderPlan planOf(qint64 id, const QString &customer)
{
    orders::OrderPlan plan;
    plan.order.entityId = id;
    plan.order.incrementId = QString::number(1000 + id);
    plan.order.customer = customer;
    return plan;
}

orders::OrderPlan blockedPlan(qint64 id)
{
    orders::OrderPlan plan = planOf(id, u"Nobody's"_s);
    plan.blocked.push_back({0, {orders::ObstacleKind::Unsettled, 0, {}, {}}});
    return plan;
}

orders::OrderPlan capturePlan(qint64 id, const QString &amount)
{
    orders::OrderPlan plan = planOf(id, u"Customer %1"_s.arg(id));
    orders::PlannedAction action;
    action.work = InvoiceAction();
    action.money = MoneyStep{u"Card"_s, {}, *Decimal::fromText(amount), u"EUR"_s};
    plan.actions.push_back(action);
    return plan;
}

orders::OrderPlan shipPlan(qint64 id, const QString &customer = u"Customer"_s)
{
    orders::OrderPlan plan = planOf(id, customer);
    ShipmentAction shipment;
    shipment.sourceCode = u"default"_s;
    shipment.tracks.push_back({u"custom"_s, u"GLS"_s, u"1"_s});
    plan.actions.push_back({shipment, {}, 0});
    return plan;
}

orders::PlannedAction shipment(const QString &source, std::size_t wish = 0)
{
    ShipmentAction work;
    work.sourceCode = source;
    return {work, {}, wish};
}

/// From these sources, a parcel from each.
orders::OrderPlan splitPlan(qint64 id, const QStringList &sources)
{
    orders::OrderPlan plan = planOf(id, u"Customer"_s);
    for (const QString &source : sources) {
        plan.actions.push_back(shipment(source));
    }
    return plan;
}

orders::OrderPlan lackingPlan(qint64 id)
{
    orders::OrderPlan plan = planOf(id, u"Customer"_s);
    plan.blocked.push_back({0, {orders::ObstacleKind::NotEnoughAtSource, 5, u"SKU-5"_s, u"0"_s}});
    return plan;
}

} // namespace

/// The plan of an order dialog as a table, and the form above it.
class TestPlanModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whoever says yes to money says it of the order it moves for, wherever that stands in the list.
    void moneyHasItsOrder()
    {
        PlanModel model;
        model.show({blockedPlan(1), capturePlan(2, u"50"_s), capturePlan(3, u"7.5"_s)}, {});
        QCOMPARE(model.money().size(), std::size_t(2));
        QCOMPARE(model.money().front().order.entityId, 2);
        QCOMPARE(model.money().front().order.customer, u"Customer 2"_s);
        QCOMPARE(model.money().back().step.amount, *Decimal::fromText(u"7.5"));
        const auto before = model.money();
        model.setIncluded(1, false);
        QCOMPARE(model.money().size(), std::size_t(1));
        QVERIFY(model.money() != before);
        model.setIncluded(1, true);
        QVERIFY(model.money() == before);
    }

    /// After a push it is of those that were refused.
    void moneyOfRefusedOnesIsAskedForAgain()
    {
        PlanModel model;
        model.show({capturePlan(2, u"50"_s), capturePlan(3, u"7"_s)}, {});
        model.setIds({12, 13});
        model.setOutcome({12, sync::OrderPushedAs::Verified, {}, {}, 0, {}});
        model.setOutcome({13, sync::OrderPushedAs::Failed, {}, u"no"_s, 0, {}});
        QCOMPARE(model.money().size(), std::size_t(1));
        QCOMPARE(model.money().front().order.entityId, 3);
        QCOMPARE(model.failed(), std::vector<qint64>{13});
    }

    void whatCouldNotBeStagedIsNotReady()
    {
        PlanModel model;
        model.show({shipPlan(2), shipPlan(3)}, {});
        QCOMPARE(model.ready(), 2);
        model.setIds({0, 13});
        QCOMPARE(model.ready(), 1);
        QCOMPARE(model.blocked(), 1);
        QVERIFY(model.obstacleAt(0) != nullptr);
        QVERIFY(model.obstacleAt(1) == nullptr);
    }

    /// The form's carrier is for those that have none of their own.
    void aTypedCarrierStays()
    {
        PlanModel model;
        model.show({shipPlan(2), shipPlan(3)}, {});
        QVERIFY(model.setData(model.index(0, PlanModel::CarrierColumn), u"PostNL"_s, Qt::EditRole));
        QVERIFY(model.setData(model.index(1, PlanModel::NumberColumn), u"77, 78"_s, Qt::EditRole));
        model.show({shipPlan(2), shipPlan(3)}, {}); // planned anew
        model.setCarrier(u"UPS"_s);
        QCOMPARE(model.index(0, PlanModel::CarrierColumn).data().toString(), u"PostNL"_s);
        QCOMPARE(model.index(1, PlanModel::CarrierColumn).data().toString(), u"UPS"_s);
        QCOMPARE(model.index(1, PlanModel::NumberColumn).data().toString(), u"77, 78"_s);
        const auto &shipment = std::get<ShipmentAction>(*model.workAt(1));
        QCOMPARE(shipment.tracks.size(), std::size_t(2));
        QCOMPARE(shipment.tracks.back().carrierCode, u"ups"_s);
    }

    /// A number is of the parcel from that source, wherever the next plan has it; from another one it is another
    /// parcel.
    void aNumberStaysWithItsSource()
    {
        PlanModel model;
        model.show({splitPlan(2, {u"a"_s, u"b"_s})}, {});
        QVERIFY(model.setData(model.index(0, PlanModel::NumberColumn), u"111"_s, Qt::EditRole));
        QVERIFY(model.setData(model.index(1, PlanModel::NumberColumn), u"222"_s, Qt::EditRole));
        const auto numbers = [&model] {
            QStringList all;
            for (int row = 0; row < model.rowCount(); ++row) {
                all << model.index(row, PlanModel::NumberColumn).data(Qt::EditRole).toString();
            }
            return all;
        };
        model.show({splitPlan(2, {u"b"_s, u"a"_s})}, {});
        QCOMPARE(numbers(), (QStringList{u"222"_s, u"111"_s}));
        model.show({splitPlan(2, {u"c"_s, u"b"_s})}, {});
        QCOMPARE(numbers(), (QStringList{QString(), u"222"_s}));
        model.show({splitPlan(2, {u"b"_s})}, {});
        QCOMPARE(numbers(), QStringList{u"222"_s});
        model.show({splitPlan(2, {u"d"_s})}, {}); // the whole order, from elsewhere
        QCOMPARE(numbers(), QStringList{u"222"_s});
    }

    /// Only who left something out takes it in again: no other plan does.
    void whatWasLeftOutStaysSo()
    {
        PlanModel model;
        model.show({lackingPlan(2), splitPlan(3, {u"a"_s}), shipPlan(4)}, {});
        for (int row = 0; row < 3; ++row) {
            model.setIncluded(row, false);
        }
        // It could leave now; it leaves in two parcels now.
        model.show({splitPlan(2, {u"a"_s}), splitPlan(3, {u"a"_s, u"b"_s}), shipPlan(4)}, {});
        QCOMPARE(model.ready(), 0);
        model.show({blockedPlan(2), blockedPlan(3), blockedPlan(4)}, {}); // for a while nothing can be done with them
        model.show({splitPlan(2, {u"a"_s}), lackingPlan(3), shipPlan(4)}, {});
        QCOMPARE(model.ready(), 0);
        QVERIFY(model.toSolve().empty());
        model.setIncluded(0, true);
        model.show({splitPlan(2, {u"b"_s}), lackingPlan(3), shipPlan(4)}, {});
        QCOMPARE(model.ready(), 1);
    }

    /// Of an order that a file tells of only its numbers are the file's, and what is typed over them is not.
    void aFilesOrderIsLeftOutToo()
    {
        orders::OrderPlan twice = planOf(2, u"Customer"_s); // two parcels from one source
        for (std::size_t wish = 0; wish < 2; ++wish) {
            twice.actions.push_back(shipment(u"a"_s, wish));
            std::get<ShipmentAction>(twice.actions.back().work).tracks = {{u"custom"_s, u"GLS"_s, u"F%1"_s.arg(wish)}};
        }
        PlanModel model;
        model.show({splitPlan(2, {u"a"_s}), shipPlan(3)}, {});
        QVERIFY(model.setData(model.index(0, PlanModel::NumberColumn), u"typed before"_s, Qt::EditRole));
        model.takeFromFile({2, 3});
        model.show({twice, shipPlan(3)}, {});
        QCOMPARE(model.index(0, PlanModel::NumberColumn).data().toString(), u"F0"_s);
        model.setIncluded(1, false);
        model.setIncluded(2, false);
        QVERIFY(model.setData(model.index(0, PlanModel::NumberColumn), u"typed over it"_s, Qt::EditRole));
        model.show({twice, shipPlan(3)}, {});
        QVERIFY(model.isIncluded(0) && !model.isIncluded(1) && !model.isIncluded(2));
        QCOMPARE(model.index(0, PlanModel::NumberColumn).data().toString(), u"typed over it"_s);
        QCOMPARE(model.index(1, PlanModel::NumberColumn).data().toString(), u"F1"_s);
    }

    /// Of a list with an order that cannot be shipped: the sheet may have a row for it, or none.
    void aPastedNumberIsOfItsOrder_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QStringList>("numbers");
        QTest::newRow("one for each row") << u"A\n\nC\nD\n"_s << QStringList{u"A"_s, u"C"_s, u"D"_s};
        QTest::newRow("one for each shipment") << u"A\nC\nD"_s << QStringList{u"A"_s, u"C"_s, u"D"_s};
        QTest::newRow("the first two rows") << u"A\r\nB\r\n"_s << QStringList{u"A"_s, u"1"_s, u"1"_s};
        QTest::newRow("with carriers") << u"UPS\tA\n\t\n\tC\n\tD\n"_s << QStringList{u"A"_s, u"C"_s, u"D"_s};
        QTest::newRow("more than there are") << u"A\n\nC\nD\nE\nF\n"_s << QStringList{u"A"_s, u"C"_s, u"D"_s};
    }
    void aPastedNumberIsOfItsOrder()
    {
        QFETCH(QString, pasted);
        QFETCH(QStringList, numbers);
        PlanModel model;
        model.show({shipPlan(1), blockedPlan(2), shipPlan(3), shipPlan(4)}, {});
        model.paste(0, pasted.contains(u'\t') ? PlanModel::CarrierColumn : PlanModel::NumberColumn, pasted);
        const auto number = [&model](int row) { return model.index(row, PlanModel::NumberColumn).data().toString(); };
        QCOMPARE((QStringList{number(0), number(2), number(3)}), numbers);
        QCOMPARE(number(1), QString());
    }

    /// What is typed into a row that is on its way would be read as if it had been sent.
    void whatIsOnItsWayIsNotTyped()
    {
        PlanModel model;
        model.show({shipPlan(2), shipPlan(3)}, {});
        const QModelIndex number = model.index(1, PlanModel::NumberColumn);
        QVERIFY(model.flags(number).testFlag(Qt::ItemIsEditable));
        model.setFixed(true);
        QVERIFY(!model.flags(number).testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.setData(number, u"77"_s, Qt::EditRole));
        QVERIFY(!model.setData(model.index(1, PlanModel::OrderColumn), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(number.data().toString(), u"1"_s);
        QCOMPARE(model.ready(), 2);
        model.setFixed(false);
        QVERIFY(model.setData(number, u"77"_s, Qt::EditRole));
        QCOMPARE(model.rowOf(3), 1);
        QCOMPARE(model.rowOf(4), -1);
    }

    void aCustomersNameIsNoMarkup()
    {
        PlanModel model;
        model.show({shipPlan(2, u"<b>Eve</b>\n<img src=x>"_s)}, {});
        const QModelIndex index = model.index(0, PlanModel::CustomerColumn);
        QCOMPARE(index.data().toString(), u"<b>Eve</b> <img src=x>"_s);
        QVERIFY(!index.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
        QVERIFY(!index.data(Qt::ToolTipRole).toString().contains(u"<img"_s));
    }

    /// A queue of thousands is one reset, and its texts are made where somebody looks.
    void aQueueIsShownAtOnce()
    {
        tables::ShippingQueue queue;
        queue.sourceNames = {{u"koeln"_s, u"Köln"_s}};
        for (int i = 0; i < 5'000; ++i) {
            tables::QueuedOrder order;
            order.orderId = i + 1;
            order.number = QString::number(i + 1);
            order.sources = i % 5 == 0 ? QStringList() : QStringList{u"koeln"_s};
            order.pieces = Decimal(2);
            queue.orders.push_back(order);
        }
        ui::QueueModel model;
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.show(queue, {}, UtcTime::fromSeconds(0));
        QCOMPARE(model.rowCount(), 5'000);
        model.show(queue, u"=koeln"_s, UtcTime::fromSeconds(3'600));
        QCOMPARE(model.rowCount(), 4'000);
        QCOMPARE(resets.size(), 2);
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(model.index(0, ui::QueueModel::SourceColumn).data().toString(), u"Köln"_s);
        QCOMPARE(model.orderAt(0).orderId, 2);
        QVERIFY(
            model.index(0, ui::QueueModel::OrderColumn).data(Qt::AccessibleTextRole).toString().contains(u"Order"_s));
    }

    /// What the program wrote into a cell it reads as it meant it: `1,000` would be one or a thousand.
    void whatIsProposedIsReadBack_data()
    {
        QTest::addColumn<QString>("ordered");
        QTest::newRow("pieces") << u"3"_s;
        QTest::newRow("a thousand") << u"1000"_s;
        QTest::newRow("three places") << u"1.125"_s;
        QTest::newRow("many") << u"12345.678"_s;
    }
    void whatIsProposedIsReadBack()
    {
        QFETCH(QString, ordered);
        const Decimal qty = *Decimal::fromText(ordered);
        for (const QLocale &locale : {QLocale(u"en_US"_s), QLocale(u"de_DE"_s), QLocale(u"pl_PL"_s)}) {
            QLocale::setDefault(locale);
            tables::OrderRecord record;
            OrderItem item;
            item.itemId = 5;
            item.productType = u"simple"_s;
            item.sku = Sku::fromShop(u"A"_s);
            item.qtyOrdered = qty;
            record.order.items.push_back(item);
            const OrderWorkForm form(OrderActionKind::Shipment, record);
            QVERIFY2(form.objection().isEmpty(), qPrintable(form.objection()));
            const auto lines = form.wish().lines;
            QVERIFY(lines && lines->size() == 1);
            QCOMPARE(lines->front().qty, qty);
            auto *table = form.findChild<QTableWidget *>();
            table->item(0, 3)->setText(u"2"_s);
            QCOMPARE(form.wish().lines->front().qty, *Decimal::fromText(u"2"));
        }
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }

    /// Money that is offered stands as it is typed in the language, and is read back as it was meant.
    void moneyIsWrittenInTheLanguage()
    {
        for (const auto &[amount, shown] : {std::pair(u"12.95"_s, u"12,95"_s), std::pair(u"1.125"_s, u"1,125"_s)}) {
            QLocale::setDefault(QLocale(u"pl_PL"_s));
            tables::OrderRecord record;
            record.order.baseCurrencyCode = u"EUR"_s;
            record.order.baseShippingAmount = Decimal::fromText(amount);
            record.order.baseShippingInvoiced = record.order.baseShippingAmount;
            const OrderWorkForm form(OrderActionKind::CreditMemo, record);
            auto *field = form.findChild<QLineEdit *>();
            QCOMPARE(field->accessibleName(), u"Shipping, EUR"_s);
            QCOMPARE(field->text(), shown);
            QVERIFY(form.wish().shippingAmount == Decimal::fromText(amount));
            field->setText(u"3,5"_s);
            QVERIFY(form.wish().shippingAmount == Decimal::fromText(u"3.5"));
            QVERIFY(form.objection().isEmpty());
        }
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }

    /// A note is as high as its lines are in the width it has, and not as in a narrow column.
    void aNoteIsNoHigherThanItsLines()
    {
        OrderWorkForm form(OrderActionKind::Status, std::nullopt);
        const auto notes = form.findChildren<ui::PlainLabel *>();
        const auto found = std::ranges::find_if(notes, &QLabel::wordWrap);
        QVERIFY(found != notes.end());
        const QLabel &note = **found;
        QVERIFY(form.heightForWidth(1'100) > 0 && form.heightForWidth(1'100) < form.heightForWidth(300));
        form.resize(1'100, form.heightForWidth(1'100));
        form.show();
        QVERIFY(note.width() > 500);
        QVERIFY2(note.height() <= note.heightForWidth(note.width()) + 2, qPrintable(QString::number(note.height())));
    }
};

QTEST_MAIN(TestPlanModel)
#include "tst_planmodel.moc"
