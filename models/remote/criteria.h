// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "remote/http.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace qm::remote {

/// Every condition Magento knows (magento-facts 1.4). What is not here silently acts as `eq` on the server, so nothing
/// else can be built.
enum class Condition {
    Eq, Neq, Like, Nlike, In, Nin, NotNull, Null, Gt, Lt, Gteq, Lteq, Finset, Nfinset, Regexp, From, To, Seq, Sneq, Ntoa,
};
[[nodiscard]] QLatin1StringView toString(Condition condition);
[[nodiscard]] std::optional<Condition> conditionFromText(QStringView text);

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

/// searchCriteria: groups are AND, filters within a group are OR (1.6).
class Criteria
{
public:
    Criteria &where(Filter filter);                    ///< AND
    Criteria &whereAny(std::vector<Filter> filters);   ///< AND (a OR b OR …)
    Criteria &orderBy(SortOrder order);
    Criteria &pageSize(int rows);                      ///< 1 to 100,000; asserts otherwise: 0 loads the whole table (observed 24)
    Criteria &page(int number);                        ///< from 1
    /// Only these members of the answer: `items[entity_id,increment_id],total_count`. Only letters, digits, `_ , [ ]`
    /// (5.3: anything else makes the server answer `[]`); \returns an error naming the bad part.
    [[nodiscard]] Result<void> onlyFields(const QString &mask);

    [[nodiscard]] const std::vector<std::vector<Filter>> &groups() const { return m_groups; }
    [[nodiscard]] const std::vector<SortOrder> &sortOrders() const { return m_sortOrders; }

    /// The query to send. A sort by \a uniqueKey is appended when none is there yet (1.2), `in` values that hold a comma
    /// become `eq` filters of one group (1.5), a negative `nin` of such values becomes AND-ed `neq`s.
    /// Errors (Validation): a field name with other characters than letters, digits, `_`, `.`; a condition without its value.
    [[nodiscard]] Result<Query> toQuery(const QString &uniqueKey) const;

private:
    std::vector<std::vector<Filter>> m_groups;
    std::vector<SortOrder> m_sortOrders;
    int m_pageSize = 100;
    int m_page = 1;
    QString m_fields;
};

} // namespace qm::remote
