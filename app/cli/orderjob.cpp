// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderjob.h"

#include "commands.h"
#include "inputs.h"
#include "ledgerfile.h"
#include "localcopy.h"
#include "pushing.h"

#include "cache/copyfiles.h"
#include "ledger/commentruns.h"
#include "profiles/datadirectory.h"
#include "sync/orderpush.h"
#include "sync/resync.h"

#include <QFile>

#include <algorithm>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;
using sync::OrderPushedAs;

QString amountText(const MoneyStep &money)
{
    return u"%1 %2"_s.arg(money.amount.toFixed(2), money.currency);
}

/// Every step that moves money, with order, payment method and amount.
QStringList moneySteps(const std::vector<orders::OrderPlan> &plans)
{
    QStringList lines;
    for (const orders::OrderPlan &plan : plans) {
        for (const orders::PlannedAction &action : plan.actions) {
            if (action.money) {
                const bool isCapture = kindOf(action.work) == OrderActionKind::Invoice;
                lines.append(u"order %1: %2 %3 online with %4 (transaction %5)"_s.arg(
                    plan.order.incrementId, isCapture ? u"capture"_s : u"pay back"_s, amountText(*action.money),
                    action.money->paymentMethod, action.money->transactionId));
            }
        }
    }
    return lines;
}

/// `cancel 3 orders: 000000042, 000000043, 000000044`, and so on: what is done, and with which.
QStringList scopesOf(const std::vector<orders::OrderPlan> &plans)
{
    constexpr qsizetype mostNamed = 40; // in a line that can still be read
    std::vector<std::pair<OrderActionKind, QStringList>> ofKinds;
    for (const orders::OrderPlan &plan : plans) {
        for (const orders::PlannedAction &action : plan.actions) {
            const OrderActionKind kind = kindOf(action.work);
            auto known = std::ranges::find(ofKinds, kind, &std::pair<OrderActionKind, QStringList>::first);
            if (known == ofKinds.end()) {
                known = ofKinds.insert(known, {kind, {}});
            }
            if (known->second.isEmpty() || known->second.last() != plan.order.incrementId) {
                known->second.append(plan.order.incrementId);
            }
        }
    }
    QStringList lines;
    for (const auto &[kind, orders] : ofKinds) {
        const QString more = orders.size() > mostNamed ? u" and %1 more"_s.arg(orders.size() - mostNamed) : QString();
        QString word = toString(kind);
        lines.append(u"%1, %2 orders: %3"_s.arg(word.replace(u'_', u' '), QString::number(orders.size()),
                                                orders.mid(0, mostNamed).join(u", "_s) + more));
    }
    return lines;
}

int mailsOf(const std::vector<orders::OrderPlan> &plans)
{
    int count = 0;
    for (const orders::OrderPlan &plan : plans) {
        count += int(std::ranges::count_if(plan.actions, [](const auto &action) { return notifies(action.work); }));
    }
    return count;
}

/// Says what is about to happen, and has it said yes to where that is needed.
Try<void> ask(Work &work, const std::vector<orders::OrderPlan> &plans)
{
    const QStringList money = moneySteps(plans);
    const qsizetype steps = money.size();
    QStringList told = scopesOf(plans) + money;
    const int mails = mailsOf(plans);
    told << (mails == 0 ? u"no e-mail to customers"_s : u"%1 e-mails to customers"_s.arg(mails));
    const Profile &profile = work.shop.profile;
    const bool mustAsk = !work.words.yes && (steps > 0 || profile.environment == Environment::Live);
    if (!mustAsk || !isTyping()) {
        for (const QString &line : std::as_const(told)) {
            work.context.console().notice(line);
        }
    }
    if (!mustAsk) {
        return {};
    }
    if (const Try<void> may = checkMayPush(work.context, profile, PushWords()); !may) {
        return may;
    }
    if (!isTyping()) {
        return fail(ExitCode::Refused,
                    u"money moves online in %1 steps: look at them with --dry-run, then say --yes"_s.arg(steps));
    }
    told << u"type the profile's name, '%1', to go on:"_s.arg(profile.name);
    return typedLine(work.context, told) == profile.name
               ? Try<void>()
               : Try<void>(fail(ExitCode::Refused, u"not confirmed; nothing was sent"_s));
}

Try<std::vector<StagedDraft>> stage(Work &work, const QString &name, const std::vector<orders::OrderPlan> &plans)
{
    std::vector<OrderActionDraft> drafts = sync::draftsOf(plans);
    for (OrderActionDraft &draft : drafts) {
        draft.isConfirmed = true; // by ask()
    }
    return inLedger<std::vector<StagedDraft>>(
        *work.ledger, [&](sqlite::Database &database) -> Result<std::vector<StagedDraft>> {
            const UtcTime now = work.context.clock().now();
            const Result<qint64> batch =
                work.batchId ? Result<qint64>(*work.batchId)
                             : ledger::createBatch(database, work.shop.profile.id, name, authorOf({}), now);
            if (!batch) {
                return failure(batch.error());
            }
            if (work.batchId && !work.joined.empty()) {
                const Result<void> joined =
                    ledger::joinCommentRuns(database, *work.batchId, work.joined, remarkOf(work.words));
                if (!joined) {
                    return failure(joined.error());
                }
            }
            const auto staged = work.batchId ? ledger::stageCommentsAgain(database, *batch, now, drafts)
                                             : ledger::stageActions(database, *batch, now, drafts);
            if (!staged) {
                return failure(staged.error());
            }
            std::vector<StagedDraft> done;
            for (std::size_t i = 0; i < staged->size(); ++i) {
                done.push_back({(*staged)[i].id, std::move(drafts[i])});
            }
            return done;
        });
}

Try<sync::OrderPushReport> push(Work &work, const std::vector<qint64> &ids)
{
    sync::OrderPushOptions options;
    options.profileId = work.shop.profile.id;
    options.actions = ids;
    options.stopsAtRefusal = work.words.stopsAtRefusal;
    Console &console = work.context.console();
    Try<sync::OrderPushReport> report =
        fromShop(sync::OrderPush(
                     *work.shop.client, *work.ledger, work.context.clock(), options,
                     [&console](const sync::OrderPushProgress &progress, const sync::OrderPushedLine &) {
                         console.progress(u"%1 of %2 actions"_s.arg(progress.done).arg(progress.of));
                     },
                     work.context.stop())
                     .run());
    console.progress({});
    return report;
}

/// So that lists show what the shop has now. Not being able to is no reason to fail.
void readAgain(Work &work, const std::vector<qint64> &orders)
{
    const QString folder =
        dataDirectory(work.context.globals().dataDirectory, QProcessEnvironment::systemEnvironment()) + u"/cache"_s;
    if (orders.empty() || !QFile::exists(cache::CopyFiles(folder, work.shop.profile.id).database())) {
        return;
    }
    const auto copy = openCopy(work.context, work.shop.profile, CopyUse::Write);
    if (!copy) {
        work.context.console().notice(u"%1; its copy learns of this with the next pull"_s.arg(copy.error().line));
        return;
    }
    sync::ResyncWanted wanted;
    wanted.entity = cache::Entity::Orders;
    wanted.keys = orders;
    const auto read = sync::Resync(*work.shop.client, **copy, wanted, {}, work.context.stop()).run();
    if (const std::optional<Error> error = read ? read->error() : std::optional(read.error())) {
        work.context.console().notice(u"the local copy could not be brought up to date: %1"_s.arg(error->text()));
    }
}

} // namespace

Try<void> settleOpen(Work &work)
{
    sync::OrderPushOptions options;
    options.profileId = work.shop.profile.id;
    const Try<sync::OrderPushReport> settled = fromShop(
        sync::OrderPush(*work.shop.client, *work.ledger, work.context.clock(), options, {}, work.context.stop())
            .settle());
    if (!settled) {
        return tl::unexpected(settled.error());
    }
    if (settled->error) {
        return fail(*settled->error);
    }
    if (const int done = settled->count(OrderPushedAs::Verified) + settled->count(OrderPushedAs::Cut); done > 0) {
        work.context.console().notice(u"of %1 earlier actions the shop says now that they arrived"_s.arg(done));
        readAgain(work, settled->orders);
    }
    if (const int open = settled->count(OrderPushedAs::Unknown); open > 0) {
        work.context.console().notice(
            u"of %1 earlier actions it is not known yet whether they arrived; their orders are left alone"_s.arg(open));
    }
    return {};
}

Try<std::optional<Error>> carryOut(Work &work, const QString &name, const std::vector<orders::OrderPlan> &plans,
                                   OrderRows &rows)
{
    if (const Try<void> asked = ask(work, plans); !asked) {
        return tl::unexpected(asked.error());
    }
    const Try<std::vector<StagedDraft>> staged = stage(work, name, plans);
    if (!staged) {
        return tl::unexpected(staged.error());
    }
    std::vector<qint64> ids;
    for (const StagedDraft &one : *staged) {
        if (one.actionId != 0) {
            ids.push_back(one.actionId);
        }
    }
    const Try<sync::OrderPushReport> report = push(work, ids);
    if (!report) {
        return tl::unexpected(report.error());
    }
    const auto actions = inLedger<std::vector<OrderAction>>(
        *work.ledger, [&ids](sqlite::Database &database) { return ledger::readActions(database, ids); });
    if (!actions) {
        return tl::unexpected(actions.error());
    }
    rows.setPushed(*staged, *actions, report->lines);
    readAgain(work, report->orders);
    return report->error;
}

Outcome tellPlan(const Work &work, const std::vector<orders::OrderPlan> &plans, const OrderRows &rows)
{
    Console &console = work.context.console();
    if (const Try<void> written = rows.writePlan(work.context); !written) {
        return tl::unexpected(written.error());
    }
    for (const QString &line : moneySteps(plans)) {
        console.notice(line);
    }
    if (rows.hasPlanned()) {
        console.notice(u"instead of %1 each request has a reference of its own"_s.arg(sync::markerToCome()));
    }
    console.notice(u"%1; e-mails to customers: %2; nothing was sent"_s.arg(rows.counts()).arg(mailsOf(plans)));
    return rows.code();
}

} // namespace qm::cli
