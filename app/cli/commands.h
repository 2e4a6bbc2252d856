// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"

#include <CLI/CLI.hpp>

namespace qm::cli {

// Each adds its group to the command line; the callback of the command that was typed sets \a chosen, which outlives
// the parser's callbacks.
void addProfileCommands(CLI::App &app, Command &chosen);
void addDoctorCommand(CLI::App &app, Command &chosen);
void addScopesCommands(CLI::App &app, Command &chosen);
void addOrderCommands(CLI::App &app, Command &chosen);
void addProductCommands(CLI::App &app, Command &chosen);
void addCustomerCommands(CLI::App &app, Command &chosen);
void addStockCommands(CLI::App &app, Command &chosen);
void addPriceCommands(CLI::App &app, Command &chosen);
void addPullCommand(CLI::App &app, Command &chosen);
void addGraphQlCommand(CLI::App &app, Command &chosen);
void addPracticeCommands(CLI::App &app, Command &chosen);
void addDiagnosticsCommand(CLI::App &app, Command &chosen);
/// After all others: they tell of those.
void addReferenceCommands(CLI::App &app, Command &chosen);

/// Has \a run called with \a options when \a command was typed.
template <typename Options>
void onCommand(CLI::App &command, Command &chosen, const std::shared_ptr<Options> &options,
               Outcome (*run)(Context &, const Options &))
{
    command.callback(
        [&chosen, options, run] { chosen = [options, run](Context &context) { return run(context, *options); }; });
}

/// Accepts a whole number in plain digits; CLI11's own check would also take 0x10, and say less of what it refuses.
[[nodiscard]] CLI::Validator wholeNumber(qint64 least, qint64 most);

/// Refuses a text of blanks: \a missing says what is not there. A script's empty variable is no wish for everything.
[[nodiscard]] CLI::Validator notBlank(std::string missing);

/// A text of the command line.
[[nodiscard]] inline QString text(const std::string &argument)
{
    return QString::fromStdString(argument);
}

} // namespace qm::cli
