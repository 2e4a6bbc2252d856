// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledgerfile.h"

#include "ledger/changes.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <vector>

namespace qm::cli {

using Ids = std::vector<qint64>;

/// Which changes a command is about.
struct Chosen
{
    Ids ids;
    qint64 setId = 0;
    bool all = false;
};

/// Adds the words that choose.
void addChosen(CLI::App &command, Chosen &chosen);

/// The profile and its ledger, for one command.
struct Book
{
    Profile profile;
    std::unique_ptr<ledger::Ledger> ledger;

    template <typename T>
    [[nodiscard]] Try<T> ask(std::function<Result<T>(sqlite::Database &)> work)
    {
        return inLedger<T>(*ledger, std::move(work));
    }
};

[[nodiscard]] Try<Book> openBook(Context &context);
/// The change of an id, if it is one of this shop.
[[nodiscard]] Try<Change> changeOf(Book &book, qint64 id);
/// The ids that were named one by one, or those of a set or of all that are in one of \a states.
[[nodiscard]] Try<Ids> idsOf(Book &book, const Chosen &chosen, const std::vector<ChangeState> &states);

} // namespace qm::cli
