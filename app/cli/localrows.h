// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listing.h"

#include "sqlite/database.h"

#include <span>
#include <vector>

namespace qm::cli {

/// What a list comes down to in the copy.
struct Selection
{
    cache::List list;
    std::vector<qint64> keys;
    qint64 total = 0;
    qint64 storeId = 0;
    QString currency;
};

/// Finds the rows that \a options ask for.
[[nodiscard]] Result<Selection> selectRows(sqlite::Database &database, const ListOptions &options,
                                           const Listed &listed);

/// Where the values of some columns come from: a document's own members are told as the shop tells them, everything
/// else is a column of the copy.
class RowReader
{
public:
    RowReader(const Selection &selection, const Listed &listed, QStringList columns);

    /// The rows of \a keys, a value for each column; one that went meanwhile is left out.
    [[nodiscard]] Result<std::vector<std::vector<JsonNode>>> read(sqlite::Database &database,
                                                                  std::span<const qint64> keys) const;

private:
    [[nodiscard]] Result<std::optional<JsonNode>> document(sqlite::Database &database, qint64 key) const;

    const Selection &m_selection;
    std::optional<cache::DocumentKind> m_kind; ///< nothing: no column needs the document
    QStringList m_columns;
    QStringList m_members;                      ///< of the document
    std::vector<const cache::Column *> m_cells; ///< asked of the copy
    std::vector<int> m_cellOf;                  ///< for each column its place in m_cells, or -1
    std::vector<bool> m_inDocument;             ///< for each column: looked for there first
};

/// The whole document of one key, as the selection's store view has it; nothing when it is not there.
[[nodiscard]] Result<std::optional<QByteArray>> documentOf(sqlite::Database &database, cache::DocumentKind kind,
                                                           qint64 key, qint64 storeId);

} // namespace qm::cli
