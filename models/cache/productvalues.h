// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/product.h"
#include "domain/result.h"
#include "sqlite/database.h"

#include <map>

namespace qm::cache {

/// A product's values by attribute code, as text. A null text is a value that is not there.
using ProductValues = std::map<QString, QString>;

/// What the product carries: its own attributes and those of its table that may differ by view.
[[nodiscard]] ProductValues valuesOf(const Product &product);

/// What the copy has for all store views (\a storeId 0), or what a view has of its own.
[[nodiscard]] Result<ProductValues> readValues(sqlite::Database &database, qint64 productId, qint64 storeId);
/// Puts these in the place of what is there.
[[nodiscard]] Result<void> writeValues(sqlite::Database &database, qint64 productId, qint64 storeId,
                                       const ProductValues &values);

/// What of \a view is not as in \a all.
[[nodiscard]] ProductValues differences(const ProductValues &view, const ProductValues &all);
/// The view that shows \a own where it has something, else \a all.
[[nodiscard]] ProductValues shownValues(const ProductValues &own, const ProductValues &all);

} // namespace qm::cache
