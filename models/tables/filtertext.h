// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/query.h"

#include <QString>

#include <array>

namespace qm::tables {

/// Every condition, the usual ones first: for a menu.
[[nodiscard]] const std::array<Condition, 20> &conditionsForPeople();
/// `is`, `contains`, `at least`: sentence case, without the value.
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

/// What is wrong with a filter before it is asked: nothing when it can be run.
[[nodiscard]] QString filterProblem(const cache::List &list, const Filter &filter);

} // namespace qm::tables
