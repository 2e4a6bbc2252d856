// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "domain/customer.h"

#include <QFuture>

namespace qm::tables {

struct CustomerOrder
{
    qint64 entityId = 0;
    QString incrementId;
    QString status;
    UtcTime createdAt;
    Decimal grandTotal;
    QString currency;
};

/// A customer with addresses and the newest orders.
struct CustomerRecord
{
    Customer customer;
    QString group;
    QString website;
    std::vector<CustomerOrder> orders; ///< newest first, at most 50
    qint64 orderCount = 0;
};

/// Reads and decodes on a reader of the copy. NotFound when the copy does not have the customer (any more).
[[nodiscard]] QFuture<Result<CustomerRecord>> readCustomerRecord(cache::Cache &cache, qint64 entityId,
                                                                 const StopToken &stop = {});

} // namespace qm::tables
