// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"

#include "domain/waiting.h"
#include "ledger/ledger.h"

#include <memory>

namespace qm::cli {

/// Opens the user's ledger, and makes it when it is not there.
[[nodiscard]] Try<std::unique_ptr<ledger::Ledger>> openLedger(Context &context);

/// Waits for one piece of work on the ledger, in one transaction.
template <typename T>
[[nodiscard]] Try<T> inLedger(ledger::Ledger &ledger, std::function<Result<T>(sqlite::Database &)> work)
{
    QFuture<Result<T>> future = ledger.write<T>(std::move(work));
    future.waitForFinished();
    Result<T> result = future.takeResult();
    return result ? Try<T>(std::move(*result)) : Try<T>(failLocally(result.error()));
}

/// Who stages: \a given, else the one who is logged in here.
[[nodiscard]] QString authorOf(const std::string &given);

} // namespace qm::cli
