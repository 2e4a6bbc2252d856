// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakesession.h"

#include "domain/attribute.h"
#include "domain/customer.h"
#include "domain/order.h"
#include "domain/product.h"
#include "domain/store.h"

#include <QStringList>

#include <vector>

namespace qm::test {

/// What a practice store has, each text of it begun with something that is not meant to be shown as it looks.
class HostileShop
{
public:
    QString evil;
    QStringList evils; ///< evil, and worse ones; every row has one of them

    /// Asks a practice store; false: it does not answer.
    [[nodiscard]] bool read();
    /// All of it into the copy, with stock and prices.
    [[nodiscard]] Result<bool> fill(FakeSession &session) const;

private:
    [[nodiscard]] Result<void> put(sqlite::Database &database) const;

    std::vector<Order> m_orders;
    std::vector<Product> m_products;
    std::vector<Customer> m_customers;
    std::vector<Attribute> m_attributes;
    std::vector<StoreView> m_views;
    std::vector<Website> m_websites;
};

} // namespace qm::test
