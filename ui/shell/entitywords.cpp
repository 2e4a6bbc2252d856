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

QString countText(cache::Entity entity, qint64 count)
{
    using cache::Entity;
    const auto n = int(count);
    switch (entity) {
    case Entity::Stores:
        return Words::tr("%Ln store(s)", nullptr, n);
    case Entity::Attributes:
        return Words::tr("%Ln attribute(s)", nullptr, n);
    case Entity::Categories:
        return Words::tr("%Ln category(ies)", nullptr, n);
    case Entity::Groups:
        return Words::tr("%Ln customer group(s)", nullptr, n);
    case Entity::Sources:
        return Words::tr("%Ln source(s)", nullptr, n);
    case Entity::Orders:
        return Words::tr("%Ln order(s)", nullptr, n);
    case Entity::Invoices:
        return Words::tr("%Ln invoice(s)", nullptr, n);
    case Entity::Shipments:
        return Words::tr("%Ln shipment(s)", nullptr, n);
    case Entity::CreditMemos:
        return Words::tr("%Ln credit memo(s)", nullptr, n);
    case Entity::Transactions:
        return Words::tr("%Ln transaction(s)", nullptr, n);
    case Entity::Products:
        return Words::tr("%Ln product(s)", nullptr, n);
    case Entity::Stock:
        return Words::tr("%Ln place(s)", nullptr, n);
    case Entity::Prices:
        return Words::tr("%Ln price(s)", nullptr, n);
    case Entity::Customers:
        return Words::tr("%Ln customer(s)", nullptr, n);
    case Entity::Rules:
        return Words::tr("%Ln cart rule(s)", nullptr, n);
    case Entity::Coupons:
        return Words::tr("%Ln coupon(s)", nullptr, n);
    }
    return {};
}

} // namespace qm::ui
