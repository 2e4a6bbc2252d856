// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include "sync/pull.h"

namespace qm::cli {

/// `done`, `not allowed`, …: the word in the column `result`.
[[nodiscard]] QString wordFor(sync::PullEnd end);
/// Why an entity was not brought up to date and what to do about it; empty when it was.
[[nodiscard]] QString reasonOf(const sync::PulledEntity &pulled);
[[nodiscard]] QString textOf(const sync::PullNote &note);
/// `orders  1,200 of 20,000  350/s  about 54 s left`
[[nodiscard]] QString textOf(const sync::PullProgress &progress);

/// What the whole run means to a script.
[[nodiscard]] ExitCode exitCodeOf(const sync::PullReport &report);

} // namespace qm::cli
