// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "domain/change.h"
#include "domain/result.h"

#include <QFuture>

#include <vector>

namespace qm::editing {

/// Brings what the shop was last read to have in the cells of \a changes (Change::shop) into the copy, in one
/// transaction: after a push, so that lists show it, and the next edit has it as its base and is no conflict with our
/// own. Changes without it are left out, and so is what the copy has no row for. \a copy is writable; the future tells
/// how many cells were written. What the copy keeps of whole documents stays as it was until the next pull.
[[nodiscard]] QFuture<Result<qint64>> noteInCopy(cache::Cache &copy, std::vector<Change> changes);

} // namespace qm::editing
