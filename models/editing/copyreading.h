// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/copylookups.h"

#include <QStringList>

#include <functional>
#include <string_view>

namespace qm::editing {

/// Fills the lookups of some lines from the copy: one statement per table, however many lines there are.
class CopyReading
{
public:
    CopyReading(sqlite::Database &database, const EditLines &lines)
        : m_database(database)
        , m_lines(lines)
    {}

    [[nodiscard]] Result<CopyLookups> read();

private:
    using OnRow = std::function<void(const sqlite::Rows &)>;
    template <typename... Args>
    [[nodiscard]] Result<void> each(std::string_view sql, const OnRow &onRow, const Args &...args);

    [[nodiscard]] Result<void> readState();
    [[nodiscard]] Result<void> readShop();
    [[nodiscard]] Result<void> readProducts();

    [[nodiscard]] Result<void> readFor(const std::vector<changes::StockLine> &lines);
    [[nodiscard]] Result<void> readFor(const std::vector<changes::StockItemLine> &lines);
    [[nodiscard]] Result<void> readFor(const std::vector<changes::PriceLine> &lines);
    [[nodiscard]] Result<void> readFor(const std::vector<changes::TierLine> &lines);
    [[nodiscard]] Result<void> readFor(const std::vector<changes::AttributeLine> &lines);
    [[nodiscard]] Result<void> readAttributes(const QStringList &codes);
    [[nodiscard]] Result<void> readValues(qint64 storeId, const Scope &scope, const QStringList &codes);
    [[nodiscard]] Result<void> readWebsitesOfProducts();

    void show(const Cell &cell, CellValue value) { m_copy.m_shown.insert(keyOf(cell), std::move(value)); }

    sqlite::Database &m_database;
    const EditLines &m_lines;
    CopyLookups m_copy;
    QStringList m_skus;         ///< of the products found, in the shop's spelling
    QHash<qint64, Sku> m_ofIds; ///< the same by their ids
};

} // namespace qm::editing
