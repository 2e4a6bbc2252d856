// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderjob.h"

#include "commands.h"
#include "commentagain.h"
#include "inputs.h"
#include "ledgerfile.h"
#include "openactions.h"

#include "sync/orderplanning.h"

#include <QRegularExpression>

#include <algorithm>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

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

Try<std::vector<orders::OrderPlan>> planAll(Work &work, const QStringList &numbers, const WantedOf &wantedOf,
                                            const std::optional<CommentAgain> &again, OrderRows &rows)
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
    if (const Try<void> left = again ? again->leaveOut(work, found->orders, *wanted) : Try<void>(); !left) {
        return tl::unexpected(left.error());
    }
    rows = std::move(wanted->rows);
    Try<std::vector<orders::OrderPlan>> plans = fromShop(planning.plan(wanted->wishes));
    work.context.console().progress({});
    for (std::size_t i = 0; plans && i < plans->size(); ++i) {
        rows.addPlan((*plans)[i], wanted->wishes[i].wishes);
    }
    return plans;
}

} // namespace

Try<QStringList> numbersOf(const WorkWords &words)
{
    QStringList numbers;
    for (const std::string &order : words.orders) {
        numbers.append(text(order).trimmed());
    }
    if (!words.from.empty()) {
        const Try<QString> content = readText(text(words.from), u"--orders-from"_s);
        if (!content) {
            return tl::unexpected(content.error());
        }
        static const QRegularExpression between(u"[\\s,;]+"_s);
        numbers += content->split(between, Qt::SkipEmptyParts);
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
    command
        .add_option("--orders-from", words.from,
                    "a file with numbers between blanks, commas or line ends; '-' reads standard input")
        ->check(notBlank("the name of a file is missing"))
        ->type_name("FILE");
    addGoOptions(command, words);
}

void addGoOptions(CLI::App &command, WorkWords &words)
{
    command.add_flag(
        "--dry-run", words.dryRun,
        "print the plan with its exact requests, as JSON unless --format says otherwise, and change nothing");
    command.add_flag("--yes", words.yes, "do it to a live shop, and move money, without asking");
    command.add_flag("--stop-at-refusal", words.stopsAtRefusal,
                     "the first that the shop refuses ends it (default: it fails alone); the rest stays staged");
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
                     const WantedOf &wantedOf, const WorkCourse &course)
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
    std::optional<CommentAgain> again;
    if (course.goesOn) {
        Try<CommentAgain> looked = CommentAgain::look(work, *course.goesOn);
        if (!looked) {
            return tl::unexpected(looked.error());
        }
        again = std::move(*looked);
    }
    if (const Try<void> settled = words.dryRun ? Try<void>() : settleOpen(work); !settled) {
        return tl::unexpected(settled.error());
    }
    OrderRows rows;
    const Try<std::vector<orders::OrderPlan>> plans = planAll(work, numbers, wantedOf, again, rows);
    if (!plans) {
        return tl::unexpected(plans.error());
    }
    if (const Try<void> told = course.onPlanned ? course.onPlanned(*plans, rows) : Try<void>(); !told) {
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
