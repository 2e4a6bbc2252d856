// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jsontext.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <variant>
#include <vector>

namespace qm {

/// The value of an EAV attribute as Magento sends it: nearly always text (numbers too: `"29.950000"`,
/// magento-facts 7.5), a list of texts for `category_ids`, anything else as JSON (7.6).
using AttributeValue = std::variant<QString, QStringList, JsonText>;

/// One entry of `custom_attributes`.
struct CustomAttribute
{
    QString code; ///< `attribute_code`
    AttributeValue value;
    friend bool operator==(const CustomAttribute &, const CustomAttribute &) = default;
};

/// In the order of the shop, which is no order.
using CustomAttributes = std::vector<CustomAttribute>;

/// The value of \a code, or nothing when the entity has none.
[[nodiscard]] inline const AttributeValue *attributeValue(const CustomAttributes &attributes, const QString &code)
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&code](const CustomAttribute &attribute) { return attribute.code == code; });
    return found == attributes.end() ? nullptr : &found->value;
}

} // namespace qm
