// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/sweep.h"
#include "domain/result.h"
#include "sqlite/database.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

namespace qm::cache {

using SqlValues = std::vector<sqlite::SqlValue>;

/// A table that mirrors a list of the shop which tells of no time of change: each row is compared with the one that is
/// there, to the letter. Immutable; one static object per table.
class Mirror
{
public:
    struct Key
    {
        const char *name;
        bool mayBeNull = false;
    };
    /// With \a isSwept the table has a column `sweep` besides.
    Mirror(const char *table, std::initializer_list<Key> keys, std::initializer_list<const char *> values,
           bool isSwept = false);

    /// Whether the row is new or other than before; counted in \a tally.
    [[nodiscard]] Result<Stored> put(sqlite::Database &database, const SqlValues &keys, const SqlValues &values,
                                     Tally &tally, std::optional<qint64> sweep = std::nullopt) const;
    /// Drops the rows whose first key is not among \a keys.
    [[nodiscard]] Result<void> keepOnly(sqlite::Database &database, const QStringList &keys, Tally &tally) const;
    [[nodiscard]] Result<void> keepOnly(sqlite::Database &database, const std::vector<qint64> &keys,
                                        Tally &tally) const;

private:
    [[nodiscard]] Result<void> drop(sqlite::Database &database, const sqlite::SqlValue &json, Tally &tally) const;

    std::string m_find;
    std::string m_insert;
    std::string m_change;
    std::string m_mark;
    std::string m_drop;
};

/// A list of texts for `in (select value from json_each(?))`.
[[nodiscard]] sqlite::SqlValue jsonList(const QStringList &texts);

/// The document of a row that keeps it as text.
[[nodiscard]] sqlite::SqlValue documentText(const QByteArray &raw);

} // namespace qm::cache
