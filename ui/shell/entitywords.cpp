// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/entitywords.h"

#include <QCoreApplication>

namespace qm::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Entity)
};
} // namespace

QString entityWords(cache::Entity entity)
{
    using cache::Entity;
    switch (entity) {
    case Entity::Stores:
        return Words::tr("stores");
    case Entity::Attributes:
        return Words::tr("attributes");
    case Entity::Categories:
        return Words::tr("categories");
    case Entity::Groups:
        return Words::tr("customer groups");
    case Entity::Sources:
        return Words::tr("sources");
    case Entity::Orders:
        return Words::tr("orders");
    case Entity::Invoices:
        return Words::tr("invoices");
    case Entity::Shipments:
        return Words::tr("shipments");
    case Entity::CreditMemos:
        return Words::tr("credit memos");
    case Entity::Transactions:
        return Words::tr("transactions");
    case Entity::Products:
        return Words::tr("products");
    case Entity::Stock:
        return Words::tr("stock");
    case Entity::Prices:
        return Words::tr("prices");
    case Entity::Customers:
        return Words::tr("customers");
    case Entity::Rules:
        return Words::tr("cart rules");
    case Entity::Coupons:
        return Words::tr("coupons");
    }
    return {};
}

} // namespace qm::ui
