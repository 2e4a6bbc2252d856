// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/rows.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qm::sqlite {

/// Rows of one table as SQLite takes them, one behind the other: whole numbers and UTF-8. Made on any thread, so that
/// the writer has nothing to convert and nothing to copy.
class Cells
{
public:
    explicit Cells(std::size_t columns)
        : m_columns(columns)
    {}
    void reserve(std::size_t rows) { m_cells.reserve(rows * m_columns); }

    /// The next cell, row by row.
    void add(const SqlValue &value);
    void addInteger(qint64 value) { m_cells.push_back({value, integerCell}); }
    void addText(std::string_view utf8);

    [[nodiscard]] std::size_t rows() const { return m_cells.size() / m_columns; }
    [[nodiscard]] qint64 integer(std::size_t row, std::size_t column) const { return at(row, column).value; }
    /// Nothing for null. Until something is added.
    [[nodiscard]] std::optional<std::string_view> text(std::size_t row, std::size_t column) const;

private:
    friend class Statement;
    // What is not below zero is the length of a text.
    static constexpr qint64 nullCell = -1;
    static constexpr qint64 integerCell = -2;
    struct Cell
    {
        qint64 value = 0; ///< of a text, where it begins
        qint64 size = nullCell;
    };
    [[nodiscard]] const Cell &at(std::size_t row, std::size_t column) const
    {
        return m_cells[row * m_columns + column];
    }

    std::size_t m_columns;
    std::vector<Cell> m_cells;
    std::string m_text;
};

} // namespace qm::sqlite
