// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/query.h"

#include <QString>

#include <array>

namespace qm::tables {

/// Every condition, the usual ones first: for a menu.
[[nodiscard]] const std::array<Condition, 20> &conditionsForPeople();
/// `is`, `is like`, `at least`: as a menu has it, without the value.
[[nodiscard]] QString conditionText(Condition condition);
/// Whether the condition takes a value at all.
[[nodiscard]] bool takesValue(Condition condition);

/// `Status is` and `Processing`, for a chip that shows the second part bold.
struct FilterText
{
    QString what;
    QString value;
};
[[nodiscard]] FilterText filterText(const cache::List &list, const Filter &filter);
/// Of a group, with "or" between its conditions; it has one at least.
[[nodiscard]] FilterText filterText(const cache::List &list, const std::vector<Filter> &group);

/// The value as a person would type it: a moment that is kept in UTC in their own zone.
[[nodiscard]] QString valueToWrite(const cache::Column &column, const QString &value);

/// What is wrong with a filter before it is asked: nothing when it can be run.
[[nodiscard]] QString filterProblem(const cache::List &list, const Filter &filter);

} // namespace qm::tables
