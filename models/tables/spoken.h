// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qm::tables {

/// What a screen reader says of a cell: `Amsterdam: 42`, `Amsterdam: empty`. Who cannot see the title above a value
/// would have to count columns.
[[nodiscard]] QString spokenCell(const QString &column, const QString &value);

} // namespace qm::tables
