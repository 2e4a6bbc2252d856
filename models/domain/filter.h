// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace qm {

/// Every condition Magento knows (magento-facts 1.4). What is not here silently acts as `eq` on the server, so nothing
/// else can be built.
enum class Condition {
    Eq,
    Neq,
    Like,
    Nlike,
    In,
    Nin,
    NotNull,
    Null,
    Gt,
    Lt,
    Gteq,
    Lteq,
    Finset,
    Nfinset,
    Regexp,
    From,
    To,
    Seq,
    Sneq,
    Ntoa,
};
[[nodiscard]] QLatin1StringView toString(Condition condition);
[[nodiscard]] std::optional<Condition> conditionFromText(QStringView text);

/// Letters, digits, `_` and `.`: all that stands in a field of searchCriteria.
[[nodiscard]] bool isFieldName(QStringView name);

struct Filter
{
    QString field;
    Condition condition = Condition::Eq;
    QStringList values; ///< one, or several for In and Nin, or none for Null and NotNull
    friend bool operator==(const Filter &, const Filter &) = default;
};

enum class Direction { Ascending, Descending };

struct SortOrder
{
    QString field;
    Direction direction = Direction::Ascending; ///< always sent: without it Magento sorts descending (1.3)
    friend bool operator==(const SortOrder &, const SortOrder &) = default;
};

/// Reads `status eq pending`, `increment_id in 1,2,3`, `coupon_code notnull`: field, condition, rest is the value.
/// A value with commas in an `in` list is quoted: `sku in "A,B",C`; any value may be quoted to keep blanks at its ends,
/// a quote inside is doubled. Conditions in any case. Errors name the part that is wrong.
[[nodiscard]] Result<Filter> parseFilter(QStringView text);
/// Reads `created_at:desc`, `sku:asc`, `sku`.
[[nodiscard]] Result<SortOrder> parseSortOrder(QStringView text);

} // namespace qm
