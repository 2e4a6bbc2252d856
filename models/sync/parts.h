// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/pulljob.h"

#include <span>

// How each entity is pulled. On the job's thread; what was seen, added, changed and dropped goes into the entity's
// place of the report, also when it ends with an error. A guard set there says that the entity was left alone.

namespace qm::sync {

[[nodiscard]] Result<void> pullStores(PullJob &job, PulledEntity &pulled);
[[nodiscard]] Result<void> pullAttributes(PullJob &job, PulledEntity &pulled);
[[nodiscard]] Result<void> pullCategories(PullJob &job, PulledEntity &pulled);
[[nodiscard]] Result<void> pullGroups(PullJob &job, PulledEntity &pulled);
[[nodiscard]] Result<void> pullSources(PullJob &job, PulledEntity &pulled);
[[nodiscard]] Result<void> pullRules(PullJob &job, PulledEntity &pulled);
[[nodiscard]] Result<void> pullCoupons(PullJob &job, PulledEntity &pulled);

[[nodiscard]] Result<void> pullOrders(PullJob &job, PulledEntity &pulled);
[[nodiscard]] Result<void> pullInvoices(PullJob &job, PulledEntity &pulled);
[[nodiscard]] Result<void> pullShipments(PullJob &job, PulledEntity &pulled);
[[nodiscard]] Result<void> pullCreditMemos(PullJob &job, PulledEntity &pulled);
[[nodiscard]] Result<void> pullTransactions(PullJob &job, PulledEntity &pulled);
[[nodiscard]] Result<void> pullCustomers(PullJob &job, PulledEntity &pulled);
[[nodiscard]] Result<void> pullProducts(PullJob &job, PulledEntity &pulled);

[[nodiscard]] Result<void> pullStock(PullJob &job, PulledEntity &pulled);
[[nodiscard]] Result<void> pullPrices(PullJob &job, PulledEntity &pulled);

/// Which products are in which category. One request, and one for each category that has another number of products
/// than before; once a day, one for each there is.
[[nodiscard]] Result<void> pullCategoryProducts(PullJob &job, PulledEntity &pulled);

/// Reads these orders again, whatever their time of change says.
[[nodiscard]] Result<cache::Tally> rereadOrders(PullJob &job, std::span<const qint64> orderIds);
/// Reads the transactions of those orders again that had an open one: closing one moves no time and makes no new key.
[[nodiscard]] Result<void> rereadTransactions(PullJob &job, std::span<const qint64> orderIds);

} // namespace qm::sync
