// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/lists/collection.h"

#include <algorithm>
#include <atomic>
#include <vector>

/// A table of a few columns whose cells a test lays down, and which counts how often a cell is read.
class FakeCollection final : public qm::practice::Collection
{
public:
    using Cell = qm::practice::Cell;
    using Field = qm::practice::Field;

    void addColumn(Field field, std::vector<Cell> cells)
    {
        field.index = static_cast<int>(m_fields.size());
        m_fields.push_back(field);
        m_cells.push_back(std::move(cells));
    }

    [[nodiscard]] qint64 size() const override
    {
        return m_cells.empty() ? 0 : static_cast<qint64>(m_cells.front().size());
    }
    [[nodiscard]] const Field *findField(std::string_view name) const override
    {
        const auto found =
            std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &field) { return field.name == name; });
        return found == m_fields.end() ? nullptr : &*found;
    }
    [[nodiscard]] Cell cell(qint64 row, const Field &field, const qm::practice::StoreView &) const override
    {
        ++m_reads;
        return m_cells[static_cast<std::size_t>(field.index)][static_cast<std::size_t>(row)];
    }
    void write(qm::practice::JsonWriter &json, qint64 row, const qm::practice::StoreView &,
               qm::practice::Detail) const override
    {
        json.value(row);
    }
    [[nodiscard]] qint64 rowOf(qint64 key) const override { return key; }
    [[nodiscard]] qint64 reads() const { return m_reads; }

private:
    std::vector<Field> m_fields;
    std::vector<std::vector<Cell>> m_cells;
    mutable std::atomic<qint64> m_reads{0};
};
