// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "domain/lowlevels.h"

namespace qm::cache {

/// Has all lists go by \a levels (lowstock.h). Nothing is said to have changed where they are there already.
[[nodiscard]] Result<void> keepLowLevels(Writing &writing, const LowLevels &levels);
/// The same for one connection and as long as it is open, also where the copy is only read.
[[nodiscard]] Result<void> useLowLevels(sqlite::Database &database, const LowLevels &levels);

} // namespace qm::cache
