// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

namespace qm::bench {

/// What a list of a large copy takes from a key stroke to its first rows: every sort, every filter, the usual pairs,
/// text search as it is typed; what the copy takes on disk and to export; and how each grows with the copy. Copies are
/// made where `--data` says and kept there, `--sizes` chooses how large.
[[nodiscard]] std::vector<Row> listsSuite(const Options &options);

} // namespace qm::bench
