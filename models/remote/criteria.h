// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter.h"
#include "domain/result.h"
#include "remote/http.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace qm::remote {

// Conditions are asked of the shop and of the local copy alike.
using qm::Condition;
using qm::conditionFromText;
using qm::Direction;
using qm::Filter;
using qm::isFieldName;
using qm::parseFilter;
using qm::parseSortOrder;
using qm::SortOrder;
using qm::toString;

/// searchCriteria: groups are AND, filters within a group are OR (1.6).
class Criteria
{
public:
    Criteria &where(Filter filter);                  ///< AND
    Criteria &whereAny(std::vector<Filter> filters); ///< AND (a OR b OR …)
    Criteria &orderBy(SortOrder order);
    Criteria &pageSize(int rows); ///< 1 to 100,000; asserts otherwise: 0 loads the whole table (observed 24)
    Criteria &page(int number);   ///< from 1
    /// Only these members of the answer: `items[entity_id,increment_id],total_count`. Only letters, digits, `_ , [ ]`
    /// (5.3: anything else makes the server answer `[]`); \returns an error naming the bad part.
    [[nodiscard]] Result<void> onlyFields(const QString &mask);

    [[nodiscard]] const std::vector<std::vector<Filter>> &groups() const { return m_groups; }
    [[nodiscard]] const std::vector<SortOrder> &sortOrders() const { return m_sortOrders; }

    /// The query to send. A sort by \a uniqueKey is appended when none is there yet (1.2), `in` values that hold a
    /// comma become `eq` filters of one group (1.5), a negative `nin` of such values becomes AND-ed `neq`s. Errors
    /// (Validation): a field name with other characters than letters, digits, `_`, `.`; a condition without its value.
    [[nodiscard]] Result<Query> toQuery(const QString &uniqueKey) const;

private:
    std::vector<std::vector<Filter>> m_groups;
    std::vector<SortOrder> m_sortOrders;
    int m_pageSize = 100;
    int m_page = 1;
    QString m_fields;
};

} // namespace qm::remote
