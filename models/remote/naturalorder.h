// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace qm::remote {

/// Compares as PHP's strnatcmp does: runs of digits by value, runs that start with a zero digit by digit, blanks
/// skipped, case kept. The order Magento signs parameters in (observed 8). \returns below, equal to or above 0.
[[nodiscard]] int naturalOrder(QByteArrayView a, QByteArrayView b);

} // namespace qm::remote
