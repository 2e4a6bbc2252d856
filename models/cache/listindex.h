// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/list.h"

#include <QByteArray>

#include <vector>

namespace qm::cache {

/// An index that lets a list be sorted and filtered by a column without a look at every row. Those of the schema are
/// there from the beginning; these cost a first pull more than it may take, so they are made when it is done. A copy
/// without them answers the same, only later.
struct ListIndex
{
    QByteArray name;                ///< of the index or table
    QByteArray sql;                 ///< `create index …`, or several statements that belong together
    Entity entity = Entity::Orders; ///< whose rows it is of
    QByteArray table;
};

/// What the index of \a column is called; empty: its values stand in no single row of the list's table.
[[nodiscard]] QByteArray indexName(const List &list, const Column &column);
/// The table of a list: `sales_order`.
[[nodiscard]] QByteArray tableOf(const List &list);

/// The indices that lists want and \a database does not have, those of columns that are shown first; none of an entity
/// whose first pull is under way. Each is made in a write of its own, its statements as a script, because a million
/// rows take a second or two. Tables of fewer rows than \a fewest are left out: they are looked through in the time of
/// a key stroke.
[[nodiscard]] Result<std::vector<ListIndex>> missingListIndices(sqlite::Database &database, qint64 fewest);

} // namespace qm::cache
