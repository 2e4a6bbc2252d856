// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "domain/filter.h"

#include <QFuture>
#include <QList>

#include <vector>

namespace qm::tables {

/// What of a shop is looked at: all of it, or what belongs to one website, store or store view.
struct StoreChoice
{
    enum class Kind { All, Website, Store, View };
    Kind kind = Kind::All;
    qint64 id = 0;         ///< website_id, group_id or store_id
    QString code;          ///< of All empty
    QString name;          ///< as the shop calls it; of All empty
    QList<qint64> viewIds; ///< the store views in it; of All empty

    /// Whose values of products are shown: a view's own, otherwise those of "all store views".
    [[nodiscard]] qint64 valuesOf() const { return kind == Kind::View ? id : 0; }
    /// `view:nl`: remembers a choice beyond this copy of the shop. Empty for All.
    [[nodiscard]] QString word() const;
    friend bool operator==(const StoreChoice &, const StoreChoice &) = default;
};

/// Everything that can be chosen, as a tree in reading order: All first, then websites, each with its stores and their
/// views. Without the shop's own "admin" entries.
[[nodiscard]] QFuture<Result<std::vector<StoreChoice>>> readStoreChoices(cache::Cache &cache);

/// Orders that were placed there: conditions of which one must hold; none when all are wanted.
[[nodiscard]] std::vector<Filter> ordersOf(const StoreChoice &choice);
/// Accounts of a website, or those opened in a store or view of it.
[[nodiscard]] std::vector<Filter> customersOf(const StoreChoice &choice);

} // namespace qm::tables
