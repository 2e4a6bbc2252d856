// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QLatin1StringView>
#include <QMetaType>

#include <array>
#include <optional>

namespace qm::cache {

/// What is pulled by itself, with a cursor of its own.
enum class Entity {
    Stores = 1 << 0,
    Attributes = 1 << 1,
    Categories = 1 << 2,
    Groups = 1 << 3, ///< of customers
    Sources = 1 << 4,
    Orders = 1 << 5,
    Invoices = 1 << 6,
    Shipments = 1 << 7,
    CreditMemos = 1 << 8,
    Transactions = 1 << 9,
    Products = 1 << 10,
    Stock = 1 << 11,
    Prices = 1 << 12,
    Customers = 1 << 13,
    Rules = 1 << 14,
    Coupons = 1 << 15,
};
Q_DECLARE_FLAGS(Entities, Entity)
Q_DECLARE_OPERATORS_FOR_FLAGS(Entities)

inline constexpr std::array allEntities{
    Entity::Stores,   Entity::Attributes, Entity::Categories,  Entity::Groups,       Entity::Sources,  Entity::Orders,
    Entity::Invoices, Entity::Shipments,  Entity::CreditMemos, Entity::Transactions, Entity::Products, Entity::Stock,
    Entity::Prices,   Entity::Customers,  Entity::Rules,       Entity::Coupons,
};

/// `orders`, `creditmemos`, …: the name in the file, on the command line and in JSON.
[[nodiscard]] QLatin1StringView toString(Entity entity);
[[nodiscard]] std::optional<Entity> entityFromText(QStringView text);

} // namespace qm::cache

Q_DECLARE_METATYPE(qm::cache::Entities)
