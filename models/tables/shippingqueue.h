// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "domain/decimal.h"
#include "domain/utctime.h"
#include "orders/obstacle.h"

#include <QFuture>
#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace qm::tables {

/// An order that waits to be shipped.
struct QueuedOrder
{
    qint64 orderId = 0;
    QString number;
    QString customer;
    UtcTime placedAt;
    /// Codes of the sources that it would leave, several where none has all of it; one that is empty: the shop has no
    /// sources. None: it cannot leave, see `obstacle`.
    QStringList sources;
    Decimal pieces; ///< still to be shipped
    std::optional<orders::Obstacle> obstacle;
};

/// What waits to be shipped, by source and age.
struct ShippingQueue
{
    /// By source, in the order of their names, each source together; then those that leave several, then those that
    /// cannot leave. Of each the oldest first.
    std::vector<QueuedOrder> orders;
    QHash<QString, QString> sourceNames; ///< by code
    bool isCut = false;                  ///< there are more, younger ones
};

/// As the local copy has it: an order has no source before it is shipped, so each is planned as the order desk would,
/// with the stock of the copy, the oldest first: it takes its pieces before the others. The shop may know of other
/// stock by now; shipping asks it. Orders in processing with something to ship, the oldest \a most; one whose document
/// the copy does not have is left out.
[[nodiscard]] QFuture<Result<ShippingQueue>> readShippingQueue(cache::Cache &cache, int most, const StopToken &stop);

} // namespace qm::tables
