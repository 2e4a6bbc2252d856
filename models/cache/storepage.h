// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/documents.h"
#include "cache/search.h"
#include "cache/store.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

// How a page of rows becomes part of the copy: the part that is the same for every entity.
//
// A page is written in the order of its keys, whatever the order it came in: so the pages of the file are filled and
// not split, and the text index takes the whole page into one segment. It begins a segment of its own with every key
// below the one before, and with nearly every statement on another table in between (each that might have to be undone
// by itself), so its rows are told last and in one statement. Both cost more than all the rest of the writing.

namespace qm::cache {

/// What is to be written of one row.
struct PageRow
{
    qint64 id = 0;
    const PressedDocument *document = nullptr;
};

/// How the rows of an entity are written. The functions get places in the page, ascending by key, of rows that differ
/// from what is there; not all need one.
struct PageSteps
{
    DocumentKind kind = DocumentKind::Order;
    int storeId = 0;
    std::optional<SearchIndex> index;
    /// Keys of other rows whose text will be another: they lose a line to one of these.
    std::function<Result<std::vector<qint64>>(std::span<const std::size_t> written)> robbed;
    /// Takes away the lines of rows that were there before.
    std::function<Result<void>(std::span<const qint64> changed)> clear;
    std::function<Result<void>(std::size_t place)> put;
    /// Of all rows after put() of all rows: one table after the other is quicker than row by row. May be empty.
    std::function<Result<void>(std::size_t place)> putLines;
    /// Puts the text of \a written into the index when it is known without reading it back; false: it is not. Not asked
    /// when rows are robbed. May be empty.
    std::function<Result<bool>(std::span<const std::size_t> written)> tell;
};

/// Writes what differs and tells so for each place of \a page. Of two rows with one key the last one counts.
[[nodiscard]] Result<std::vector<Stored>> storeRows(sqlite::Database &database, const std::vector<PageRow> &page,
                                                    const PageSteps &steps);

/// The rows of a page of prepared entities.
template <typename T, typename KeyOf>
[[nodiscard]] std::vector<PageRow> pageRows(std::span<const Prepared<T>> page, KeyOf keyOf)
{
    std::vector<PageRow> rows;
    rows.reserve(page.size());
    for (const Prepared<T> &one : page) {
        rows.push_back({keyOf(one.entity), &one.document});
    }
    return rows;
}

} // namespace qm::cache
