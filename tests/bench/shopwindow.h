// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scrolling.h"

#include <QString>

namespace qm::bench {

struct ShopWindow
{
    bool startOnly = false; ///< until the first rows are painted, and to the end
    QString dataDirectory;  ///< has the copy, which is written to unless startOnly
    QString profile;        ///< of a practice store that has orders the copy lacks
};

/// The program itself with the page of orders, as a person has it, and beside it a pull of that shop over HTTP.
/// Tells when the first rows were painted and when it was asked to end; or the longest stalls while nothing is pulled,
/// then what the pull, once it has whole pages, writes while nobody touches the window, then both at once. The exit
/// code of a process.
[[nodiscard]] int shopWindow(Loop &loop, const ShopWindow &wanted);

} // namespace qm::bench
