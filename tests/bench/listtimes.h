// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "listcases.h"
#include "listmeter.h"

#include <map>
#include <optional>
#include <vector>

namespace qm::bench {

/// One case, and the median of what its first rows took.
struct Timed
{
    QString name;
    double milliseconds = 0;
};
/// By group: `orders: sort`.
using Groups = std::map<QString, std::vector<Timed>>;

/// Asks \a one so many \a times; a key of a search comes once. What is slow is told at once: a run may be cut off.
[[nodiscard]] std::optional<Timed> asked(ListMeter &meter, const ListMeter::SharedList &list,
                                         const QStringList &columns, const ListCase &one, int times);

[[nodiscard]] double p95(const std::vector<Timed> &all);
/// Their p95 with its bound, as \a name; below it the slowest, where they are near that.
void addFigures(const QString &name, const std::vector<Timed> &timed, double yardstick, std::vector<Row> &to);

/// A figure without a bound.
[[nodiscard]] Row information(const QString &name, double value, const QString &unit);
/// The columns of a new user.
[[nodiscard]] QStringList shownColumns(const cache::List &list);

} // namespace qm::bench
