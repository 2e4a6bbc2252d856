// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orderjob.h"

namespace qm::cli {

/// Parcels without a number tell nobody that they went out already: three of ten pieces can be shipped three times.
/// Takes those out of \a plans that an earlier import of a file named \a file made, and says so in \a rows: an import
/// that was interrupted, or came twice, ships nothing twice.
[[nodiscard]] Try<void> leaveOutShipped(Work &work, const QString &file, std::vector<orders::OrderPlan> &plans,
                                        OrderRows &rows);

} // namespace qm::cli
