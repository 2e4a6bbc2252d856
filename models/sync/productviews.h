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

[[nodiscard]] qint64 keyOfProduct(const Product &product);

/// The SKUs that the copy has for keys.
[[nodiscard]] Result<std::vector<cache::KeyedSku>> skusOf(PullJob &job, std::span<const qint64> keys);
/// Asks for each product by itself, by the SKU that the copy has for its key, in the order of \a keys.
[[nodiscard]] Result<std::vector<remote::Request<Product>>> requestsForProducts(PullJob &job,
                                                                                std::span<const qint64> keys);

/// The active store views; none, with a note, when the login may not see them.
[[nodiscard]] Result<std::vector<ProductView>> activeViews(PullJob &job);

/// A page of products as the store views have it, in the order of views.
[[nodiscard]] Result<std::vector<std::vector<Product>>> readInViews(PullJob &job, const std::vector<ProductView> &views,
                                                                    const std::vector<Product> &page);

/// Stores what readInViews() found, after the page itself.
[[nodiscard]] Keyed<Product>::After storingViews(PullJob &job, const std::vector<ProductView> &views,
                                                 const std::vector<Product> &page,
                                                 std::vector<std::vector<Product>> found);

} // namespace qm::sync
