// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

// Qt gives what a test waits for five seconds. On a machine that is busy elsewhere that is a figure; this is a bound.
// Whoever includes this header waits so long by the short names too.

namespace qm::test {

inline constexpr int longestWait = 60'000; ///< milliseconds

template <typename Condition>
[[nodiscard]] bool waitFor(Condition condition)
{
    return QTest::qWaitFor(condition, longestWait);
}

} // namespace qm::test

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, qm::test::longestWait)
#define QTRY_VERIFY2(condition, message) QTRY_VERIFY2_WITH_TIMEOUT(condition, message, qm::test::longestWait)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, qm::test::longestWait)
