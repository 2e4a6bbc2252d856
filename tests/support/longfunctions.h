// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// For a test program with functions that take longer than the five minutes Qt gives each, when it is started by hand:
// under ctest the time-out of the whole program decides (cmake/QuartermasterTargets.cmake).

namespace qm::test {

/// Before main(): Qt reads it when the first function begins.
inline const bool isGivenTime =
    qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT") || qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");

} // namespace qm::test
