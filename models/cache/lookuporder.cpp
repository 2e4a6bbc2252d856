// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/lookuporder.h"

#include "cache/condition.h"

namespace qm::cache {

using sqlite::SqlValue;

Result<std::vector<std::vector<SqlValue>>> inOrderOfWords(sqlite::Database &database, const Column &column,
                                                          const Column &base, std::vector<SqlValue> values,
                                                          bool descending)
{
    values.emplace_back();
    QByteArray lookUp = column.sql;
    lookUp.replace(base.sql, "v.value");
    QByteArray list;
    for (std::size_t i = 0; i < values.size(); ++i) {
        list += list.isEmpty() ? "select ? as value" : " union all select ?";
    }
    const QByteArray collation = isText(column.type) ? " collate shop" : "";
    const QByteArray sql = "select v.value, dense_rank() over (order by (" + lookUp + ")" + collation + ") r from (" +
                           list + ") v order by r" + (descending ? " desc" : "");
    std::vector<std::vector<SqlValue>> groups;
    qint64 rank = 0;
    sqlite::Rows rows = database.rowsOf(viewOf(sql), values);
    while (rows.next()) {
        if (groups.empty() || rows.integer(1) != rank) {
            groups.emplace_back();
            rank = rows.integer(1);
        }
        groups.back().push_back(rows.isNull(0)      ? SqlValue()
                                : isText(base.type) ? SqlValue(rows.text(0))
                                                    : SqlValue(rows.integer(0)));
    }
    const Result<void> done = rows.finished();
    return done ? Result<std::vector<std::vector<SqlValue>>>(std::move(groups)) : failure(done.error());
}

} // namespace qm::cache
