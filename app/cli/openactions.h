// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"
#include "context.h"

#include "ledger/ledger.h"

namespace qm::cli {

/// `open`, `decide`, `drop`: what is left of earlier actions.
void addOpenActionCommands(CLI::App &group, Command &chosen);

/// Says how many actions were staged and never sent, as by a command that was killed.
[[nodiscard]] Try<void> tellStaged(Context &context, ledger::Ledger &book, const QString &profileId);

} // namespace qm::cli
