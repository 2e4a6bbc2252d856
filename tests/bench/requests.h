// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

namespace qm::bench {

/// Requests per second on loopback against the practice store: the whole client (queue, budget, signing,
/// classification, decoding) beside a bare QNetworkAccessManager that only fetches the same answers, four in flight
/// each.
[[nodiscard]] std::vector<Row> requestRows();

} // namespace qm::bench
