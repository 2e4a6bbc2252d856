// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

namespace qm::bench {

/// The first pull of orders from a loopback server: parsed, stored, indexed, compressed; beside its slowest stage
/// alone, and beside a plain Python loop that does the same.
[[nodiscard]] std::vector<Row> pullSuite(const Options &options);

} // namespace qm::bench
