// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

namespace qm::bench {

/// What a window with a list of orders takes beside an empty one: from the start of the process to the first painted
/// rows, memory, and how long its event loop stands still at most while somebody pages, drags and wheels, alone and
/// while 2,000 orders a second are written, and what that writing loses. Each in a process of its own, without a
/// display. Copies are those of listsSuite().
[[nodiscard]] std::vector<Row> windowSuite(const Options &options);

/// Whether these are the words of such a process; its exit code.
[[nodiscard]] bool isWindowProcess(int argc, char **argv);
[[nodiscard]] int windowProcess(int argc, char **argv);

} // namespace qm::bench
