// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/keys.h"
#include "sync/keyedentity.h"
#include "sync/pulljob.h"

#include <span>
#include <vector>

namespace qm::sync {

/// A store view that products are read in beside "all store views".
struct ProductView
{
    qint64 storeId;
    QString code;
    Scope scope;
};

struct ProductViews
{
    std::vector<ProductView> on;
    std::vector<qint64> off; ///< store ids of views that are switched off: the shop answers no question in their scope
};

[[nodiscard]] qint64 keyOfProduct(const Product &product);

/// The SKUs that the copy has for keys.
[[nodiscard]] Result<std::vector<cache::KeyedSku>> skusOf(PullJob &job, std::span<const qint64> keys);
/// Asks for each product by itself, by the SKU that the copy has for its key: answers in the order of \a keys. An SKU
/// that an address cannot hold is asked for by criteria.
[[nodiscard]] Result<std::vector<Result<Product>>> askForProducts(PullJob &job, std::span<const qint64> keys);

/// The store views; none, with a note, when the login may not see them.
[[nodiscard]] Result<ProductViews> readProductViews(PullJob &job);
/// Drops what the copy has of views that are off: what changes meanwhile is not told, so on again they are new.
[[nodiscard]] Result<void> forgetViewsOff(PullJob &job, const ProductViews &views);

/// Leaves to the pull those views that no pull has read: a few products of such a view would hide from it that all
/// others are missing.
[[nodiscard]] Result<void> keepKnownViews(PullJob &job, ProductViews &views);

/// A page of products as the store views have it, in the order of views.
[[nodiscard]] Result<std::vector<std::vector<Product>>> readInViews(PullJob &job, const std::vector<ProductView> &views,
                                                                    const std::vector<Product> &page);

/// Stores what readInViews() found, after the page itself.
[[nodiscard]] Keyed<Product>::After storingViews(PullJob &job, const std::vector<ProductView> &views,
                                                 const std::vector<Product> &page,
                                                 std::vector<std::vector<Product>> found);

} // namespace qm::sync
