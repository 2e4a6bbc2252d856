// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/query.h"

#include <QString>

#include <span>
#include <vector>

namespace qm::bench {

/// A question to a list, and the group whose figures it counts for: `sort`, `filter eq`, `search`.
struct ListCase
{
    QString group;
    QString name; ///< within its list and group
    cache::Query query;
};

/// Every column, both ways.
[[nodiscard]] std::vector<ListCase> sortCases(const cache::List &list);
/// Every column with each condition that people choose for its type, in the order a new user has. The values are those
/// of \a samples, rows with all columns of the list from all over it.
[[nodiscard]] std::vector<ListCase> filterCases(const cache::List &list, std::span<const cache::Row> samples);
/// Thousands of SKUs, numbers or e-mails out of a spreadsheet: those of \a samples.
[[nodiscard]] std::vector<ListCase> pastedCases(const cache::List &list, std::span<const cache::Row> samples);
/// What is often asked together; only orders have such.
[[nodiscard]] std::vector<ListCase> pairCases(const cache::List &list, std::span<const cache::Row> samples);
/// Key stroke by key stroke, what people type to find each of \a samples.
[[nodiscard]] std::vector<ListCase> searchCases(const cache::List &list, std::span<const cache::Row> samples);

/// The order of a list that nobody has sorted.
[[nodiscard]] std::vector<SortOrder> usualOrder(const cache::List &list);

} // namespace qm::bench
