// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace qm::cli {

/// Parses the command line and runs what it says. \a arguments without the program's name. \returns the exit code.
[[nodiscard]] int run(const QStringList &arguments);

} // namespace qm::cli
