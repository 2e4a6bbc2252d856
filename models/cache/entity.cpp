// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/entity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

struct Name
{
    Entity entity;
    QLatin1StringView text;
};

constexpr std::array names{
    Name{Entity::Stores, "stores"_L1},
    Name{Entity::Attributes, "attributes"_L1},
    Name{Entity::Categories, "categories"_L1},
    Name{Entity::Groups, "groups"_L1},
    Name{Entity::Sources, "sources"_L1},
    Name{Entity::Orders, "orders"_L1},
    Name{Entity::Invoices, "invoices"_L1},
    Name{Entity::Shipments, "shipments"_L1},
    Name{Entity::CreditMemos, "creditmemos"_L1},
    Name{Entity::Transactions, "transactions"_L1},
    Name{Entity::Products, "products"_L1},
    Name{Entity::Stock, "stock"_L1},
    Name{Entity::Prices, "prices"_L1},
    Name{Entity::Customers, "customers"_L1},
    Name{Entity::Rules, "rules"_L1},
    Name{Entity::Coupons, "coupons"_L1},
};
static_assert(names.size() == allEntities.size());

} // namespace

QLatin1StringView toString(Entity entity)
{
    const auto *const found = std::ranges::find(names, entity, &Name::entity);
    return found->text;
}

std::optional<Entity> entityFromText(QStringView text)
{
    const auto *const found = std::ranges::find_if(names, [text](const Name &name) { return name.text == text; });
    return found == names.end() ? std::nullopt : std::optional(found->entity);
}

} // namespace qm::cache
