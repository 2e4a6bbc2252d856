// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attribute.h"
#include "remote/endpoints/list.h"

namespace qm::remote {

inline constexpr ListEndpoint<Attribute> attributesEndpoint{
    {Verb::Get, QLatin1StringView("/V1/products/attributes"),
     QLatin1StringView("Magento_Catalog::attributes_attributes")},
    QLatin1StringView("attribute_id")};
inline constexpr Endpoint<Attribute> attributeEndpoint{Verb::Get,
                                                       QLatin1StringView("/V1/products/attributes/:attributeCode"),
                                                       QLatin1StringView("Magento_Catalog::attributes_attributes")};
inline constexpr Endpoint<std::vector<AttributeOption>> attributeOptionsEndpoint{
    Verb::Get, QLatin1StringView("/V1/products/attributes/:attributeCode/options"),
    QLatin1StringView("Magento_Catalog::attributes_attributes")};
inline constexpr Endpoint<std::vector<AttributeType>> attributeTypesEndpoint{
    Verb::Get, QLatin1StringView("/V1/products/attributes/types"),
    QLatin1StringView("Magento_Catalog::attributes_attributes")};
inline constexpr ListEndpoint<AttributeSet> attributeSetsEndpoint{
    {Verb::Get, QLatin1StringView("/V1/products/attribute-sets/sets/list"), QLatin1StringView("Magento_Catalog::sets")},
    QLatin1StringView("attribute_set_id")};
inline constexpr Endpoint<AttributeSet> attributeSetEndpoint{
    Verb::Get, QLatin1StringView("/V1/products/attribute-sets/:attributeSetId"),
    QLatin1StringView("Magento_Catalog::sets")};
inline constexpr Endpoint<std::vector<Attribute>> attributesOfSetEndpoint{
    Verb::Get, QLatin1StringView("/V1/products/attribute-sets/:attributeSetId/attributes"),
    QLatin1StringView("Magento_Catalog::sets")};
inline constexpr ListEndpoint<AttributeGroup> attributeGroupsEndpoint{
    {Verb::Get, QLatin1StringView("/V1/products/attribute-sets/groups/list"),
     QLatin1StringView("Magento_Catalog::sets")},
    QLatin1StringView("attribute_group_id")};
inline constexpr ListEndpoint<AttributeSet> allAttributeSetsEndpoint{
    {Verb::Get, QLatin1StringView("/V1/eav/attribute-sets/list"), QLatin1StringView("Magento_Catalog::sets")},
    QLatin1StringView("attribute_set_id")};

/// The attributes of products.
[[nodiscard]] Result<Request<Page<Attribute>>> listAttributes(const Scope &scope, const Criteria &criteria);
[[nodiscard]] Request<Attribute> readAttribute(const Scope &scope, const QString &attributeCode);
/// Labels are those of the scope. A fresh option is the last; the blank one the first.
[[nodiscard]] Request<std::vector<AttributeOption>> listAttributeOptions(const Scope &scope,
                                                                         const QString &attributeCode);
[[nodiscard]] Request<std::vector<AttributeType>> listAttributeTypes(const Scope &scope);
/// The sets of products.
[[nodiscard]] Result<Request<Page<AttributeSet>>> listAttributeSets(const Scope &scope, const Criteria &criteria);
[[nodiscard]] Request<AttributeSet> readAttributeSet(const Scope &scope, qint64 attributeSetId);
/// In short form: without scope and catalogue flags.
[[nodiscard]] Request<std::vector<Attribute>> listAttributesOfSet(const Scope &scope, qint64 attributeSetId);
[[nodiscard]] Result<Request<Page<AttributeGroup>>> listAttributeGroups(const Scope &scope, const Criteria &criteria);
/// The sets of every entity type.
[[nodiscard]] Result<Request<Page<AttributeSet>>> listAllAttributeSets(const Scope &scope, const Criteria &criteria);

} // namespace qm::remote
