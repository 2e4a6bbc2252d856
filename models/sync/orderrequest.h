// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/orderplan.h"
#include "sync/push.h"

namespace qm::sync {

/// The request of a planned action as it would leave, as long as the order stays as it was just read. \a marker: that
/// of its draft; of an action that has none yet, markerToCome(). Its rows are the lines of the document.
[[nodiscard]] PlannedRequest requestOf(const orders::OrderPlan &plan, const orders::PlannedAction &action,
                                       const QString &marker);

/// Stands where a marker will: `QM-XXXXXXXXXX`.
[[nodiscard]] QString markerToCome();

} // namespace qm::sync
