// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/list.h"
#include "cache/query.h"
#include "domain/result.h"
#include "sqlite/database.h"

#include <QString>

#include <span>
#include <vector>

// The same list of several copies as one. Each copy finds its rows the way that is quick there, in the wanted order,
// and what they find is merged: no statement knows of more than one file, so all that is quick in one shop stays so.

namespace qm::cache {

/// A copy that is open for reading, with the name its shop has for people.
struct ShopCopy
{
    int place = 0; ///< among all that are looked at, below mostShops; says which one a key is of
    QString name;
    sqlite::Database *database = nullptr;
};

inline constexpr int mostShops = 1'000;
inline constexpr int keyBits = 48; ///< keys of shops are below 2^40 (documents.h)

/// A row's key among all copies, and back.
[[nodiscard]] constexpr qint64 keyAmong(int place, qint64 key)
{
    return (qint64{place} << keyBits) | key;
}
[[nodiscard]] constexpr int placeOf(qint64 keyAmong)
{
    return int(keyAmong >> keyBits);
}
[[nodiscard]] constexpr qint64 keyInCopy(qint64 keyAmong)
{
    return keyAmong & ((qint64{1} << keyBits) - 1);
}

/// The column that says which shop a row is of.
inline constexpr auto shopColumn = "shop";
/// \a list with that column in front. For the functions below only: no copy has such a column.
[[nodiscard]] List withShops(const List &list);

/// As selectKeys(). Conditions on the shop compare its name as texts are compared, and are decided once for each copy;
/// sorted by it, shops come in the order of their names. Without a sort the list's own comes first. Not for lists of
/// what belongs to orders (Validation).
[[nodiscard]] Result<std::vector<qint64>> selectKeysAmong(std::span<const ShopCopy> shops, const List &list,
                                                          const Query &query, qint64 limit = -1);
/// As selectRows(); \a columns are of withShops().
[[nodiscard]] Result<std::vector<Row>> selectRowsAmong(std::span<const ShopCopy> shops, const List &list,
                                                       std::span<const Column *const> columns,
                                                       std::span<const qint64> keys);

} // namespace qm::cache
