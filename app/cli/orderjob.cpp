// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderjob.h"

#include "commands.h"
#include "ledgerfile.h"
#include "localcopy.h"
#include "pushing.h"

#include "cache/copyfiles.h"
#include "ledger/orderactions.h"
#include "profiles/datadirectory.h"
#include "sync/orderpush.h"
#include "sync/resync.h"

#include <QFile>
#include <QTextStream>

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

int mailsOf(const std::vector<orders::OrderPlan> &plans)
{
    int count = 0;
    for (const orders::OrderPlan &plan : plans) {
        count += int(std::ranges::count_if(plan.actions, [](const auto &action) { return notifies(action.work); }));
    }
    return count;
}

Try<void> typed(const QString &wanted)
{
    QTextStream in(stdin);
    return in.readLine().trimmed() == wanted ? Try<void>()
                                             : Try<void>(fail(ExitCode::Refused, u"not confirmed; nothing was sent"_s));
}

/// Says what is about to happen, and has it said yes to where that is needed.
Try<void> ask(Work &work, const std::vector<orders::OrderPlan> &plans)
{
    Console &console = work.context.console();
    const QStringList money = moneySteps(plans);
    for (const QString &line : money) {
        console.notice(line);
    }
    const int mails = mailsOf(plans);
    console.notice(mails == 0 ? u"no e-mail to customers"_s : u"%1 e-mails to customers"_s.arg(mails));
    if (work.words.yes) {
        return {};
    }
    PushWords guard;
    if (const Try<void> may = checkMayPush(work.context, work.shop.profile, guard); !may) {
        return may;
    }
    const bool isLive = work.shop.profile.environment == Environment::Live;
    if (money.isEmpty() && !isLive) {
        return {};
    }
    if (!isTyping()) {
        return fail(ExitCode::Refused,
                    u"money moves online in %1 steps: look at them with --dry-run, then say --yes"_s.arg(money.size()));
    }
    console.notice(u"type the profile's name, '%1', to go on:"_s.arg(work.shop.profile.name));
    return typed(work.shop.profile.name);
}

struct Staged
{
    std::vector<qint64> ids;
    std::vector<OrderActionDraft> left; ///< another program is at something with the order since it was planned
};

Try<Staged> stage(Work &work, const QString &name, const std::vector<orders::OrderPlan> &plans)
{
    std::vector<OrderActionDraft> drafts = sync::draftsOf(plans);
    for (OrderActionDraft &draft : drafts) {
        draft.isConfirmed = true; // by ask()
    }
    return inLedger<Staged>(*work.ledger, [&](sqlite::Database &database) -> Result<Staged> {
        const UtcTime now = work.context.clock().now();
        const Result<qint64> batch = ledger::createBatch(database, work.shop.profile.id, name, authorOf({}), now);
        if (!batch) {
            return failure(batch.error());
        }
        const auto staged = ledger::stageActions(database, *batch, now, drafts);
        if (!staged) {
            return failure(staged.error());
        }
        Staged done;
        for (std::size_t i = 0; i < staged->size(); ++i) {
            if ((*staged)[i].id != 0) {
                done.ids.push_back((*staged)[i].id);
            } else {
                done.left.push_back(drafts[i]);
            }
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
    const Try<Staged> staged = stage(work, name, plans);
    if (!staged) {
        return tl::unexpected(staged.error());
    }
    const Try<sync::OrderPushReport> report = push(work, staged->ids);
    if (!report) {
        return tl::unexpected(report.error());
    }
    const auto actions = inLedger<std::vector<OrderAction>>(
        *work.ledger, [&staged](sqlite::Database &database) { return ledger::readActions(database, staged->ids); });
    if (!actions) {
        return tl::unexpected(actions.error());
    }
    rows.setPushed(*actions, report->lines);
    for (const OrderActionDraft &draft : staged->left) {
        rows.addLeft(draft);
    }
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
    console.notice(u"%1; e-mails to customers: %2; nothing was sent"_s.arg(rows.counts()).arg(mailsOf(plans)));
    return rows.code();
}

} // namespace qm::cli
