// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/goods/layout.h"
#include "practice/goods/writes.h"
#include "practice/lists/collection.h"

#include "domain/utctime.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace qm::practice {

/// Fields of a product that are columns of its table or filters of their own, numbered beside the attribute ids.
enum ProductColumn : int {
    EntityIdColumn = 1,
    AttributeSetColumn,
    TypeColumn,
    CategoryColumn,
    StoreColumn,
    WebsiteColumn,
};

/// One product as a store view shows it: what filters compare and what JSON prints come from the same place.
class ProductReader
{
public:
    ProductReader(const Goods &goods, qint64 row);

    [[nodiscard]] const ShopOptions &options() const { return m_options; }
    [[nodiscard]] Goods goods() const { return {m_options, m_goods}; }
    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] qint64 id() const { return idOfRow(m_place.row); }
    [[nodiscard]] std::string sku() const;
    [[nodiscard]] int attributeSet() const;
    [[nodiscard]] std::vector<int> websiteIds() const;
    [[nodiscard]] UtcTime createdAt() const;
    [[nodiscard]] UtcTime updatedAt() const;

    [[nodiscard]] std::vector<CategoryLink> categories() const;
    [[nodiscard]] std::vector<TierPrice> tierPrices() const;

    /// The value of an attribute (by id) or a ProductColumn; null where the product has none.
    [[nodiscard]] Cell value(int column, const StoreView &view) const;
    /// The row that an attribute has in this store's own scope, 0 the default one; nothing: it uses the default.
    [[nodiscard]] std::optional<Cell> stored(int attribute, int storeId) const;

private:
    [[nodiscard]] bool isWritten(int attribute) const;
    [[nodiscard]] Cell seedValue(int column, const StoreView &view) const;
    [[nodiscard]] std::vector<int> seedWebsiteIds() const;
    [[nodiscard]] int language(const StoreView &view) const;
    [[nodiscard]] Cell priceValue(int attribute, const StoreView &view) const;
    [[nodiscard]] Cell textValue(int attribute, const StoreView &view) const;
    [[nodiscard]] Cell imageValue(int attribute) const;
    [[nodiscard]] Cell typeValue(int attribute) const;
    [[nodiscard]] Cell ownValue(int attribute, const StoreView &view) const;
    [[nodiscard]] Cell optionValue(int attribute, quint64 hash) const;
    [[nodiscard]] Cell multiValue(int attribute, quint64 hash) const;

    const ShopOptions &m_options;
    const Writes &m_goods;
    Place m_place;
    std::shared_ptr<const ProductWrites> m_writes; ///< null: nothing was written to it
};

/// One picture or film of a product.
struct MediaEntry
{
    qint64 id = 0;
    bool video = false;
    bool disabled = false;
    bool main = false; ///< carries the roles image, small_image and thumbnail
    int position = 1;
    std::string file;
    std::string label;
};
[[nodiscard]] std::vector<MediaEntry> mediaOf(const ProductReader &product);

struct ProductLink
{
    std::string_view type; ///< related, upsell, crosssell, associated
    qint64 row = 0;
    int position = 0;
    int quantity = 0; ///< associated only
};
[[nodiscard]] std::vector<ProductLink> linksOf(const ProductReader &product);

[[nodiscard]] bool hasCustomOptions(const ProductReader &product);

/// A cell as EAV stores it and custom_attributes print it: `8.000000`, `2026-01-01 00:00:00`.
[[nodiscard]] std::string eavText(const Cell &cell, FieldType type);

[[nodiscard]] std::unique_ptr<const Collection> makeProducts(const Goods &goods);

} // namespace qm::practice
