// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qm::editing {

/// What authorHere() says where the system names nobody.
inline constexpr QLatin1StringView nobodyNamed("unknown");

/// Who makes changes here, unless somebody says otherwise: the user who is logged in, as the system calls him; never
/// empty. The same for window and command line, so that nobody is in his own way.
[[nodiscard]] QString authorHere();

} // namespace qm::editing
