// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jsontext.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace qm {

/// A text for one store view.
struct AttributeLabel
{
    qint64 storeId = 0;
    QString label;
};

/// A choice of a select or multiselect. The blank one has an empty value.
struct AttributeOption
{
    QString label;
    QString value; ///< the option's id, or a source model's own value
    std::optional<int> sortOrder;
    std::optional<bool> isDefault;
    std::vector<AttributeLabel> storeLabels;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

struct AttributeExtension
{
    std::optional<bool> isPagebuilderEnabled;
};

/// An EAV attribute of products. What `/V1/products/attributes` tells beyond the plain set listing is absent there.
struct Attribute
{
    std::optional<qint64> attributeId;
    QString attributeCode;
    QString scope;         ///< `global`, `website`, `store`: where a value may differ
    QString frontendInput; ///< `text`, `textarea`, `select`, `multiselect`, `boolean`, `date`, `datetime`, `price`,
                           ///< `weight`, `media_image`, …
    QString backendType;   ///< `static`, `varchar`, `int`, `decimal`, `text`, `datetime`
    QString defaultFrontendLabel;
    std::vector<AttributeLabel> frontendLabels;
    std::vector<AttributeOption> options;
    QString defaultValue;
    QString note;
    std::optional<int> position;
    QStringList applyTo; ///< product types; empty = all
    bool isRequired = false;
    bool isUnique = false;
    bool isUserDefined = false;
    std::optional<bool> isVisible;
    std::optional<bool> isSearchable;
    std::optional<bool> isVisibleInAdvancedSearch;
    std::optional<bool> isComparable;
    std::optional<bool> isFilterable;
    std::optional<bool> isFilterableInSearch;
    std::optional<bool> isUsedForPromoRules;
    std::optional<bool> isVisibleOnFront;
    std::optional<bool> isHtmlAllowedOnFront;
    std::optional<bool> isWysiwygEnabled;
    std::optional<bool> usedInProductListing;
    std::optional<bool> usedForSortBy;
    std::optional<bool> isUsedInGrid;
    std::optional<bool> isVisibleInGrid;
    std::optional<bool> isFilterableInGrid;
    QString entityTypeId;
    QString backendModel;
    QString sourceModel;
    QString frontendClass;
    JsonText validationRules;
    AttributeExtension extensionAttributes;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

/// An input type that can be chosen for a new attribute.
struct AttributeType
{
    QString value;
    QString label;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

struct AttributeSet
{
    qint64 attributeSetId = 0;
    QString attributeSetName;
    int sortOrder = 0;
    std::optional<qint64> entityTypeId; ///< 4 = products

    QByteArray raw; ///< the document it was read from, with what is not named above
};

/// A section of a set's form. Its id is text, unlike the others.
struct AttributeGroup
{
    QString attributeGroupId;
    QString attributeGroupName;
    std::optional<qint64> attributeSetId;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

} // namespace qm
