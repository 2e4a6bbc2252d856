// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orderwork.h"

namespace qm::cli {

/// Ships what a file of tracking numbers tells of; of the orders that \a words name, if they name any. \a refusedFile:
/// where rows that cannot go are written; empty: nowhere. \a again: also what an earlier import of a file of this name
/// shipped without a number.
[[nodiscard]] Outcome importTracking(Context &context, const WorkWords &words, const QString &path,
                                     const QString &refusedFile, bool again);

} // namespace qm::cli
