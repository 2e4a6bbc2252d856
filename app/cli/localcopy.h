// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"

#include "cache/cache.h"

#include <memory>

namespace qm::cli {

enum class CopyUse { Read, Write };

/// Opens the local copy of a profile. To write it, no other process may: the refusal says who does. To read it, there
/// has to be one.
[[nodiscard]] Try<std::unique_ptr<cache::Cache>> openCopy(Context &context, const Profile &profile, CopyUse use);

} // namespace qm::cli
