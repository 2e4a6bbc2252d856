// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "domain/decimal.h"
#include "domain/utctime.h"

#include <QFuture>
#include <QString>

#include <vector>

namespace qm::tables {

/// One record that fits what was typed, in words for one line. Texts are plain and hold no line break.
struct FoundRow
{
    qint64 key = 0;
    QString name;   ///< order number, SKU, a customer's name
    QString about;  ///< the rest, in one line
    QString status; ///< code, for a chip; empty: none
    QString statusText;
    QString aside; ///< stands at the right where there is no status
    bool inCopy = true;
    friend bool operator==(const FoundRow &, const FoundRow &) = default;
};

/// What was found of one entity: Orders, Products or Customers.
struct FoundGroup
{
    cache::Entity entity = cache::Entity::Orders;
    std::vector<FoundRow> rows; ///< the one that is meant exactly first, then the newest
    qint64 count = 0;           ///< also of those that are not among the rows
    bool isMore = false;        ///< there are more than were counted
};

struct FindOptions
{
    cache::Entities entities = cache::Entity::Orders | cache::Entity::Products | cache::Entity::Customers;
    int rows = 3; ///< of each entity
};

/// More characters than this are not looked at: nobody types them, somebody pastes them.
inline constexpr qsizetype mostTyped = 200;

/// What was typed or pasted as it is searched for: one line, at most mostTyped characters.
[[nodiscard]] QString searchable(const QString &typed);

/// Looks for \a text in the copy, as the lists do. Read on a reader; \a now is for words like `today`. A group without
/// a row is left out.
[[nodiscard]] QFuture<Result<std::vector<FoundGroup>>> findInCopy(cache::Cache &cache, const QString &text,
                                                                  const FindOptions &options, UtcTime now,
                                                                  const StopToken &stop = {});
/// Says of each row whether the copy has it.
[[nodiscard]] QFuture<Result<FoundGroup>> markKnown(cache::Cache &cache, FoundGroup group);

// The same words for rows that come from somewhere else. Pure.
struct OrderFacts
{
    qint64 key = 0;
    QString number;
    QString customer;
    Decimal total;
    QString currency;
    std::optional<UtcTime> created;
    QString status;
};
[[nodiscard]] FoundRow orderRow(const OrderFacts &order, UtcTime now);
/// \a price empty: none is known.
[[nodiscard]] FoundRow productRow(qint64 key, const QString &sku, const QString &name, const QString &price,
                                  qint64 status);
[[nodiscard]] FoundRow customerRow(qint64 key, const QString &name, const QString &email, const QString &more,
                                   const QString &country);

} // namespace qm::tables
