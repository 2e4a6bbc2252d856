// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pull.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qm::sync {

using cache::Entities;
using cache::Entity;

Entities everything()
{
    Entities all;
    for (const Entity entity : cache::allEntities) {
        all |= entity;
    }
    return all;
}

std::optional<Entities> entitiesOf(QStringView word)
{
    using namespace Qt::StringLiterals;
    const std::array words{
        std::pair{"orders"_L1,
                  Entity::Orders | Entity::Invoices | Entity::Shipments | Entity::CreditMemos | Entity::Transactions},
        std::pair{"products"_L1, Entity::Attributes | Entity::Products},
        std::pair{"stock"_L1, Entity::Sources | Entity::Stock},
        std::pair{"prices"_L1, Entities(Entity::Prices)},
        std::pair{"customers"_L1, Entity::Groups | Entity::Customers},
        std::pair{"catalog"_L1, Entity::Stores | Entity::Attributes | Entity::Categories | Entity::Products |
                                    Entity::Rules | Entity::Coupons},
        std::pair{"all"_L1, everything()},
    };
    const auto *const found =
        std::find_if(words.begin(), words.end(), [word](const auto &one) { return word == one.first; });
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

} // namespace qm::sync
