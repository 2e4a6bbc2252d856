// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attribute.h"
#include "domain/category.h"
#include "remote/json/define.h"
#include "remote/json/sharedtables.h"

namespace qm::remote {

namespace json {

template <>
struct Table<AttributeLabel>
{
    static constexpr auto fields = Fields{
        required<&AttributeLabel::storeId>("store_id"),
        field<&AttributeLabel::label>("label"),
    };
};

template <>
struct Table<AttributeOption>
{
    static constexpr auto fields = Fields{
        required<&AttributeOption::value>("value"),           field<&AttributeOption::label>("label"),
        field<&AttributeOption::sortOrder>("sort_order"),     field<&AttributeOption::isDefault>("is_default"),
        field<&AttributeOption::storeLabels>("store_labels"),
    };
};

template <>
struct Table<AttributeExtension>
{
    static constexpr auto fields = Fields{
        field<&AttributeExtension::isPagebuilderEnabled>("is_pagebuilder_enabled"),
    };
};

template <>
struct Table<Attribute>
{
    static constexpr auto fields = Fields{
        required<&Attribute::attributeCode>("attribute_code"),
        field<&Attribute::extensionAttributes>("extension_attributes"),
        field<&Attribute::isWysiwygEnabled>("is_wysiwyg_enabled"),
        field<&Attribute::isHtmlAllowedOnFront>("is_html_allowed_on_front"),
        field<&Attribute::usedForSortBy>("used_for_sort_by"),
        field<&Attribute::isFilterable>("is_filterable"),
        field<&Attribute::isFilterableInSearch>("is_filterable_in_search"),
        field<&Attribute::isUsedInGrid>("is_used_in_grid"),
        field<&Attribute::isVisibleInGrid>("is_visible_in_grid"),
        field<&Attribute::isFilterableInGrid>("is_filterable_in_grid"),
        field<&Attribute::position>("position"),
        field<&Attribute::applyTo>("apply_to"),
        field<&Attribute::isSearchable>("is_searchable"),
        field<&Attribute::isVisibleInAdvancedSearch>("is_visible_in_advanced_search"),
        field<&Attribute::isComparable>("is_comparable"),
        field<&Attribute::isUsedForPromoRules>("is_used_for_promo_rules"),
        field<&Attribute::isVisibleOnFront>("is_visible_on_front"),
        field<&Attribute::usedInProductListing>("used_in_product_listing"),
        field<&Attribute::isVisible>("is_visible"),
        field<&Attribute::scope>("scope"),
        field<&Attribute::attributeId>("attribute_id"),
        field<&Attribute::frontendInput>("frontend_input"),
        field<&Attribute::entityTypeId>("entity_type_id"),
        field<&Attribute::isRequired>("is_required"),
        field<&Attribute::options>("options"),
        field<&Attribute::isUserDefined>("is_user_defined"),
        field<&Attribute::defaultFrontendLabel>("default_frontend_label"),
        field<&Attribute::frontendLabels>("frontend_labels"),
        field<&Attribute::note>("note"),
        field<&Attribute::backendType>("backend_type"),
        field<&Attribute::backendModel>("backend_model"),
        field<&Attribute::sourceModel>("source_model"),
        field<&Attribute::defaultValue>("default_value"),
        field<&Attribute::isUnique>("is_unique"),
        field<&Attribute::frontendClass>("frontend_class"),
        field<&Attribute::validationRules>("validation_rules"),
    };
};

template <>
struct Table<AttributeType>
{
    static constexpr auto fields = Fields{
        required<&AttributeType::value>("value"),
        field<&AttributeType::label>("label"),
    };
};

template <>
struct Table<AttributeSet>
{
    static constexpr auto fields = Fields{
        required<&AttributeSet::attributeSetId>("attribute_set_id"),
        field<&AttributeSet::attributeSetName>("attribute_set_name"),
        field<&AttributeSet::sortOrder>("sort_order"),
        field<&AttributeSet::entityTypeId>("entity_type_id"),
    };
};

template <>
struct Table<AttributeGroup>
{
    static constexpr auto fields = Fields{
        required<&AttributeGroup::attributeGroupId>("attribute_group_id"),
        field<&AttributeGroup::attributeGroupName>("attribute_group_name"),
        field<&AttributeGroup::attributeSetId>("attribute_set_id"),
    };
};

template <>
struct Table<CategoryTree>
{
    static constexpr auto fields = Fields{
        required<&CategoryTree::id>("id"),
        field<&CategoryTree::parentId>("parent_id"),
        field<&CategoryTree::name>("name"),
        field<&CategoryTree::isActive>("is_active"),
        field<&CategoryTree::position>("position"),
        field<&CategoryTree::level>("level"),
        field<&CategoryTree::productCount>("product_count"),
        field<&CategoryTree::childrenData>("children_data"),
    };
};

template <>
struct Table<Category>
{
    static constexpr auto fields = Fields{
        required<&Category::id>("id"),
        field<&Category::parentId>("parent_id"),
        field<&Category::name>("name"),
        field<&Category::isActive>("is_active"),
        field<&Category::position>("position"),
        field<&Category::level>("level"),
        field<&Category::children>("children"),
        field<&Category::createdAt>("created_at"),
        field<&Category::updatedAt>("updated_at"),
        field<&Category::path>("path"),
        field<&Category::availableSortBy>("available_sort_by"),
        field<&Category::includeInMenu>("include_in_menu"),
        field<&Category::customAttributes>("custom_attributes"),
    };
};

template <>
struct Table<CategoryProduct>
{
    static constexpr auto fields = Fields{
        required<&CategoryProduct::sku>("sku"),
        required<&CategoryProduct::categoryId>("category_id"),
        field<&CategoryProduct::position>("position"),
    };
};

} // namespace json

QM_JSON_ENTITY(Attribute)
QM_JSON_ENTITY(AttributeOption)
QM_JSON_ENTITY(AttributeType)
QM_JSON_ENTITY(AttributeSet)
QM_JSON_ENTITY(AttributeGroup)
QM_JSON_ENTITY(Category)
QM_JSON_ENTITY(CategoryTree)
QM_JSON_ENTITY(CategoryProduct)

} // namespace qm::remote
