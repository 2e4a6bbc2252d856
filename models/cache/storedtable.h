// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sqlite/cells.h"
#include "sqlite/database.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace qm::cache {

/// One column of a table and where its value comes from.
template <typename T>
struct StoredColumn
{
    const char *name;
    sqlite::SqlValue (*value)(const T &);
};

/// How an entity becomes the row of a table. Immutable; one static object per table.
template <typename T>
class StoredTable
{
public:
    /// The first column is the primary key.
    StoredTable(const char *table, std::initializer_list<StoredColumn<T>> columns)
        : m_columns(columns)
    {
        std::string names;
        std::string marks;
        std::string updates;
        for (const StoredColumn<T> &column : m_columns) {
            const bool isKey = names.empty();
            names += (isKey ? "" : ", ") + std::string(column.name);
            marks += isKey ? "?" : ", ?";
            if (!isKey) {
                updates += (updates.empty() ? "" : ", ") + std::string(column.name) + " = excluded." + column.name;
            }
        }
        m_put = "insert into " + std::string(table) + " (" + names + ") values (" + marks + ") on conflict (" +
                m_columns.front().name + ") do update set " + updates;
        m_remove = "delete from " + std::string(table) + " where " + m_columns.front().name + " = ?";
    }

    /// Inserts the row, or updates every column of the one with this key.
    [[nodiscard]] Result<void> put(sqlite::Database &database, const T &entity) const
    {
        std::vector<sqlite::SqlValue> values;
        values.reserve(m_columns.size());
        for (const StoredColumn<T> &column : m_columns) {
            values.push_back(column.value(entity));
        }
        sqlite::Rows rows = database.rowsOf(m_put, values);
        while (rows.next()) {
        }
        return rows.finished();
    }

    /// For many rows: the statement of put() and what it is given, a cell per column in the order of the columns.
    [[nodiscard]] const std::string &putSql() const { return m_put; }
    void addTo(sqlite::Cells &cells, const T &entity) const
    {
        for (const StoredColumn<T> &column : m_columns) {
            cells.add(column.value(entity));
        }
    }
    [[nodiscard]] std::size_t columns() const { return m_columns.size(); }
    /// The place of a column that is there.
    [[nodiscard]] std::size_t columnOf(std::string_view name) const
    {
        const auto found = std::ranges::find(m_columns, name, &StoredColumn<T>::name);
        Q_ASSERT(found != m_columns.end());
        return std::size_t(found - m_columns.begin());
    }

    [[nodiscard]] Result<void> remove(sqlite::Database &database, qint64 key) const
    {
        return database.run(m_remove, key);
    }

private:
    std::vector<StoredColumn<T>> m_columns;
    std::string m_put;
    std::string m_remove;
};

} // namespace qm::cache
