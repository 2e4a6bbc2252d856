// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/server/jsonwriter.h"
#include "practice/server/phpquery.h"

#include <QtGlobal>

#include <optional>
#include <string>
#include <vector>

namespace qm::practice {

struct CriteriaFilter
{
    std::optional<std::string> field;
    std::optional<std::string> value;
    std::string condition = "eq"; ///< as sent; unknown ones act as `eq` (observed 22)
};

struct CriteriaSort
{
    std::string field;
    std::optional<bool> ascending; ///< nothing sent sorts descending (observed 26) and is not echoed
};

/// searchCriteria as the server understood them: groups are AND, filters of a group OR (magento-facts 1.6).
struct Criteria
{
    std::vector<std::vector<CriteriaFilter>> groups;
    std::optional<std::vector<CriteriaSort>> sortOrders;
    std::optional<qint64> pageSize;
    std::optional<qint64> currentPage;
};

/// Reads `searchCriteria[…]` or `search_criteria[…]` with members in snake or camel case. \a maximumPageSize > 0: input
/// limiting is on (magento-facts 1.8), which also gives a default page size of 20.
/// Throws Refusal in the recorded words: criteria missing, unknown member, wrong type, bad direction, page too large.
[[nodiscard]] Criteria parseCriteria(const Query &query, int maximumPageSize);

/// The `search_criteria` member of a list answer: what was sent, with the default condition filled in.
void writeCriteria(JsonWriter &json, const Criteria &criteria);

} // namespace qm::practice
