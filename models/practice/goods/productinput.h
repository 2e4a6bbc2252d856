// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/goods/attributes.h"
#include "practice/goods/writes.h"
#include "practice/server/serviceinput.h"

#include <optional>
#include <string>
#include <vector>

namespace qm::practice {

/// An attribute and the value sent for it; nothing: null or an empty text, which removes the attribute's row.
struct SentAttribute
{
    const AttributeDef *attribute = nullptr;
    std::optional<Cell> cell;
};

/// A product as POST and PUT /V1/products take it.
struct ProductInput
{
    std::optional<std::string> sku;
    std::optional<qint64> attributeSet;
    std::optional<std::string> typeId;
    std::vector<SentAttribute> attributes;
    std::optional<std::vector<int>> websites;
    std::optional<std::vector<CategoryLink>> categoryLinks; ///< of the extension attributes: merged (magento-facts 3.5)
    std::optional<std::vector<int>> categoryIds;            ///< of the custom attributes: in place of what there is
    std::optional<InputObject> stockItem;
    std::optional<std::vector<TierPrice>> tiers; ///< all that the product has from now on (magento-facts 3.11)
    bool media = false;                          ///< whether the list of pictures was sent
    QStringList members;                         ///< of the product's document that were sent, and attribute codes
};

/// Reads the body's `product`. \a website: of tiers that name none. Throws Refusal where Magento refuses the shape
/// (observed 43).
[[nodiscard]] ProductInput productInput(const QJsonObject &body, int website);

} // namespace qm::practice
