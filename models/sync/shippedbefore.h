// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "orders/orderplan.h"
#include "sync/orderplanning.h"

#include <QHash>

#include <span>

namespace qm::sync {

/// What batches with the name of each of \a wanted shipped of it without a number, by order. Asked only of orders that
/// want such a parcel.
[[nodiscard]] Result<QHash<qint64, std::vector<orders::UnnumberedParcel>>>
shippedBefore(sqlite::Database &database, const QString &profileId, std::span<const OrderWishes> wanted);

} // namespace qm::sync
