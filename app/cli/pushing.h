// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"

#include "ledger/ledger.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <vector>

namespace qm::cli {

/// How changes are pushed, as it was typed.
struct PushWords
{
    bool dryRun = false;
    bool yes = false;
    bool allowLarge = false;
    bool requests = false;
    std::string via;
};

/// `--yes`, `--allow-large`, `--via`; of commands that may push at once.
void addPushOptions(CLI::App &command, PushWords &words);

/// Whether a person can be asked: standard input is a terminal.
[[nodiscard]] bool isTyping();
/// Refuses what a guard of the profile forbids: read-only profiles, and live ones that nobody said yes to, where nobody
/// can be asked.
[[nodiscard]] Try<void> checkMayPush(Context &context, const Profile &profile, const PushWords &words);

/// Pushes \a changes (nothing: all of the profile) and prints what became of each; on a live profile after the name was
/// typed. The exit code is that of the worst line.
[[nodiscard]] Outcome pushChanges(Context &context, ledger::Ledger &ledger, const PushWords &words,
                                  std::optional<std::vector<qint64>> changes);

} // namespace qm::cli
