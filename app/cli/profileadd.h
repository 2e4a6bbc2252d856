// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

namespace qm::cli {

/// Adds `add NAME` to a group.
void addProfileAddCommand(CLI::App &group, Command &chosen);

} // namespace qm::cli
