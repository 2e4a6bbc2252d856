// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attribute.h"
#include "tables/productfield.h"
#include "tables/storechoice.h"

#include <optional>
#include <vector>

namespace qm::tables {

/// What of a product can be edited beside its list, and how.
struct ProductForm
{
    QString typeId;
    ShopNames names;
    std::vector<ProductField> attributes; ///< by place and label; also those without a value
    std::vector<ProductField> stock;      ///< of the older stock item, where there is one source
};

/// Inside a read of the copy. \a store: whose values; of a website those of its store views.
[[nodiscard]] Result<ProductForm> readProductForm(sqlite::Database &database, qint64 productId,
                                                  const StoreChoice &store);
/// The websites of a product stand among its attributes, by this code.
inline constexpr QLatin1StringView websitesOfProducts("website_ids");

/// Among which of the fields an attribute stands.
[[nodiscard]] AttributePlace placeOf(const Attribute &attribute);
/// An attribute of the shop as a field without a value. Nothing: it is not edited as an attribute.
[[nodiscard]] std::optional<ProductField> fieldOf(const Attribute &attribute);
/// The attributes of the copy that can be edited, with their options, by their labels, and the websites of products.
/// Inside a read of the copy.
[[nodiscard]] Result<std::vector<Attribute>> readAttributes(sqlite::Database &database);
/// The cells of an attribute in \a store.
[[nodiscard]] std::vector<Cell> attributeCells(const Sku &sku, const QString &code, bool isGlobal,
                                               const StoreChoice &store, const ShopNames &names);

} // namespace qm::tables
