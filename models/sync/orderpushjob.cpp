// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/orderpushjob.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

QString mayStillArrive(UtcTime until)
{
    return QCoreApplication::translate("OrderPush", "The order is without it, and it may still arrive until %1 UTC.")
        .arg(until.toMagento());
}

QString lookAtTheMoney()
{
    return QCoreApplication::translate("OrderPush", "The order is without it, and money may have moved. Look at the "
                                                    "payment provider's account, then decide.");
}

bool isRefusal(OrderPushedAs what)
{
    switch (what) {
    case OrderPushedAs::Cut:
    case OrderPushedAs::Blocked:
    case OrderPushedAs::Failed:
    case OrderPushedAs::Unknown:
        return true;
    case OrderPushedAs::Verified:
    case OrderPushedAs::AlreadySo:
    case OrderPushedAs::Withheld:
    case OrderPushedAs::Left:
        return false;
    }
    return false;
}

} // namespace

OrderPushJob::OrderPushJob(remote::Client &client, ledger::Ledger &ledger, const Clock &clock, OrderPushOptions options,
                           OrderPush::OnProgress onProgress, StopToken stop, Pause *pause)
    : m_ledger(ledger)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_onProgress(std::move(onProgress))
    , m_stop(std::move(stop))
    , m_pause(pause)
    , m_shop(client, {})
    , m_reader(m_shop)
{}

Result<void> OrderPushJob::takeTurn()
{
    Result<std::shared_ptr<ledger::PushTurn>> turn = taken(m_ledger.takeTurn(m_options.profileId));
    if (!turn) {
        return failure(turn.error());
    }
    m_turn = std::move(*turn);
    return {};
}

Result<OrderPushReport> OrderPushJob::run()
{
    Result<void> done = takeTurn();
    if (done) {
        done = settleOpen();
    }
    if (!done) {
        return failure(done.error());
    }
    Result<Actions> all = inState(ChangeState::Staged);
    if (!all) {
        return failure(all.error());
    }
    if (m_options.actions) {
        const QSet<qint64> wanted(m_options.actions->begin(), m_options.actions->end());
        std::erase_if(*all, [&wanted](const OrderAction &action) { return !wanted.contains(action.id); });
    }
    if (!m_report.error) {
        Result<void> pushed = pushAll(*all);
        if (pushed && !m_report.error) {
            pushed = lookAgain(*all);
        }
        if (!pushed) {
            return failure(pushed.error());
        }
    }
    return finish(*all);
}

Result<OrderPushReport> OrderPushJob::settle()
{
    Result<void> done = takeTurn();
    if (done) {
        done = settleOpen();
    }
    return done ? Result<OrderPushReport>(finish({})) : Result<OrderPushReport>(failure(done.error()));
}

Result<OrderPushJob::Actions> OrderPushJob::inState(ChangeState state)
{
    return inLedger<Actions>([this, state](sqlite::Database &database) -> Result<Actions> {
        ledger::OrderActionFilter filter;
        filter.profileId = m_options.profileId;
        filter.states = {state};
        const Result<std::vector<qint64>> ids = ledger::findActions(database, filter);
        return ids ? ledger::readActions(database, *ids) : Result<Actions>(failure(ids.error()));
    });
}

Result<void> OrderPushJob::pushAll(const Actions &actions)
{
    qint64 done = 0;
    for (const OrderAction &action : actions) {
        if (m_pause) {
            m_pause->wait(m_stop);
        }
        if (m_report.error || m_stop.stopRequested()) {
            return {};
        }
        const Result<Went> went = push(action);
        if (!went) {
            return failure(went.error());
        }
        ++done;
        if (m_onProgress) {
            m_onProgress({done, qint64(actions.size())}, m_lines.value(action.id));
        }
        if (*went == Went::Off) {
            return {};
        }
        if (m_options.stopsAtRefusal && isRefusal(m_lines.value(action.id).what)) {
            m_report.stoppedAtRefusal = &action != &actions.back();
            return {};
        }
    }
    return {};
}

Result<void> OrderPushJob::settleOpen()
{
    const Result<Actions> open = inState(ChangeState::Unknown);
    if (!open) {
        return failure(open.error());
    }
    for (const OrderAction &action : *open) {
        m_unsettled.insert(action.order.entityId);
    }
    for (const OrderAction &action : *open) {
        if (m_stop.stopRequested()) {
            return {};
        }
        const Result<Went> went = settleOne(action);
        if (!went) {
            return failure(went.error());
        }
        if (*went == Went::Off) {
            return {};
        }
    }
    // Whose last unknown is settled goes on.
    const Result<Actions> left = inState(ChangeState::Unknown);
    if (!left) {
        return failure(left.error());
    }
    m_unsettled.clear();
    for (const OrderAction &action : *left) {
        m_unsettled.insert(action.order.entityId);
    }
    return {};
}

Result<OrderPushJob::Went> OrderPushJob::settleOne(const OrderAction &action)
{
    const Result<orders::OrderSight> sight = read(action, m_stop);
    if (!sight) {
        if (sight.error().kind == ErrorKind::NotFound) { // nothing can be told of it any more
            tell(action, OrderPushedAs::Unknown, u"no_such_order"_s, sight.error().text());
            return Went::On;
        }
        m_report.error = sight.error(); // they stay unknown
        return Went::Off;
    }
    const OrderImage now = orders::imageOf(*sight, m_clock.now());
    const orders::Finding finding =
        orders::findWork(action.work, action.marker, action.before.value_or(OrderImage()), now);
    ledger::ActionOutcome outcome{action.id, ChangeState::Unknown, {}, finding.why, finding.documentId, now};
    OrderPushedAs what = OrderPushedAs::Unknown;
    switch (finding.arrival) {
    case orders::Arrival::Arrived:
        outcome.state = ChangeState::Verified;
        what = finding.missing.empty() ? OrderPushedAs::Verified : OrderPushedAs::Cut;
        outcome.reason = finding.missing.empty() ? QString() : u"cut"_s;
        break;
    case orders::Arrival::NotThere: {
        const UtcTime until = action.sentAt.value_or(m_clock.now()).plusSeconds(m_options.arrivesWithin.count());
        if (movesMoney(action.work)) {
            outcome.reason = u"money"_s;
            outcome.message = lookAtTheMoney();
        } else if (m_clock.now() < until) {
            outcome.reason = u"may_arrive"_s;
            outcome.message = mayStillArrive(until);
        } else {
            outcome.state = ChangeState::Staged; // pushed anew, if this push is about it
            what = OrderPushedAs::Left;
            outcome.reason = u"did_not_arrive"_s;
        }
        break;
    }
    case orders::Arrival::CannotTell:
        outcome.reason = u"cannot_tell"_s;
        break;
    }
    const Result<void> done = settle(action, what, std::move(outcome));
    return done ? Result<Went>(Went::On) : Result<Went>(failure(done.error()));
}

Result<void> OrderPushJob::lookAgain(const Actions &actions)
{
    for (const OrderAction &action : actions) {
        if (m_stop.stopRequested() || m_lines.value(action.id).what != OrderPushedAs::Unknown) {
            continue;
        }
        const Result<Actions> now = inLedger<Actions>(
            [&action](sqlite::Database &database) { return ledger::readActions(database, std::span(&action.id, 1)); });
        if (!now) {
            return failure(now.error());
        }
        const Result<orders::OrderSight> sight = read(action, m_stop);
        if (now->empty() || !sight) {
            continue; // it stays unknown
        }
        const OrderImage after = orders::imageOf(*sight, m_clock.now());
        const orders::Finding finding =
            orders::findWork(action.work, action.marker, now->front().before.value_or(OrderImage()), after);
        if (finding.arrival != orders::Arrival::Arrived) {
            continue; // it may still come, or somebody has to look
        }
        const bool isCut = !finding.missing.empty();
        if (const Result<void> done =
                settle(action, isCut ? OrderPushedAs::Cut : OrderPushedAs::Verified,
                       {action.id, ChangeState::Verified, isCut ? u"cut"_s : QString(), {}, finding.documentId, after});
            !done) {
            return done;
        }
    }
    return {};
}

void OrderPushJob::tell(const OrderAction &action, OrderPushedAs what, const QString &reason, const QString &message)
{
    OrderPushedLine &line = m_lines[action.id];
    line.actionId = action.id;
    line.what = what;
    line.reason = reason;
    line.message = message;
}

OrderPushReport OrderPushJob::finish(const Actions &asked)
{
    for (const OrderAction &action : asked) {
        if (!m_lines.contains(action.id)) {
            tell(action, OrderPushedAs::Left);
        }
    }
    m_report.lines.assign(m_lines.cbegin(), m_lines.cend());
    std::ranges::sort(m_report.lines, {}, &OrderPushedLine::actionId);
    m_report.orders.assign(m_orders.cbegin(), m_orders.cend());
    std::ranges::sort(m_report.orders);
    m_report.requests = m_shop.requests;
    return std::move(m_report);
}

} // namespace qm::sync
