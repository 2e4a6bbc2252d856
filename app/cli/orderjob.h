// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orderrows.h"
#include "orderwork.h"

#include "ledger/ledger.h"

#include <memory>
#include <optional>

// How what workOnOrders() planned goes to the shop; for orderwork.cpp and orderjob.cpp.

namespace qm::cli {

/// What a command has in its hands.
struct Work
{
    Context &context;
    const WorkWords &words;
    Shop shop;
    std::unique_ptr<ledger::Ledger> ledger;
    std::optional<qint64> batchId = {}; ///< of an earlier command, which this one goes on with
    std::vector<qint64> joined = {};    ///< batches of others that it goes on with, in the same one from now on
};

/// An error of the shop; that somebody else is pushing to it is a refusal.
template <typename T>
Try<T> fromShop(Result<T> result)
{
    if (result) {
        return std::move(*result);
    }
    const bool isElsewhere = result.error().kind == ErrorKind::Conflict; // somebody else is pushing to this shop
    return isElsewhere ? Try<T>(fail(ExitCode::Refused, result.error().text())) : Try<T>(fail(result.error()));
}

/// What an earlier command left open comes first: it decides what may be planned.
[[nodiscard]] Try<void> settleOpen(Work &work);
/// Asks where it has to, and pushes. \returns why the push ended before its end.
[[nodiscard]] Try<std::optional<Error>> carryOut(Work &work, const QString &name,
                                                 const std::vector<orders::OrderPlan> &plans, OrderRows &rows);
/// The plan alone.
[[nodiscard]] Outcome tellPlan(const Work &work, const std::vector<orders::OrderPlan> &plans, const OrderRows &rows);

} // namespace qm::cli
