// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "orderrows.h"

#include "orders/orderplan.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace qm::cli {

/// What every command that works on orders takes.
struct WorkWords
{
    std::vector<std::string> orders;
    std::string from; ///< a file with numbers, or `-`
    std::string comment;
    bool visible = false;
    bool notify = false;
    bool dryRun = false;
    bool yes = false;
    bool stopsAtRefusal = false;
};

/// `ORDER...`, `--orders-from`, and those of addGoOptions().
void addWorkOptions(CLI::App &command, WorkWords &words);
/// `--dry-run`, `--yes`, `--stop-at-refusal`.
void addGoOptions(CLI::App &command, WorkWords &words);
/// `--comment`, `--visible`, `--notify`.
void addRemarkOptions(CLI::App &command, WorkWords &words);
[[nodiscard]] Remark remarkOf(const WorkWords &words);

/// The numbers that were typed and those of the file, each once.
[[nodiscard]] Try<QStringList> numbersOf(const WorkWords &words);

/// What is wanted of the orders that were found.
struct Wanted
{
    std::vector<sync::OrderWishes> wishes;
    OrderRows rows; ///< of what is left out
};
using WantedOf = std::function<Try<Wanted>(const Shop &, const sync::FoundOrders &)>;
/// Told once the orders are planned, before anything is asked or sent; \a plans are of the wishes, in their order.
using OnPlanned = std::function<Try<void>(const std::vector<orders::OrderPlan> &plans, OrderRows &rows)>;

/// The same for every order. Numbers that several orders have are an error that names them: nothing is done then.
[[nodiscard]] WantedOf sameForAll(orders::OrderWish wish);

/// How a command differs from others.
struct WorkCourse
{
    OnPlanned onPlanned = {};
    std::optional<Remark> goesOn = {}; ///< a comment with which an earlier command that did not end is gone on with
                                       ///< (commentagain.h)
};

/// Finds the orders, plans, asks where it has to, pushes, and prints a line for each action and for each order with
/// which nothing is done. With `--dry-run` the plan alone. The exit code is that of the worst line. \a name: of the
/// batch.
[[nodiscard]] Outcome workOnOrders(Context &context, const WorkWords &words, const QStringList &numbers,
                                   const QString &name, const WantedOf &wantedOf, const WorkCourse &course = {});

} // namespace qm::cli
