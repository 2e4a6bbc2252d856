// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulkfile.h"

#include "practice/catalogue.h"

namespace qm::bench {

/// Rows of the practice shop's generator, as a pull would store them: of goods, and unless \a onlyGoods of orders with
/// their documents and of customers. What is small has to be there already.
[[nodiscard]] Result<void> fillShop(const practice::ShopOptions &options, BulkFile &file, bool onlyGoods);

} // namespace qm::bench
