// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/goods/product.h"
#include "practice/goods/productinput.h"
#include "practice/route.h"

#include <string>

namespace qm::practice {

/// Throws Refusal for a value that Magento's models do not save: an empty name, a negative price, a value or URL key
/// that another product has.
void checkProductRules(const Call &call, const ProductReader &product, const ProductInput &input);
/// An SKU that no product has. Throws what Magento says of a product that is not complete (observed 42); the practice
/// shop makes no new products, and says so of one that is.
[[noreturn]] void refuseNewProduct(const std::string &sku, const ProductInput &input);

} // namespace qm::practice
