// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

namespace qm::bench {

/// What the shop's client costs: decoding a page of a hundred orders beside the JSON library's own parse, and requests
/// per second on loopback.
[[nodiscard]] std::vector<Row> clientSuite(const Options &options);

} // namespace qm::bench
