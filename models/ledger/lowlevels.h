// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lowlevels.h"
#include "domain/result.h"
#include "sqlite/database.h"

namespace qm::ledger {

/// What the user of a shop calls low stock. Errors: those of the file.
[[nodiscard]] Result<LowLevels> readLowLevels(sqlite::Database &database, const QString &profileId);
/// In the place of what was there.
[[nodiscard]] Result<void> writeLowLevels(sqlite::Database &database, const QString &profileId,
                                          const LowLevels &levels);

} // namespace qm::ledger
