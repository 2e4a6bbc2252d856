// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"

#include "cache/cache.h"
#include "cache/list.h"
#include "cache/pullstate.h"
#include "domain/lowlevels.h"

#include <memory>

namespace qm::cli {

enum class CopyUse { Read, Write };

/// Opens the local copy of a profile. To write it, no other process may: the refusal says who does. To read it, there
/// has to be one.
[[nodiscard]] Try<std::unique_ptr<cache::Cache>> openCopy(Context &context, const Profile &profile, CopyUse use);

/// The user's own numbers below which stock is low; none where there is no ledger yet.
[[nodiscard]] Try<LowLevels> lowLevelsOf(Context &context, const Profile &profile);

/// How far the copy of a list is; refuses one of which nothing was ever pulled. \a plural: `source items`.
[[nodiscard]] Try<cache::PullState> stateOf(Context &context, cache::Cache &copy, const cache::List &list,
                                            const QString &plural);
/// Says so where the copy is not complete, or older than an hour: what was listed is not what the shop has.
void tellAge(Context &context, const cache::PullState &state, cache::Entity entity, const QString &plural);

} // namespace qm::cli
