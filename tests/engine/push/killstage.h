// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <QStringList>

#include <functional>
#include <optional>

// A test program that starts itself, and kills what it started.

namespace qm::test {

/// What the child does with a client of the shop and the ledger; the rest of its arguments. 0: it came to its end.
using ChildWork = std::function<int(remote::Client &, ledger::Ledger &, const QStringList &arguments)>;

/// main() of such a program: runs \a test, or as a child, `push FILE URL ...` with the login on standard input, \a
/// work.
int runOrPush(int argc, char **argv, QObject &test, const ChildWork &work);

/// Starts the child on the ledger and shop of \a desk, whose own ledger is closed, with \a arguments; kills it once the
/// shop has had \a enough requests and \a spin steps of 5 µs are over. \returns whether it was before its end; nothing:
/// it could not be started or ended.
[[nodiscard]] std::optional<bool> killChild(Desk &desk, const QStringList &arguments, int enough, int spin);

} // namespace qm::test
