// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/database.h"

#include <span>

namespace qm::cache {

/// A list of keys for `in (select value from json_each(?))`.
[[nodiscard]] sqlite::SqlValue jsonList(std::span<const qint64> keys);

} // namespace qm::cache
