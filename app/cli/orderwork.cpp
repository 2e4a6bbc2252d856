// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderwork.h"

#include "commands.h"
#include "inputs.h"
#include "ledgerfile.h"
#include "localcopy.h"
#include "openactions.h"
#include "orderrows.h"
#include "pushing.h"

#include "cache/copyfiles.h"
#include "ledger/orderactions.h"
#include "profiles/datadirectory.h"
#include "sync/resync.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>
#include <array>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;
using sync::OrderPushedAs;

/// What a command has in its hands.
struct Work
{
    Context &context;
    const WorkWords &words;
    Shop shop;
    std::unique_ptr<ledger::Ledger> ledger;
};

template <typename T>
Try<T> fromShop(Result<T> result)
{
    if (result) {
        return std::move(*result);
    }
    const bool isElsewhere = result.error().kind == ErrorKind::Conflict; // somebody else is pushing to this shop
    return isElsewhere ? Try<T>(fail(ExitCode::Refused, result.error().text())) : Try<T>(fail(result.error()));
}

/// Numbers that several stores have are never guessed at.
Try<void> checkAmbiguous(const sync::FoundOrders &found)
{
    QStringList lines;
    for (auto number = found.ambiguous.cbegin(); number != found.ambiguous.cend(); ++number) {
        QStringList hits;
        for (const OrderName &order : *number) {
            hits.append(u"#%1 (%2, %3)"_s.arg(order.entityId).arg(order.storeName, order.customer));
        }
        lines.append(u"'%1' is the number of %2"_s.arg(number.key(), hits.join(u" and "_s)));
    }
    if (lines.isEmpty()) {
        return {};
    }
    lines.sort();
    return fail(ExitCode::SomeFailed, u"%1; nothing was done: name each by its #ID"_s.arg(lines.join(u"; "_s)));
}

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

Try<std::vector<orders::OrderPlan>> planAll(Work &work, const QStringList &numbers, const WantedOf &wantedOf,
                                            OrderRows &rows)
{
    sync::OrderPlanning planning(
        *work.shop.client, *work.ledger, work.shop.profile.id, {},
        [&work](const sync::PlanningProgress &progress) {
            work.context.console().progress(u"planned %1 of %2 orders"_s.arg(progress.done).arg(progress.of));
        },
        work.context.stop());
    const Try<sync::FoundOrders> found = fromShop(planning.find(numbers));
    if (!found) {
        return tl::unexpected(found.error());
    }
    Try<Wanted> wanted = wantedOf(work.shop, *found);
    if (!wanted) {
        return tl::unexpected(wanted.error());
    }
    rows = std::move(wanted->rows);
    Try<std::vector<orders::OrderPlan>> plans = fromShop(planning.plan(wanted->wishes));
    work.context.console().progress({});
    for (std::size_t i = 0; plans && i < plans->size(); ++i) {
        rows.addPlan((*plans)[i], wanted->wishes[i].wishes);
    }
    return plans;
}

/// What an earlier command left open comes first: it decides what may be planned.
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

/// Asks where it has to, and pushes. \returns why the push ended before its end.
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

/// The plan alone.
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

} // namespace

Try<QStringList> numbersOf(const WorkWords &words)
{
    QStringList numbers;
    for (const std::string &order : words.orders) {
        numbers.append(text(order).trimmed());
    }
    if (!words.from.empty()) {
        const Try<QByteArray> content = readInput(text(words.from), u"--orders-from"_s);
        if (!content) {
            return tl::unexpected(content.error());
        }
        static const QRegularExpression between(u"[\\s,;]+"_s);
        numbers += QString::fromUtf8(*content).split(between, Qt::SkipEmptyParts);
    }
    numbers.removeDuplicates();
    numbers.removeAll(QString());
    if (numbers.isEmpty()) {
        return usage(u"no order is named: give numbers, or --orders-from FILE"_s);
    }
    for (const QString &number : std::as_const(numbers)) {
        bool isId = true;
        if (number.startsWith(u'#')) {
            isId = number.mid(1).toLongLong(&isId) > 0 && isId;
        }
        if (!isId) {
            return usage(u"'%1' is not an order: expected a number as in the shop, or #ID"_s.arg(number));
        }
    }
    return numbers;
}

WantedOf sameForAll(orders::OrderWish wish)
{
    return [wish = std::move(wish)](const Shop &, const sync::FoundOrders &found) -> Try<Wanted> {
        if (const Try<void> clear = checkAmbiguous(found); !clear) {
            return tl::unexpected(clear.error());
        }
        Wanted wanted;
        for (const QString &number : found.missing) {
            wanted.rows.addMissing(number);
        }
        for (const OrderName &order : found.orders) {
            wanted.wishes.push_back({order.entityId, {wish}});
        }
        return wanted;
    };
}

void addWorkOptions(CLI::App &command, WorkWords &words)
{
    command.add_option("ORDER", words.orders, "their numbers (increment ids), or # and an entity id");
    command.add_option("--orders-from", words.from,
                       "a file with numbers between blanks, commas or line ends; '-' reads standard input");
    addGoOptions(command, words);
}

void addGoOptions(CLI::App &command, WorkWords &words)
{
    command.add_flag("--dry-run", words.dryRun,
                     "print the plan, as JSON unless --format says otherwise, and change nothing");
    command.add_flag("--yes", words.yes, "do it to a live shop, and move money, without asking");
}

void addRemarkOptions(CLI::App &command, WorkWords &words)
{
    command.add_option("--comment", words.comment, "a text to put with it");
    command.add_flag("--visible", words.visible, "customers may see the comment");
    command.add_flag("--notify", words.notify, "send customers an e-mail (off unless asked for)");
}

Remark remarkOf(const WorkWords &words)
{
    return {text(words.comment), words.visible, words.notify};
}

Outcome workOnOrders(Context &context, const WorkWords &words, const QStringList &numbers, const QString &name,
                     const WantedOf &wantedOf, const OnPlanned &onPlanned)
{
    Try<Shop> shop = context.openShop();
    if (!shop) {
        return tl::unexpected(shop.error());
    }
    if (shop->profile.readOnly && !words.dryRun) {
        return fail(ExitCode::Refused,
                    u"the profile '%1' is read-only: nothing is written through it"_s.arg(shop->profile.name));
    }
    Try<std::unique_ptr<ledger::Ledger>> book = openLedger(context);
    if (!book) {
        return tl::unexpected(book.error());
    }
    Work work{context, words, std::move(*shop), std::move(*book)};
    if (const Try<void> told = tellStaged(context, *work.ledger, work.shop.profile.id); !told) {
        return tl::unexpected(told.error());
    }
    if (const Try<void> settled = words.dryRun ? Try<void>() : settleOpen(work); !settled) {
        return tl::unexpected(settled.error());
    }
    OrderRows rows;
    const Try<std::vector<orders::OrderPlan>> plans = planAll(work, numbers, wantedOf, rows);
    if (!plans) {
        return tl::unexpected(plans.error());
    }
    if (const Try<void> told = onPlanned ? onPlanned(*plans, rows) : Try<void>(); !told) {
        return tl::unexpected(told.error());
    }
    if (words.dryRun) {
        return tellPlan(work, *plans, rows);
    }
    const Try<std::optional<Error>> error =
        rows.hasPlanned() ? carryOut(work, name, *plans, rows) : Try<std::optional<Error>>(std::nullopt);
    if (!error) {
        return tl::unexpected(error.error());
    }
    context.remember(work.shop);
    if (const Try<void> written = rows.write(context); !written) {
        return tl::unexpected(written.error());
    }
    context.console().notice(rows.counts());
    if (rows.hasUnknown()) {
        context.console().notice(u"of some it is not known whether they arrived: the same command asks the shop before "
                                 "anything else, 'quartermaster-cli orders open' lists them, and 'orders decide ID "
                                 "arrived|missing' says what you "
                                 "found out"_s);
    }
    if (*error) {
        Outcome ended = fail(**error);
        ended.error().code = rows.code() == ExitCode::Done ? ExitCode::SomeFailed : rows.code();
        return ended;
    }
    return context.hasStopped() ? Outcome(stopped(u"the orders"_s)) : Outcome(rows.code());
}

} // namespace qm::cli
