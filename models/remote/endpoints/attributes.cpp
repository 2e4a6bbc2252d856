// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/attributes.h"

namespace qm::remote {

Result<Request<Page<Attribute>>> listAttributes(const Scope &scope, const Criteria &criteria)
{
    return attributesEndpoint(scope, criteria);
}

Request<Attribute> readAttribute(const Scope &scope, const QString &attributeCode)
{
    return attributeEndpoint(scope, {attributeCode});
}

Request<std::vector<AttributeOption>> listAttributeOptions(const Scope &scope, const QString &attributeCode)
{
    return attributeOptionsEndpoint(scope, {attributeCode});
}

Request<std::vector<AttributeType>> listAttributeTypes(const Scope &scope)
{
    return attributeTypesEndpoint(scope);
}

Result<Request<Page<AttributeSet>>> listAttributeSets(const Scope &scope, const Criteria &criteria)
{
    return attributeSetsEndpoint(scope, criteria);
}

Request<AttributeSet> readAttributeSet(const Scope &scope, qint64 attributeSetId)
{
    return attributeSetEndpoint(scope, {QString::number(attributeSetId)});
}

Request<std::vector<Attribute>> listAttributesOfSet(const Scope &scope, qint64 attributeSetId)
{
    return attributesOfSetEndpoint(scope, {QString::number(attributeSetId)});
}

Result<Request<Page<AttributeGroup>>> listAttributeGroups(const Scope &scope, const Criteria &criteria)
{
    return attributeGroupsEndpoint(scope, criteria);
}

Result<Request<Page<AttributeSet>>> listAllAttributeSets(const Scope &scope, const Criteria &criteria)
{
    return allAttributeSetsEndpoint(scope, criteria);
}

} // namespace qm::remote
