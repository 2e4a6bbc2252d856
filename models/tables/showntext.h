// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/query.h"
#include "tables/copytext.h"

#include <vector>

namespace qm::tables {

/// \a columns and behind them the currencies of their amounts that are not among them: what shownText() needs.
[[nodiscard]] std::vector<const cache::Column *> withCurrencies(const cache::List &list,
                                                                std::vector<const cache::Column *> columns);

/// Rows as they read on screen, for a mail or a sheet: titles, words instead of codes, times in the user's zone with
/// their year. Numbers are plain (`1894.00`), so that a sheet counts with them; their currency stands in the title,
/// or in a column behind the amounts where rows differ. Texts that a spreadsheet would run as a formula get an
/// apostrophe in TSV. \a rows hold the cells of \a all, which is withCurrencies(); the first \a shown are written.
/// \a format: Tsv or Markdown. Pure.
[[nodiscard]] QString shownText(const std::vector<const cache::Column *> &all, std::size_t shown,
                                const std::vector<cache::Row> &rows, CopyFormat format);

} // namespace qm::tables
