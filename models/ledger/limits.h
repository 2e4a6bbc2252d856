// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/utctime.h"
#include "sqlite/database.h"

#include <QString>

#include <optional>

namespace qm::ledger {

/// What the shop said is believed for so many days: its owner may have raised the limit, and being told again costs one
/// request.
inline constexpr int daysOfLimit = 30;

/// How many rows of one request the shop takes, if it said so within daysOfLimit before \a now (magento-facts 1.8).
[[nodiscard]] Result<std::optional<int>> readArrayLimit(sqlite::Database &database, const QString &profileId,
                                                        UtcTime now);
/// \a rows: 1 or more. In the place of what it said before.
[[nodiscard]] Result<void> noteArrayLimit(sqlite::Database &database, const QString &profileId, int rows, UtcTime at);

} // namespace qm::ledger
