// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

namespace qm::cli {

// Commands that stage, push and take back: groups, and parts of the groups of commands.h.
void addChangeCommands(CLI::App &app, Command &chosen);
void addChangeListCommands(CLI::App &group, Command &chosen);
void addBulkCommands(CLI::App &app, Command &chosen);
void addOrderDeskCommands(CLI::App &group, Command &chosen);
void addOrderTrackingCommands(CLI::App &group, Command &chosen);
void addLowLevelCommand(CLI::App &group, Command &chosen);
void addStockEditCommands(CLI::App &group, Command &chosen);
void addPriceEditCommands(CLI::App &group, Command &chosen);
void addProductEditCommands(CLI::App &group, Command &chosen);

} // namespace qm::cli
