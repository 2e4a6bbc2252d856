// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

#include "imports/columns.h"

namespace qm::cli {

/// Adds `import FILE` to a group.
void addImportCommand(CLI::App &group, Command &chosen, imports::FileKind kind);

} // namespace qm::cli
