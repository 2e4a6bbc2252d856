// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "cache/query.h"

#include <QFuture>
#include <QStringList>

#include <memory>

namespace qm::tables {

enum class CopyFormat { Tsv, Csv, Markdown, Json };

// Rows as text for other programs, in portions: head, bodies, tail. Column ids as names, UTC times in ISO form, amounts
// as decimal strings; cells that a spreadsheet would run as a formula get an apostrophe (TSV and CSV). Markdown is for
// people only: shownText(). Pure.

[[nodiscard]] QString headText(const std::vector<const cache::Column *> &columns, CopyFormat format);
/// \a isFirst: no row was written before.
[[nodiscard]] QString bodyText(const std::vector<const cache::Column *> &columns, const std::vector<cache::Row> &rows,
                               CopyFormat format, bool isFirst);
[[nodiscard]] QString tailText(CopyFormat format);

/// The rows \a keys of the copy as text, read and written on a reader: TSV and Markdown as they are shown
/// (tables/showntext.h), CSV and JSON exactly.
[[nodiscard]] QFuture<Result<QString>> copyText(cache::Cache &cache, std::shared_ptr<const cache::List> list,
                                                const QStringList &columns, QList<qint64> keys, CopyFormat format,
                                                const StopToken &stop = {});

} // namespace qm::tables
