// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Actions on orders in the ledger: what is written comes back, steps that do not exist do not happen.

#include "book.h"

#include "ledger/orderactions.h"

using namespace qm;
using namespace qm::ledger;
using namespace qm::ledger::test;

namespace {

OrderImage image()
{
    OrderImage made;
    made.readAt = noon;
    made.state = u"processing"_s;
    made.status = u"packing"_s;
    made.updatedAt = noon.plusSeconds(-60);
    made.lines = {{7, Decimal(3), Decimal(1), {}, {}, Decimal::fromUnits(5'000)}};
    made.markers = {u"QM-0123456789"_s};
    made.shipments = {
        {11, u"000000011"_s, {{7, Decimal(1)}}, u"ams"_s, {{u"ups"_s, u"UPS"_s, u"1Z"_s}}, {u"QM-ABCDEFGHJK"_s}}};
    made.invoices.emplace();
    made.transactions = {3, 4};
    return made;
}

std::vector<OrderWork> everyWork()
{
    const Remark remark{u"<b>Täxt</b>"_s, true, true};
    CreditMemoAction memo{{{7, Decimal::fromUnits(15'000)}}, 21, true, Decimal(2), Decimal(3), Decimal(4), {7}, remark};
    CreditMemoAction rest = memo;
    rest.shippingAmount.reset();
    return {CommentAction{remark},
            StatusAction{u"packing"_s, remark},
            HoldAction(),
            UnholdAction(),
            CancelAction(),
            InvoiceAction{{{7, Decimal(2)}}, true, remark},
            ShipmentAction{{{7, Decimal(2)}}, u"ams"_s, {{u"ups"_s, u"UPS"_s, u"1Z"_s}}, remark},
            memo,
            TrackAction{11, {u"custom"_s, u"Bike"_s, u"42"_s}},
            rest};
}

OrderActionDraft action(qint64 orderId, OrderWork work = HoldAction())
{
    static int number = 0;
    OrderActionDraft made;
    made.order = {orderId, u"00%1"_s.arg(orderId), 2, u"Main\nStore"_s, u"Zoë"_s};
    made.work = std::move(work);
    made.marker = u"QM-%1"_s.arg(++number, 10, 10, QChar(u'0'));
    if (movesMoney(made.work)) {
        made.money = MoneyStep{u"Card"_s, u"T-1"_s, Decimal::fromUnits(123'400), u"EUR"_s};
    }
    return made;
}

PushTurn turnOf(const Book &book)
{
    return PushTurn::take(book.file(), shop, std::chrono::seconds(60)).value();
}

} // namespace

class TestOrderActions : public QObject
{
    Q_OBJECT

    static std::vector<qint64> stage(Book &book, const std::vector<OrderActionDraft> &drafts)
    {
        return book
            .write([&](sqlite::Database &d) -> Result<std::vector<qint64>> {
                const Result<qint64> batch = createBatch(d, shop, u"b"_s, u"ann"_s, noon);
                const auto staged = stageActions(d, batch.value(), noon, drafts);
                std::vector<qint64> ids;
                for (const StagedAction &one : staged.value()) {
                    ids.push_back(one.id);
                }
                return ids;
            })
            .value();
    }
    static OrderAction read(Book &book, qint64 id)
    {
        return readActions(book.database(), std::span(&id, 1)).value().front();
    }
    static Result<qint64> begin(Book &book, const PushTurn &turn, qint64 id)
    {
        return book.write([&](sqlite::Database &d) {
            return beginAction(d, turn, {id, u"POST /x"_s, u"{}"_s, image()}, noon);
        });
    }
    static Result<void> settle(Book &book, const ActionOutcome &outcome)
    {
        return book.write([&](sqlite::Database &d) { return settleActions(d, std::span(&outcome, 1)); });
    }

private Q_SLOTS:
    void whatIsStagedComesBack()
    {
        Book book;
        std::vector<OrderActionDraft> drafts;
        qint64 order = 0;
        for (const OrderWork &work : everyWork()) {
            drafts.push_back(action(++order, work));
        }
        const std::vector<qint64> ids = stage(book, drafts);
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            const OrderAction kept = read(book, ids[i]);
            QVERIFY(kept.work == drafts[i].work);
            QVERIFY(kept.order == drafts[i].order && kept.money == drafts[i].money);
            QCOMPARE(kept.marker, drafts[i].marker);
            QVERIFY(kept.state == ChangeState::Staged && kept.author == u"ann"_s && !kept.before && !kept.isConfirmed);
        }
        OrderActionFilter open;
        open.profileId = shop;
        open.states = {ChangeState::Staged, ChangeState::Unknown};
        QCOMPARE(findActions(book.database(), open).value(), ids);
        QCOMPARE(readBatches(book.database(), shop).value().size(), std::size_t(1));
    }

    void theWayToTheShop()
    {
        Book book;
        const qint64 id = stage(book, {action(5)}).front();
        const PushTurn turn = turnOf(book);
        const qint64 entry = begin(book, turn, id).value();
        QVERIFY(entry > 0);
        QCOMPARE(toString(begin(book, turn, id).error().kind), toString(ErrorKind::Conflict));
        QCOMPARE(toString(read(book, id).state), toString(ChangeState::Sending));
        QVERIFY(read(book, id).before == image() && read(book, id).sentAt == noon);
        QCOMPARE(unsettledOrders(book.database(), shop).value(), std::vector<qint64>{5});
        // Another action of the order has to wait; one of another order has not.
        QCOMPARE(stage(book, {action(5), action(6)}).front(), qint64(0));
        QVERIFY(settle(book, {id, ChangeState::Verified, u"cut"_s, u"less"_s, 77, image()}));
        const OrderAction done = read(book, id);
        QVERIFY(done.state == ChangeState::Verified && done.documentId == 77 && done.attempts == 1);
        QCOMPARE(toString(settle(book, {id, ChangeState::Staged, {}, {}, 0, {}}).error().kind),
                 toString(ErrorKind::Conflict));
        const std::vector<SentAction> sent = readSent(book.database(), id).value();
        QCOMPARE(sent.size(), std::size_t(1));
        QVERIFY(sent.front().entry.id == entry && sent.front().after == image() &&
                sent.front().outcome == ChangeState::Verified);
    }

    void whoGoesLeavesUnknown()
    {
        Book book;
        const qint64 id = stage(book, {action(5)}).front();
        {
            const PushTurn turn = turnOf(book);
            QVERIFY(begin(book, turn, id));
            QVERIFY(book.write([&](sqlite::Database &d) { return abandonActions(d, turn); }));
        }
        QCOMPARE(toString(read(book, id).state), toString(ChangeState::Unknown));
        QCOMPARE(unstageActions(book.database(), std::span(&id, 1)).value(), qint64(0));
        QVERIFY(settle(book, {id, ChangeState::Unknown, u"may_arrive"_s, u"wait"_s, 0, image()}));
        QVERIFY(decide(book.database(), id, Decision::NotArrived));
        QCOMPARE(toString(read(book, id).state), toString(ChangeState::Failed));
        QCOMPARE(toString(decide(book.database(), id, Decision::Arrived).error().kind), toString(ErrorKind::Conflict));
        QCOMPARE(restageActions(book.database(), std::span(&id, 1)).value(), qint64(1));
        QCOMPARE(toString(read(book, id).state), toString(ChangeState::Staged));
    }

    void moneyDoesNotLeaveWithoutAYes()
    {
        Book book;
        const qint64 id = stage(book, {action(5, InvoiceAction{{{7, Decimal(1)}}, true, {}})}).front();
        const PushTurn turn = turnOf(book);
        QCOMPARE(toString(begin(book, turn, id).error().kind), toString(ErrorKind::Conflict));
        QVERIFY(confirmMoney(book.database(), std::span(&id, 1), true));
        QVERIFY(begin(book, turn, id));
    }

    /// What an earlier batch planned for the order, and did not send, is not sent beside the new plan.
    void aNewPlanTakesThePlaceOfAnOldOne()
    {
        Book book;
        const qint64 old = stage(book, {action(5)}).front();
        const qint64 other = stage(book, {action(5, CancelAction())}).front();
        const std::vector<qint64> both = stage(book, {action(5), action(5)});
        OrderActionFilter filter;
        filter.profileId = shop;
        const std::vector<qint64> left = findActions(book.database(), filter).value();
        QVERIFY(std::ranges::find(left, old) == left.end());
        QCOMPARE(left, (std::vector<qint64>{other, both[0], both[1]}));
    }

    /// A second comment is another comment, and a second parcel another parcel: only what is the same goes.
    void commentsAndParcelsStayBesideEachOther()
    {
        Book book;
        const OrderWork call = CommentAction{{u"Call first"_s, false, false}};
        const OrderWork parcel = TrackAction{11, {u"ups"_s, u"UPS"_s, u"1Z1"_s}};
        std::vector<qint64> wanted;
        for (const OrderWork &work : {call, OrderWork(CommentAction{{u"By the back door"_s, false, false}}), parcel,
                                      OrderWork(TrackAction{11, {u"ups"_s, u"UPS"_s, u"1Z2"_s}})}) {
            wanted.push_back(stage(book, {action(5, work)}).front());
        }
        wanted.erase(wanted.begin() + 2);
        wanted.push_back(stage(book, {action(5, parcel)}).front());
        OrderActionFilter filter;
        filter.profileId = shop;
        QCOMPARE(findActions(book.database(), filter).value(), wanted);
    }

    /// An amount that cannot be read is no amount of 0.
    void whatIsDamagedIsNotRead()
    {
        const OrderActionDraft online = action(5, InvoiceAction{{{7, Decimal(2)}}, true, {}});
        for (const char *sql :
             {"update order_action set work = replace(work, '\"qty\":\"2\"', '\"qty\":\"2x\"')",
              "update order_action set work = replace(work, '\"qty\":\"2\"', '\"qty\":2')",
              "update order_action set money = replace(money, '12.34', '')", "update order_action set money = '{'"}) {
            Book book;
            const qint64 id = stage(book, {online}).front();
            QVERIFY(readActions(book.database(), std::span(&id, 1)));
            QVERIFY(book.write([&](sqlite::Database &d) { return d.script(sql); }));
            const auto actions = readActions(book.database(), std::span(&id, 1));
            QVERIFY2(!actions, sql);
            QCOMPARE(toString(actions.error().kind), toString(ErrorKind::Damaged));
            // By its id it can be dropped; what somebody wrote in it is nobody's business.
            QCOMPARE(actions.error().message, u"The action %1 cannot be read"_s.arg(id));
            QVERIFY(book.write([&](sqlite::Database &d) { return unstageActions(d, std::span(&id, 1)); }));
        }
    }

    void whatIsDoneIsForgotten()
    {
        Book book;
        const std::vector<qint64> ids = stage(book, {action(5), action(6)});
        {
            const PushTurn turn = turnOf(book);
            QVERIFY(begin(book, turn, ids[0]));
            QVERIFY(begin(book, turn, ids[1]));
        }
        QVERIFY(settle(book, {ids[0], ChangeState::Verified, {}, {}, 0, {}}));
        QVERIFY(settle(book, {ids[1], ChangeState::Unknown, {}, {}, 0, {}}));
        QVERIFY(forgetBefore(book.database(), shop, noon.plusSeconds(1)));
        QVERIFY(readSent(book.database(), ids[0]).value().empty());
        QCOMPARE(readSent(book.database(), ids[1]).value().size(), std::size_t(1));
        QCOMPARE(readJournal(book.database(), shop, 0, 10).value().size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestOrderActions)
#include "tst_orderactions.moc"
