// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/productform.h"

namespace qm::tables {

/// The fields of a product's older stock item. They can be edited where there is one source: with more of them the item
/// is that of the source `default` alone (observed 49). Empty: the copy has no such item, or the type has no stock.
/// Inside a read of the copy.
[[nodiscard]] Result<std::vector<ProductField>> readStockForm(sqlite::Database &database, qint64 productId,
                                                              const Sku &sku, const QString &typeId,
                                                              const ShopNames &names);

} // namespace qm::tables
