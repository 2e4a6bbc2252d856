// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/storedtable.h"
#include "domain/order.h"

namespace qm::cache {

/// How an order and a line of it become rows.
[[nodiscard]] const StoredTable<Order> &orderTable();
[[nodiscard]] const StoredTable<OrderItem> &orderItemTable();

} // namespace qm::cache
