// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/lists/collection.h"

#include <functional>
#include <string_view>
#include <vector>

namespace qm::practice {

/// A collection that is a table of a few lines: sources, groups, tax rules … Columns are functions of the row.
class TableCollection final : public Collection
{
public:
    struct Column
    {
        std::string_view name;
        FieldType type;
        std::function<Cell(qint64 row, const StoreView &view)> cell;
        bool ascending = false;
    };
    using Writer = std::function<void(JsonWriter &json, qint64 row, const StoreView &view)>;

    /// The first column is the primary key, unless it is text; then rowOf() takes rows.
    TableCollection(qint64 size, std::vector<Column> columns, Writer writer);

    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] const Field *findField(std::string_view name) const override;
    [[nodiscard]] Cell cell(qint64 row, const Field &field, const StoreView &view) const override;
    void write(JsonWriter &json, qint64 row, const StoreView &view, Detail detail) const override;
    [[nodiscard]] qint64 rowOf(qint64 key) const override;

private:
    qint64 m_size;
    std::vector<Column> m_columns;
    std::vector<Field> m_fields;
    Writer m_writer;
};

} // namespace qm::practice
