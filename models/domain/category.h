// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customattribute.h"
#include "domain/sku.h"
#include "domain/utctime.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace qm {

/// A category with those below it (`/V1/categories`).
struct CategoryTree
{
    qint64 id = 0;
    qint64 parentId = 0;
    QString name;
    std::optional<bool> isActive; ///< null for the root
    int position = 0;
    int level = 0;
    int productCount = 0;
    std::vector<CategoryTree> childrenData;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

/// A category with its attributes.
struct Category
{
    qint64 id = 0;
    qint64 parentId = 0;
    QString name;
    std::optional<bool> isActive;
    int position = 0;
    int level = 0;
    QString children; ///< ids, comma-separated
    std::optional<UtcTime> createdAt;
    std::optional<UtcTime> updatedAt;
    QString path; ///< ids from the root: `1/2/36`
    QStringList availableSortBy;
    std::optional<bool> includeInMenu;
    CustomAttributes customAttributes;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

/// A product's place in a category.
struct CategoryProduct
{
    Sku sku;
    QString categoryId;
    std::optional<int> position;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

} // namespace qm
