// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"

namespace qm::cli {

/// Short: one line when all is well, else what is not. Full: every check.
enum class DoctorReport { Short, Full };

/// Examines a profile's shop, prints the findings and keeps what was found out about the connection. Ends well unless a
/// check failed.
[[nodiscard]] Outcome runDoctor(Context &context, const QString &profileName, DoctorReport report);

} // namespace qm::cli
