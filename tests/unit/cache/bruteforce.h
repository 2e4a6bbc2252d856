// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/list.h"
#include "domain/filter.h"

namespace qm::test {

struct Cell
{
    bool null = true;
    qint64 number = 0;
    QString text;
};

/// What a condition says of a cell, worked out without SQL and without the code under test.
[[nodiscard]] bool holds(cache::ColumnType type, const Cell &cell, const Filter &filter);
/// The order of two cells: nothing first, then by value.
[[nodiscard]] int compareCells(cache::ColumnType type, const Cell &a, const Cell &b);

} // namespace qm::test
